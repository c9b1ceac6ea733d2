// What the fuzzer gives its inputs to, and what must hold of every outcome. Each throws when something does not hold.
import assert from 'node:assert/strict'
import { attributeArticle } from '../src/attribute/attribute-article.ts'
import { compileLexicons } from '../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { extractPage } from '../src/extract/extract-page.ts'
import { readPlainText } from '../src/extract/read-plain-text.ts'
import { mayFetch, readRobots } from '../src/fetch/robots-rules.ts'
import { readArchivedPages } from '../src/parse/archived-pages.ts'
import { type ParsedFeed, parseFeed } from '../src/parse/parse-feed.ts'
import { readMail } from '../src/parse/read-mail.ts'
import { readOpml } from '../src/parse/read-opml.ts'
import { decodeBytes } from '../src/text/decode-bytes.ts'
import { readTimestamp } from '../src/text/timestamps.ts'

/** Reads one input and checks the shape of the outcome. */
export type FuzzTarget = (input: Uint8Array) => void | Promise<void>

const feed = 'https://quay.example/feed'
const now = Date.UTC(2026, 2, 3)
const recordBytesMax = 1_000_000
const lexicons = compileLexicons(loadLexicon())

/** The parsers by their names. */
export const targets: Readonly<Record<string, FuzzTarget>> = {
  feed: (bytes) => checkFeed(parseFeed({ feed, bytes })),
  sitemap: (bytes) => checkFeed(parseFeed({ feed, bytes })),
  opml: (bytes) => {
    for (const { url } of readOpml(bytes) ?? []) assert.ok(URL.canParse(url))
  },
  warc: async (bytes) => {
    for await (const entry of readArchivedPages(inPieces(bytes), { pageBytesMax: recordBytesMax })) {
      if (entry.kind === 'page') {
        assert.ok(URL.canParse(entry.url) && entry.bytes.length <= recordBytesMax)
        assert.ok(entry.fetchedAt === undefined || !Number.isNaN(Date.parse(entry.fetchedAt)))
      } else assert.match(entry.sentence, /\S[^]*\.$/u)
    }
  },
  mail: async (bytes) => checkFeed(await readMail({ feed, bytes })),
  page: (bytes) => {
    const { text } = decodeBytes(bytes)
    const article = extractPage({ id: 'a', url: 'https://quay.example/a', html: text }, { clock: { now: () => now } })
    let end = 0
    for (const zone of article.zones) {
      assert.ok(zone.start >= end && zone.end > zone.start && zone.end <= article.text.length)
      end = zone.end
    }
    for (const link of article.links) assert.ok(link.start >= 0 && link.end <= article.text.length)
    checkInstants(article.publishedAt, article.modifiedAt)
  },
  robots: (bytes) => {
    const rules = readRobots(Buffer.from(bytes).toString('utf8'))
    for (const url of ['https://quay.example/private/a.html', 'https://quay.example/', 'https://quay.example/%2f?*$'])
      assert.equal(typeof mayFetch(rules, 'Headwater', url), 'boolean')
  },
  text: (bytes) => {
    const text = Buffer.from(bytes).toString('utf8')
    const article = readPlainText({ id: 'a', text }, lexicons.outlets)
    const { statements, quantities, citations } = attributeArticle(article, lexicons.attribute)
    const spans = [
      ...statements.flatMap(({ cue, content }) => [cue, ...content]),
      ...quantities.map(({ span }) => span),
      ...citations.map(({ span }) => span),
    ]
    for (const span of spans) {
      if (span) assert.equal(article.text.slice(span.start, span.end), span.text)
    }
    assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length)
  },
  dates: (bytes) => {
    const stamp = readTimestamp(Buffer.from(bytes).toString('utf8'))
    if (stamp) checkInstants(stamp.iso)
  },
}

function checkFeed(parsed: ParsedFeed): void {
  if (parsed.kind === 'unreadable') {
    assert.match(parsed.sentence, /^\S[^]*\.$/u)
    return
  }
  for (const item of parsed.items) {
    assert.equal(item.feed, feed)
    assert.ok(
      item.authors.every((author) => typeof author === 'string') && item.enclosures.every(({ url }) => url !== ''),
    )
    for (const text of [item.id, item.url, item.title, item.summary, item.contentHtml, ...item.authors])
      assert.ok(text === undefined || (typeof text === 'string' && text.trim() !== ''))
    assert.ok(!/^\s*(?:javascript|vbscript|data):/iu.test(item.url ?? ''))
    checkInstants(item.publishedAt, item.updatedAt)
  }
  for (const { url } of parsed.sitemaps) assert.ok(url !== '' && url !== feed)
  assert.ok(parsed.skipHours.every((hour) => hour >= 0 && hour < 24) && parsed.skipDays.every((day) => day < 7))
  assert.ok(parsed.itemsLeftOut >= 0 && parsed.hubs.length <= 10)
}

const instant = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/u

function checkInstants(...instants: readonly (string | undefined)[]): void {
  for (const iso of instants) assert.ok(iso === undefined || instant.test(iso), `${iso ?? ''} is no instant`)
}

const pieceBytes = 1000

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield await Promise.resolve(bytes.subarray(at, at + pieceBytes))
}
