import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { retryPageAt } from './page-retry.ts'

const now = Date.parse('2031-04-02T12:00:00Z')
const minutesUntil = (at: string | undefined): number | undefined =>
  at === undefined ? undefined : (Date.parse(at) - now) / 60_000

describe('a page that cannot be had for now', () => {
  test('is asked for again after longer and longer pauses, a few times', () => {
    const pauses = [0, 1, 2, 3, 50].map((tries) => minutesUntil(retryPageAt({ tries, now })))
    assert.deepEqual(pauses, [1, 5, 30, undefined, undefined])
  })

  const asked: readonly (readonly [retryAfter: string, minutes: number])[] = [
    ['600', 10],
    ['5', 1],
    ['Wed, 02 Apr 2031 13:00:00 GMT', 60],
    ['999999999', 360],
    ['soon', 1],
  ]
  for (const [retryAfter, minutes] of asked) {
    test(`is left alone for ${minutes} minutes where the server writes "${retryAfter}"`, () =>
      assert.equal(minutesUntil(retryPageAt({ tries: 0, now, retryAfter })), minutes))
  }
})
