import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assert as check, constantFrom, integer, oneof, property, tuple } from 'fast-check'
import { readTimestamp } from '../text/timestamps.ts'
import { instantOf } from './standard-stamps.ts'

describe('stamps of feeds', () => {
  const stamps: readonly (readonly [string, string | undefined])[] = [
    // RFC 822 as it should be, and nearly so.
    ['Tue, 03 Mar 2026 09:05:00 GMT', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 2026 09:05:00 +0200', '2026-03-03T09:05:00+02:00'],
    ['Tue, 3 Mar 2026 09:05:00 +02:00', '2026-03-03T09:05:00+02:00'],
    ['3 Mar 2026 09:05:00 UTC', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 2026 09:05 GMT', '2026-03-03T09:05:00Z'],
    ['Tue,03 Mar 2026 09:05:00 GMT', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 26 09:05:00 GMT', '2026-03-03T09:05:00Z'],
    ['Tue, 03 Mar 98 09:05:00 GMT', '1998-03-03T09:05:00Z'],
    ['Tuesday, 03-Mar-26 09:05:00 GMT', '2026-03-03T09:05:00Z'],
    ['Tue, 03 March 2026 09:05:00 GMT', '2026-03-03T09:05:00Z'],
    ['Sat, 31 Jan 2026 23:59:59 GMT', '2026-01-31T23:59:59Z'],
    ['Sun, 29 Feb 2026 09:05:00 GMT', undefined],
    ['Thu, 29 Feb 2024 09:05:00 GMT', '2024-02-29T09:05:00Z'],
    ['Tue Mar  3 09:05:00 2026', '2026-03-03T09:05:00Z'],
    ['Tue Mar 3 09:05:00 EET 2026', '2026-03-03T09:05:00+02:00'],
    // Zones.
    ['Tue, 03 Mar 2026 09:05:00 EST', '2026-03-03T09:05:00-05:00'],
    ['Tue, 03 Mar 2026 09:05:00 PDT', '2026-03-03T09:05:00-07:00'],
    ['Tue, 03 Mar 2026 09:05:00 CEST', '2026-03-03T09:05:00+02:00'],
    ['Tue, 03 Mar 2026 09:05:00 MSK', '2026-03-03T09:05:00+03:00'],
    ['Tue, 03 Mar 2026 09:05:00 JST', '2026-03-03T09:05:00+09:00'],
    ['Tue, 03 Mar 2026 09:05:00 +0530', '2026-03-03T09:05:00+05:30'],
    ['Tue, 03 Mar 2026 09:05:00 -0330', '2026-03-03T09:05:00-03:30'],
    ['Tue, 03 Mar 2026 09:05:00 GMT+2', '2026-03-03T09:05:00+02:00'],
    ['Tue, 03 Mar 2026 09:05:00', '2026-03-03T09:05:00Z'],
    // ISO 8601 and its like.
    ['2026-03-03T09:05:00Z', '2026-03-03T09:05:00Z'],
    ['2026-03-03T09:05:00+02:00', '2026-03-03T09:05:00+02:00'],
    ['2026-03-03T09:05:00+0200', '2026-03-03T09:05:00+02:00'],
    ['2026-03-03T09:05:00.123456Z', '2026-03-03T09:05:00.123Z'],
    ['2026-03-03T09:05Z', '2026-03-03T09:05:00Z'],
    ['2026-03-03 09:05:00', '2026-03-03T09:05:00Z'],
    ['2026-03-03T24:00:00Z', '2026-03-03T00:00:00Z'],
    ['2026-03-03', '2026-03-03'],
    ['2026-03', '2026-03'],
    ['2026/03/03 09:05', '2026-03-03T09:05:00Z'],
    ['20260303T090500Z', '2026-03-03T09:05:00Z'],
    ['20260303', '2026-03-03'],
    ['1772528700', '2026-03-03T09:05:00Z'],
    ['1772528700000', '2026-03-03T09:05:00Z'],
    // As people and their languages write them.
    ['March 3, 2026 9:05 am', '2026-03-03T09:05:00Z'],
    ['March 3, 2026, 9:05 PM EST', '2026-03-03T21:05:00-05:00'],
    ['03.03.2026 09:05', '2026-03-03T09:05:00Z'],
    ['13/03/2026', '2026-03-13'],
    ['Di, 03 Mär 2026 09:05:00 +0100', '2026-03-03T09:05:00+01:00'],
    ['mar., 03 mars 2026 09:05:00 +0100', '2026-03-03T09:05:00+01:00'],
    ['Вт, 03 мар 2026 09:05:00 +0300', '2026-03-03T09:05:00+03:00'],
    ['вівторок, 3 березня 2026 09:05', '2026-03-03T09:05:00Z'],
    ['wto, 03 gru 2025 09:05:00 +0100', '2025-12-03T09:05:00+01:00'],
    ['martes, 3 de enero de 2026', '2026-01-03'],
    // The edges of time, and what is no date.
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    ['0000-00-00T00:00:00Z', undefined],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ['-0001-11-30T00:00:00+00:00', undefined],
    ['Thu, 01 Jan 1970 00:00:00 +0000', '1970-01-01T00:00:00+00:00'],
    ['Tue, 03 Mar 2099 09:05:00 GMT', '2099-03-03T09:05:00Z'],
    ['Tue, 32 Mar 2026 09:05:00 GMT', undefined],
    ['now', undefined],
    ['', undefined],
    ['Invalid Date', undefined],
    ['x'.repeat(100_000), undefined],
  ]
  for (const [stamp, instant] of stamps) {
    test(`${stamp.slice(0, 60)} is ${instant ?? 'no date'}`, () => {
      assert.equal(instantOf(stamp), instant)
    })
  }

  test('the short way and the long way agree', () => {
    const two = (most: number) => integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
    const zone = constantFrom('GMT', 'Z', 'UTC', '+0000', '-0500', '+05:30', '+1400', '+1500', '-1260')
    const month = constantFrom('Jan', 'Feb', 'Mar', 'May', 'Jun', 'Dec', 'Foo')
    const stamp = tuple(two(32), month, integer({ min: 900, max: 10_100 }), two(24), two(60), two(61), zone).map(
      ([day, word, year, hour, minute, second, place]) =>
        `Tue, ${day} ${word} ${year} ${hour}:${minute}:${second} ${place}`,
    )
    const iso = tuple(integer({ min: 900, max: 10_100 }), two(13), two(32), two(24), two(60), two(61), zone).map(
      ([year, part, day, hour, minute, second, place]) => `${year}-${part}-${day}T${hour}:${minute}:${second}${place}`,
    )
    check(
      property(oneof(stamp, iso), (text) => {
        assert.equal(instantOf(text), readTimestamp(text)?.iso)
      }),
      { seed: 7, numRuns: 2000 },
    )
  })
})
