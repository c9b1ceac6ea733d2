import assert from 'node:assert/strict'
import { test } from 'node:test'
import { secondsAsked } from './retry-after.ts'

const now = Date.parse('2031-04-02T12:00:00Z')
const headers: readonly (readonly [header: string | undefined, seconds: number])[] = [
  [undefined, 0],
  ['', 0],
  ['120', 120],
  [' 7 ', 7],
  ['Wed, 02 Apr 2031 12:10:00 GMT', 600],
  ['2031-04-02T12:00:30.000Z', 30],
  ['Wed, 02 Apr 2031 11:00:00 GMT', 0],
  ['-5', 0],
  ['soon', 0],
  ['99999999999', 0],
]
for (const [header, seconds] of headers) {
  test(`Retry-After ${JSON.stringify(header)} asks for ${seconds} seconds`, () =>
    assert.equal(secondsAsked(header, now), seconds))
}
