import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openHostSlots } from './host-slots.ts'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('slots of a host', () => {
  test('no more are out than allowed, the rest come in order', async () => {
    const slots = openHostSlots(2)
    const taken: number[] = []
    const back: (() => void)[] = []
    const all = [0, 1, 2, 3].map(async (number) => {
      const giveBack = await slots.take('tide.example')
      taken.push(number)
      back.push(giveBack)
    })
    await turn()
    assert.deepEqual(taken, [0, 1])
    back[0]?.()
    await turn()
    assert.deepEqual(taken, [0, 1, 2])
    back[1]?.()
    await Promise.all(all)
    assert.deepEqual(taken, [0, 1, 2, 3])
  })

  test('hosts do not wait for each other', async () => {
    const slots = openHostSlots(1)
    await slots.take('tide.example')
    await slots.take('wire.example')
  })

  test('a slot given back twice counts once', async () => {
    const slots = openHostSlots(1)
    const giveBack = await slots.take('tide.example')
    giveBack()
    giveBack()
    await slots.take('tide.example')
    let isThird = false
    void slots.take('tide.example').then(() => {
      isThird = true
    })
    await turn()
    assert.equal(isThird, false)
  })
})
