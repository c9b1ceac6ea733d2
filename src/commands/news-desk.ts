import { startPublisher } from '../../sample/publisher.ts'
import type { ResolveOptions } from '../fetch/resolve-host.ts'
import { readOpml } from '../parse/read-opml.ts'
import type { Addition, TakeIn } from '../serve/story-reader.ts'
import type { Store } from '../store/open-store.ts'
import { StoreError } from '../store/store-error.ts'
import type { CommandTools } from './command.ts'
import type { NewsKeeper } from './keep-news.ts'
import { openNewsKeeper } from './keep-news.ts'
import { openNewsFetcher } from './news-fetcher.ts'
import type { NewsItem } from './news-item.ts'
import { newsOfAddress } from './news-of-address.ts'
import type { Run } from './open-run.ts'
import { openRun } from './open-run.ts'

/** Where what a reader adds is taken in, one addition after the other. */
export interface NewsDesk {
  readonly takeIn: TakeIn
  /** Waits for the addition at work, if there is one. */
  readonly close: () => Promise<void>
}

/** A desk over `store`; its path is wired when the first addition comes. */
export function openNewsDesk(store: Store, tools: CommandTools): NewsDesk {
  let desk: Desk | undefined
  let last: Promise<unknown> = Promise.resolve()
  return {
    takeIn: (addition) => {
      const done = last.then(() => {
        desk ??= openDesk(store, tools)
        return takeInSafely(addition, desk)
      })
      // What goes wrong is for the one who added it; the next addition starts afresh.
      last = done.then(
        () => undefined,
        () => undefined,
      )
      return done
    },
    close: async () => {
      await last
    },
  }
}

interface Desk {
  readonly run: Run
  readonly keeper: NewsKeeper
  readonly store: Store
  /** What was told on standard error since it was asked last. */
  readonly newProblems: () => readonly string[]
}

function openDesk(store: Store, tools: CommandTools): Desk {
  const problems: string[] = []
  const terminal = {
    ...tools.terminal,
    write: (text: string) => {
      if (text.startsWith('headwater: ')) problems.push(text.slice('headwater: '.length).trim())
      tools.terminal.write(text)
    },
  }
  const run = openRun('read', { ...tools, terminal })
  return { run, keeper: openNewsKeeper(store, run), store, newProblems: () => problems.splice(0) }
}

type TakenIn = Awaited<ReturnType<TakeIn>>

async function takeInSafely(addition: Addition, desk: Desk): Promise<TakenIn> {
  try {
    return await takeIn(addition, desk)
  } catch (error) {
    if (error instanceof StoreError) return { isDone: false, sentence: error.message }
    throw error
  }
}

async function takeIn(addition: Addition, desk: Desk): Promise<TakenIn> {
  switch (addition.kind) {
    case 'sample': {
      const publisher = await startPublisher()
      try {
        const addresses = publisher.feeds.map((feed) => feed.url)
        return await readFeeds(addresses, desk, publisher.mappedHosts)
      } finally {
        await publisher.close()
      }
    }
    case 'opml': {
      const feeds = readOpml(Buffer.from(addition.text))
      if (feeds === undefined) return { isDone: false, sentence: `${addition.name} is no OPML; export it again.` }
      return readFeeds(
        feeds.map((feed) => feed.url),
        desk,
      )
    }
    case 'feed':
      return readFeeds([addition.address], desk)
  }
}

/** Reads the feeds with their pages, oldest news first: so the report that was first is seen first. */
async function readFeeds(
  addresses: readonly string[],
  desk: Desk,
  mappedHosts?: ResolveOptions['mappedHosts'],
): Promise<TakenIn> {
  const { run, keeper, store } = desk
  const fetcher = openNewsFetcher(run.tools, mappedHosts)
  try {
    const items: NewsItem[] = []
    for (const address of addresses) {
      for await (const item of newsOfAddress(address, { run, fetcher, mayFollowLinks: true })) items.push(item)
    }
    const before = store.counts()
    const taken = await keeper.takeIn(inOrderOfTime(items))
    return told({ feeds: addresses.length, taken: taken.length, kept: store.counts().articles - before.articles }, desk)
  } finally {
    fetcher.close()
    run.progress.end()
  }
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
