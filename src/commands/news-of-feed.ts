import type { ItemFeed } from '../extract/article-of-item.ts'
import { articleOfItem, withFeedFacts } from '../extract/article-of-item.ts'
import type { Article } from '../model/article.ts'
import type { Item } from '../model/item.ts'
import type { FeedFormat } from '../model/watched-feed.ts'
import type { Feed, FeedInput } from '../parse/parse-feed.ts'
import { parseMail } from '../parse/parse-items.ts'
import type { ListedSitemap } from '../parse/sitemap-items.ts'
import { inOrder } from '../queue/in-order.ts'
import { passStage } from '../telemetry/pass-stage.ts'
import { idOfAddress } from './id-of-address.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfAddress, identityOfFile } from './news-item.ts'
import type { NewsSources } from './news-sources.ts'
import { articleAtAddress, type LaterPage } from './page-at-address.ts'
import { tellFutureDates } from './tell-future-dates.ts'

/**
 * The news in a feed: its items' pages where links may be followed, else what the feed itself holds of them. Gives back the
 * further sitemaps that it lists, which are the caller's to follow.
 */
export async function* newsOfFeed(
  input: FeedInput,
  sources: NewsSources,
): AsyncGenerator<NewsItem, readonly ListedSitemap[]> {
  const { run } = sources
  const feed = run.outputOf(input.feed, run.pipeline.parse({ ...input, itemsMax: run.tools.settings.feedItemsMax }))
  if (feed === undefined) return []
  if (feed.itemsLeftOut > 0) {
    run.problems.tell(input.feed, `has too many items; the last ${feed.itemsLeftOut} were left out.`)
  }
  yield* newsOfItems(feed, sources)
  return feed.sitemaps
}

/** The news in a mail: the newsletter that it is. */
export async function* newsOfMail(input: FeedInput, sources: NewsSources): AsyncGenerator<NewsItem> {
  const feed = sources.run.outputOf(input.feed, await parseMail(input, sources.run.fates))
  if (feed) yield* newsOfItems(feed, { ...sources, mayFollowLinks: false })
}

async function* newsOfItems(feed: Feed, sources: NewsSources): AsyncGenerator<NewsItem> {
  const { run, mayFollowLinks } = sources
  tellFutureDates(feed.items, run.tools)
  if (feed.title !== undefined) run.learnOutlets([feed.title])
  const atOnceMax = mayFollowLinks ? run.tools.settings.fetchesAtOnceMax : 1
  const numbered = feed.items.map((item, number) => ({ item, number }))
  for await (const news of inOrder(numbered, atOnceMax, (each) => newsOfItem(each, feed, sources))) {
    if (news && 'article' in news) yield news
    if (run.tools.terminal.signal.aborted) return
  }
}

/** What is kept of the feed of an item. */
interface KeptFeed {
  readonly feedTitle?: string
  readonly feedFormat?: FeedFormat
  readonly feedLanguage?: string
}

/** The feed of an item as it is kept; one of which nothing is known is taken for RSS, as most are. */
export function feedOf({ feedTitle, feedFormat = 'rss', feedLanguage }: KeptFeed): ItemFeed {
  return {
    format: feedFormat,
    ...(feedTitle === undefined ? {} : { title: feedTitle }),
    ...(feedLanguage === undefined ? {} : { language: feedLanguage }),
  }
}

interface NumberedItem {
  readonly item: Item
  readonly number: number
  /** How often its page was tried before; where it is absent, nobody will ask again. */
  readonly triesBefore?: number
}

/** The news that an item of a feed is: its page where links may be followed, else what the feed holds of it. A page that cannot be had for now is waited for where it will be asked for again. */
export async function newsOfItem(
  numbered: NumberedItem,
  feed: ItemFeed,
  sources: NewsSources,
): Promise<NewsItem | LaterPage | undefined> {
  const onPage = await newsOfPage(numbered, feed, sources)
  if (onPage) return onPage
  const { item, number } = numbered
  const article = articleInFeed(idOfItem(item, number), item, { feed, sources })
  return article && newsOf(numbered, feed, article)
}

/** The news that the page of an item is now; undefined where it cannot be had or shows no article. */
export async function newsOfPage(
  numbered: NumberedItem,
  feed: ItemFeed,
  sources: NewsSources,
): Promise<NewsItem | LaterPage | undefined> {
  const { item, number, triesBefore } = numbered
  if (!sources.mayFollowLinks || item.url === undefined) return undefined
  const article = await articleAtAddress({ id: idOfItem(item, number), url: item.url, triesBefore }, sources)
  if (article === undefined || 'retryAt' in article) return article
  // A page that shows no article (a consent wall, a script) tells less than the feed does.
  return article.state === 'article' ? newsOf(numbered, feed, withFeedFacts(article, item, feed)) : undefined
}

function newsOf({ item, number }: NumberedItem, { title }: ItemFeed, article: Article): NewsItem {
  const sent = { item, ...(title === undefined ? {} : { feedTitle: title }) }
  return { identity: identityOfItem(item, number), article, sent }
}

interface ItemPlace {
  readonly feed: ItemFeed
  readonly sources: NewsSources
}

function articleInFeed(id: string, item: Item, { feed, sources }: ItemPlace): Article | undefined {
  const { run } = sources
  const fate = passStage(run.fates, 'extract', () => articleOfItem(id, item, feed, { clock: run.tools.clock }))
  return run.outputOf(item.url ?? item.feed, fate)
}

function idOfItem(item: Item, number: number): string {
  return idOfAddress(item.url ?? item.id ?? `${item.feed}-${number + 1}`)
}

/** What makes an item the same piece of news at the next reading: its address, else its place in its feed. */
export function identityOfItem(item: Item, number: number): string {
  if (item.url !== undefined) return identityOfAddress(item.url)
  const isFile = !/^[a-z][a-z0-9+.-]+:/iu.test(item.feed)
  return `${isFile ? identityOfFile(item.feed) : `feed:${item.feed}`}#${item.id ?? number}`
}
