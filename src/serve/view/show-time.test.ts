import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { english } from '../texts/english.ts'
import { showTime, timeOrder } from './show-time.ts'

describe('a time as a reader reads it', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2031-06-04T18:40:00+02:00', 'Wed 4 June 2031, 18:40'],
    ['2031-06-04T18:40Z', 'Wed 4 June 2031, 18:40'],
    ['2031-06-04', 'Wed 4 June 2031'],
    ['2031-01-01', 'Wed 1 January 2031'],
    ['2031-12-31T23:59:59-11:00', 'Wed 31 December 2031, 23:59'],
    ['2031-06', 'June 2031'],
    ['last spring', 'last spring'],
    ['', ''],
  ]
  for (const [value, shown] of cases) {
    test(`“${value}” reads “${shown}”`, () => assert.equal(showTime(english, value), shown))
  }

  test('a list of one year may leave the year out', () => {
    assert.equal(showTime(english, '2031-06-04T18:40Z', { withYear: false }), 'Wed 4 June, 18:40')
    assert.equal(showTime(english, '2031-06-04', { withYear: false }), 'Wed 4 June')
  })

  test('a narrow box may leave the weekday out too', () => {
    assert.equal(showTime(english, '2031-09-24T18:40Z', { withYear: false, withWeekday: false }), '24 September, 18:40')
    assert.equal(showTime(english, '2031-06', { withWeekday: false }), 'June 2031')
  })

  test('the clock shown is the publisher’s own, not ours', () => {
    assert.equal(showTime(english, '2031-06-04T00:10:00+09:00'), 'Wed 4 June 2031, 00:10')
  })
})

describe('the order of times', () => {
  test('instants are ordered across offsets', () => {
    const berlin = timeOrder('2031-06-04T18:40:00+02:00') ?? 0
    const london = timeOrder('2031-06-04T17:50:00+01:00') ?? 0
    assert.ok(berlin < london)
  })

  test('a bare day is later than every instant of that day, so that being vague does not make a report the first', () => {
    const day = timeOrder('2031-06-04') ?? 0
    assert.ok(day > (timeOrder('2031-06-04T23:00:00Z') ?? 0))
    assert.ok(day < (timeOrder('2031-06-05T01:00:00Z') ?? 0))
  })

  test('no date has no place in the order', () => {
    assert.equal(timeOrder(undefined), undefined)
    assert.equal(timeOrder('soon'), undefined)
  })
})
