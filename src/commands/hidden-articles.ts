import type { Moderation } from '../moderate/open-moderation.ts'
import type { Store } from '../store/open-store.ts'

/** Ids of the articles that are shown to nobody as of now: taken down after a notice, or taken back by their outlets. */
export function hiddenArticles(
  moderation: Pick<Moderation, 'withheld'>,
  store: Pick<Store, 'withdrawals'>,
): () => ReadonlySet<string> {
  return () => {
    const takenDown = moderation.withheld()
    const takenBack = store.withdrawals.articles()
    return takenBack.size === 0 ? takenDown : new Set([...takenDown, ...takenBack])
  }
}
