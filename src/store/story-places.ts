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

/**
 * The places in stories to which a report may still come: those with an article first seen within `days` of the newest one. The clock that counts is that of
 * what is kept, since an archive is read with the days on which it was made.
 */
export function readOpenPlaces(driver: StoreDriver, days: number): StoryPlaces {
  const rows = driver.rows(
    `SELECT article.id, story_article.story FROM story_article JOIN article ON article.number = story_article.article
      WHERE story_article.story IN (
        SELECT story FROM article AS recent JOIN story_article ON story_article.article = recent.number
         WHERE recent.first_seen_at >= (SELECT date(max(first_seen_at), ?) FROM article)
      ) ORDER BY article.number`,
    `-${days} days`,
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

/** Whether the story has articles and was not told. */
export function isUntold(driver: StoreDriver, story: string): boolean {
  const rows = driver.rows(
    'SELECT 1 FROM story_article WHERE story = ? AND NOT EXISTS (SELECT 1 FROM story WHERE id = ?) LIMIT 1',
    story,
    story,
  )
  return rows.length > 0
}

/** Keeps those of the places that changed; a story that lost its last report leads to where most of them went. Gives the ids of the stories whose reports changed. */
export function keepPlaces(driver: StoreDriver, places: StoryPlaces): ReadonlySet<string> {
  const changed = new Set<string>()
  const left = new Map<string, Map<string, number>>()
  for (const [article, story] of places) {
    const old = readPlace(driver, article)
    if (old === story) continue
    driver.run('INSERT OR REPLACE INTO story_article SELECT number, ? FROM article WHERE id = ?', story, article)
    // A story that was merged away and gets reports again is there again.
    driver.run('DELETE FROM story_redirect WHERE old_id = ?', story)
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

/** The story that an article is in; undefined when it is in none. */
export function readPlace(driver: StoreDriver, article: string): string | undefined {
  const row = driver.rows(
    'SELECT story_article.story FROM article JOIN story_article ON story_article.article = article.number WHERE article.id = ?',
    article,
  )[0]
  return row && textOf(row, 'story')
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
