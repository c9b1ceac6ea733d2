import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractPage } from '../src/extract/extract-page.ts'
import { type GuardedFetcher, openFetcher } from '../src/fetch/fetch-guarded.ts'
import { parseFeed } from '../src/parse/parse-feed.ts'
import { type Publisher, startPublisher } from './publisher.ts'
import { articleUrl, readNewsroom } from './read-newsroom.ts'

describe('the sample newsroom over loopback', () => {
  let publisher: Publisher
  let fetcher: GuardedFetcher
  before(async () => {
    publisher = await startPublisher()
    fetcher = openFetcher({ userAgent: 'headwater-test', mappedHosts: publisher.mappedHosts })
  })
  after(async () => {
    fetcher.close()
    await publisher.close()
  })

  test('has outlets and reports enough, in three languages', () => {
    const { outlets, articles } = readNewsroom()
    assert.ok(outlets.length >= 12)
    assert.ok(articles.length >= 18)
    assert.deepEqual([...new Set(articles.map((article) => article.outlet.language))].sort(), ['de', 'en', 'es'])
    assert.deepEqual([...new Set(outlets.map((outlet) => outlet.feed))].sort(), ['atom', 'json', 'rss'])
  })

  test('every feed is fetched and lists what its outlet published', async () => {
    const { outlets, articles } = readNewsroom()
    for (const { outlet, url } of publisher.feeds) {
      const fetched = await fetcher.fetch({ url })
      assert.equal(fetched.kind, 'page', `${outlet}: ${JSON.stringify(fetched)}`)
      if (fetched.kind !== 'page') continue
      const feed = parseFeed({
        feed: url,
        bytes: fetched.bytes,
        ...(fetched.contentType === undefined ? {} : { contentType: fetched.contentType }),
      })
      assert.equal(feed.kind, 'feed')
      if (feed.kind !== 'feed') continue
      const own = articles.filter((article) => article.outlet.name === outlet)
      assert.deepEqual(new Set(feed.items.map((item) => item.url)), new Set(own.map((article) => articleUrl(article))))
      assert.deepEqual(
        new Set(feed.items.map((item) => item.publishedAt)),
        new Set(own.map((article) => article.published)),
      )
      assert.equal(feed.title, outlet)
      assert.equal(feed.language, outlets.find((one) => one.name === outlet)?.language)
    }
  })

  test('a feed that has not changed is answered with 304', async () => {
    const url = publisher.feeds[0]?.url ?? ''
    const first = await fetcher.fetch({ url })
    assert.equal(first.kind, 'page')
    const etag = first.kind === 'page' ? first.headers['etag'] : undefined
    assert.equal((await fetcher.fetch({ url, ...(etag === undefined ? {} : { etag }) })).kind, 'not-modified')
  })

  for (const article of readNewsroom().articles) {
    test(`the page of ${article.id} gives its words and nothing of its surroundings`, async () => {
      const fetched = await fetcher.fetch({ url: articleUrl(article) })
      assert.equal(fetched.kind, 'page')
      if (fetched.kind !== 'page') return
      const found = extractPage(
        { id: article.id, url: articleUrl(article), html: Buffer.from(fetched.bytes).toString('utf8') },
        { clock: { now: () => Date.parse('2026-04-01') } },
      )
      assert.equal(found.state, 'article')
      assert.equal(found.headline, article.headline)
      // A page that prints its date in words only gives no zone: then the day is known.
      const known = article.outlet.template === 'plain' ? 10 : 16
      assert.equal(found.publishedAt?.slice(0, 16), article.published.slice(0, known))
      assert.equal(found.language, article.outlet.language)
      assert.equal(found.outlet?.name, article.outlet.name)
      for (const block of article.blocks) {
        if (block.kind !== 'paragraph' && block.kind !== 'post') continue
        const words = block.text.replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1').trim()
        assert.ok(found.text.includes(words), `lacks: ${words}`)
      }
      const zoneOf = (kind: string): string | undefined => {
        const zone = found.zones.find((one) => one.kind === kind)
        return zone && found.text.slice(zone.start, zone.end)
      }
      assert.equal(zoneOf('caption'), article.caption)
      if (article.credit !== undefined)
        assert.ok(found.text.includes(article.credit), 'lacks the credit of its picture')
      assert.equal(found.standfirst, article.standfirst)
      for (const foreign of [
        'cookie',
        'newsletter',
        'harbourcat',
        'Advertisement',
        'Anzeige',
        'Publicidad',
        'WhatsApp',
        'Imprint',
      ]) {
        assert.ok(!found.text.toLowerCase().includes(foreign.toLowerCase()), `keeps: ${foreign}`)
      }
    })
  }
})
