import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareDateStart, hasPostSign, postMarksIn, speaksAsPost } from './post-marks.ts'

/** Ends of embedded posts, and the handle that signs them. */
const signed: readonly (readonly [mark: string, handle: string])[] = [
  ['— Mayor Storm (@VelbyMayor) March 3, 2025', '@VelbyMayor'],
  ['— Norvik Lines (@norvik) 3 March 2025', '@norvik'],
  ['– Ida Storm (@ida_storm) 3. März 2025', '@ida_storm'],
  ['— Іда Шторм (@ida) 3 березня 2025', '@ida'],
  ['— Ida Storm 🚢 (@ida) Sept. 3, 2025', '@ida'],
  ['— Ida Storm (@ida)', '@ida'],
  ['A post shared by Ida Storm (@ida.storm) on March 3, 2025', '@ida.storm'],
]

for (const [mark, handle] of signed) {
  test(`a post ends with ${mark}`, () => {
    const text = `We will sail. ${mark}\n\nThe council met.`
    assert.deepEqual(
      postMarksIn(text).map((found) => [text.slice(found.start, found.end), found.handle]),
      [[mark, handle]],
    )
  })
}

test('dashes and brackets of a story sign no post', () => {
  for (const text of [
    'The ship — the Storm Petrel (built in 1984) — was lost.',
    'He wrote to (@ida) himself.',
    'It cost 5–6 crowns (a ticket).',
    '',
  ]) {
    assert.deepEqual(postMarksIn(text), [], text)
  }
})

test('the date of an unsigned post stands after its last sentence', () => {
  const text = 'The islands will stand with their sailors. March 3, 2025'
  assert.equal(text.slice(bareDateStart(text)), 'March 3, 2025')
  const withPicture = 'We sail! pic.twitter.com/a1B2 March 3, 2025'
  assert.equal(withPicture.slice(bareDateStart(withPicture)), 'March 3, 2025')
})

test('a date inside or at the end of a sentence is no sign of a post', () => {
  for (const text of [
    'The contract ends on March 3, 2025.',
    'The contract ends on March 3, 2025',
    'March 3, 2025',
    'On March 3, 2025 they met.',
    '',
  ]) {
    assert.equal(bareDateStart(text), -1, text)
  }
})

test('what only posts have is known', () => {
  for (const text of [
    'We sail! pic.twitter.com/a1B2',
    'Look https://t.co/x9',
    '#Velby is home',
    '.@norvik shame on you',
    'RT @ida we sail',
  ])
    assert.ok(hasPostSign(text), text)
  for (const text of ['We sail at dawn.', 'He lives at no. #4', 'Write to ida@velby.example', 'Sections #1 and #2'])
    assert.ok(!hasPostSign(text), text)
})

test('a post speaks aloud and of itself; a report tells who said what', () => {
  for (const text of ['We will sail.', 'So proud of our crews!', 'Let’s go home']) assert.ok(speaksAsPost(text), text)
  for (const text of ['“We will sail,” she said.', 'The council met.', 'Our ships, he told the court, are safe.'])
    assert.ok(!speaksAsPost(text), text)
})

test('no more than some hundred marks are kept', () => {
  assert.ok(postMarksIn('— x (@y) '.repeat(5000)).length <= 400)
})
