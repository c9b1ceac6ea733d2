import type { FeedHealth, WatchedFeed } from '../../model/watched-feed.ts'
import type { Clock } from '../../telemetry/clock.ts'
import { ownVersion } from '../../telemetry/own-version.ts'

/** What the status is made of. */
export interface StatusTools {
  readonly listFeeds: () => readonly WatchedFeed[]
  readonly operating: OperatingFigures
  readonly clock: Clock
}

/** Figures of the store and the machine. */
export interface OperatingFigures {
  readonly counts: () => { readonly articles: number; readonly stories: number; readonly outlets: number }
  /** Items of feeds whose pages are not read yet. */
  readonly itemsWaiting: () => number
  readonly disk: () => { readonly storeBytes: number; readonly bytesFree: number }
}

/** How the server stands, for people and programs alike. */
export interface ServerStatus {
  /** Whether a person should look at something: the disk is nearly full, or feeds are in trouble. */
  readonly isWell: boolean
  readonly version: string
  readonly nodeVersion: string
  readonly startedAt: string
  readonly articles: number
  readonly stories: number
  readonly outlets: number
  readonly itemsWaiting: number
  readonly feeds: Readonly<Record<FeedHealth, number>>
  readonly lastPollAt?: string
  readonly nextPollAt?: string
  /** The feeds in trouble with why, at most twenty. */
  readonly troubles: readonly { readonly feed: string; readonly why: string }[]
  readonly storeBytes: number
  readonly bytesFree: number
  readonly isDiskShort: boolean
  readonly memoryBytes: number
}

const troublesShownMax = 20
/** Less than this on the disk, or than a tenth of the store, is little. */
const bytesFreeMin = 500_000_000

/** The status as of now, of a server that was started then. */
export function serverStatus({ listFeeds, operating, clock }: StatusTools, startedAt: number): ServerStatus {
  const feeds = listFeeds()
  const count = (health: FeedHealth): number => feeds.filter((feed) => feed.health === health).length
  const ofHealth = {
    well: count('well'),
    new: count('new'),
    'in-trouble': count('in-trouble'),
    ended: count('ended'),
  }
  const polled = feeds.flatMap((feed) => feed.lastPolledAt ?? []).toSorted()
  const due = feeds.flatMap((feed) => feed.nextPollAt ?? []).toSorted()
  const disk = operating.disk()
  const isDiskShort = disk.bytesFree < Math.max(bytesFreeMin, disk.storeBytes / 10)
  const isFeedLate = due[0] !== undefined && clock.now() - Date.parse(due[0]) > lateMilliseconds
  const lastPollAt = polled.at(-1)
  return {
    isWell: !isDiskShort && ofHealth['in-trouble'] === 0 && !isFeedLate,
    version: ownVersion(),
    nodeVersion: process.version,
    startedAt: new Date(startedAt).toISOString(),
    ...operating.counts(),
    itemsWaiting: operating.itemsWaiting(),
    feeds: ofHealth,
    ...(lastPollAt === undefined ? {} : { lastPollAt }),
    ...(due[0] === undefined ? {} : { nextPollAt: due[0] }),
    troubles: feeds
      .filter((feed) => feed.health === 'in-trouble')
      .slice(0, troublesShownMax)
      .map((feed) => ({ feed: feed.title ?? feed.url, why: feed.problem ?? '' })),
    ...disk,
    isDiskShort,
    memoryBytes: process.memoryUsage.rss(),
  }
}

/** A poll that is overdue by this long means that nothing is polled. */
const lateMilliseconds = 900_000
