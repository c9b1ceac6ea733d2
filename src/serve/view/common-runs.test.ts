import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { commonRuns } from './common-runs.ts'

const cut = (text: string, stretches: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  stretches.map(({ start, end }) => text.slice(start, end))

describe('the words that two texts have in common', () => {
  const cases: readonly {
    readonly name: string
    readonly first: string
    readonly second: string
    readonly inFirst: readonly string[]
    readonly inSecond: readonly string[]
  }[] = [
    {
      name: 'a run of five words is marked in both, whatever its case and marks',
      first: 'Officials said the ferry will stop at noon on Friday.',
      second: '“The ferry will stop, at noon”, a clerk wrote.',
      inFirst: ['the ferry will stop at noon'],
      inSecond: ['The ferry will stop, at noon'],
    },
    {
      name: 'four words in common are an accident',
      first: 'The ferry will stop tomorrow.',
      second: 'He hopes the ferry will stop.',
      inFirst: [],
      inSecond: [],
    },
    {
      name: 'two runs stay two where other words stand between them',
      first: 'One two three four five, then six, and seven eight nine ten eleven.',
      second: 'Seven eight nine ten eleven. One two three four five.',
      inFirst: ['One two three four five', 'seven eight nine ten eleven'],
      inSecond: ['Seven eight nine ten eleven. One two three four five'],
    },
    {
      name: 'of Chinese eight characters are a run',
      first: '官员周五表示渡轮将于中午停运。',
      second: '报道称，渡轮将于中午停运的决定已定。',
      inFirst: ['渡轮将于中午停运'],
      inSecond: ['渡轮将于中午停运'],
    },
    {
      name: 'an empty text has nothing in common',
      first: '',
      second: 'Some words of a report here.',
      inFirst: [],
      inSecond: [],
    },
  ]
  for (const { name, first, second, inFirst, inSecond } of cases)
    test(name, () => {
      const runs = commonRuns(first, second)
      assert.deepEqual(cut(first, runs.inFirst), inFirst)
      assert.deepEqual(cut(second, runs.inSecond), inSecond)
    })

  test('the share counts words of the first text', () => {
    const { shareOfFirst } = commonRuns('one two three four five six seven eight nine ten', 'one two three four five')
    assert.equal(shareOfFirst, 0.5)
    assert.equal(commonRuns('', '').shareOfFirst, 0)
  })

  test('long texts of one repeated word end soon', () => {
    const text = 'ferry '.repeat(100_000)
    assert.equal(commonRuns(text, text).inFirst.length, 1)
  })
})
