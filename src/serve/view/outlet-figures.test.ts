import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedOutlet } from '../../../test/invented-story.ts'
import { english } from '../texts/english.ts'
import { outletFigures, showMinutes } from './outlet-figures.ts'

describe('the figures of an outlet', () => {
  test('every share says of how many', () => {
    const figures = outletFigures(inventedOutlet)
    assert.deepEqual(figures.first, { count: 1, of: 2 })
    assert.deepEqual(figures.onRecord, { count: 3, of: 4 })
    assert.deepEqual(figures.anonymous, { count: 1, of: 4 })
    assert.deepEqual(
      figures.classes.map((row) => [row.class, row.share.count, row.share.of]),
      [
        ['original', 1, 3],
        ['pickup', 1, 3],
        ['copy', 1, 3],
        ['rewrite', 0, 3],
        ['derived-unresolved', 0, 3],
        ['mixed', 0, 3],
      ],
    )
  })

  const medians: readonly (readonly [delays: readonly number[], median: number | undefined])[] = [
    [[], undefined],
    [[12], 12],
    [[90, 10], 50],
    [[5, 300, 20], 20],
  ]
  for (const [delays, median] of medians)
    test(`the median delay of ${JSON.stringify(delays)} is ${median}`, () => {
      const [, late] = inventedOutlet.reports
      assert.ok(late)
      const reports = delays.map((delayMinutes) => ({ ...late, delayMinutes }))
      const figures = outletFigures({ ...inventedOutlet, reports })
      assert.equal(figures.medianDelayMinutes, median)
      assert.equal(figures.delaySample, delays.length)
    })

  test('an outlet without statements or reports has empty samples, not shares', () => {
    const figures = outletFigures({ ...inventedOutlet, reports: [], levels: {} })
    assert.deepEqual(figures.onRecord, { count: 0, of: 0 })
    assert.deepEqual(figures.first, { count: 0, of: 0 })
  })
})

describe('minutes as a reader says them', () => {
  for (const [minutes, words] of [
    [0, '0 min'],
    [59.4, '59 min'],
    [60, '1 h'],
    [65, '1 h 5 min'],
    [1440, '1 d'],
    [3120, '2 d 4 h'],
  ] as const)
    test(`${minutes} is “${words}”`, () => assert.equal(showMinutes(english, minutes), words))
})
