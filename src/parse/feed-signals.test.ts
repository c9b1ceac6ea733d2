import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type FeedSignals, linkHeaderSignals, withLinkHeader } from './feed-signals.ts'
import { type Feed, parseFeed } from './parse-feed.ts'

function feedOf(text: string, linkHeader?: string): Feed {
  const bytes = new TextEncoder().encode(text)
  const parsed = parseFeed({ feed: 'https://quay.example/news/feed.xml', bytes, ...(linkHeader ? { linkHeader } : {}) })
  assert.equal(parsed.kind, 'feed')
  if (parsed.kind !== 'feed') throw new Error('unreachable')
  return parsed
}

const namespaces =
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:a10="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:webfeeds="http://webfeeds.org/rss/1.0"'

const channel = (markup: string): Feed =>
  feedOf(`<rss ${namespaces}><channel><title>Quay</title>${markup}</channel></rss>`)

describe('how a feed wants to be polled', () => {
  const hours: readonly (readonly [string, string, readonly number[]])[] = [
    ['none', '', []],
    ['hours in any order', '<skipHours><hour>3</hour><hour>1</hour></skipHours>', [1, 3]],
    ['an hour said twice', '<skipHours><hour>3</hour><hour> 3 </hour></skipHours>', [3]],
    ['hours counted to 24, as RSS 0.91 did', '<skipHours><hour>24</hour><hour>23</hour></skipHours>', [0, 23]],
    ['hours that are none', '<skipHours><hour>noon</hour><hour>31</hour><hour>-1</hour><hour/></skipHours>', []],
    [
      'a thousand hours',
      `<skipHours>${'<hour>5</hour>'.repeat(99)}${'<hour>7</hour>'.repeat(900)}</skipHours>`,
      [5, 7],
    ],
  ]
  for (const [what, markup, skipHours] of hours) {
    test(`skipHours with ${what}`, () => {
      assert.deepEqual(channel(markup).skipHours, skipHours)
    })
  }

  const days: readonly (readonly [string, string, readonly number[]])[] = [
    ['names in full', '<skipDays><day>Saturday</day><day>Sunday</day></skipDays>', [0, 6]],
    ['short names in small letters', '<skipDays><day>mon</day><day>TUE</day></skipDays>', [1, 2]],
    ['names that are none', '<skipDays><day>Blursday</day><day/></skipDays>', []],
  ]
  for (const [what, markup, skipDays] of days) {
    test(`skipDays with ${what}`, () => {
      assert.deepEqual(channel(markup).skipDays, skipDays)
    })
  }

  const patience: readonly (readonly [string, number | undefined])[] = [
    ['60', 60],
    [' 15 ', 15],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['1e999', undefined],
    ['', undefined],
  ]
  for (const [ttl, minutes] of patience) {
    test(`a ttl of "${ttl}" gives ${minutes ?? 'none'}`, () => {
      assert.equal(channel(`<ttl>${ttl}</ttl>`).ttlMinutes, minutes)
    })
  }

  const intervals: readonly (readonly [string, number | undefined])[] = [
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>', 3600],
    ['<sy:updatePeriod>\n hourly </sy:updatePeriod><sy:updateFrequency>\n 2 </sy:updateFrequency>', 1800],
    ['<sy:updatePeriod>Daily</sy:updatePeriod>', 86_400],
    ['<sy:updateFrequency>4</sy:updateFrequency>', 21_600],
    ['<sy:updatePeriod>weekly</sy:updatePeriod>', 604_800],
    ['<sy:updatePeriod>whenever</sy:updatePeriod>', undefined],
    ['<sy:updatePeriod>constructor</sy:updatePeriod>', undefined],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>', undefined],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>often</sy:updateFrequency>', undefined],
    ['', undefined],
  ]
  for (const [markup, seconds] of intervals) {
    test(`${markup.replaceAll(/\s+/gu, ' ') || 'no update period'} gives ${seconds ?? 'no interval'}`, () => {
      assert.equal(channel(markup).updateIntervalSeconds, seconds)
    })
  }
})

describe('hubs and the own address', () => {
  test('an RSS channel tells both with Atom links of whatever prefix', () => {
    const feed = channel(
      `<link>https://quay.example/</link><a10:link rel="hub" href="https://hub.example/"/><a10:link rel="HUB" href="https://hub2.example/"/>
       <a10:link rel="self" href="feed.xml"/>`,
    )
    assert.deepEqual(feed.hubs, ['https://hub.example/', 'https://hub2.example/'])
    assert.equal(feed.self, 'https://quay.example/feed.xml')
    assert.equal(feed.siteUrl, 'https://quay.example/')
  })

  test('an Atom feed tells both, relative addresses made absolute', () => {
    const feed = feedOf(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://cdn.quay.example/"><title>Quay</title><link rel="hub" href="/push"/><link rel="hub" href="/push"/>
       <link rel="self" href="atom.xml"/><icon>/icon.png</icon></feed>`,
    )
    assert.deepEqual(feed.hubs, ['https://cdn.quay.example/push'])
    assert.equal(feed.self, 'https://cdn.quay.example/atom.xml')
    assert.equal(feed.iconUrl, 'https://cdn.quay.example/icon.png')
  })

  test('a JSON Feed tells both', () => {
    const feed = feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Quay',
        home_page_url: 'https://quay.example/',
        feed_url: 'https://quay.example/feed.json',
        favicon: '/favicon.ico',
        hubs: [{ type: 'WebSub', url: 'https://hub.example/' }, 'nonsense', { type: 'rssCloud' }],
        items: [],
      }),
    )
    assert.deepEqual(feed.hubs, ['https://hub.example/'])
    assert.equal(feed.self, 'https://quay.example/feed.json')
    assert.equal(feed.iconUrl, 'https://quay.example/favicon.ico')
    assert.deepEqual(feed.skipHours, [])
  })

  test('an address that a browser would run is no hub', () => {
    assert.deepEqual(channel('<a10:link rel="hub" href="javascript:alert(1)"/>').hubs, [])
  })

  test('of a thousand hubs the first ten are told', () => {
    const links = Array.from({ length: 1000 }, (_, n) => `<a10:link rel="hub" href="https://h${n}.example/"/>`)
    assert.equal(channel(links.join('')).hubs.length, 10)
  })
})

describe('the HTTP Link header', () => {
  const headers: readonly (readonly [string, string, Pick<FeedSignals, 'hubs' | 'self'>])[] = [
    ['nothing', '', { hubs: [] }],
    [
      'hub and self in one line',
      '<https://hub.example/>; rel="hub", <https://quay.example/feed.xml>; rel="self"',
      { hubs: ['https://hub.example/'], self: 'https://quay.example/feed.xml' },
    ],
    ['no quotation marks', '<https://hub.example/>; rel=hub', { hubs: ['https://hub.example/'] }],
    [
      'two relations in one',
      '<https://quay.example/f>;rel="hub self"',
      { hubs: ['https://quay.example/f'], self: 'https://quay.example/f' },
    ],
    ['other parameters first', '<https://hub.example/>; type="x"; rel="hub"', { hubs: ['https://hub.example/'] }],
    ['a relative address', '</hub>; rel="hub"', { hubs: ['https://quay.example/hub'] }],
    ['another relation', '<https://cdn.example/x.css>; rel="preload"; as=style', { hubs: [] }],
    ['an unfinished header', '<https://hub.example/', { hubs: [] }],
  ]
  for (const [what, header, signals] of headers) {
    test(`with ${what}`, () => {
      assert.deepEqual(linkHeaderSignals(header, 'https://quay.example/feed.xml'), signals)
    })
  }

  test('a megabyte of it is read in no time', () => {
    const startedAt = performance.now()
    linkHeaderSignals('<'.repeat(1_000_000), undefined)
    linkHeaderSignals('<a>;'.repeat(250_000), undefined)
    assert.ok(performance.now() - startedAt < 3000)
  })

  test('it counts for more than the document', () => {
    const markup =
      '<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="hub" href="https://old.example/"/><atom:link rel="self" href="https://old.example/f"/></channel></rss>'
    const feed = feedOf(markup, '<https://hub.example/>; rel="hub", <https://quay.example/new>; rel="self"')
    assert.deepEqual(feed.hubs, ['https://hub.example/', 'https://old.example/'])
    assert.equal(feed.self, 'https://quay.example/new')
  })

  test('a header without hubs leaves those of the document', () => {
    const signals = { skipHours: [], skipDays: [], hubs: ['https://hub.example/'], self: 'https://quay.example/f' }
    assert.deepEqual(withLinkHeader(signals, { hubs: [] }), signals)
  })
})

describe('the picture of a feed', () => {
  const icons: readonly (readonly [string, string, string | undefined])[] = [
    ['the image of RSS', '<image><url>https://quay.example/i.png</url></image>', 'https://quay.example/i.png'],
    ['the image of a podcast', '<itunes:image href="/cover.jpg"/>', 'https://quay.example/cover.jpg'],
    ['an image without an address', '<image><title>Quay</title></image>', undefined],
  ]
  for (const [what, markup, iconUrl] of icons) {
    test(`${what} gives ${iconUrl ?? 'none'}`, () => {
      assert.equal(channel(markup).iconUrl, iconUrl)
    })
  }
})
