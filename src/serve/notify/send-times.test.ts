import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MailRhythm } from '../../model/alert.ts'
import { afterQuietHours, isTimeZone, minutesOf, nextAttemptAt, nextDigestAt } from './send-times.ts'

const at = (time: string): number => Date.parse(time)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 16)

describe('quiet hours', () => {
  const night = { timeZone: 'Europe/Kyiv', from: '22:30', to: '07:00' }
  const cases: readonly (readonly [now: string, hours: Parameters<typeof afterQuietHours>[1], until: string])[] = [
    ['2031-01-10T12:00Z', night, '2031-01-10T12:00'],
    ['2031-01-10T20:29Z', night, '2031-01-10T20:29'],
    ['2031-01-10T20:30Z', night, '2031-01-11T05:00'],
    ['2031-01-11T04:59Z', night, '2031-01-11T05:00'],
    ['2031-01-11T05:00Z', night, '2031-01-11T05:00'],
    // In summer Kyiv is three hours ahead.
    ['2031-07-10T19:30Z', night, '2031-07-11T04:00'],
    ['2031-01-10T13:10Z', { timeZone: 'UTC', from: '13:00', to: '14:00' }, '2031-01-10T14:00'],
    ['2031-01-10T13:10Z', { timeZone: 'UTC', from: '13:00', to: '13:00' }, '2031-01-10T13:10'],
    ['2031-01-10T13:10Z', { timeZone: 'UTC' }, '2031-01-10T13:10'],
    ['2031-01-10T13:10Z', undefined, '2031-01-10T13:10'],
  ]
  for (const [now, hours, until] of cases)
    test(`at ${now} with ${hours?.from ?? 'none'} to ${hours?.to ?? 'none'} lasts until ${until}`, () => {
      assert.equal(iso(afterQuietHours(at(now), hours)), until)
    })

  test('a night in which the clock is put forward ends at its hour when it is asked again', () => {
    const hours = { timeZone: 'Europe/Kyiv', from: '22:00', to: '07:00' }
    let now = at('2031-03-29T21:00Z')
    for (let times = 0; times < 3; times += 1) now = afterQuietHours(now, hours)
    assert.ok(now <= at('2031-03-30T05:00Z'), iso(now))
    assert.ok(now >= at('2031-03-30T04:00Z'), iso(now))
  })
})

describe('mails together', () => {
  const cases: readonly (readonly [rhythm: MailRhythm, now: string, zone: string, next: string])[] = [
    ['at-once', '2031-04-03T08:12Z', 'UTC', '2031-04-03T08:12'],
    ['hourly', '2031-04-03T08:12Z', 'UTC', '2031-04-03T09:00'],
    ['hourly', '2031-04-03T08:00Z', 'UTC', '2031-04-03T09:00'],
    ['daily', '2031-04-03T08:12Z', 'UTC', '2031-04-04T07:00'],
    ['daily', '2031-04-03T06:12Z', 'UTC', '2031-04-03T07:00'],
    ['daily', '2031-04-03T07:00Z', 'UTC', '2031-04-04T07:00'],
    ['daily', '2031-01-03T08:12Z', 'Asia/Tokyo', '2031-01-03T22:00'],
    // Thursday, 3 April 2031.
    ['weekly', '2031-04-03T08:12Z', 'UTC', '2031-04-07T07:00'],
    ['weekly', '2031-04-07T06:12Z', 'UTC', '2031-04-07T07:00'],
    ['daily', '2031-03-29T20:00Z', 'Europe/Kyiv', '2031-03-30T04:00'],
    ['daily', '2031-04-03T08:12Z', 'No/Where', '2031-04-04T07:00'],
  ]
  for (const [rhythm, now, zone, next] of cases)
    test(`${rhythm} at ${now} in ${zone} come at ${next}`, () => {
      assert.equal(iso(nextDigestAt(at(now), rhythm, zone)), next)
    })
})

describe('attempts', () => {
  const now = at('2031-04-03T08:00Z')
  const minutes = (attempts: number, options: Partial<Parameters<typeof nextAttemptAt>[2]> = {}): number =>
    Math.round((nextAttemptAt(now, attempts, { chance: () => 0, ...options }) - now) / 60_000)

  test('come after twice the time each, at most six hours', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 9, 30].map((attempts) => minutes(attempts)),
      [1, 2, 4, 8, 256, 360],
    )
  })

  test('are spread by chance, by up to half', () => {
    assert.equal(minutes(4, { chance: () => 0.999 }), 12)
  })

  const asked: readonly (readonly [retryAfter: string, minutes: number])[] = [
    ['1800', 30],
    ['Thu, 03 Apr 2031 08:20:00 GMT', 20],
    ['999999999', 360],
    ['1', 1],
    ['soon', 1],
    ['-5', 1],
  ]
  for (const [retryAfter, expected] of asked)
    test(`Retry-After “${retryAfter}” is heeded within bounds`, () => {
      assert.equal(minutes(1, { retryAfter }), expected)
    })
})

test('time zones and times of day are told from other words', () => {
  for (const zone of ['UTC', 'Europe/Kyiv', 'America/St_Johns']) assert.ok(isTimeZone(zone), zone)
  for (const zone of ['', 'Kyiv time', 'Europe/Nowhere', '../etc']) assert.ok(!isTimeZone(zone), zone)
  assert.equal(minutesOf('07:05'), 425)
  for (const time of ['', '24:00', '7:05', '07:60', undefined]) assert.equal(minutesOf(time), undefined)
})
