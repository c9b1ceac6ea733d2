import type { FetchedPage } from '../fetch/fetch-outcome.ts'
import { quarantined } from '../model/fate.ts'
import type { ListedSitemap } from '../parse/sitemap-items.ts'
import { isGzip, unpackGzip } from '../parse/unpack-gzip.ts'
import { decodeBytes } from '../text/decode-bytes.ts'
import { recogniseFeed } from '../watch/recognise-feed.ts'
import { idOfAddress } from './id-of-address.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfAddress } from './news-item.ts'
import { newsOfFeed } from './news-of-feed.ts'
import type { NewsSources } from './news-sources.ts'
import { htmlOfBytes } from './read-pages.ts'

/** The news at an address: of a feed, of a page, or of the sitemaps that an index lists. */
export async function* newsOfAddress(
  url: string,
  sources: NewsSources,
  depthLeft = sitemapDepthMax,
): AsyncGenerator<NewsItem> {
  const { run } = sources
  const fate = await sources.fetcher.fetch(url)
  run.fates.write('fetch', fate)
  const page = run.outputOf(url, fate)
  if (page === undefined) return
  if (isFeed(page)) {
    const listed = yield* newsOfFeed({ feed: url, bytes: page.bytes, ...contentTypeOf(page) }, sources)
    yield* newsOfSitemaps({ given: url, listed }, sources, depthLeft)
    return
  }
  const html = htmlOfBytes(page.bytes, page.contentType)
  if ('sentence' in html) {
    const noPage = quarantined(html.code, html.sentence)
    run.fates.write('extract', noPage)
    run.outputOf(url, noPage)
    return
  }
  const input = { id: idOfAddress(url), url: page.url, html: html.text, rights: page.rights }
  const article = run.outputOf(url, run.pipeline.extract(input))
  if (article) yield { identity: identityOfAddress(url), article }
}

const sitemapDepthMax = 2
const sitemapsMax = 50

/** The news of the sitemaps that an index lists: news sitemaps first, then the latest, a bounded number and depth of them. */
export async function* newsOfSitemaps(
  { given, listed }: { readonly given: string; readonly listed: readonly ListedSitemap[] },
  sources: NewsSources,
  depthLeft = sitemapDepthMax,
): AsyncGenerator<NewsItem> {
  if (listed.length === 0) return
  if (!sources.mayFollowLinks || depthLeft === 0) {
    const why = sources.mayFollowLinks ? 'which lie too deep to be read' : 'which are read with --fetch only'
    sources.run.problems.tell(given, `lists ${listed.length} sitemaps, ${why}.`)
    return
  }
  for (const { url } of listed.toSorted(newsFirst).slice(0, sitemapsMax)) {
    if (sources.run.tools.terminal.signal.aborted) return
    yield* newsOfAddress(url, sources, depthLeft - 1)
  }
  if (listed.length > sitemapsMax) {
    sources.run.problems.tell(given, `lists ${listed.length} sitemaps; ${sitemapsMax} of them were read.`)
  }
}

function newsFirst(a: ListedSitemap, b: ListedSitemap): number {
  const byName = Number(/news/iu.test(b.url)) - Number(/news/iu.test(a.url))
  return byName || (Date.parse(b.modifiedAt ?? '') || 0) - (Date.parse(a.modifiedAt ?? '') || 0)
}

function contentTypeOf({ contentType }: FetchedPage): { readonly contentType?: string } {
  return contentType === undefined ? {} : { contentType }
}

const sniffedChars = 4096
const unpackedBytesMax = 20 * 1024 * 1024

/** Whether fetched bytes are a feed or a sitemap: many servers send feeds as text/html or text/plain, so the content decides. */
export function isFeed({ bytes, contentType }: Pick<FetchedPage, 'bytes' | 'contentType'>): boolean {
  return recogniseFeed(decodeBytes(headOf(bytes), contentType).text) !== undefined
}

/** The start of the bytes, unpacked: sitemaps are packed as files. */
function headOf(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes.subarray(0, sniffedChars)
  const unpacked = unpackGzip(bytes, unpackedBytesMax)
  return unpacked.kind === 'bytes' ? unpacked.bytes.subarray(0, sniffedChars) : bytes.subarray(0, 2)
}
