import { type Moderation, openModeration } from '../moderate/open-moderation.ts'
import type { Store } from '../store/open-store.ts'
import type { Clock } from '../telemetry/clock.ts'
import { idOfAddress } from './id-of-address.ts'
import { identityOfAddress } from './news-item.ts'

/** Moderation over `store`: notices are about the articles that stand at their addresses, and copies in the same stories. */
export function moderationOver(store: Store, clock: Clock): Moderation {
  return openModeration({
    cases: store.cases,
    article: store.article,
    articlesBeside: (id) => store.readArticle(id)?.stories.flatMap((page) => page.articles) ?? [],
    namesOf: (url) => ({ identity: identityOfAddress(url), id: idOfAddress(url) }),
    clock,
  })
}
