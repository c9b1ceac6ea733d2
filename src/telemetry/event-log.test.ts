import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type EventLog, isLogging, type LogMode, openEventLog } from './event-log.ts'

const clock = { now: () => Date.UTC(2031, 3, 2, 8) }

function lines(mode: LogMode, isTerminal: boolean, tell: (log: EventLog) => void): readonly string[] {
  const written: string[] = []
  tell(openEventLog({ mode, isTerminal, clock, write: (text) => written.push(text) }))
  return written
}

const tellOne = (log: EventLog): void => {
  log.tell('feed-failed', { feed: 'https://tarn.example/feed', why: 'answered 500' })
}

describe('the log of events', () => {
  test('is a line of JSON an event: when, what, and its keys', () => {
    assert.deepEqual(lines('events', true, tellOne), [
      '{"at":"2031-04-02T08:00:00.000Z","event":"feed-failed","feed":"https://tarn.example/feed","why":"answered 500"}\n',
    ])
  })

  const modes: readonly (readonly [mode: LogMode, isTerminal: boolean, count: number])[] = [
    ['auto', false, 1],
    ['auto', true, 0],
    ['events', true, 1],
    ['requests', false, 1],
    ['none', false, 0],
  ]
  for (const [mode, isTerminal, count] of modes)
    test(`with ${mode} ${isTerminal ? 'at a terminal' : 'in a file'} ${count === 1 ? 'tells' : 'tells nothing'}`, () => {
      assert.equal(lines(mode, isTerminal, tellOne).length, count)
      assert.equal(isLogging({ mode, isTerminal }), count === 1)
    })

  test('tells of requests only where that is asked for', () => {
    const answered = (log: EventLog): void => {
      log.tell('request-answered', { method: 'GET', path: '/', status: 200, milliseconds: 3 })
    }
    assert.equal(lines('events', false, answered).length, 0)
    assert.equal(lines('requests', false, answered).length, 1)
  })

  test('what comes from outside begins no line of its own and is bounded', () => {
    const [line, ...more] = lines('events', false, (log) => {
      log.tell('feed-failed', { feed: 'x\r\n{"event":"server-stopped"}\u2028', why: 'y'.repeat(10_000) })
    })
    assert.deepEqual(more, [])
    assert.ok(line !== undefined && line.length < 3000)
    assert.equal(line.trimEnd().split(/[\r\n]/u).length, 1)
    assert.ok(JSON.parse(line))
  })
})
