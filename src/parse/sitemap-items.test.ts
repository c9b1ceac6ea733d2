import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Feed, parseFeed } from './parse-feed.ts'

function sitemapOf(text: string, feed = 'https://quay.example/sitemap.xml'): Feed {
  const parsed = parseFeed({ feed, bytes: new TextEncoder().encode(text) })
  assert.equal(parsed.kind, 'feed')
  if (parsed.kind !== 'feed') throw new Error('unreachable')
  assert.equal(parsed.format, 'sitemap')
  return parsed
}

const urlset = (markup: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${markup}</urlset>`
const index = (markup: string): string =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${markup}</sitemapindex>`

describe('a news sitemap', () => {
  const news = `<url><loc>
      https://quay.example/ferry?a=1&amp;b=2</loc><lastmod>2026-03-03T10:00:00+02:00</lastmod>
    <n:news><n:publication><n:name>The Quay</n:name><n:language>en</n:language></n:publication>
    <n:publication_date>2026-03-03T09:05+02:00</n:publication_date><n:title>Ferry &amp; bridge shut</n:title></n:news>
    <image:image><image:loc>https://quay.example/ferry.jpg</image:loc></image:image></url>`

  test('gives its pages as items, whatever the prefix of its namespace', () => {
    const sitemap = sitemapOf(urlset(news))
    assert.equal(sitemap.title, 'The Quay')
    assert.deepEqual(sitemap.items, [
      {
        feed: 'https://quay.example/sitemap.xml',
        url: 'https://quay.example/ferry?a=1&b=2',
        title: 'Ferry & bridge shut',
        publishedAt: '2026-03-03T09:05:00+02:00',
        updatedAt: '2026-03-03T10:00:00+02:00',
        authors: [],
        language: 'en',
        enclosures: [{ url: 'https://quay.example/ferry.jpg', type: 'image/*' }],
      },
    ])
  })

  test('of pages that are no news gives address and date', () => {
    const { items, title } = sitemapOf(
      urlset('<url><loc>/about</loc><lastmod>2026-03-01</lastmod><priority>0.5</priority></url>'),
    )
    assert.equal(title, undefined)
    assert.deepEqual(
      items.map(({ url, updatedAt }) => ({ url, updatedAt })),
      [{ url: 'https://quay.example/about', updatedAt: '2026-03-01' }],
    )
  })

  const nothing: readonly (readonly [string, string])[] = [
    ['no entries', ''],
    ['an entry without an address', '<url><lastmod>2026-03-01</lastmod></url>'],
    ['an address that a browser would run', '<url><loc>javascript:alert(1)</loc></url>'],
  ]
  for (const [what, markup] of nothing) {
    test(`with ${what} gives no items`, () => {
      assert.deepEqual(sitemapOf(urlset(markup)).items, [])
    })
  }

  test('cut in the middle gives what stands before the cut', () => {
    const { items } = sitemapOf(urlset(news.repeat(3)).slice(0, 1500))
    assert.ok(items.length >= 2)
    assert.equal(items[0]?.title, 'Ferry & bridge shut')
  })

  test('past the cap of items leaves the rest out and counts it', () => {
    const entry = '<url><loc>https://quay.example/p</loc></url>'
    const { items, itemsLeftOut } = sitemapOf(urlset(entry.repeat(20_010)))
    assert.equal(items.length, 20_000)
    assert.equal(itemsLeftOut, 10)
  })
})

describe('a sitemap index', () => {
  test('lists further sitemaps with their dates', () => {
    const sitemap = sitemapOf(
      index(
        '<sitemap><loc>https://quay.example/news.xml</loc><lastmod>2026-03-03</lastmod></sitemap><sitemap><loc>/old.xml.gz</loc></sitemap>',
      ),
    )
    assert.deepEqual(sitemap.items, [])
    assert.deepEqual(sitemap.sitemaps, [
      { url: 'https://quay.example/news.xml', modifiedAt: '2026-03-03' },
      { url: 'https://quay.example/old.xml.gz' },
    ])
  })

  test('that points at itself lists others only, each once', () => {
    const self = '<sitemap><loc>https://quay.example/sitemap.xml</loc></sitemap>'
    const other = '<sitemap><loc>https://quay.example/b.xml</loc></sitemap>'
    assert.deepEqual(sitemapOf(index(self + other + self + other)).sitemaps, [{ url: 'https://quay.example/b.xml' }])
  })

  test('of a hundred thousand entries lists the first fifty thousand', () => {
    const entries = Array.from({ length: 100_000 }, (_, n) => `<sitemap><loc>https://quay.example/${n}</loc></sitemap>`)
    assert.equal(sitemapOf(index(entries.join(''))).sitemaps.length, 50_000)
  })
})
