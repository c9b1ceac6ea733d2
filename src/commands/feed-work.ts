import type { WatchedFeed } from '../model/watched-feed.ts'
import { readOpml } from '../parse/read-opml.ts'
import { writeOpml } from '../parse/write-opml.ts'
import { inOrder } from '../queue/in-order.ts'
import type { Store } from '../store/open-store.ts'
import { openChance } from '../telemetry/chance.ts'
import { discoverFeeds } from '../watch/discover-feeds.ts'
import type { CommandTools } from './command.ts'
import { claimTimes, firstPolls, openFeedPoller } from './feed-poller.ts'
import { openHubDesk } from './hub-desk.ts'
import type { NewsFetcher } from './news-fetcher.ts'
import { openNewsFetcher } from './news-fetcher.ts'
import type { Messages } from './open-run.ts'
import { openRun } from './open-run.ts'
import { readFileBytes, readStreamBytes } from './read-bytes.ts'

/** What a piece of work on the feeds is handed. */
export interface FeedWork {
  readonly store: Store
  readonly tools: CommandTools
  readonly messages: Messages
  /** Addresses or files, as they were given. */
  readonly given: readonly string[]
  readonly folder?: string
}

/** Watches the feed at each address, or the best feed of the site there; gives those that are watched now. */
export async function* addFeeds(work: FeedWork): AsyncGenerator<WatchedFeed> {
  const fetcher = openNewsFetcher(work.tools)
  try {
    for (const address of work.given) {
      if (work.tools.terminal.signal.aborted) return
      const feed = await addFeed(address, fetcher, work)
      if (feed) yield feed
    }
  } finally {
    fetcher.close()
  }
}

async function addFeed(
  address: string,
  fetcher: NewsFetcher,
  { store, tools, messages, folder }: FeedWork,
): Promise<WatchedFeed | undefined> {
  const known = store.feeds.find(address)
  if (known) return known
  const discovery = await discoverFeeds(address, { fetch: fetcher.ask })
  if (discovery.kind === 'nothing') {
    messages.problems.tell(address, discovery.sentence)
    return undefined
  }
  const [best, ...others] = discovery.candidates
  if (best === undefined) return undefined
  if (others.length > 0) {
    tools.terminal.write(`${address}: it has further feeds: ${others.map(({ url }) => url).join(' ')}\n`)
  }
  const { url, title } = best
  const listing = { url, ...(title === undefined ? {} : { title }), ...(folder === undefined ? {} : { folder }) }
  store.feeds.add([listing], firstPolls(tools.clock))
  return store.feeds.find(url)
}

/** The watched feeds. */
export async function* listFeeds({ store }: FeedWork): AsyncGenerator<WatchedFeed> {
  yield* store.feeds.list()
}

/** Polls the feeds given, or all that have not ended, once; gives them as they are then. */
export async function* checkFeeds(work: FeedWork): AsyncGenerator<WatchedFeed> {
  const { store, tools, messages } = work
  store.feeds.releaseClaims()
  const run = openRun('feed', tools)
  const fetcher = openNewsFetcher(tools)
  const hubs = openHubDesk(store, tools.clock, tools.settings.publicAddress)
  const { poll } = openFeedPoller({ store, run, fetcher, hubs, chance: openChance(tools.clock.now()) })
  const check = async (url: string): Promise<WatchedFeed | undefined> => {
    const feed = store.feeds.claim(url, claimTimes(tools.clock))
    if (feed === undefined || tools.terminal.signal.aborted) return feed
    const polled = await poll(feed)
    if (polled.kind === 'failed') messages.problems.tell(url, polled.sentence)
    return polled.feed
  }
  let done = 0
  const urls = feedsToCheck(work)
  for await (const feed of inOrder(urls, tools.settings.pollsAtOnceMax, check)) {
    messages.progress.at((done += 1), urls.length)
    if (tools.terminal.signal.aborted) break
    if (feed) yield feed
  }
  store.addFates(run.fates.counts())
  fetcher.close()
}

function feedsToCheck({ store, given, messages }: FeedWork): readonly string[] {
  if (given.length === 0) {
    return store.feeds.list().flatMap((feed) => (feed.nextPollAt === undefined ? [] : [feed.url]))
  }
  return given.flatMap((address) => {
    const feed = store.feeds.find(address)
    if (feed === undefined) messages.problems.tell(address, 'is not watched; add it with headwater feed add.')
    return feed ? [feed.url] : []
  })
}

/** Watches the feeds of OPML files; gives those that are new. */
export async function* importFeeds(work: FeedWork): AsyncGenerator<WatchedFeed> {
  const { store, tools, messages, given } = work
  for (const path of given) {
    const { standardInput } = tools.terminal
    const { documentBytesMax } = tools.settings
    const read =
      path === '-'
        ? await readStreamBytes(standardInput, documentBytesMax)
        : await readFileBytes(path, documentBytesMax)
    if (read.kind === 'problem') {
      messages.problems.tell(path, read.sentence)
      continue
    }
    const listings = readOpml(read.bytes)
    if (listings === undefined) messages.problems.tell(path, 'is no OPML; export it again from your reader.')
    else if (listings.length === 0) messages.problems.tell(path, 'lists no feed.')
    else {
      const added = store.feeds.add(listings, firstPolls(tools.clock))
      tools.terminal.write(`${path}: ${added.length} of ${listings.length} feeds are new and watched from now on.\n`)
      yield* added
    }
  }
}

/** Prints the feeds as OPML. */
export async function exportFeeds({ store, tools }: FeedWork): Promise<void> {
  await tools.terminal.print(writeOpml(store.feeds.list(), 'Feeds of Headwater').trimEnd())
}

/** No longer watches the feeds at the addresses. */
export async function removeFeeds({ store, tools, messages, given }: FeedWork): Promise<void> {
  for (const address of given) {
    if (store.feeds.remove(address)) tools.terminal.write(`${address}: is no longer watched.\n`)
    else messages.problems.tell(address, 'was not watched.')
    await Promise.resolve()
  }
}
