import type { FetchedPage } from '../fetch/fetch-guarded.ts'
import { decodeBytes } from '../text/decode-bytes.ts'
import { idOfAddress } from './id-of-address.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfAddress } from './news-item.ts'
import { newsOfFeed } from './news-of-feed.ts'
import type { NewsSources } from './news-sources.ts'

/** The news at an address: of a feed or of a page. */
export async function* newsOfAddress(url: string, sources: NewsSources): AsyncGenerator<NewsItem> {
  const { run } = sources
  const fate = await sources.fetcher.fetch(url)
  run.fates.write('fetch', fate)
  const page = run.outputOf(url, fate)
  if (page === undefined) return
  if (isFeed(page)) {
    yield* newsOfFeed({ feed: url, bytes: page.bytes, ...contentTypeOf(page) }, sources)
    return
  }
  const { text } = decodeBytes(page.bytes, page.contentType)
  const article = run.outputOf(url, run.pipeline.extract({ id: idOfAddress(url), url: page.url, html: text }))
  if (article) yield { identity: identityOfAddress(url), article }
}

function contentTypeOf({ contentType }: FetchedPage): { readonly contentType?: string } {
  return contentType === undefined ? {} : { contentType }
}

const sniffedChars = 2000

/** Many servers send feeds as text/html or text/plain, so the content decides. */
function isFeed({ bytes, contentType }: FetchedPage): boolean {
  const head = decodeBytes(bytes.subarray(0, sniffedChars), contentType).text
  if (/<(?:rss|feed|rdf:RDF|channel)[\s>]/iu.test(head)) return true
  return /^\s*\{/u.test(head) && head.includes('jsonfeed.org')
}
