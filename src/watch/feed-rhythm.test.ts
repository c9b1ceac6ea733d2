import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { WatchedFeed } from '../model/watched-feed.ts'
import { learnGap, nextPollAt, tryAgainAt } from './feed-rhythm.ts'

// A Tuesday.
const now = Date.parse('2032-06-15T10:20:00Z')
const bounds = { pauseMinSeconds: 600, pauseMaxSeconds: 86_400 }
/** The middle of chance: no jitter. */
const evenChance = (): number => 0.5
const ago = (seconds: number): string => new Date(now - seconds * 1000).toISOString()
const feedWith = (changes: Partial<WatchedFeed> = {}): WatchedFeed => ({
  url: 'https://tarn.example/rss',
  addedAt: ago(864_000),
  health: 'well',
  failureCount: 0,
  ...changes,
})
const pauseOf = (feed: WatchedFeed, maxAgeSeconds = 0, chance = evenChance): number =>
  (Date.parse(nextPollAt(feed, { now, maxAgeSeconds, bounds, chance })) - now) / 1000

describe('the gap between the items of a feed', () => {
  const dated = [0, 3600, 7200, 7300, 10_800, 14_400].map(ago)
  const firsts: readonly (readonly [name: string, dates: readonly string[], gap: number | undefined])[] = [
    ['is the middle one of its dates at the first reading', dated, 3600],
    ['does not depend on their order', dated.toReversed(), 3600],
    ['is unknown without dates', [], undefined],
    ['is unknown from one date', [ago(50)], undefined],
    ['leaves out dates in the future and what is no date', [ago(-9e6), 'soon', ago(0), ago(900)], 900],
    ['is never nothing: items of one minute share a date', [ago(0), ago(0), ago(0)], 1],
  ]
  for (const [name, dates, gap] of firsts) {
    test(name, () => {
      assert.equal(learnGap(feedWith(), { now, newCount: dates.length, itemDates: dates }), gap)
    })
  }

  const later: readonly (readonly [name: string, feed: Partial<WatchedFeed>, newCount: number, gap: number])[] = [
    ['shrinks when more comes', { lastNewAt: ago(1000) }, 10, 640],
    ['grows when less comes', { lastNewAt: ago(10_000) }, 1, 4600],
    ['stays while it is not yet over', { lastNewAt: ago(500) }, 0, 1000],
    ['grows in silence', { lastNewAt: ago(5000) }, 0, 1250],
  ]
  for (const [name, changes, newCount, gap] of later) {
    test(name, () => {
      const feed = feedWith({ gapSeconds: 1000, lastSuccessAt: ago(300), ...changes })
      assert.equal(learnGap(feed, { now, newCount, itemDates: [] }), gap)
    })
  }
})

describe('the pause before the next poll', () => {
  const cases: readonly (readonly [name: string, feed: Partial<WatchedFeed>, maxAge: number, seconds: number])[] = [
    ['is half an hour while nothing is known', {}, 0, 1800],
    ['is half the usual gap', { gapSeconds: 7200 }, 0, 3600],
    ['is never below the least pause', { gapSeconds: 60 }, 0, 600],
    ['is never above the longest', { gapSeconds: 9e6 }, 0, 86_400],
    ['is what Cache-Control asks for when that is longer', { gapSeconds: 60 }, 5400, 5400],
    ['is not shortened by Cache-Control', { gapSeconds: 7200 }, 5, 3600],
    ['is what ttl asks for', { gapSeconds: 60, askedPauseSeconds: 7200 }, 0, 7200],
    ['is a day at most, whatever is asked for', { askedPauseSeconds: 1e9 }, 1e9, 86_400],
    ['is eight times as long while a hub pushes', { gapSeconds: 7200, pushedUntil: ago(-500) }, 0, 28_800],
    ['is the usual one when the lease has ended', { gapSeconds: 7200, pushedUntil: ago(500) }, 0, 3600],
  ]
  for (const [name, feed, maxAge, seconds] of cases) {
    test(name, () => {
      assert.equal(pauseOf(feedWith(feed), maxAge), seconds)
    })
  }

  test('differs by a tenth with chance, and never falls below what the feed asks for', () => {
    assert.equal(
      pauseOf(feedWith({ gapSeconds: 7200 }), 0, () => 0),
      3240,
    )
    assert.ok(pauseOf(feedWith({ gapSeconds: 7200 }), 0, () => 0.999) > 3950)
    assert.equal(
      pauseOf(feedWith({ gapSeconds: 60 }), 5400, () => 0),
      5400,
    )
    assert.equal(
      pauseOf(feedWith({ gapSeconds: 60 }), 0, () => 0),
      600,
    )
  })

  const shut: readonly (readonly [name: string, feed: Partial<WatchedFeed>, at: string])[] = [
    ['the hours that it shuts', { skipHours: [10, 11] }, '2032-06-15T12:00:00.000Z'],
    ['hours over midnight', { gapSeconds: 90_000, skipHours: [22, 23, 0, 1, 2] }, '2032-06-16T03:00:00.000Z'],
    ['the days that it shuts', { skipDays: [2, 3] }, '2032-06-17T00:00:00.000Z'],
    ['hours of a day after a day', { skipDays: [2], skipHours: [0, 1] }, '2032-06-16T02:00:00.000Z'],
  ]
  for (const [name, feed, at] of shut) {
    test(`passes over ${name}`, () => {
      assert.equal(nextPollAt(feedWith(feed), { now, maxAgeSeconds: 0, bounds, chance: evenChance }), at)
    })
  }

  test('a feed that shuts every hour shuts none', () => {
    const everyHour = Array.from({ length: 24 }, (_, hour) => hour)
    assert.equal(pauseOf(feedWith({ skipHours: everyHour })), 1800)
  })
})

describe('the pause after a failure', () => {
  const again = (failureCount: number, retryAfterSeconds = 0, chance = evenChance): number =>
    (Date.parse(tryAgainAt(failureCount, { now, retryAfterSeconds, bounds, chance })) - now) / 60_000

  test('doubles up to a day', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map((count) => again(count)),
      [10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440],
    )
  })

  test('is as long as the server asks for, but a day at most', () => {
    assert.equal(again(1, 7200), 120)
    assert.equal(again(4, 60), 80)
    assert.equal(again(1, 1e9), 1440)
  })

  test('differs with chance, so that feeds of one host do not come back together', () => {
    assert.notEqual(
      again(3, 0, () => 0.1),
      again(3, 0, () => 0.9),
    )
  })
})
