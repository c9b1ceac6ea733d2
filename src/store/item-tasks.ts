import { hash } from 'node:crypto'
import type { DeletedEntry } from '../model/deleted-entry.ts'
import type { Item } from '../model/item.ts'
import type { FeedFormat, WatchedFeed } from '../model/watched-feed.ts'
import { isWatchedFeed, keepFeed } from './feed-rows.ts'
import { guidOf } from './item-rows.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'
import { obeyFeed } from './withdrawal-rows.ts'

/** What a poll brought. */
export interface PolledFeed {
  readonly feed: WatchedFeed
  /** The items that were not kept before, or that the outlet has changed. */
  readonly newItems: readonly Item[]
  /** The entries that the feed takes back, and the items that it lists; neither where it said nothing of them. */
  readonly deleted?: readonly DeletedEntry[]
  readonly listed?: readonly Item[]
  /** Our clock, as ISO 8601. */
  readonly seenAt: string
}

/** Which of the waiting items are wanted: those that may be tried at `now`, of one feed only where it is named. */
export interface WantedItems {
  readonly now: string
  readonly itemsMax: number
  readonly feed?: string | undefined
}

/** An item that waits for its page. */
export interface WaitingItem {
  readonly number: number
  readonly item: Item
  readonly feedTitle?: string
  /** What the feed is written in, and its language, where it is watched and was read. */
  readonly feedFormat?: FeedFormat
  readonly feedLanguage?: string
  /** How often its page was tried before. */
  readonly tries: number
  /** The id of the article that it has already: the outlet has changed it since. */
  readonly keptAs?: string
}

/** The items of watched feeds between their feed and their page. */
export interface ItemTasks {
  /** Those of the items of a feed that are not kept yet, each once, or with another address, title or date of change. */
  readonly unseen: (feed: string, items: readonly Item[]) => readonly Item[]
  /** Keeps the new items with the feed's state in one transaction: what was acknowledged to the feed is not lost. */
  readonly keepPoll: (polled: PolledFeed) => void
  /** Keeps new items that a hub pushed; the feed's own state is left to its polls. */
  readonly keepPushed: (polled: PolledFeed) => void
  /** The items that wait longest. */
  readonly waiting: (wanted: WantedItems) => readonly WaitingItem[]
  /** The pages of these items were tried; they are not tried again before the time beside them. */
  readonly putOff: (items: ReadonlyMap<WaitingItem, string>) => void
  /** Leads the item to the article with this identity; false when there is none. */
  readonly linkToKept: (item: Item, identity: string) => boolean
  /** These items have met their fate. */
  readonly end: (items: readonly WaitingItem[]) => void
  readonly countWaiting: () => number
  /** How many may be tried at `now`. */
  readonly countDue: (now: string) => number
}

/** The waiting items of the store behind `driver`. */
export function itemTasksIn(driver: StoreDriver): ItemTasks {
  return {
    unseen: (feed, items) => unseenItems(driver, feed, items),
    keepPoll: (polled) => {
      driver.transaction(() => {
        keepNewItems(driver, polled)
        keepFeed(driver, polled.feed)
      })
    },
    keepPushed: (polled) => {
      driver.transaction(() => {
        keepNewItems(driver, polled)
      })
    },
    waiting: (wanted) => waitingItems(driver, wanted),
    putOff: (items) => {
      driver.transaction(() => {
        for (const [{ number }, at] of items)
          driver.run('UPDATE item_task SET tries = tries + 1, due_at = ? WHERE number = ?', at, number)
      })
    },
    linkToKept: (item, identity) => linkToKept(driver, item, identity),
    end: (items) => {
      driver.transaction(() => {
        for (const { number } of items) driver.run('DELETE FROM item_task WHERE number = ?', number)
      })
    },
    countWaiting: () => numberOf(driver.rows('SELECT count(*) AS count FROM item_task')[0] ?? {}, 'count'),
    countDue: (now) =>
      numberOf(driver.rows(`SELECT count(*) AS count FROM item_task WHERE ${isDue}`, now)[0] ?? {}, 'count'),
  }
}

function unseenItems(driver: StoreDriver, feed: string, items: readonly Item[]): readonly Item[] {
  const unseen = new Map<string, Item>()
  for (const item of items) {
    const guid = guidOf(item)
    if (unseen.has(guid)) continue
    const row = driver.rows('SELECT mark FROM item WHERE feed = ? AND guid = ?', feed, guid)[0]
    const mark = row && optionalTextOf(row, 'mark')
    if (row === undefined || (mark !== undefined && mark !== markOf(item))) unseen.set(guid, item)
  }
  return [...unseen.values()]
}

/** Tells whether an outlet has changed an item: some words of content vary at every poll, so they are left out. */
function markOf({ url, title, updatedAt }: Item): string {
  return hash('sha1', JSON.stringify([url, title, updatedAt]), 'base64url').slice(0, 16)
}

function keepNewItems(driver: StoreDriver, { feed, newItems, deleted = [], listed = [], seenAt }: PolledFeed): void {
  driver.run(
    `INSERT INTO feed (url, title, first_seen_at, last_success_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (url) DO UPDATE SET title = coalesce(excluded.title, title), last_success_at = excluded.last_success_at`,
    feed.url,
    feed.title ?? null,
    seenAt,
    seenAt,
  )
  for (const item of newItems) {
    const guid = guidOf(item)
    driver.run(
      `INSERT INTO item (feed, guid, url, first_seen_at, body, mark) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (feed, guid) DO UPDATE SET url = excluded.url, body = excluded.body, mark = excluded.mark`,
      feed.url,
      guid,
      item.url ?? null,
      seenAt,
      JSON.stringify(item),
      markOf(item),
    )
    driver.run('INSERT OR IGNORE INTO item_task (feed, guid) VALUES (?, ?)', feed.url, guid)
  }
  obeyFeed(driver, { feed: feed.url, deleted, listed, seenAt })
}

const isDue = '(item_task.due_at IS NULL OR item_task.due_at <= ?)'

function waitingItems(driver: StoreDriver, { now, itemsMax, feed }: WantedItems): readonly WaitingItem[] {
  const sql = `SELECT item_task.number, item_task.tries, item.body, article.id AS kept_as, feed.title, watched_feed.body AS watched FROM item_task
     JOIN item ON item.feed = item_task.feed AND item.guid = item_task.guid
     LEFT JOIN article ON article.number = item.article
     LEFT JOIN feed ON feed.url = item_task.feed
     LEFT JOIN watched_feed ON watched_feed.url = item_task.feed
     WHERE ${isDue}`
  const rows =
    feed === undefined
      ? driver.rows(`${sql} ORDER BY item_task.number LIMIT ?`, now, itemsMax)
      : driver.rows(`${sql} AND item_task.feed = ? ORDER BY item_task.number LIMIT ?`, now, feed, itemsMax)
  return rows.map((row) => {
    const feedTitle = optionalTextOf(row, 'title')
    const keptAs = optionalTextOf(row, 'kept_as')
    return {
      number: numberOf(row, 'number'),
      item: parseBody(textOf(row, 'body'), isItem),
      tries: numberOf(row, 'tries'),
      ...(keptAs === undefined ? {} : { keptAs }),
      ...(feedTitle === undefined ? {} : { feedTitle }),
      ...watchedFacts(optionalTextOf(row, 'watched')),
    }
  })
}

/** What a stored watched feed says of its items. */
export function watchedFacts(body: string | undefined): Pick<WaitingItem, 'feedFormat' | 'feedLanguage'> {
  if (body === undefined) return {}
  const { format, language } = parseBody(body, isWatchedFeed)
  return {
    ...(format === undefined ? {} : { feedFormat: format }),
    ...(language === undefined ? {} : { feedLanguage: language }),
  }
}

function linkToKept(driver: StoreDriver, item: Item, identity: string): boolean {
  const row = driver.rows('SELECT article FROM article_identity WHERE identity = ?', identity)[0]
  if (row === undefined) return false
  const article = numberOf(row, 'article')
  driver.run('UPDATE item SET article = ? WHERE feed = ? AND guid = ?', article, item.feed, guidOf(item))
  return true
}

/** Whether a stored body is an item. */
export function isItem(body: unknown): body is Item {
  return hasKeys(body, 'feed', 'authors', 'enclosures')
}
