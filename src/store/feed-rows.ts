import type { FeedListing, WatchedFeed } from '../model/watched-feed.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** Which feeds to claim: due at `now`, held until `until` unless their poll is kept before. */
export interface FeedClaim {
  readonly now: string
  readonly until: string
  readonly feedsMax: number
}

/** The feeds that are watched. */
export interface WatchedFeeds {
  /** Watches the feeds that are not yet watched, in one transaction; gives those that are new. */
  readonly add: (listings: readonly FeedListing[], times: FirstPolls) => readonly WatchedFeed[]
  readonly list: () => readonly WatchedFeed[]
  /** The feed that this address leads to, now or before it moved. */
  readonly find: (url: string) => WatchedFeed | undefined
  /** Feeds that are due, the longest overdue first; none is given out twice before its claim ends. */
  readonly claimDue: (claim: FeedClaim) => readonly WatchedFeed[]
  /** The feed at this address, claimed; undefined when it is not watched, or claimed already. */
  readonly claim: (url: string, times: Omit<FeedClaim, 'feedsMax'>) => WatchedFeed | undefined
  /** Lets go of what an ended process had claimed. */
  readonly releaseClaims: () => void
  /** When the next feed that nobody has claimed is due. */
  readonly nextDueAt: () => string | undefined
  /** Keeps the state of a feed and ends its claim. */
  readonly keep: (feed: WatchedFeed) => void
  /** No longer watches the feed; what it brought stays. */
  readonly remove: (url: string) => boolean
}

/** When feeds that are added together are polled first: one after the other, so that nothing is stormed. */
export interface FirstPolls {
  readonly addedAt: string
  readonly apartMilliseconds: number
}

/** The watched feeds of the store behind `driver`. */
export function watchedFeedsIn(driver: StoreDriver): WatchedFeeds {
  return {
    add: (listings, times) => driver.transaction(() => addFeeds(driver, listings, times)),
    list: () => driver.rows('SELECT body FROM watched_feed ORDER BY number').map(feedOf),
    find: (url) => driver.rows(`${byAddress} WHERE feed_address.url_key = ?`, urlKey(url)).map(feedOf)[0],
    claimDue: (claim) => claimDue(driver, claim),
    claim: (url, times) => claimOne(driver, url, times),
    releaseClaims: () => {
      driver.run('UPDATE watched_feed SET claimed_until = NULL WHERE claimed_until IS NOT NULL')
    },
    nextDueAt: () => {
      const row = driver.rows(
        'SELECT min(next_poll_at) AS at FROM watched_feed WHERE next_poll_at IS NOT NULL AND claimed_until IS NULL',
      )[0]
      return row && optionalTextOf(row, 'at')
    },
    keep: (feed) => {
      driver.transaction(() => {
        keepFeed(driver, feed)
      })
    },
    remove: (url) => driver.transaction(() => removeFeed(driver, url)),
  }
}

const byAddress = 'SELECT body FROM feed_address JOIN watched_feed ON watched_feed.number = feed_address.feed'

function addFeeds(driver: StoreDriver, listings: readonly FeedListing[], times: FirstPolls): readonly WatchedFeed[] {
  const added: WatchedFeed[] = []
  for (const listing of listings) {
    const key = urlKey(listing.url)
    if (driver.rows('SELECT 1 FROM feed_address WHERE url_key = ?', key).length > 0) continue
    const firstPollAt = Date.parse(times.addedAt) + added.length * times.apartMilliseconds
    const feed: WatchedFeed = {
      ...listing,
      addedAt: times.addedAt,
      health: 'new',
      failureCount: 0,
      nextPollAt: new Date(firstPollAt).toISOString(),
    }
    driver.run(
      'INSERT INTO watched_feed (url, health, next_poll_at, body) VALUES (?, ?, ?, ?)',
      feed.url,
      feed.health,
      feed.nextPollAt ?? null,
      JSON.stringify(feed),
    )
    driver.run('INSERT INTO feed_address SELECT ?, number FROM watched_feed WHERE url = ?', key, feed.url)
    added.push(feed)
  }
  return added
}

function claimDue(driver: StoreDriver, { now, until, feedsMax }: FeedClaim): readonly WatchedFeed[] {
  const due = driver.rows(
    `SELECT number, body FROM watched_feed
      WHERE next_poll_at <= ? AND (claimed_until IS NULL OR claimed_until <= ?) ORDER BY next_poll_at LIMIT ?`,
    now,
    now,
    feedsMax,
  )
  if (due.length === 0) return []
  driver.transaction(() => {
    for (const row of due) {
      driver.run('UPDATE watched_feed SET claimed_until = ? WHERE number = ?', until, numberOf(row, 'number'))
    }
  })
  return due.map(feedOf)
}

function claimOne(
  driver: StoreDriver,
  url: string,
  { now, until }: Omit<FeedClaim, 'feedsMax'>,
): WatchedFeed | undefined {
  const row = driver.rows(
    `${byAddress} WHERE feed_address.url_key = ? AND (claimed_until IS NULL OR claimed_until <= ?)`,
    urlKey(url),
    now,
  )[0]
  const feed = row && feedOf(row)
  if (feed) driver.run('UPDATE watched_feed SET claimed_until = ? WHERE url = ?', until, feed.url)
  return feed
}

/** Keeps a feed's state and ends its claim; an address that it moved to leads to it from now on. One that is no longer watched stays so. */
export function keepFeed(driver: StoreDriver, feed: WatchedFeed): void {
  driver.run(
    'UPDATE watched_feed SET health = ?, next_poll_at = ?, claimed_until = NULL, body = ? WHERE url = ?',
    feed.health,
    feed.nextPollAt ?? null,
    JSON.stringify(feed),
    feed.url,
  )
  if (feed.movedTo === undefined) return
  driver.run(
    'INSERT OR IGNORE INTO feed_address SELECT ?, number FROM watched_feed WHERE url = ?',
    urlKey(feed.movedTo),
    feed.url,
  )
}

function removeFeed(driver: StoreDriver, url: string): boolean {
  const row = driver.rows('SELECT feed FROM feed_address WHERE url_key = ?', urlKey(url))[0]
  if (row === undefined) return false
  driver.run('DELETE FROM feed_address WHERE feed = ?', numberOf(row, 'feed'))
  driver.run('DELETE FROM watched_feed WHERE number = ?', numberOf(row, 'feed'))
  return true
}

function feedOf(row: SqlRow): WatchedFeed {
  return parseBody(textOf(row, 'body'), isWatchedFeed)
}

/** Whether a stored body is a watched feed. */
export function isWatchedFeed(body: unknown): body is WatchedFeed {
  return hasKeys(body, 'url', 'addedAt', 'health', 'failureCount')
}

/** Addresses with one key are one feed: scheme, `www.`, a slash at the end and what stands after `#` make no difference. */
function urlKey(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`
}
