import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openChance } from './chance.ts'

describe('chance', () => {
  test('equal seeds give equal numbers, other seeds others', () => {
    const numbers = (seed: number): readonly number[] => {
      const chance = openChance(seed)
      return Array.from({ length: 20 }, chance)
    }
    assert.deepEqual(numbers(7), numbers(7))
    assert.notDeepEqual(numbers(7), numbers(8))
  })

  test('numbers lie from 0 up to 1 and spread over all tenths alike', () => {
    const chance = openChance(1)
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 10_000; i += 1) {
      const number = chance()
      assert.ok(number >= 0 && number < 1)
      const tenth = Math.floor(number * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) assert.ok(count > 850 && count < 1150, `${count}`)
  })
})
