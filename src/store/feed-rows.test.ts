import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../test/run-headwater.ts'
import { noon, temporaryDriver, temporaryStore } from '../../test/store-kit.ts'
import type { WatchedFeed } from '../model/watched-feed.ts'
import { type WatchedFeeds, watchedFeedsIn } from './feed-rows.ts'
import { openStore } from './open-store.ts'

const times = { addedAt: noon, apartMilliseconds: 1000 }
const instant = (seconds: number): string => new Date(Date.parse(noon) + seconds * 1000).toISOString()

function feedsOf(context: TestContext, ...urls: readonly string[]): WatchedFeeds {
  const feeds = watchedFeedsIn(temporaryDriver(context))
  feeds.add(
    urls.map((url) => ({ url })),
    times,
  )
  return feeds
}

const claimed = (feeds: WatchedFeeds, seconds: number, feedsMax = 10): readonly string[] =>
  feeds.claimDue({ now: instant(seconds), until: instant(seconds + 60), feedsMax }).map((feed) => feed.url)

describe('watched feeds in the store', () => {
  test('feeds added together are due one after the other, each with its folder and title', (context) => {
    const feeds = watchedFeedsIn(temporaryDriver(context))
    const added = feeds.add(
      [
        { url: 'https://tarn.example/rss', title: 'Tarn Post', folder: 'World/North' },
        { url: 'https://sund.example/atom', site: 'https://sund.example/' },
      ],
      times,
    )
    assert.deepEqual(
      added.map((feed) => feed.nextPollAt),
      [instant(0), instant(1)],
    )
    assert.deepEqual(feeds.list(), added)
    assert.equal(feeds.list()[0]?.folder, 'World/North')
    assert.equal(feeds.nextDueAt(), instant(0))
  })

  const sameFeed: readonly (readonly [string, string])[] = [
    ['https://tarn.example/rss', 'http://tarn.example/rss'],
    ['https://tarn.example/rss', 'https://www.tarn.example/rss/'],
    ['https://tarn.example/rss', 'https://TARN.example/rss#top'],
  ]
  for (const [first, second] of sameFeed) {
    test(`${second} is the feed ${first}, watched once`, (context) => {
      const feeds = feedsOf(context, first, second)
      assert.equal(feeds.list().length, 1)
      assert.equal(feeds.find(second)?.url, first)
    })
  }

  test('addresses that differ in path or query are different feeds', (context) => {
    const feeds = feedsOf(
      context,
      'https://tarn.example/rss',
      'https://tarn.example/rss?s=1',
      'https://tarn.example/Rss',
    )
    assert.equal(feeds.list().length, 3)
  })

  test('a feed that moved is found by its old and its new address', (context) => {
    const feeds = feedsOf(context, 'https://tarn.example/rss')
    const [feed] = feeds.list()
    assert.ok(feed)
    feeds.keep({ ...feed, movedTo: 'https://news.tarn.example/feed' })
    assert.equal(feeds.find('https://news.tarn.example/feed')?.url, feed.url)
    assert.deepEqual(feeds.add([{ url: 'https://news.tarn.example/feed' }], times), [])
  })

  test('what is claimed is not given out a second time until it is kept or its claim ends', (context) => {
    const feeds = feedsOf(context, 'https://a.example/f', 'https://b.example/f', 'https://c.example/f')
    assert.deepEqual(claimed(feeds, 10, 2), ['https://a.example/f', 'https://b.example/f'])
    assert.deepEqual(claimed(feeds, 11), ['https://c.example/f'])
    assert.deepEqual(claimed(feeds, 12), [])
    assert.equal(feeds.nextDueAt(), undefined)
    assert.deepEqual(claimed(feeds, 10 + 60), ['https://a.example/f', 'https://b.example/f'])
  })

  test('one feed can be claimed by its address, unless somebody has it', (context) => {
    const feeds = feedsOf(context, 'https://a.example/f', 'https://b.example/f')
    const claim = { now: instant(0), until: instant(60) }
    assert.equal(feeds.claim('https://a.example/f', claim)?.url, 'https://a.example/f')
    assert.equal(feeds.claim('https://a.example/f', claim), undefined)
    assert.equal(feeds.claim('https://nobody.example/f', claim), undefined)
    assert.deepEqual(claimed(feeds, 10), ['https://b.example/f'])
  })

  test('a kept feed is due again when its state says so', (context) => {
    const feeds = feedsOf(context, 'https://a.example/f')
    assert.equal(claimed(feeds, 0).length, 1)
    const [feed] = feeds.list()
    assert.ok(feed)
    feeds.keep({ ...feed, health: 'well', nextPollAt: instant(600) })
    assert.deepEqual(claimed(feeds, 599), [])
    assert.deepEqual(claimed(feeds, 600), ['https://a.example/f'])
  })

  test('a feed that has ended is never due', (context) => {
    const feeds = feedsOf(context, 'https://a.example/f')
    const [feed] = feeds.list()
    assert.ok(feed)
    const { nextPollAt: _never, ...rest } = feed
    const ended: WatchedFeed = { ...rest, health: 'ended', problem: 'is gone for good; remove it (status 410).' }
    feeds.keep(ended)
    assert.deepEqual(claimed(feeds, 1e6), [])
    assert.deepEqual(feeds.list(), [ended])
  })

  test('a feed that is no longer watched is not found, and its poll at work does not bring it back', (context) => {
    const feeds = feedsOf(context, 'https://a.example/f')
    const [feed] = feeds.list()
    assert.ok(feed)
    assert.equal(feeds.remove('http://www.a.example/f'), true)
    feeds.keep({ ...feed, health: 'well' })
    assert.deepEqual(feeds.list(), [])
    assert.equal(feeds.remove('https://a.example/f'), false)
    assert.equal(feeds.add([{ url: 'https://a.example/f' }], times).length, 1)
  })

  test('a restart finds the feeds as they were, and lets go of the claims of before', (context) => {
    const folder = temporaryFolder(context)
    const before = openStore({ folder, busyMilliseconds: 0 })
    before.feeds.add([{ url: 'https://a.example/f', folder: 'Sea' }], times)
    assert.equal(claimed(before.feeds, 0).length, 1)
    before.close()
    const after = temporaryStore(context, folder)
    assert.deepEqual(claimed(after.feeds, 1), [])
    after.feeds.releaseClaims()
    assert.deepEqual(claimed(after.feeds, 1), ['https://a.example/f'])
    assert.equal(after.feeds.list()[0]?.folder, 'Sea')
  })

  test('of ten thousand feeds the due ones are found at once', (context) => {
    const feeds = watchedFeedsIn(temporaryDriver(context))
    feeds.add(
      Array.from({ length: 10_000 }, (_, i) => ({ url: `https://host-${i % 2000}.example/feed-${i}` })),
      times,
    )
    const startedAt = process.cpuUsage()
    for (let second = 0; second < 50; second += 1) assert.equal(claimed(feeds, second, 100).length, 1)
    const { user, system } = process.cpuUsage(startedAt)
    assert.ok(user + system < 12_000_000, `${user + system} µs for 50 claims`)
  })
})
