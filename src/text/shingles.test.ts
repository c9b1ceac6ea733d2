import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shinglesOf } from './shingles.ts'

const shared = (a: string, b: string): number => {
  const of = new Set(shinglesOf(a))
  return shinglesOf(b).filter((hash) => of.has(hash)).length
}

describe('shingles', () => {
  const counts: readonly (readonly [string, number])[] = [
    ['', 0],
    ['one two three four', 0],
    ['one two three four five', 1],
    ['one two three four five six seven', 3],
    ['Bridge, closed: after; the (flood)', 1],
    ['мер міста закрив старий міст', 1],
    ['市长关闭了旧桥', 3],
  ]
  for (const [text, count] of counts) {
    test(`“${text}” has ${count}`, () => assert.equal(shinglesOf(text).length, count))
  }

  test('a run that comes twice counts once', () => {
    const run = 'the ferry will not sail today'
    assert.equal(shinglesOf(`${run}. ${run}`).length < 2 * shinglesOf(run).length + 5, true)
    assert.equal(new Set(shinglesOf(`${run}. ${run}`)).size, shinglesOf(`${run}. ${run}`).length)
  })

  test('case, punctuation and spacing do not change them', () => {
    const a = 'The harbour “will close” on Monday, said the master.'
    const b = 'the HARBOUR will close  on Monday said the master'
    assert.equal(shared(a, b), shinglesOf(a).length)
  })

  test('the order of words changes them', () => {
    assert.equal(shared('one two three four five', 'five four three two one'), 0)
    assert.equal(shared('one two three four five', 'two three four five one'), 0)
  })

  test('one changed word costs at most five', () => {
    const a = 'nine old boats left the harbour before the storm came in from the west'
    const b = a.replace('storm', 'gale')
    assert.equal(shinglesOf(a).length - shared(a, b), 5)
  })

  test('a megabyte without a space or of one word takes no time', () => {
    const started = performance.now()
    assert.equal(shinglesOf('x'.repeat(1_000_000)).length, 0)
    assert.equal(shinglesOf('word '.repeat(200_000)).length, 1)
    assert.ok(performance.now() - started < 12_000)
  })
})
