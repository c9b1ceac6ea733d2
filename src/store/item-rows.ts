import { createHash } from 'node:crypto'
import type { Item } from '../model/item.ts'
import type { StoreDriver } from './store-driver.ts'

/** What a feed sent of an article. */
export interface SentItem {
  readonly item: Item
  readonly feedTitle?: string
}

/** Keeps an item as it was sent, and the feed that sent it; the same item sent again replaces itself. */
export function keepItem(
  driver: StoreDriver,
  sent: SentItem,
  place: { readonly article: number; readonly seenAt: string },
): void {
  const { item, feedTitle } = sent
  driver.run(
    `INSERT INTO feed (url, title, first_seen_at, last_success_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (url) DO UPDATE SET title = coalesce(excluded.title, title), last_success_at = excluded.last_success_at`,
    item.feed,
    feedTitle ?? null,
    place.seenAt,
    place.seenAt,
  )
  driver.run(
    `INSERT INTO item (feed, guid, url, article, first_seen_at, body) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (feed, guid) DO UPDATE SET url = excluded.url, article = excluded.article, body = excluded.body`,
    item.feed,
    guidOf(item),
    item.url ?? null,
    place.article,
    place.seenAt,
    JSON.stringify(item),
  )
}

/** The item's own id, else its address, else a hash of what it says: feeds without ids repeat the same words. */
export function guidOf(item: Item): string {
  return item.id ?? item.url ?? createHash('sha256').update(JSON.stringify(item)).digest('hex')
}
