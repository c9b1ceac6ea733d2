import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { array, assert as check, constantFrom, property, string } from 'fast-check'
import { discoverFeeds } from './discover-feeds.ts'
import { findFeedLinks } from './feed-links.ts'
import { recogniseFeed } from './recognise-feed.ts'
import { type DiscoveryAnswer, discoveryRequestsMax } from './site-search.ts'

const parts = [
  '<',
  '>',
  '"',
  "'",
  '=',
  '<link',
  ' rel=alternate',
  ' href=',
  '/feed',
  '<a ',
  '<base ',
  '<!--',
  '-->',
  '&amp;',
  '{',
  '\u{0}',
  '\u{d800}',
  'rss',
]
const markup = array(constantFrom(...parts), { maxLength: 60 }).map((pieces) => pieces.join(''))
const page = (text: string): DiscoveryAnswer => ({
  kind: 'page',
  url: 'https://tide.example/',
  bytes: Buffer.from(text),
})

describe('sites that send anything', () => {
  test('any markup gives links that are web addresses', () => {
    check(
      property(markup, (html) => {
        for (const { url } of findFeedLinks(html, 'https://tide.example/'))
          assert.match(new URL(url).protocol, /^https?:$/u)
      }),
      { seed: 4287, numRuns: 500 },
    )
  })

  test('any text is judged', () => {
    check(
      property(string(), markup, (text, html) => {
        recogniseFeed(text)
        recogniseFeed(`<?xml version="1.0"?>${html}`)
      }),
      { seed: 4287, numRuns: 500 },
    )
  })

  test('any answers end the search within its bound', async () => {
    for (const text of ['', '<sitemapindex>', `Sitemap: /news\n${'<link rel=feed href=/a>'.repeat(99)}`, '{', '<rss']) {
      let asked = 0
      const discovery = await discoverFeeds('https://tide.example/', {
        fetch: async () => {
          asked += 1
          return page(text)
        },
      })
      assert.ok(discovery.kind === 'found' || discovery.sentence.length > 10)
      assert.ok(asked <= discoveryRequestsMax)
    }
  })

  test('a site that never changes its mind about moving is left', async () => {
    const discovery = await discoverFeeds('https://tide.example/', {
      fetch: async () => ({ kind: 'failed', sentence: 'is redirected in a circle.' }),
    })
    assert.deepEqual(discovery, { kind: 'nothing', sentence: 'is redirected in a circle.' })
  })

  test('a page of ten megabytes is searched in seconds, not in minutes', async () => {
    const links = '<a href="/rss">RSS</a><p>High water at six.</p>'.repeat(200_000)
    const started = process.cpuUsage()
    await discoverFeeds('https://tide.example/', { fetch: async () => page(links) })
    const { user } = process.cpuUsage(started)
    assert.ok(user < 20_000_000, `${user / 1_000} ms`)
  })
})
