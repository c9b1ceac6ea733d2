import type { Article, DateCandidate, DeclaredOrigin } from '../model/article.ts'
import type { Item } from '../model/item.ts'
import type { FeedFormat } from '../model/watched-feed.ts'
import { type ExtractTools, extractPage } from './extract-page.ts'

/** What an item's feed says of itself. */
export interface ItemFeed {
  readonly format: FeedFormat
  readonly title?: string
  readonly language?: string
}

/** The article that an item of a feed holds in itself, without its page: headline and content, dates and authors as the feed gives them. */
export function articleOfItem(id: string, item: Item, feed: ItemFeed, tools: ExtractTools): Article {
  const page = extractPage(
    { id, html: pageOf(item, item.language ?? feed.language), ...(item.url === undefined ? {} : { url: item.url }) },
    tools,
  )
  // A summary is too short for a page, but it is all that the feed tells.
  const state = page.zones.length > 0 ? 'article' : 'empty'
  return withFeedFacts({ ...page, state }, item, feed)
}

/** `article` with what its feed says: the feed's date, outlet and declared origin count for more than the page's own. */
export function withFeedFacts(article: Article, item: Item, feed: ItemFeed): Article {
  const origin = declaredOriginOf(item, feed)
  const language = item.language ?? feed.language
  return {
    ...article,
    ...(article.byline.length === 0 ? { byline: item.authors } : {}),
    ...(article.publishedAt === undefined ? feedDate(item) : {}),
    ...withFeedDates(article, item),
    ...outletOf(article, feed),
    ...(article.language === 'und' && language ? { language: primaryLanguage(language) } : {}),
    ...(article.headline === undefined && item.title !== undefined ? { headline: item.title } : {}),
    declaredOrigins: origin ? [...article.declaredOrigins, origin] : article.declaredOrigins,
  }
}

/** The feed's title names the outlet where the page showed no more than its domain. */
function outletOf({ outlet }: Article, feed: ItemFeed): Partial<Article> {
  const name = feed.title?.trim()
  if (!name || (outlet && outlet.name !== outlet.domain)) return {}
  return { outlet: { ...outlet, name, shownInText: false } }
}

/** The item's markup as a page, so that one way of reading pages serves both. */
function pageOf(item: Item, language: string | undefined): string {
  const headline = item.title === undefined ? '' : `<h1>${escaped(item.title)}</h1>`
  const content = item.contentHtml ?? (item.summary === undefined ? '' : `<p>${item.summary}</p>`)
  const title = item.title === undefined ? '' : `<title>${escaped(item.title)}</title>`
  const lang = language === undefined ? '' : ` lang="${escaped(language).replace(/"/gu, '')}"`
  return `<!doctype html><html${lang}><head>${title}</head><body><article>${headline}${content}</article></body></html>`
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

function feedDate(item: Item): Partial<Article> {
  const publishedAt = item.publishedAt ?? item.updatedAt
  if (publishedAt === undefined) return {}
  return { publishedAt, publishedPrecision: publishedAt.includes('T') ? 'minute' : 'day', publishedBasis: 'feed' }
}

function withFeedDates({ dateCandidates = [] }: Article, { publishedAt, updatedAt }: Item): Partial<Article> {
  const given: readonly DateCandidate[] = [
    ...(publishedAt === undefined ? [] : [{ at: publishedAt, basis: 'feed', of: 'published' } as const]),
    ...(updatedAt === undefined ? [] : [{ at: updatedAt, basis: 'feed', of: 'modified' } as const]),
  ]
  return given.length === 0 ? {} : { dateCandidates: [...dateCandidates, ...given] }
}

function declaredOriginOf(item: Item, { format }: ItemFeed): DeclaredOrigin | undefined {
  return item.declaredOrigin && { ...item.declaredOrigin, basis: format === 'atom' ? 'atom-source' : 'rss-source' }
}

function primaryLanguage(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] ?? language
}
