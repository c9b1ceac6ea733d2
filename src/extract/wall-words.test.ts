import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLockText, isMissingTitle, isRefusalTitle, isWallText } from './wall-words.ts'

const told = [
  'The council verified that the dredger had left.',
  'The pilots enable ships to enter by night.',
  'The yard and its partners build three ferries.',
  'Members of the crew continue to read the charts by hand.',
  'The forbidden zone off Velby ends at the buoy.',
  'Subscribers of the tide service get a message.',
  'Der Kapitän wartet auf seine Partner.',
  'Партнеры верфи строят паром.',
  'Подписчики сервиса получают прогноз.',
]

test('sentences of a story are no words of a wall', () => {
  assert.deepEqual(
    told.filter((text) => isWallText(text) || isLockText(text)),
    [],
  )
})

test('headlines are no refusals and no missing pages', () => {
  const headlines = [
    'Forbiddenly fast ferry',
    'Accessible quay opens',
    'Dredger found in fog',
    'Room 4040 sold',
    '5000 at quay',
  ]
  assert.deepEqual(
    headlines.filter((title) => isRefusalTitle(title) || isMissingTitle(title)),
    [],
  )
})

test('refusals are known by the beginning of their title', () => {
  for (const title of [
    'Access denied',
    ' 403 Forbidden',
    'Accès refusé | Marée',
    'Доступ запрещён',
    '访问受限',
    '503 Service Unavailable',
  ])
    assert.ok(isRefusalTitle(title), title)
})

test('a very long paragraph is no wall', () => {
  assert.ok(!isWallText(`Please enable JavaScript. ${'The channel is open. '.repeat(100)}`))
  assert.ok(!isLockText(`Subscribe to continue reading. ${'The channel is open. '.repeat(100)}`))
})
