import type { DeletedEntry } from '../model/deleted-entry.ts'
import { discarded, kept, retry } from '../model/fate.ts'
import type { Item } from '../model/item.ts'
import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Feed } from '../parse/parse-feed.ts'
import { type GroupCommit, openGroupCommit } from '../queue/group-commit.ts'
import type { FirstPolls } from '../store/feed-rows.ts'
import type { Store } from '../store/open-store.ts'
import type { Chance } from '../telemetry/chance.ts'
import type { Clock } from '../telemetry/clock.ts'
import type { FeedReading, Poll, PolledPage } from '../watch/poll-feed.ts'
import { pollFeed } from '../watch/poll-feed.ts'
import type { PushedFeed } from '../watch/websub-callback.ts'
import type { HubDesk } from './hub-desk.ts'
import type { NewsFetcher } from './news-fetcher.ts'
import type { Run } from './open-run.ts'

/** Polls feeds into a store: new items are kept, to wait for their page, together with the feed's new state. */
export interface FeedPoller {
  readonly poll: (feed: WatchedFeed) => Promise<Poll<PolledNews>>
  /** Keeps what a hub pushed of a feed; gives how many items are new. */
  readonly takePush: (pushed: PushedFeed) => number
}

/** What a feed brought. */
export interface PolledNews {
  /** The items that were not kept before, or that the outlet has changed. */
  readonly newItems: readonly Item[]
  readonly listed: readonly Item[]
  readonly deleted: readonly DeletedEntry[]
}

export interface PollerTools {
  readonly store: Store
  readonly run: Run
  readonly fetcher: NewsFetcher
  readonly chance: Chance
  readonly hubs: HubDesk
}

/** Polls that end within this time wait for the disk once. */
const commitPauseMilliseconds = 50

/** A poller over the store; each poll ends in one fate of `watch`. */
export function openFeedPoller(tools: PollerTools): FeedPoller {
  const commits = openGroupCommit(tools.store.together, commitPauseMilliseconds)
  return {
    poll: (feed) => pollOnce(feed, tools, commits),
    takePush: (pushed) => takePush(pushed, tools),
  }
}

async function pollOnce(feed: WatchedFeed, tools: PollerTools, commits: GroupCommit): Promise<Poll<PolledNews>> {
  const { store, run, fetcher, chance, hubs } = tools
  const { clock, settings, terminal } = run.tools
  const { pushedUntil: _before, ...rest } = feed
  const pushedUntil = hubs.pushedUntil(feed.url)
  const poll = await pollFeed<PolledNews>(pushedUntil === undefined ? rest : { ...rest, pushedUntil }, {
    clock,
    chance,
    bounds: { pauseMinSeconds: settings.pollPauseMinSeconds, pauseMaxSeconds: settings.pollPauseMaxSeconds },
    fetch: fetcher.ask,
    read: (page) => readPolled(feed, page, tools),
  })
  // A request that the end of the process cut off says nothing of the feed.
  if (poll.kind === 'failed' && terminal.signal.aborted) return poll
  if (poll.kind === 'news') {
    const seenAt = poll.feed.lastPolledAt ?? instantOf(clock)
    await commits.add(() => {
      store.items.keepPoll({ feed: poll.feed, ...poll.news, seenAt })
    })
  } else {
    await commits.add(() => {
      store.feeds.keep(poll.feed)
    })
  }
  run.fates.write('watch', fateOf(poll))
  return poll
}

function takePush({ feedUrl, bytes, contentType }: PushedFeed, tools: PollerTools): number {
  const { store, run } = tools
  const feed = store.feeds.find(feedUrl)
  if (feed === undefined) return 0
  const url = feed.movedTo ?? feed.url
  const page = { kind: 'page' as const, url, bytes, headers: {}, ...(contentType === undefined ? {} : { contentType }) }
  const reading = readPolled(feed, page, tools)
  if (reading.kind === 'unreadable') {
    run.fates.write('watch', discarded('push-unreadable', reading.sentence))
    return 0
  }
  store.items.keepPushed({ feed, ...reading.news, seenAt: instantOf(run.tools.clock) })
  run.fates.write('watch', kept(feedUrl))
  return reading.newCount
}

function instantOf(clock: Clock): string {
  return new Date(clock.now()).toISOString()
}

function fateOf(poll: Poll<PolledNews>): Parameters<Run['fates']['write']>[1] {
  if (poll.kind === 'news') return kept(poll.feed.url)
  if (poll.kind === 'unchanged') return discarded('not-modified', 'has not changed since it was polled last.')
  const { nextPollAt } = poll.feed
  return nextPollAt === undefined ? discarded('ended', poll.sentence) : retry(nextPollAt, poll.sentence)
}

function readPolled(feed: WatchedFeed, page: PolledPage, { store, run, hubs }: PollerTools): FeedReading<PolledNews> {
  const fate = run.pipeline.parse({
    itemsMax: run.tools.settings.feedItemsMax,
    feed: page.url,
    bytes: page.bytes,
    ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
    ...(page.headers['link'] === undefined ? {} : { linkHeader: page.headers['link'] }),
  })
  if (fate.kind !== 'kept') return { kind: 'unreadable', sentence: fate.sentence }
  // Items belong to the feed by the address under which it was added, wherever it has moved to.
  const items = fate.output.items.map((item) => ({ ...item, feed: feed.url }))
  const newItems = store.items.unseen(feed.url, items)
  hubs.offer({ feedUrl: feed.url, ...fate.output })
  return {
    kind: 'read',
    news: { newItems, listed: items, deleted: fate.output.deleted },
    newCount: newItems.length,
    itemDates: items.flatMap((item) => item.publishedAt ?? item.updatedAt ?? []),
    format: fate.output.format,
    ...(fate.output.language === undefined ? {} : { language: fate.output.language }),
    ...(fate.output.title === undefined ? {} : { title: fate.output.title }),
    ...(fate.output.siteUrl === undefined ? {} : { site: fate.output.siteUrl }),
    ...scheduleOf(fate.output),
  }
}

function scheduleOf({ ttlMinutes, updateIntervalSeconds, skipHours, skipDays }: Feed): Partial<WatchedFeed> {
  const asked = Math.max((ttlMinutes ?? 0) * 60, updateIntervalSeconds ?? 0)
  return {
    ...(asked > 0 ? { askedPauseSeconds: asked } : {}),
    ...(skipHours.length > 0 ? { skipHours } : {}),
    ...(skipDays.length > 0 ? { skipDays } : {}),
  }
}

const claimMilliseconds = 10 * 60 * 1000
const apartMilliseconds = 20

/** A claim from now on: longer than any poll takes. */
export function claimTimes(clock: Clock): { readonly now: string; readonly until: string } {
  const now = clock.now()
  return { now: new Date(now).toISOString(), until: new Date(now + claimMilliseconds).toISOString() }
}

/** When feeds that are added now are polled first: fifty a second. */
export function firstPolls(clock: Clock): FirstPolls {
  return { addedAt: new Date(clock.now()).toISOString(), apartMilliseconds }
}
