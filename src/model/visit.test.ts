import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { endOfVisitBefore } from './visit.ts'

const minute = 60_000

describe('the end of the visit before', () => {
  const cases: readonly (readonly [string, number | undefined, number | undefined, number, number | undefined])[] = [
    ['there was none', undefined, undefined, 5, undefined],
    ['the first visit lasts', 1, undefined, 29 * minute, undefined],
    ['a pause of half an hour ends it', 1, undefined, 30 * minute + 1, 1],
    ['a second visit lasts', 700 * minute, 1, 710 * minute, 1],
    ['a third visit begins', 700 * minute, 1, 800 * minute, 700 * minute],
    ['a clock that was set back ends no visit', 700 * minute, 1, 2, 1],
  ]
  for (const [what, latestAt, beforeAt, now, end] of cases)
    test(what, () => {
      assert.equal(endOfVisitBefore({ latestAt, beforeAt }, now), end)
    })
})
