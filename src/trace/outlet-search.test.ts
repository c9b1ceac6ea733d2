import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { firstOutletIn } from './outlet-search.ts'
import { withStoryOutlets } from './trace-lexicon.ts'

const story = withStoryOutlets(lexicon, ['Skerry Courier'])
const found = (text: string): string | undefined =>
  firstOutletIn(text, { start: 0, end: text.length }, story, () => true)?.span.text

describe('the first outlet in a stretch', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['The papers were gained by Reuters on Monday.', 'Reuters'],
    ['As the Skerry Courier tells', 'Skerry Courier'],
    ['Published by Skerry Courier.', 'Skerry Courier'],
    ['Reuters’s man was there', 'Reuters'],
    ['On Monday The New York Times wrote', 'The New York Times'],
    ['Time is short', undefined],
    ['nothing here', undefined],
    ['', undefined],
  ]
  for (const [text, name] of cases) test(`“${text}”`, () => assert.equal(found(text), name))

  test('one that is not wanted is passed over', () => {
    const text = 'Reuters and the Skerry Courier'
    const named = firstOutletIn(text, { start: 0, end: text.length }, story, ({ outlet }) => outlet.name !== 'Reuters')
    assert.equal(named?.outlet.name, 'Skerry Courier')
  })
  test('names outside the stretch are not seen', () => {
    assert.equal(
      firstOutletIn('By the sea. Reuters', { start: 0, end: 11 }, story, () => true),
      undefined,
    )
  })
  test('its span is a slice of the text', () => {
    const text = 'Then «Reuters» came'
    const named = firstOutletIn(text, { start: 0, end: text.length }, story, () => true)
    assert.equal(text.slice(named?.span.start, named?.span.end), 'Reuters')
  })
})
