import type { StoryWithArticles } from './read-stories.ts'
import { openRecall } from './recall.ts'

/** Stories as they were read last: the front shows the same hundred again and again. Bounded by how many articles they have together. */
export interface StoryCache {
  /** The story with this id from memory, else as `read` gives it. */
  readonly get: (id: string, read: () => StoryWithArticles | undefined) => StoryWithArticles | undefined
  /** To be called for every story that is told anew, goes, or has an article with another text. */
  readonly forget: (id: string) => void
}

const namesRecalledMax = 1000

/**
 * An empty cache. A story is held from the second time that it is asked for, as 2Q does with what came once lately (Johnson and Shasha 1994): who reads many of
 * them once, such as a crawler, drives no other out and leaves nothing to collect. What was asked for longest ago goes first.
 */
export function openStoryCache(articlesMax: number): StoryCache {
  const held = new Map<string, StoryWithArticles>()
  const isAskedAgain = openRecall(namesRecalledMax)
  let articleCount = 0
  const take = (id: string): StoryWithArticles | undefined => {
    const known = held.get(id)
    if (known === undefined) return undefined
    held.delete(id)
    articleCount -= known.articles.length
    return known
  }
  const hold = (page: StoryWithArticles): void => {
    held.set(page.story.id, page)
    articleCount += page.articles.length
    // Begun on only where there is one to let go: a map from which much was taken is slow to begin on.
    if (articleCount <= articlesMax) return
    for (const oldest of held.keys()) {
      if (articleCount <= articlesMax) break
      take(oldest)
    }
  }
  return {
    get: (id, read) => {
      const known = take(id)
      const found = known ?? read()
      if (found === undefined) return undefined
      // By its own name: an id that was merged into it would not be forgotten with it.
      const older = known ?? take(found.story.id)
      if (older !== undefined || isAskedAgain(found.story.id)) hold(found)
      return found
    },
    forget: take,
  }
}
