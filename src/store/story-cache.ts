import type { StoryWithArticles } from './read-stories.ts'
import { openRecall } from './recall.ts'

/** Stories as they were read last: the front shows the same hundred again and again. Bounded by how many articles they have together. */
export interface StoryCache {
  /** The story with this id from memory, else as `read` gives it. */
  readonly get: (id: string, read: () => StoryWithArticles | undefined) => StoryWithArticles | undefined
  /** To be called for every story that is told anew, goes, or has an article with another text. */
  readonly forget: (id: string) => void
}

/** Of so many stories it is known that they were asked for once. */
const askedOnceMax = 2000

/**
 * An empty cache; what was asked for longest ago goes first. A story comes into it when it is asked for a second time: who reads many stories once, such as
 * a crawler, drives none out.
 */
export function openStoryCache(articlesMax: number): StoryCache {
  const isAskedAgain = openRecall(askedOnceMax)
  const stories = new Map<string, StoryWithArticles>()
  let articleCount = 0
  const forget = (id: string): void => {
    const known = stories.get(id)
    if (known === undefined) return
    stories.delete(id)
    articleCount -= known.articles.length
  }
  return {
    get: (id, read) => {
      const found = stories.get(id) ?? read()
      if (found === undefined) return undefined
      // By its own name: an id that was merged into it would not be forgotten with it.
      const own = found.story.id
      if (!isAskedAgain(own)) return found
      forget(own)
      stories.set(own, found)
      articleCount += found.articles.length
      // Begun on only where there is one to let go: a map from which much was taken is slow to begin on.
      if (articleCount <= articlesMax) return found
      for (const oldest of stories.keys()) {
        if (articleCount <= articlesMax) break
        forget(oldest)
      }
      return found
    },
    forget,
  }
}
