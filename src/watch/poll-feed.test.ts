import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { WatchedFeed } from '../model/watched-feed.ts'
import { type FeedReading, type Poll, type PollAnswer, type PollTools, pollFeed } from './poll-feed.ts'

const start = Date.parse('2026-03-11T12:00:00Z')
const bytes = new TextEncoder().encode('<rss/>')
const newFeed: WatchedFeed = {
  url: 'https://tide.example/feed',
  addedAt: '2026-03-11T12:00:00.000Z',
  health: 'new',
  failureCount: 0,
  nextPollAt: '2026-03-11T12:00:00.000Z',
}

interface Bench {
  readonly tools: PollTools<string>
  readonly asked: Parameters<PollTools<string>['fetch']>[0][]
}

const nothingNew: FeedReading<string> = { kind: 'read', news: 'none', newCount: 0, itemDates: [] }

function bench(answers: readonly PollAnswer[], reading: FeedReading<string> = nothingNew): Bench {
  const asked: Parameters<PollTools<string>['fetch']>[0][] = []
  const left = [...answers]
  let now = start
  return {
    asked,
    tools: {
      clock: { now: () => now },
      chance: () => 0.5,
      bounds: { pauseMinSeconds: 600, pauseMaxSeconds: 86_400 },
      fetch: async (request) => {
        asked.push(request)
        now += 40
        return left.shift() ?? { kind: 'failed', sentence: 'had no more answers.' }
      },
      read: () => reading,
    },
  }
}

const page = (headers: Readonly<Record<string, string>>, movedTo?: string): PollAnswer => ({
  kind: 'page',
  url: movedTo ?? 'https://tide.example/feed',
  ...(movedTo === undefined ? {} : { movedTo }),
  bytes,
  headers,
})

const minutesTo = ({ feed }: Poll<string>): number => Math.round((Date.parse(feed.nextPollAt ?? '') - start) / 60_000)

describe('polling a feed', () => {
  test('an answer brings news and the validators that the next poll sends', async () => {
    const { tools, asked } = bench([
      page({ etag: '"a1"', 'last-modified': 'Wed, 11 Mar 2026 11:00:00 GMT' }),
      { kind: 'not-modified', headers: {} },
    ])
    const first = await pollFeed(newFeed, tools)
    assert.equal(first.kind === 'news' && first.news, 'none')
    assert.equal(first.feed.health, 'well')
    assert.equal(first.feed.latencyMilliseconds, 40)
    assert.equal(asked[0]?.etag, undefined)
    const second = await pollFeed(first.feed, tools)
    assert.equal(second.kind, 'unchanged')
    assert.equal(asked[1]?.etag, '"a1"')
    assert.equal(asked[1]?.lastModified, 'Wed, 11 Mar 2026 11:00:00 GMT')
    assert.equal(second.feed.etag, '"a1"')
  })

  test('validators of an older answer are dropped when the new one has none', async () => {
    const { tools } = bench([page({ etag: '"a1"' }), page({})])
    const first = await pollFeed(newFeed, tools)
    assert.equal((await pollFeed(first.feed, tools)).feed.etag, undefined)
  })

  test('a feed is asked again after half an hour, later when it says so', async () => {
    const headers = [{}, { 'cache-control': 'public, max-age=7200' }, { 'cache-control': 'max-age=999999999' }]
    const pauses = []
    for (const each of headers) pauses.push(minutesTo(await pollFeed(newFeed, bench([page(each)]).tools)))
    assert.deepEqual(pauses, [30, 120, 1440])
  })

  test('what the feed tells of itself is kept, but a title that a person gave wins', async () => {
    const reading: FeedReading<string> = {
      ...nothingNew,
      title: 'Tide Daily',
      site: 'https://tide.example/',
      askedPauseSeconds: 3600,
      skipHours: [2],
      skipDays: [0],
    }
    const { feed } = await pollFeed({ ...newFeed, title: 'My tide' }, bench([page({})], reading).tools)
    assert.equal(feed.title, 'My tide')
    assert.equal(feed.site, 'https://tide.example/')
    assert.equal(minutesTo({ kind: 'unchanged', feed }), 60)
    const later = await pollFeed(feed, bench([page({})]).tools)
    assert.equal(later.feed.askedPauseSeconds, undefined)
    assert.equal(later.feed.skipDays, undefined)
  })

  test('what is no feed is a failure with its reason, and is asked for in full the next time', async () => {
    const reading: FeedReading<string> = { kind: 'unreadable', sentence: 'is a web page, no feed.' }
    const poll = await pollFeed({ ...newFeed, etag: '"old"' }, bench([page({ etag: '"b"' })], reading).tools)
    assert.equal(poll.kind, 'failed')
    assert.equal(poll.feed.health, 'in-trouble')
    assert.equal(poll.feed.problem, 'is a web page, no feed.')
    assert.equal(poll.feed.etag, undefined)
    assert.equal(minutesTo(poll), 10)
  })

  test('failures in a row lengthen the pause up to a day, and a success ends them', async () => {
    const failure: PollAnswer = { kind: 'failed', sentence: 'has trouble at the other end (status 503).', status: 503 }
    const { tools } = bench([...Array.from({ length: 9 }, () => failure), page({})])
    let feed = newFeed
    const pauses = []
    for (let i = 0; i < 9; i += 1) {
      const poll = await pollFeed(feed, tools)
      assert.equal(poll.kind, 'failed')
      feed = poll.feed
      pauses.push(minutesTo(poll))
    }
    assert.deepEqual(pauses, [10, 20, 40, 80, 160, 320, 640, 1280, 1440])
    assert.equal(feed.failureCount, 9)
    assert.match(feed.problem ?? '', /status 503/u)
    const poll = await pollFeed(feed, tools)
    assert.equal(poll.feed.failureCount, 0)
    assert.equal(poll.feed.problem, undefined)
    assert.equal(poll.feed.health, 'well')
  })

  const waits: readonly (readonly [string, number])[] = [
    ['7200', 120],
    ['Wed, 11 Mar 2026 18:00:00 GMT', 360],
    ['99999999', 1440],
    ['Tue, 10 Mar 2026 18:00:00 GMT', 10],
    ['soon', 10],
    ['-5', 10],
  ]
  for (const [retryAfter, minutes] of waits) {
    test(`Retry-After "${retryAfter}" makes a pause of ${minutes} minutes`, async () => {
      const { tools } = bench([{ kind: 'failed', sentence: 'asks us to come less often.', status: 429, retryAfter }])
      assert.equal(minutesTo(await pollFeed(newFeed, tools)), minutes)
    })
  }

  test('a feed that is gone for good has ended and is not due any more', async () => {
    const { tools } = bench([{ kind: 'failed', sentence: 'is gone for good; remove it (status 410).', status: 410 }])
    const { feed } = await pollFeed(newFeed, tools)
    assert.equal(feed.health, 'ended')
    assert.equal(feed.nextPollAt, undefined)
    assert.match(feed.problem ?? '', /gone for good/u)
  })

  test('a permanent redirect is followed in the record: the next poll asks the new address', async () => {
    const { tools, asked } = bench([page({}, 'https://tide.example/new'), page({})])
    const first = await pollFeed(newFeed, tools)
    assert.equal(first.feed.url, newFeed.url)
    assert.equal(first.feed.movedTo, 'https://tide.example/new')
    await pollFeed(first.feed, tools)
    assert.equal(asked[1]?.url, 'https://tide.example/new')
  })

  test('news makes the pause shorter than silence does', async () => {
    const known: WatchedFeed = {
      ...newFeed,
      gapSeconds: 7200,
      lastSuccessAt: '2026-03-11T11:00:00.000Z',
      lastNewAt: '2026-03-11T09:30:00.000Z',
    }
    const busy = await pollFeed(known, bench([page({})], { ...nothingNew, newCount: 10 }).tools)
    const quiet = await pollFeed(known, bench([page({})]).tools)
    assert.ok(minutesTo(busy) < 60, `${minutesTo(busy)}`)
    assert.ok(minutesTo(quiet) > 60, `${minutesTo(quiet)}`)
    assert.equal(busy.feed.lastNewAt, busy.feed.lastPolledAt)
    assert.equal(quiet.feed.lastNewAt, known.lastNewAt)
  })
})
