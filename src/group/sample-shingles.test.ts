import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wordTokens } from '../text/word-tokens.ts'
import { sampleShingles, sharesOf, textKey, wordHashes } from './sample-shingles.ts'

/** `count` different words, from the one numbered `from` on. */
const words = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `word${'abcdefghij'.charAt((from + i) % 10)}${'klmnopqrst'.charAt(Math.floor((from + i) / 10) % 10)}${'uvwxyz'.charAt(Math.floor((from + i) / 100) % 6)}`,
  ).join(' ')
const sampleOf = (text: string): Uint32Array => sampleShingles(wordHashes(wordTokens(text, 1000)))

describe('the shares of two texts in each other', () => {
  const cases: readonly {
    readonly what: string
    readonly a: string
    readonly b: string
    readonly from: number
    readonly to: number
  }[] = [
    { what: 'the same text', a: words(0, 200), b: words(0, 200), from: 1, to: 1 },
    { what: 'an excerpt of it', a: words(0, 300), b: words(60, 120), from: 0.95, to: 1 },
    { what: 'the same text in capitals', a: words(0, 200), b: words(0, 200).toUpperCase(), from: 1, to: 1 },
    {
      what: 'half of it with other words after',
      a: words(0, 200),
      b: `${words(0, 100)} ${words(300, 100)}`,
      from: 0.3,
      to: 0.7,
    },
    { what: 'other words', a: words(0, 200), b: words(300, 200), from: 0, to: 0.01 },
    { what: 'too short to tell', a: 'the ferry left the harbour', b: 'the ferry left the harbour', from: 0, to: 0 },
    { what: 'nothing', a: '', b: words(0, 100), from: 0, to: 0 },
  ]
  for (const { what, a, b, from, to } of cases) {
    test(what, () => {
      const { shareOfThis, shareOfOther } = sharesOf(sampleOf(a), sampleOf(b))
      const share = Math.max(shareOfThis, shareOfOther)
      assert.ok(share >= from && share <= to, `${share}`)
      assert.deepEqual(sharesOf(sampleOf(b), sampleOf(a)), { shareOfThis: shareOfOther, shareOfOther: shareOfThis })
    })
  }
  test('an excerpt stands in the whole, the whole not in the excerpt', () => {
    const shares = sharesOf(sampleOf(words(60, 100)), sampleOf(words(0, 400)))
    assert.ok(shares.shareOfThis > 0.9 && shares.shareOfOther < 0.5, JSON.stringify(shares))
  })

  test('samples rise and are bounded', () => {
    const sample = sampleOf(words(0, 600))
    assert.ok(sample.length > 20 && sample.length <= 160)
    for (let i = 1; i < sample.length; i += 1) assert.ok((sample[i - 1] ?? 0) < (sample[i] ?? 0))
  })
})

describe('textKey', () => {
  const hash = (text: string): string => textKey(wordHashes(wordTokens(text, 1000)))
  test('does not see spacing, case and marks', () => assert.equal(hash('A ferry sank.'), hash('a  FERRY — sank')))
  const others = ['A ferry sank', 'A ferry sank today', 'sank ferry A', 'A fairy sank', '']
  test('tells other texts apart', () => assert.equal(new Set(others.map(hash)).size, others.length))
})
