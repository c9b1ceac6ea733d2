import { startPublisher } from '../../sample/publisher.ts'
import { readOpml } from '../parse/read-opml.ts'
import type { Addition, TakeIn } from '../serve/story-reader.ts'
import { StoreError } from '../store/store-error.ts'
import { discoverFeeds } from '../watch/discover-feeds.ts'
import { claimTimes, firstPolls } from './feed-poller.ts'
import { openNewsFetcher } from './news-fetcher.ts'
import type { NewsItem } from './news-item.ts'
import { newsOfAddress } from './news-of-address.ts'
import type { Desk } from './open-desk.ts'
import { readWaiting } from './read-waiting.ts'

export type TakenIn = Awaited<ReturnType<TakeIn>>

/** What was taken in; what the store refuses is told as well. */
export async function toldSafely(taking: Promise<TakenIn>): Promise<TakenIn> {
  try {
    return await taking
  } catch (error) {
    if (error instanceof StoreError) return { isDone: false, sentence: error.message }
    throw error
  }
}

/** Takes an addition in. */
export function takeIn(addition: Addition, desk: Desk): Promise<TakenIn> {
  switch (addition.kind) {
    case 'sample':
      return readSample(desk)
    case 'opml':
      return Promise.resolve(watchOpml(addition, desk))
    case 'feed':
      return watchAddress(addition.address, desk)
  }
}

/** Reads the sample newsroom's feeds with their pages, oldest news first: so the report that was first is seen first. */
async function readSample(desk: Desk): Promise<TakenIn> {
  const { sources, keeper, store } = desk
  const { run } = sources
  const publisher = await startPublisher()
  const fetcher = openNewsFetcher(run.tools, publisher.mappedHosts)
  try {
    const items: NewsItem[] = []
    for (const { url } of publisher.feeds) {
      for await (const item of newsOfAddress(url, { ...sources, fetcher })) items.push(item)
    }
    const before = store.counts()
    const taken = await keeper.takeIn(inOrderOfTime(items))
    const kept = store.counts().articles - before.articles
    return told({ feeds: publisher.feeds.length, taken: taken.length, kept }, desk)
  } finally {
    fetcher.close()
    await publisher.close()
  }
}

function watchOpml({ name, text }: Extract<Addition, { kind: 'opml' }>, { store, sources }: Desk): TakenIn {
  const listings = readOpml(Buffer.from(text))
  if (listings === undefined) return { isDone: false, sentence: `${name} is no OPML; export it again.` }
  if (listings.length === 0) return { isDone: false, sentence: `${name} lists no feed.` }
  const added = store.feeds.add(listings, firstPolls(sources.run.tools.clock))
  return {
    isDone: true,
    sentence: `${added.length} of ${listings.length} feeds are new and watched now; each is read as its turn comes.`,
  }
}

const itemsAtOnceMax = 200

/** Watches the best feed of the address and reads it at once. */
async function watchAddress(address: string, desk: Desk): Promise<TakenIn> {
  const { store, sources } = desk
  const { clock } = sources.run.tools
  const discovery = await discoverFeeds(address, { fetch: sources.fetcher.ask })
  if (discovery.kind === 'nothing') return { isDone: false, sentence: discovery.sentence }
  const [best] = discovery.candidates
  if (best === undefined) return { isDone: false, sentence: `${address} has no feed.` }
  const { url, title } = best
  store.feeds.add([{ url, ...(title === undefined ? {} : { title }) }], firstPolls(clock))
  const feed = store.feeds.claim(url, claimTimes(clock))
  if (feed === undefined) return { isDone: true, sentence: `${url} is being read at this moment.` }
  const before = store.counts()
  const poll = await desk.poller.poll(feed)
  if (poll.kind === 'failed') return { isDone: false, sentence: `${url} ${poll.sentence}` }
  desk.learnOutlets()
  const taken = await readWaiting(desk, itemsAtOnceMax, feed.url)
  const kept = store.counts().articles - before.articles
  return taken === 0
    ? { isDone: true, sentence: `${url} is watched; it has nothing new.` }
    : told({ feeds: 1, taken, kept }, desk)
}

function told(done: { readonly feeds: number; readonly taken: number; readonly kept: number }, desk: Desk): TakenIn {
  const problems = desk.newProblems()
  if (done.taken === 0) return { isDone: false, sentence: problems[0] ?? 'No article was found there.' }
  const { stories } = desk.store.counts()
  const sentence = `Read ${done.feeds} feeds: ${done.kept} new articles; the store holds ${stories} stories.`
  return {
    isDone: true,
    sentence: problems.length === 0 ? sentence : `${sentence} ${problems.length} could not be read.`,
  }
}

async function* inOrderOfTime(items: readonly NewsItem[]): AsyncGenerator<NewsItem> {
  yield* items.toSorted((a, b) => timeOf(a) - timeOf(b))
}

/** What has no date comes last. */
function timeOf({ article }: NewsItem): number {
  const at = Date.parse(article.publishedAt ?? '')
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at
}
