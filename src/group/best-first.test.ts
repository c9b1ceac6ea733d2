import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { BestFirst } from './best-first.ts'

function drain(values: readonly number[]): readonly string[] {
  const queue = new BestFirst<string>()
  values.forEach((value, i) => queue.push(value, `${value}#${i}`))
  const out: string[] = []
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) out.push(entry)
  assert.equal(queue.size, 0)
  return out
}

describe('BestFirst', () => {
  test('gives the highest first', () => assert.deepEqual(drain([1, 5, 3]), ['5#1', '3#2', '1#0']))
  test('gives equal ones in the order they came', () =>
    assert.deepEqual(drain([2, 2, 2, 2]), ['2#0', '2#1', '2#2', '2#3']))
  test('gives nothing when empty', () => assert.deepEqual(drain([]), []))
  test('sorts like a sort', () => {
    const values = Array.from({ length: 500 }, (_, i) => (i * 7919) % 101)
    const sorted = values
      .map((value, i) => ({ value, i }))
      .sort((a, b) => b.value - a.value || a.i - b.i)
      .map(({ value, i }) => `${value}#${i}`)
    assert.deepEqual(drain(values), sorted)
  })
  test('takes new entries between', () => {
    const queue = new BestFirst<string>()
    queue.push(1, 'low')
    queue.push(3, 'high')
    assert.equal(queue.pop(), 'high')
    queue.push(2, 'middle')
    assert.equal(queue.pop(), 'middle')
    assert.equal(queue.pop(), 'low')
    assert.equal(queue.pop(), undefined)
  })
})
