import { statfsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { openToRead } from './backup-store.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import { sqliteProblem } from './sqlite-problem.ts'

/** How a store stands. */
export interface StoreExamination {
  /** What the engine finds wrong with its file; empty when it is whole. */
  readonly damage: readonly string[]
  readonly counts: Readonly<Record<StoreCount, number>>
  /** Steps of the schema that the next start will make. */
  readonly stepsToCome: number
  readonly bytesFree: number
}

const queries = {
  articles: 'SELECT count(*) AS count FROM article',
  revisions: 'SELECT count(*) AS count FROM revision',
  stories: 'SELECT count(*) AS count FROM story',
  outlets: 'SELECT count(*) AS count FROM outlet',
  feeds: 'SELECT count(*) AS count FROM watched_feed',
  feedsInTrouble: "SELECT count(*) AS count FROM watched_feed WHERE health = 'in-trouble'",
  itemsWaiting: 'SELECT count(*) AS count FROM item_task',
  ungrouped:
    'SELECT count(*) AS count FROM article WHERE NOT EXISTS (SELECT 1 FROM story_article WHERE story_article.article = article.number)',
  untold:
    'SELECT count(DISTINCT story) AS count FROM story_article WHERE NOT EXISTS (SELECT 1 FROM story WHERE story.id = story_article.story)',
  withoutWords:
    'SELECT count(*) AS count FROM article WHERE NOT EXISTS (SELECT 1 FROM article_words WHERE article_words.rowid = article.number)',
} as const
export type StoreCount = keyof typeof queries

const damageShownMax = 10

/** Looks a store through without holding it, also while a server uses it. */
export function examineStore(folder: string): StoreExamination {
  const database = openToRead(folder)
  try {
    const done = countOf(database, 'SELECT count(*) AS count FROM migration')
    const entries = Object.entries(queries).map(([name, sql]) => [name, countOf(database, sql)] as const)
    return {
      damage: damageOf(database),
      counts: { ...zeros, ...Object.fromEntries(entries) },
      stepsToCome: Math.max(0, allMigrations.length - done),
      bytesFree: bytesFreeAt(folder),
    }
  } catch (error) {
    throw sqliteProblem(error, folder)
  } finally {
    database.close()
  }
}

const zeros: Readonly<Record<StoreCount, number>> = {
  articles: 0,
  revisions: 0,
  stories: 0,
  outlets: 0,
  feeds: 0,
  feedsInTrouble: 0,
  itemsWaiting: 0,
  ungrouped: 0,
  untold: 0,
  withoutWords: 0,
}

function countOf(database: DatabaseSync, sql: string): number {
  return Number(database.prepare(sql).get()?.['count'] ?? 0)
}

function damageOf(database: DatabaseSync): readonly string[] {
  const rows = database.prepare(`PRAGMA integrity_check(${damageShownMax})`).all()
  return rows.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok')
}

function bytesFreeAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
