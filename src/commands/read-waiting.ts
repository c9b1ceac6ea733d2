import type { Fate } from '../model/fate.ts'
import { discarded } from '../model/fate.ts'
import { inOrder } from '../queue/in-order.ts'
import type { WaitingItem } from '../store/item-tasks.ts'
import type { Store } from '../store/open-store.ts'
import type { Clock } from '../telemetry/clock.ts'
import { firstCheck } from '../watch/check-schedule.ts'
import { takeInRevisions } from './check-articles.ts'
import type { NewsKeeper } from './keep-news.ts'
import type { NewsItem } from './news-item.ts'
import { feedOf, identityOfItem, newsOfItem } from './news-of-feed.ts'
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
 * One whose page cannot be had for now goes on waiting.
 */
export async function readWaiting(desk: WaitingDesk, itemsMax: number, feed?: string): Promise<number> {
  const { store, sources } = desk
  const { clock, terminal } = sources.run.tools
  const waiting = store.items
    .waiting({ now: instantOf(clock), itemsMax, feed })
    .toSorted((a, b) => timeOf(a) - timeOf(b))
  const unread = waiting.filter((each) => !isKnown(each, desk))
  const changed = unread.flatMap(({ keptAs }) => keptAs ?? [])
  const later = new Map<WaitingItem, string>()
  await takeInRevisions(changed, newsOf(unread, sources, later), desk)
  // What Ctrl-C cut short goes on waiting.
  if (terminal.signal.aborted) return 0
  const done = waiting.filter((each) => !later.has(each))
  store.checks.plan(done, firstCheck(clock.now()).dueAt)
  store.items.putOff(later)
  store.items.end(done)
  return done.length
}

/** Whether another feed has brought the same page; an item that its outlet changed is read anew. */
function isKnown({ number, item, keptAs }: WaitingItem, { store, sources }: WaitingDesk): boolean {
  if (keptAs !== undefined || item.url === undefined || !store.items.linkToKept(item, identityOfItem(item, number)))
    return false
  sources.run.fates.write('fetch', keptBefore)
  return true
}

/** The news of the items; those whose page cannot be had for now are noted in `later` with the time to ask again. */
async function* newsOf(
  waiting: readonly WaitingItem[],
  sources: NewsSources,
  later: Map<WaitingItem, string>,
): AsyncGenerator<NewsItem> {
  const { settings, terminal } = sources.run.tools
  const read = async (each: WaitingItem): Promise<NewsItem | undefined> => {
    const { number, item, tries } = each
    const news = await newsOfItem({ item, number, triesBefore: tries }, feedOf(each), sources)
    if (news === undefined || 'article' in news) return news
    later.set(each, news.retryAt)
    return undefined
  }
  for await (const news of inOrder(waiting, settings.fetchesAtOnceMax, read)) {
    // A page that the end of the process cut off is not what the outlet has to say.
    if (terminal.signal.aborted) return
    if (news) yield news
  }
}

function instantOf(clock: Clock): string {
  return new Date(clock.now()).toISOString()
}

/** What has no date comes last. */
function timeOf({ item }: WaitingItem): number {
  const at = Date.parse(item.publishedAt ?? item.updatedAt ?? '')
  return Number.isNaN(at) ? Number.MAX_SAFE_INTEGER : at
}
