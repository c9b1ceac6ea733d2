/** How a feed is doing: never polled, answering, failing, or ended by its outlet. */
export type FeedHealth = 'new' | 'well' | 'in-trouble' | 'ended'

/** What a feed is written in. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'mail'

/** A feed as a person or an OPML file names it. */
export interface FeedListing {
  readonly url: string
  readonly title?: string
  /** The address of the site that it belongs to. */
  readonly site?: string
  /** Where the reader put it; levels are parted by `/`. */
  readonly folder?: string
}

/** A feed that is watched, with all that is remembered between two polls. Instants are UTC. */
export interface WatchedFeed extends FeedListing {
  /** Where a permanent redirect leads: asked instead of `url`, by which the feed stays known. */
  readonly movedTo?: string
  readonly addedAt: string
  /** What it was written in when it was read last, and the language that it says it has. */
  readonly format?: FeedFormat
  readonly language?: string
  readonly health: FeedHealth
  /** Why it is in trouble or has ended: a sentence without its subject. */
  readonly problem?: string
  /** Polls in a row that failed. */
  readonly failureCount: number
  /** Of the last answer, for a conditional GET. */
  readonly etag?: string
  readonly lastModified?: string
  readonly lastPolledAt?: string
  readonly lastSuccessAt?: string
  /** When something new was last found in it. */
  readonly lastNewAt?: string
  /** How long the last answer took. */
  readonly latencyMilliseconds?: number
  /** The usual time between two of its items, learned from its own history. */
  readonly gapSeconds?: number
  /** Least pause that the feed itself asks for (`ttl`, `sy:updatePeriod`). */
  readonly askedPauseSeconds?: number
  /** Hours of the day (UTC), 0 to 23, and days of the week, 0 for Sunday, in which the feed asks not to be polled. */
  readonly skipHours?: readonly number[]
  readonly skipDays?: readonly number[]
  /** Until when a hub pushes it (WebSub), so that polling is the net below. */
  readonly pushedUntil?: string
  /** Absent when the feed has ended. */
  readonly nextPollAt?: string
}
