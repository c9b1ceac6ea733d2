import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { temporaryDriver } from '../../test/store-kit.ts'
import type { AlertMessage } from '../model/alert.ts'
import { outboxIn } from './outbox-rows.ts'

const at = (hour: number, day = 2): string =>
  `2031-04-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`
const message = (id: string, changes: Partial<AlertMessage> = {}): AlertMessage => ({
  id,
  channel: 'c1',
  story: `s-${id}`,
  reasons: [{ trigger: 'conflict', alert: 'a1', sentence: 'Reports conflict.' }],
  writtenAt: at(8),
  dueAt: at(8),
  attemptCount: 0,
  fate: 'waiting',
  ...changes,
})
const times = { now: at(9), latest: at(9, 10) }

describe('the outbox', () => {
  test('gives what is due, the oldest first, and not what is sent, dropped or later', (context) => {
    const outbox = outboxIn(temporaryDriver(context))
    for (const each of [
      message('one'),
      message('two'),
      message('sent', { fate: 'sent' }),
      message('dropped', { fate: 'dropped' }),
      message('later', { dueAt: at(10) }),
    ])
      outbox.keep(each)
    assert.deepEqual(
      outbox.due('c1', times, 10).map(({ id }) => id),
      ['one', 'two'],
    )
    assert.equal(outbox.due('c1', times, 1).length, 1)
    assert.deepEqual(outbox.due('c2', times, 10), [])
    assert.equal(outbox.nextDueAt(), at(8))
  })

  test('gives what a clock set wrong has put years ahead', (context) => {
    const outbox = outboxIn(temporaryDriver(context))
    outbox.keep(message('far', { dueAt: '2099-01-01T00:00:00.000Z' }))
    assert.deepEqual(outbox.dueChannels(times, 10), ['c1'])
    assert.equal(outbox.due('c1', times, 10).length, 1)
  })

  test('names the channels with something due, those that wait longest first', (context) => {
    const outbox = outboxIn(temporaryDriver(context))
    outbox.keep(message('one', { channel: 'late', dueAt: at(8) }))
    outbox.keep(message('two', { channel: 'early', dueAt: at(7) }))
    outbox.keep(message('three', { channel: 'early', dueAt: at(8) }))
    outbox.keep(message('four', { channel: 'not yet', dueAt: at(12) }))
    assert.deepEqual(outbox.dueChannels(times, 10), ['early', 'late'])
    assert.deepEqual(outbox.dueChannels(times, 1), ['early'])
  })

  test('keeps a message in the place of what it was', (context) => {
    const outbox = outboxIn(temporaryDriver(context))
    outbox.keep(message('one'))
    assert.equal(outbox.waitingFor('c1', 's-one')?.id, 'one')
    outbox.keep(message('one', { fate: 'sent', sentAt: at(9) }))
    assert.equal(outbox.waitingFor('c1', 's-one'), undefined)
    assert.deepEqual(
      outbox.list('c1', 10).map(({ fate, sentAt }) => [fate, sentAt]),
      [['sent', at(9)]],
    )
  })

  test('forgets old messages, never one that waits', (context) => {
    const outbox = outboxIn(temporaryDriver(context))
    for (let number = 0; number < 10; number += 1)
      outbox.keep(message(`m${number}`, { fate: number === 1 ? 'waiting' : 'sent' }))
    outbox.trim('c1', 3)
    assert.deepEqual(
      outbox.list('c1', 20).map(({ id }) => id),
      ['m9', 'm8', 'm7', 'm1'],
    )
    outbox.trim('c1', 30)
    assert.equal(outbox.list('c1', 20).length, 4)
  })
})
