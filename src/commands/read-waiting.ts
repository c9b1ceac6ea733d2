import type { Fate } from '../model/fate.ts'
import { discarded } from '../model/fate.ts'
import { inOrder } from '../queue/in-order.ts'
import type { WaitingItem } from '../store/item-tasks.ts'
import type { Store } from '../store/open-store.ts'
import { firstCheck } from '../watch/check-schedule.ts'
import { takeInRevisions } from './check-articles.ts'
import type { NewsKeeper } from './keep-news.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfItem, newsOfItem } from './news-of-feed.ts'
import type { NewsSources } from './news-sources.ts'

/** Where waiting items go: through their page into the store. */
export interface WaitingDesk {
  readonly store: Store
  readonly keeper: NewsKeeper
  readonly sources: NewsSources
}

const keptBefore: Fate<never> = discarded('already-kept', 'is kept already, by another feed.')

/**
 * Reads the pages of items that wait, at most `itemsMax`, the oldest news first; gives how many were done. An item stops
 * waiting after its article is kept, so one that was at work when the process ended is read again, and found to be kept.
 */
export async function readWaiting(desk: WaitingDesk, itemsMax: number, feed?: string): Promise<number> {
  const { store, sources } = desk
  const waiting = store.items.waiting(itemsMax, feed).toSorted((a, b) => timeOf(a) - timeOf(b))
  const unread = waiting.filter((each) => !isKnown(each, desk))
  const changed = unread.flatMap(({ keptAs }) => keptAs ?? [])
  await takeInRevisions(changed, newsOf(unread, sources), desk)
  // What Ctrl-C cut short goes on waiting.
  const { clock, terminal } = sources.run.tools
  if (terminal.signal.aborted) return 0
  store.checks.plan(waiting, firstCheck(clock.now()).dueAt)
  store.items.end(waiting)
  return waiting.length
}

/** Whether another feed has brought the same page; an item that its outlet changed is read anew. */
function isKnown({ number, item, keptAs }: WaitingItem, { store, sources }: WaitingDesk): boolean {
  if (keptAs !== undefined || item.url === undefined || !store.items.linkToKept(item, identityOfItem(item, number)))
    return false
  sources.run.fates.write('fetch', keptBefore)
  return true
}

async function* newsOf(waiting: readonly WaitingItem[], sources: NewsSources): AsyncGenerator<NewsItem> {
  const { settings, terminal } = sources.run.tools
  const read = ({ number, item, feedTitle }: WaitingItem): Promise<NewsItem | undefined> => {
    const feed = { format: 'rss' as const, ...(feedTitle === undefined ? {} : { title: feedTitle }) }
    return newsOfItem({ item, number }, feed, sources)
  }
  for await (const news of inOrder(waiting, settings.fetchesAtOnceMax, read)) {
    // A page that the end of the process cut off is not what the outlet has to say.
    if (terminal.signal.aborted) return
    if (news) yield news
  }
}

/** What has no date comes last. */
function timeOf({ item }: WaitingItem): number {
  const at = Date.parse(item.publishedAt ?? item.updatedAt ?? '')
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at
}
