import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nthLargest } from './nth-largest.ts'

describe('the nth largest', () => {
  const cases: readonly (readonly [numbers: readonly number[], n: number, wanted: number])[] = [
    [[3], 1, 3],
    [[3, 9], 1, 9],
    [[3, 9], 2, 3],
    [[5, 5, 5, 5], 3, 5],
    [[1, 2, 3, 4, 5], 2, 4],
    [[5, 4, 3, 2, 1], 5, 1],
    [[0.5, 0.25, 0.5, 0.125], 2, 0.5],
    [[1, 2], 3, 0],
    [[], 1, 0],
    [[7], 0, 0],
  ]
  for (const [numbers, n, wanted] of cases)
    test(`${n} of ${numbers.join(' ')}: ${wanted}`, () =>
      assert.equal(nthLargest(Float64Array.from(numbers), n), wanted))

  test('is what putting all in order finds, of numbers with and without equals', () => {
    let seed = 11
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648)
    for (let round = 0; round < 300; round += 1) {
      const kinds = round % 2 === 0 ? 7 : 100_000
      const numbers = Float64Array.from({ length: 1 + (next() % 200) }, () => next() % kinds)
      const n = 1 + (next() % numbers.length)
      assert.equal(nthLargest(numbers, n), numbers.toSorted()[numbers.length - n])
    }
  })

  test('leaves the numbers where they are', () => {
    const numbers = Float64Array.from([3, 1, 2])
    nthLargest(numbers, 2)
    assert.deepEqual([...numbers], [3, 1, 2])
  })
})
