import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assert as check, property, date as someDate, string } from 'fast-check'
import { readTimestamp } from './timestamps.ts'

describe('reading stamps', () => {
  const instants: readonly (readonly [string, string])[] = [
    // ISO 8601 and W3C-DTF
    ['2026-03-03T09:05:00+02:00', '2026-03-03T09:05:00+02:00'],
    ['2026-03-03T09:05:00.123Z', '2026-03-03T09:05:00.123Z'],
    ['2026-03-03T09:05:00.5200000Z', '2026-03-03T09:05:00.52Z'],
    ['2026-03-03T09:05:00.000Z', '2026-03-03T09:05:00Z'],
    ['2026-03-03T09:05Z', '2026-03-03T09:05:00Z'],
    ['2026-03-03 09:05:00 -0500', '2026-03-03T09:05:00-05:00'],
    ['2026-03-03 09:05:00', '2026-03-03T09:05:00Z'],
    ['2026/03/03 9:05 pm', '2026-03-03T21:05:00Z'],
    ['2026-3-3T9:5:0+0530', '2026-03-03T09:05:00+05:30'],
    ['20260303T090500Z', '2026-03-03T09:05:00Z'],
    ['202603030905', '2026-03-03T09:05:00Z'],
    // RFC 822 and its mistakes
    ['Tue, 03 Mar 2026 09:05:00 GMT', '2026-03-03T09:05:00Z'],
    ['Tue, 3 Mar 2026 09:05:00 +0200', '2026-03-03T09:05:00+02:00'],
    ['3 Mar 26 09:05 EST', '2026-03-03T09:05:00-05:00'],
    ['Tue, 03 Mar 2026 09:05:00 PDT', '2026-03-03T09:05:00-07:00'],
    ['Tue, 03 Mar 2026 24:00:00 GMT', '2026-03-03T00:00:00Z'],
    ['Tues, 03 March 2026 09:05:00 NST', '2026-03-03T09:05:00-03:30'],
    ['Tue, 03 Mar 2026 09:05:60 Z', '2026-03-03T09:05:59Z'],
    ['Di, 03 Mär 2026 09:05:00 CET', '2026-03-03T09:05:00+01:00'],
    ['Вт, 03 бер 2026 09:05:00 +0200', '2026-03-03T09:05:00+02:00'],
    ['03-Mar-2026 09:05:00', '2026-03-03T09:05:00Z'],
    // asctime and American orders
    ['Tue Mar  3 09:05:00 2026', '2026-03-03T09:05:00Z'],
    ['Tue Mar 3 09:05:00 EET 2026', '2026-03-03T09:05:00+02:00'],
    ['March 3, 2026 9:05 a.m. EST', '2026-03-03T09:05:00-05:00'],
    ['3/14/2026 12:30 AM', '2026-03-14T00:30:00Z'],
    ['14.03.2026 12:30', '2026-03-14T12:30:00Z'],
    // Unix time
    ['1772528700', '2026-03-03T09:05:00Z'],
    ['1772528700000', '2026-03-03T09:05:00Z'],
  ]
  for (const [stamp, iso] of instants) {
    test(`"${stamp}" is an instant`, () => {
      assert.deepEqual(readTimestamp(stamp), { iso, precision: 'minute' })
    })
  }

  const days: readonly (readonly [string, string])[] = [
    ['2026-03-03', '2026-03-03'],
    ['20260303', '2026-03-03'],
    ['3 March 2026', '2026-03-03'],
    ['March 3rd, 2026', '2026-03-03'],
    ['3. März 2026', '2026-03-03'],
    ['3 de marzo de 2026', '2026-03-03'],
    ['3 березня 2026', '2026-03-03'],
    ['1er avril 2026', '2026-04-01'],
    ['31.12.2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['2024-02-29', '2024-02-29'],
  ]
  for (const [stamp, iso] of days) {
    test(`"${stamp}" is a day without an hour`, () => {
      assert.deepEqual(readTimestamp(stamp), { iso, precision: 'day' })
    })
  }

  test('a month without a day stays a month', () => {
    assert.deepEqual(readTimestamp('2026-03'), { iso: '2026-03', precision: 'month' })
    assert.deepEqual(readTimestamp('March 2026'), { iso: '2026-03', precision: 'month' })
  })

  const nothing: readonly string[] = [
    '',
    '   ',
    'yesterday',
    'Mar',
    '2026',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '31 June 2026',
    '99/99/2026',
    'x'.repeat(5000),
    '12:30',
    '<b>03</b>',
  ]
  for (const stamp of nothing) {
    test(`"${stamp.slice(0, 20)}" gives no date`, () => {
      assert.equal(readTimestamp(stamp), undefined)
    })
  }

  test('a clock that cannot be is left out, the day stays', () => {
    assert.deepEqual(readTimestamp('2026-03-03T99:99:00Z'), { iso: '2026-03-03', precision: 'day' })
  })

  test('whatever is read is a date that exists', () => {
    check(
      property(string({ maxLength: 60 }), (stamp) => {
        const read = readTimestamp(stamp)
        if (read && read.precision !== 'month')
          assert.ok(!Number.isNaN(Date.parse(read.iso)), `${stamp} -> ${read.iso}`)
      }),
    )
  })

  test('an instant printed in ISO comes back as printed', () => {
    check(
      property(someDate({ min: new Date('1970-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().replace(/\.\d{3}Z$/u, 'Z')
        assert.equal(readTimestamp(iso)?.iso, iso)
      }),
    )
  })
})
