import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Item } from '../model/item.ts'
import { articleOfItem, type ItemFeed, withFeedFacts } from './article-of-item.ts'

const tools = { clock: { now: () => Date.UTC(2026, 10, 2, 12) } }
const rss: ItemFeed = { format: 'rss', title: 'Quay Times', language: 'en-GB' }
const item = (fields: Partial<Item> = {}): Item => ({
  feed: 'feed.xml',
  url: 'https://quay.example/bridge',
  title: 'Bridge to close',
  summary: 'The harbour bridge will close for three weeks, the mayor said.',
  authors: [],
  enclosures: [],
  ...fields,
})
const articleOf = (fields: Partial<Item> = {}, feed = rss) => articleOfItem('a', item(fields), feed, tools)

describe('the article that an item holds in itself', () => {
  test('is in the language that the feed declares, where its few words leave a doubt', () => {
    const few = { title: 'Port ferm', summary: 'Port ferm' }
    assert.equal(articleOf(few, { format: 'rss', language: 'fr-CA' }).language, 'fr')
    assert.equal(articleOf({ ...few, language: 'pt_BR' }).language, 'pt')
    assert.equal(articleOf({ title: 'Рада схвалила новий порт', summary: 'Рада схвалила новий порт' }).language, 'uk')
  })

  test('has the title as headline and the summary as body', () => {
    const { text, zones, headline } = articleOf()
    assert.equal(headline, 'Bridge to close')
    assert.deepEqual(
      zones.map(({ start, end, kind }) => [kind, text.slice(start, end)]),
      [
        ['headline', 'Bridge to close'],
        ['body', 'The harbour bridge will close for three weeks, the mayor said.'],
      ],
    )
  })

  test('has the content where the feed sends it, not the summary', () => {
    const { text } = articleOf({
      contentHtml: '<p>The bridge carries 9,000 cars a day.</p><p>Its cables are worn, said the harbour master.</p>',
    })
    assert.match(text, /9,000 cars/u)
    assert.match(text, /harbour master/u)
    assert.doesNotMatch(text, /three weeks/u)
  })

  test('a title that looks like markup stays words', () => {
    assert.equal(articleOf({ title: 'Why 3 < 5 & other sums' }).headline, 'Why 3 < 5 & other sums')
  })

  test('short as it is, it is an article; with nothing in it, it is empty', () => {
    assert.equal(articleOf().state, 'article')
    const { title: _title, summary: _summary, ...bare } = item()
    assert.equal(articleOfItem('a', bare, rss, tools).state, 'empty')
  })

  const facts: readonly (readonly [
    name: string,
    fields: Partial<Item>,
    feed: ItemFeed,
    key: string,
    expected: unknown,
  ])[] = [
    [
      'the date of the feed',
      { publishedAt: '2026-11-02T10:00:00+01:00' },
      rss,
      'publishedAt',
      '2026-11-02T10:00:00+01:00',
    ],
    ['the basis of that date', { publishedAt: '2026-11-02T10:00:00+01:00' }, rss, 'publishedBasis', 'feed'],
    ['an instant to the minute', { publishedAt: '2026-11-02T10:00:00Z' }, rss, 'publishedPrecision', 'minute'],
    ['a bare day', { publishedAt: '2026-11-02' }, rss, 'publishedPrecision', 'day'],
    ['the date of its change where there is no other', { updatedAt: '2026-11-03' }, rss, 'publishedAt', '2026-11-03'],
    ['no date', {}, rss, 'publishedPrecision', 'none'],
    ['its authors', { authors: ['Ana Ruiz'] }, rss, 'byline', ['Ana Ruiz']],
    [
      'the title of the feed as outlet',
      {},
      rss,
      'outlet',
      { name: 'Quay Times', domain: 'quay.example', shownInText: false },
    ],
    [
      'its declared origin',
      { declaredOrigin: { name: 'North Wire' } },
      rss,
      'declaredOrigins',
      [{ name: 'North Wire', basis: 'rss-source' }],
    ],
    [
      'the declared origin of an Atom feed',
      { declaredOrigin: { url: 'https://wire.example/' } },
      { ...rss, format: 'atom' },
      'declaredOrigins',
      [{ url: 'https://wire.example/', basis: 'atom-source' }],
    ],
    ['no declared origin', {}, rss, 'declaredOrigins', []],
  ]
  for (const [name, fields, feed, key, expected] of facts) {
    test(`has ${name}`, () => {
      const article: Readonly<Record<string, unknown>> = { ...articleOf(fields, feed) }
      assert.deepEqual(article[key], expected)
    })
  }
})

describe('what a feed adds to the article of a page', () => {
  const page = { ...articleOf({}, { format: 'rss' }), byline: ['Bo Lind'], language: 'und' }

  test("the page's own byline, date and outlet stay", () => {
    const own = {
      ...page,
      publishedAt: '2026-11-01',
      publishedPrecision: 'day',
      publishedBasis: 'jsonld',
      outlet: { name: 'The Quay Times Online', domain: 'quay.example', shownInText: true },
    } as const
    const article = withFeedFacts(own, item({ authors: ['Ana Ruiz'], publishedAt: '2026-11-02T10:00:00Z' }), rss)
    assert.deepEqual(article.byline, ['Bo Lind'])
    assert.equal(article.publishedAt, '2026-11-01')
    assert.equal(article.publishedBasis, 'jsonld')
    assert.equal(article.outlet?.name, 'The Quay Times Online')
  })

  test("the item's language goes before the feed's, and both only where the page does not say", () => {
    assert.equal(withFeedFacts(page, item({ language: 'de-AT' }), rss).language, 'de')
    assert.equal(withFeedFacts(page, item(), rss).language, 'en')
    assert.equal(withFeedFacts({ ...page, language: 'uk' }, item(), rss).language, 'uk')
    assert.equal(withFeedFacts(page, item(), { format: 'rss' }).language, 'und')
  })

  test('a declared origin joins those of the page', () => {
    const own = { ...page, declaredOrigins: [{ name: 'South Wire', basis: 'provider' }] }
    const article = withFeedFacts(own, item({ declaredOrigin: { name: 'North Wire' } }), rss)
    assert.deepEqual(
      article.declaredOrigins.map((origin) => origin.name),
      ['South Wire', 'North Wire'],
    )
  })
})
