import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { listOf } from '../../test/list-of.ts'
import { inOrder } from './in-order.ts'

describe('work in order', () => {
  test('results come in the order of the items, whichever is done first', async () => {
    const slowFirst = async (milliseconds: number): Promise<number> => {
      await wait(milliseconds)
      return milliseconds
    }
    assert.deepEqual(await listOf(inOrder([20, 1, 10, 2], 4, slowFirst)), [20, 1, 10, 2])
  })

  test('no items give no results', async () => {
    assert.deepEqual(await listOf(inOrder([], 4, () => Promise.resolve(1))), [])
  })

  for (const atOnceMax of [1, 3, 50]) {
    test(`at most ${atOnceMax} are at work at any time`, async () => {
      let running = 0
      let most = 0
      const work = async (item: number): Promise<number> => {
        running += 1
        most = Math.max(most, running)
        await wait(1)
        running -= 1
        return item
      }
      const items = Array.from({ length: 20 }, (_, i) => i)
      assert.deepEqual(await listOf(inOrder(items, atOnceMax, work)), items)
      assert.ok(most <= atOnceMax, `${most} were at work`)
      assert.equal(most, Math.min(atOnceMax, 20))
    })
  }

  test('a failure comes where its item stands', async () => {
    const results: number[] = []
    const work = (item: number): Promise<number> =>
      item === 3 ? Promise.reject(new Error('third')) : Promise.resolve(item)
    await assert.rejects(async () => {
      for await (const result of inOrder([1, 2, 3], 1, work)) results.push(result)
    }, /third/u)
    assert.deepEqual(results, [1, 2])
  })
})
