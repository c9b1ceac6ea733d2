import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sentenceDifference } from './sentence-difference.ts'

/** With the marked words in brackets. */
const shown = (parts: ReturnType<typeof sentenceDifference>['before']): string =>
  parts
    .map(({ text, isMarked }) => (isMarked ? `[${text.trim()}] ` : text))
    .join('')
    .trim()

const cases: readonly (readonly [what: string, before: string, after: string, old: string, fresh: string])[] = [
  [
    'a figure',
    'The crack is 12 feet long.',
    'The crack is 14 feet long.',
    'The crack is [12] feet long.',
    'The crack is [14] feet long.',
  ],
  ['a hedge that is gone', 'It will probably close.', 'It will close.', 'It will [probably] close.', 'It will close.'],
  [
    'a source that came',
    'The road is shut.',
    'The road is shut, she said.',
    'The road is [shut.]',
    'The road is [shut, she said.]',
  ],
  ['all words', 'One two.', 'Three.', '[One two.]', '[Three.]'],
  ['no word', 'The same.', 'The same.', 'The same.', 'The same.'],
  ['a word that stands twice', 'very very good', 'very good', 'very [very] good', 'very good'],
  ['nothing before', '', 'New words.', '', '[New words.]'],
  ['a sentence without spaces', '道路は閉鎖', '道路は開通', '[道路は閉鎖]', '[道路は開通]'],
]

describe('what differs between two wordings of a sentence', () => {
  for (const [what, before, after, old, fresh] of cases)
    test(`${what} is marked`, () => {
      const found = sentenceDifference(before, after)
      assert.deepEqual([shown(found.before), shown(found.after)], [old, fresh])
      for (const [parts, text] of [
        [found.before, before],
        [found.after, after],
      ] as const)
        assert.equal(parts.map((part) => part.text).join(''), text)
    })

  test('a megabyte is compared quickly', () => {
    const long = 'word '.repeat(200_000)
    assert.equal(sentenceDifference(`${long}a`, `${long}b`).after.at(-1)?.text, 'b')
  })
})
