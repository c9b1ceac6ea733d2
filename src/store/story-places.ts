import type { StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'
import { redirectStory } from './story-rows.ts'

/** Which article is in which story: article id to story id. */
export type StoryPlaces = ReadonlyMap<string, string>

/** The kept places, in the order in which the articles arrived. */
export function readPlaces(driver: StoreDriver): StoryPlaces {
  const rows = driver.rows(
    `SELECT article.id, story_article.story FROM story_article
       JOIN article ON article.number = story_article.article ORDER BY article.number`,
  )
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'story')]))
}

/** Articles that were kept but not yet grouped, because the run that kept them was ended before. */
export function readUngrouped(driver: StoreDriver): readonly string[] {
  const rows = driver.rows(
    `SELECT article.id FROM article LEFT JOIN story_article ON story_article.article = article.number
      WHERE story_article.article IS NULL ORDER BY article.number`,
  )
  return rows.map((row) => textOf(row, 'id'))
}

/** Stories that have articles and were not told, because the run was ended before, or could not tell them. */
export function readUntold(driver: StoreDriver): readonly string[] {
  const rows = driver.rows(
    `SELECT DISTINCT story_article.story FROM story_article
       LEFT JOIN story ON story.id = story_article.story WHERE story.id IS NULL ORDER BY story_article.story`,
  )
  return rows.map((row) => textOf(row, 'story'))
}

/** Keeps the places that changed; a story that lost its last report leads to where most of them went. Gives the ids of the stories whose reports changed. */
export function keepPlaces(driver: StoreDriver, places: StoryPlaces): ReadonlySet<string> {
  const before = readPlaces(driver)
  const changed = new Set<string>()
  const left = new Map<string, Map<string, number>>()
  for (const [article, story] of places) {
    const old = before.get(article)
    if (old === story) continue
    driver.run('INSERT OR REPLACE INTO story_article SELECT number, ? FROM article WHERE id = ?', story, article)
    changed.add(story)
    if (old !== undefined) {
      changed.add(old)
      const goals = left.get(old) ?? new Map<string, number>()
      left.set(old, goals.set(story, (goals.get(story) ?? 0) + 1))
    }
  }
  for (const [old, goals] of left) {
    if (driver.rows('SELECT 1 FROM story_article WHERE story = ? LIMIT 1', old).length > 0) continue
    redirectStory(driver, old, largest(goals))
    changed.delete(old)
  }
  return changed
}

function largest(goals: ReadonlyMap<string, number>): string {
  const [first] = [...goals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first?.[0] ?? ''
}

/** The ids of a story's articles, in the order in which they arrived. */
export function readStoryArticles(driver: StoreDriver, story: string): readonly string[] {
  const rows = driver.rows(
    `SELECT article.id FROM story_article JOIN article ON article.number = story_article.article
      WHERE story_article.story = ? ORDER BY article.number`,
    story,
  )
  return rows.map((row) => textOf(row, 'id'))
}
