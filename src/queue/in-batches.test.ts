import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { listOf } from '../../test/list-of.ts'
import { inBatches } from './in-batches.ts'

async function* numbers(count: number, onTaken: (number: number) => void = () => undefined): AsyncGenerator<number> {
  for (let number = 1; number <= count; number += 1) {
    onTaken(number)
    yield await Promise.resolve(number)
  }
}

describe('batches', () => {
  const cases: readonly (readonly [
    name: string,
    count: number,
    batchMax: number,
    batches: readonly (readonly number[])[],
  ])[] = [
    ['nothing gives no batch', 0, 3, []],
    ['fewer items than a batch give one short batch', 2, 3, [[1, 2]]],
    ['as many as a batch give one', 3, 3, [[1, 2, 3]]],
    ['the last batch is shorter', 7, 3, [[1, 2, 3], [4, 5, 6], [7]]],
    ['batches of one are single items', 2, 1, [[1], [2]]],
  ]
  for (const [name, count, batchMax, batches] of cases) {
    test(name, async () => {
      assert.deepEqual(await listOf(inBatches(numbers(count), batchMax)), batches)
    })
  }

  test('no more is taken than the next batch needs', async () => {
    let taken = 0
    for await (const batch of inBatches(
      numbers(100, (number) => (taken = number)),
      10,
    )) {
      assert.equal(batch.length, 10)
      break
    }
    assert.equal(taken, 10)
  })

  test('what goes wrong in the items is not swallowed', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield await Promise.resolve(1)
      throw new Error('the line is cut')
    }
    await assert.rejects(listOf(inBatches(broken(), 5)), /the line is cut/u)
  })
})
