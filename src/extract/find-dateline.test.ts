import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findDateline } from './find-dateline.ts'

const outlets = compileOutletLexicon(loadLexicon())
const story = 'The council met on Tuesday.'

/** Datelines before a story, the outlet in them and the place. */
const datelines: readonly (readonly [dateline: string, outlet: string | undefined, place: string | undefined])[] = [
  ['CNN — ', 'CNN', undefined],
  ['CNN\u00a0\u00a0—\u00a0', 'CNN', undefined],
  ['(CNN) — ', 'CNN', undefined],
  ['(CNN)', 'CNN', undefined],
  ['(Reuters) - ', 'Reuters', undefined],
  ['VELBY (Reuters) - ', 'Reuters', 'VELBY'],
  ['VELBY, Norland (AP) — ', 'Associated Press', 'VELBY, Norland'],
  ['VELBY, Norland, March 4 (UPI) — ', 'United Press International', 'VELBY, Norland, March 4'],
  ['NEW YORK, Nov. 19 (UPI) -- ', 'United Press International', 'NEW YORK, Nov. 19'],
  ['VELBY, March 4 (Xinhua) -- ', 'Xinhua', 'VELBY, March 4'],
  ['Velby/Hafen (dpa) - ', 'Deutsche Presse-Agentur', 'Velby/Hafen'],
  ['Paris (AFP) – ', 'Agence France-Presse', 'Paris'],
  ['Madrid, 4 mar (EFE).- ', 'EFE', 'Madrid, 4 mar'],
  ['WASHINGTON (The Associated Press) — ', 'Associated Press', 'WASHINGTON'],
  ['МОСКВА, 4 мар — РИА Новости. ', 'RIA Novosti', 'МОСКВА'],
  ['MOSCOW, March 4. /TASS/. ', 'TASS', 'MOSCOW'],
  ['TOKYO, April 4, Kyodo - ', 'Kyodo News', 'TOKYO, April 4'],
  ['TOKYO, April 4 Kyodo -- ', 'Kyodo News', 'TOKYO, April 4'],
  ['VELBY — ', undefined, 'VELBY'],
  ['NEW VELBY, Norland — ', undefined, 'NEW VELBY, Norland'],
  ['Velby, Norland – ', undefined, 'Velby, Norland'],
]

for (const [dateline, outlet, place] of datelines) {
  test(`a dateline: ${dateline}`, () => {
    const found = findDateline(`${dateline}${story}`, outlets)
    assert.equal(found?.outlet, outlet)
    assert.equal(found?.place, place)
    assert.equal(found?.end, dateline.length)
  })
}

test('the outlet of a dateline has its place in the paragraph', () => {
  const text = `VELBY (Reuters) - ${story}`
  const found = findDateline(text, outlets)
  assert.equal(text.slice(found?.outletStart, found?.outletEnd), 'Reuters')
})

const none = [
  story,
  'The council (Reuters) has a library — it is old.',
  'He told the council (which met late) — and then left.',
  'Norvik Lines (a ferry company) — said nothing.',
  'Jane Harrow — the captain — said nothing.',
  'Ferries — and their crews — are tired.',
  'CNN reported the vote.',
  'CNN, Reuters — all were there.',
  'I (as ever) - was late.',
  '',
]

for (const text of none) {
  test(`no dateline: ${text}`, () => assert.equal(findDateline(text, outlets), undefined))
}

test('only the head of a paragraph is looked at', () => {
  const start = performance.now()
  findDateline(`${'A '.repeat(300_000)}(Reuters) - `, outlets)
  assert.ok(performance.now() - start < 3000)
})

test('a dateline without brackets is one when nothing stands behind its dash', () => {
  const line = 'VELBY, April 4, Reuters -'
  const found = findDateline(line, outlets)
  assert.equal(found?.outlet, 'Reuters')
  assert.equal(found?.end, line.length)
  assert.equal(findDateline(`${line} ${story}`, outlets)?.outlet, 'Reuters')
})
