import { discarded, kept, retry } from '../model/fate.ts'
import type { Item } from '../model/item.ts'
import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Feed } from '../parse/parse-feed.ts'
import type { FirstPolls } from '../store/feed-rows.ts'
import type { Store } from '../store/open-store.ts'
import type { Chance } from '../telemetry/chance.ts'
import type { Clock } from '../telemetry/clock.ts'
import type { FeedReading, Poll, PolledPage } from '../watch/poll-feed.ts'
import { pollFeed } from '../watch/poll-feed.ts'
import type { NewsFetcher } from './news-fetcher.ts'
import type { Run } from './open-run.ts'

/** Polls feeds into a store: new items are kept, to wait for their page, together with the feed's new state. */
export type FeedPoller = (feed: WatchedFeed) => Promise<Poll<readonly Item[]>>

export interface PollerTools {
  readonly store: Store
  readonly run: Run
  readonly fetcher: NewsFetcher
  readonly chance: Chance
}

/** A poller over the store; each poll ends in one fate of `watch`. */
export function openFeedPoller({ store, run, fetcher, chance }: PollerTools): FeedPoller {
  const { clock, settings } = run.tools
  return async (feed) => {
    const poll = await pollFeed<readonly Item[]>(feed, {
      clock,
      chance,
      bounds: { pauseMinSeconds: settings.pollPauseMinSeconds, pauseMaxSeconds: settings.pollPauseMaxSeconds },
      fetch: fetcher.ask,
      read: (page) => readPolled(feed, page, { store, run }),
    })
    // A request that the end of the process cut off says nothing of the feed.
    if (poll.kind === 'failed' && run.tools.terminal.signal.aborted) return poll
    if (poll.kind === 'news') {
      if (poll.feed.title !== undefined) run.learnOutlets([poll.feed.title])
      store.items.keepPoll({
        feed: poll.feed,
        newItems: poll.news,
        seenAt: poll.feed.lastPolledAt ?? new Date(clock.now()).toISOString(),
      })
    } else store.feeds.keep(poll.feed)
    run.fates.write('watch', fateOf(poll))
    return poll
  }
}

function fateOf(poll: Poll<readonly Item[]>): Parameters<Run['fates']['write']>[1] {
  if (poll.kind === 'news') return kept(poll.feed.url)
  if (poll.kind === 'unchanged') return discarded('not-modified', 'has not changed since it was polled last.')
  const { nextPollAt } = poll.feed
  return nextPollAt === undefined ? discarded('ended', poll.sentence) : retry(nextPollAt, poll.sentence)
}

function readPolled(
  feed: WatchedFeed,
  page: PolledPage,
  { store, run }: Pick<PollerTools, 'store' | 'run'>,
): FeedReading<readonly Item[]> {
  const fate = run.pipeline.parse({
    itemsMax: run.tools.settings.feedItemsMax,
    feed: page.url,
    bytes: page.bytes,
    ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
  })
  if (fate.kind !== 'kept') return { kind: 'unreadable', sentence: fate.sentence }
  // Items belong to the feed by the address under which it was added, wherever it has moved to.
  const items = fate.output.items.map((item) => ({ ...item, feed: feed.url }))
  const news = store.items.unseen(feed.url, items)
  return {
    kind: 'read',
    news,
    newCount: news.length,
    itemDates: items.flatMap((item) => item.publishedAt ?? item.updatedAt ?? []),
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
