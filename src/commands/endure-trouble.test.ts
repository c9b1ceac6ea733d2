import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { StoreError } from '../store/store-error.ts'
import { type Endurance, openEndurance, toldAgainMilliseconds, troubleMilliseconds } from './endure-trouble.ts'

const full = new StoreError('STORE_FULL', 'the store cannot grow: the disk is full.')

interface Kit extends Endurance {
  readonly told: readonly string[]
  readonly pass: (milliseconds: number) => void
}

function kit(): Kit {
  let now = 0
  const told: string[] = []
  const endurance = openEndurance({
    clock: { now: () => now },
    terminal: {
      standardInput: process.stdin,
      print: () => Promise.resolve(),
      write: (text) => told.push(text),
      isTerminal: false,
      signal: new AbortController().signal,
    },
  })
  return {
    ...endurance,
    told,
    pass: (milliseconds) => {
      now += milliseconds
    },
  }
}

const failing = (): never => {
  throw full
}

describe('work while the store cannot be used', () => {
  test('is given up for now, tried again after a pause, and told of once', async () => {
    const { tryNow, tryLater, told, pass } = kit()
    assert.equal(tryNow(failing, 'nothing'), 'nothing')
    assert.equal(
      tryNow(() => assert.fail('tried in the pause'), 'nothing'),
      'nothing',
    )
    assert.equal(await tryLater(() => Promise.resolve('in the pause'), 'nothing'), 'nothing')
    pass(troubleMilliseconds)
    assert.equal(await tryLater(() => Promise.reject(full), 'nothing'), 'nothing')
    assert.deepEqual(told, ['headwater serve: the store cannot grow: the disk is full.\n'])
  })

  test('goes on when it can be used; trouble is told again after ten minutes, whatever went well between', () => {
    const { tryNow, told, pass } = kit()
    for (const counted of [1, 1, 2]) {
      tryNow(failing, 0)
      assert.equal(told.length, counted)
      pass(toldAgainMilliseconds / 2)
      assert.equal(
        tryNow(() => 7, 0),
        7,
      )
    }
  })

  test('is tried at once when the clock was put back', () => {
    const { tryNow, pass } = kit()
    tryNow(failing, 0)
    pass(-5 * troubleMilliseconds)
    assert.equal(
      tryNow(() => 7, 0),
      7,
    )
  })

  test('ends aloud for what does not pass', async () => {
    const { tryNow, tryLater } = kit()
    const damaged = new StoreError('STORE_DAMAGED', 'the store is damaged.')
    assert.throws(
      () =>
        tryNow(() => {
          throw damaged
        }, 0),
      damaged,
    )
    await assert.rejects(
      tryLater(() => Promise.reject(new RangeError('a bug')), 0),
      RangeError,
    )
  })
})
