import type { DeletedEntry } from '../model/deleted-entry.ts'
import type { Item } from '../model/item.ts'
import { guidOf } from './item-rows.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'

/** What a feed says of its entries, now that it was read. */
export interface FeedWord {
  readonly feed: string
  /** The entries that it takes back. */
  readonly deleted: readonly DeletedEntry[]
  /** The items that it lists. */
  readonly listed: readonly Item[]
  /** Our clock, as ISO 8601. */
  readonly seenAt: string
}

/** Articles that their outlets have taken back. */
export interface Withdrawals {
  /** Their ids, as of now. */
  readonly articles: () => ReadonlySet<string>
}

/** The withdrawals in the store behind `driver`. */
export function withdrawalsIn(driver: StoreDriver): Withdrawals {
  return {
    articles: () =>
      // From the few that were taken back: a join began with the articles, of which there are many.
      new Set(
        driver
          .rows('SELECT id FROM article WHERE number IN (SELECT article FROM withdrawal)')
          .map((row) => textOf(row, 'id')),
      ),
  }
}

/** Withdraws the articles of entries that a feed takes back, and brings back those of entries that it lists again. */
export function obeyFeed(driver: StoreDriver, { feed, deleted, listed, seenAt }: FeedWord): void {
  const items = new Map(listed.map((item) => [guidOf(item), item] as const))
  const gone = deleted.filter((entry) => !isListedAgain(entry, items.get(entry.id)))
  for (const entry of gone) withdraw(driver, entry, { feed, seenAt })
  const goneIds = new Set(gone.map(({ id }) => id))
  for (const row of driver.rows('SELECT DISTINCT guid FROM withdrawal WHERE feed = ?', feed)) {
    const guid = textOf(row, 'guid')
    if (items.has(guid) && !goneIds.has(guid))
      driver.run('DELETE FROM withdrawal WHERE feed = ? AND guid = ?', feed, guid)
  }
}

/** An entry that stands beside its own tombstone counts when it is the later of the two (RFC 6721, section 4). */
function isListedAgain({ deletedAt }: DeletedEntry, item: Item | undefined): boolean {
  if (item === undefined) return false
  const listedAt = Date.parse(item.updatedAt ?? item.publishedAt ?? '')
  const takenBackAt = Date.parse(deletedAt ?? '')
  return !(listedAt <= takenBackAt)
}

function withdraw(
  driver: StoreDriver,
  entry: DeletedEntry,
  { feed, seenAt }: { readonly feed: string; readonly seenAt: string },
): void {
  driver.run('DELETE FROM item_task WHERE feed = ? AND guid = ?', feed, entry.id)
  const row = driver.rows(
    'SELECT article, url FROM item WHERE feed = ? AND guid = ? AND article IS NOT NULL',
    feed,
    entry.id,
  )[0]
  if (row === undefined) return
  const article = numberOf(row, 'article')
  if (!isOwnWord(driver, { feed, article, url: optionalTextOf(row, 'url') })) return
  driver.run(
    'INSERT OR IGNORE INTO withdrawal VALUES (?, ?, ?, ?, ?)',
    article,
    feed,
    entry.id,
    entry.deletedAt ?? seenAt,
    entry.reason ?? null,
  )
  // What was taken back is not asked for again.
  driver.run('DELETE FROM article_check WHERE article = ?', article)
}

/** Whether a feed may speak for an article: it is of the article's own site, or the only one that brought it. One that lists what others publish takes back its listing only. */
function isOwnWord(
  driver: StoreDriver,
  { feed, article, url }: { readonly feed: string; readonly article: number; readonly url: string | undefined },
): boolean {
  if (url === undefined || isSameSite(feed, url)) return true
  return driver.rows('SELECT 1 FROM item WHERE article = ? AND feed <> ? LIMIT 1', article, feed).length === 0
}

function isSameSite(feed: string, url: string): boolean {
  if (!URL.canParse(feed) || !URL.canParse(url)) return false
  const [a, b] = [feed, url].map((address) => `.${new URL(address).hostname.replace(/^www\./u, '')}`)
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a))
}
