import type { AttributedArticle } from '../model/report.ts'
import type { Story } from '../model/story.ts'
import { readArticle } from './article-rows.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'
import type { StoryCache } from './story-cache.ts'
import { readStoryArticles } from './story-places.ts'
import { readStoredStory } from './story-rows.ts'

/** A story with the articles that its reports are. */
export interface StoryWithArticles {
  readonly story: Story
  readonly articles: readonly AttributedArticle[]
}

/** Where stories are read from. */
export interface StoryShelf {
  readonly driver: StoreDriver
  readonly cache: StoryCache
}

/** The most recently changed stories, at most `limit`. */
export function listStories({ driver, cache }: StoryShelf, limit: number): readonly StoryWithArticles[] {
  const rows = driver.rows('SELECT id FROM story ORDER BY changed_at DESC, id LIMIT ?', limit)
  return rows.flatMap((row) => readStory({ driver, cache }, textOf(row, 'id')) ?? [])
}

/** The most recently changed stories that speak of the subject with this kind and name, at most `limit`. */
export function storiesOfSubject(
  { driver, cache }: StoryShelf,
  { kind, name }: { readonly kind: string; readonly name: string },
  limit: number,
): readonly StoryWithArticles[] {
  const rows = driver.rows(
    `SELECT story.id, story.changed_at FROM subject_name JOIN story ON story.id = subject_name.story
      WHERE subject_name.name = ? AND subject_name.kind = ? ORDER BY story.changed_at DESC, story.id LIMIT ?`,
    name,
    kind,
    limit,
  )
  return rows.flatMap((row) => readStory({ driver, cache }, textOf(row, 'id')) ?? [])
}

/** The story with this id, or the one that it was merged into, with its articles; undefined when there is none. */
export function readStory({ driver, cache }: StoryShelf, id: string): StoryWithArticles | undefined {
  return cache.get(id, () => {
    const story = readStoredStory(driver, id)
    if (story === undefined) return undefined
    return {
      story,
      articles: readStoryArticles(driver, story.id).flatMap((article) => readArticle(driver, article) ?? []),
    }
  })
}

/** An article with the stories that it is in. */
export interface ArticleWithStories {
  readonly article: AttributedArticle
  readonly stories: readonly StoryWithArticles[]
}

/** The article with this id and the stories that it is in; undefined when it is not kept. */
export function readArticleWithStories({ driver, cache }: StoryShelf, id: string): ArticleWithStories | undefined {
  const article = readArticle(driver, id)
  if (article === undefined) return undefined
  const rows = driver.rows(
    'SELECT standing.story FROM article JOIN standing ON standing.article = article.number WHERE article.id = ? ORDER BY standing.story',
    id,
  )
  return { article, stories: rows.flatMap((row) => readStory({ driver, cache }, textOf(row, 'story')) ?? []) }
}

/** How much is kept. */
export interface StoreCounts {
  readonly articles: number
  readonly stories: number
  readonly outlets: number
}

/** Counts of what is kept. */
export function countKept(driver: StoreDriver): StoreCounts {
  const count = (table: string): number =>
    numberOf(driver.rows(`SELECT count(*) AS count FROM ${table}`)[0] ?? {}, 'count')
  return { articles: count('article'), stories: count('story'), outlets: count('outlet') }
}

/** The names of the outlets whose articles are kept. */
export function readOutletNames(driver: StoreDriver): readonly string[] {
  return driver.rows('SELECT name FROM outlet ORDER BY name').map((row) => textOf(row, 'name'))
}
