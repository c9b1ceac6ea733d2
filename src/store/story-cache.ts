import type { StoryWithArticles } from './read-stories.ts'

/** Stories as they were read last: the front shows the same hundred again and again. Bounded by how many articles they have together. */
export interface StoryCache {
  /** The story with this id from memory, else as `read` gives it. */
  readonly get: (id: string, read: () => StoryWithArticles | undefined) => StoryWithArticles | undefined
  /** To be called for every story that is told anew, goes, or has an article with another text. */
  readonly forget: (id: string) => void
}

/** This share of what may be held is for stories that were asked for once: who reads many of them, such as a crawler, drives no other out. */
const onceShare = 0.15

/** An empty cache, a segmented one (Karedla, Love and Wherry 1994): a story that is asked for again is held longer; of either kind what was asked for longest ago goes first. */
export function openStoryCache(articlesMax: number): StoryCache {
  const onceMax = Math.ceil(articlesMax * onceShare)
  const [once, again] = [openSegment(onceMax), openSegment(articlesMax - onceMax)]
  const take = (id: string): StoryWithArticles | undefined => once.take(id) ?? again.take(id)
  return {
    get: (id, read) => {
      const known = take(id)
      const found = known ?? read()
      if (found === undefined) return undefined
      // By its own name: an id that was merged into it would not be forgotten with it.
      const isAgain = known !== undefined || take(found.story.id) !== undefined
      const segment = isAgain || found.articles.length > onceMax ? again : once
      segment.hold(found)
      return found
    },
    forget: take,
  }
}

interface Segment {
  /** The story, which is no longer held then. */
  readonly take: (id: string) => StoryWithArticles | undefined
  readonly hold: (page: StoryWithArticles) => void
}

function openSegment(articlesMax: number): Segment {
  const stories = new Map<string, StoryWithArticles>()
  let articleCount = 0
  const take = (id: string): StoryWithArticles | undefined => {
    const known = stories.get(id)
    if (known === undefined) return undefined
    stories.delete(id)
    articleCount -= known.articles.length
    return known
  }
  return {
    take,
    hold: (page) => {
      take(page.story.id)
      stories.set(page.story.id, page)
      articleCount += page.articles.length
      // Begun on only where there is one to let go: a map from which much was taken is slow to begin on.
      if (articleCount <= articlesMax) return
      for (const oldest of stories.keys()) {
        if (articleCount <= articlesMax) break
        take(oldest)
      }
    },
  }
}
