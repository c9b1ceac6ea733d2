import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { AttributedArticle } from '../src/model/report.ts'
import type { Story } from '../src/model/story.ts'
import type { ArticleToKeep } from '../src/store/article-rows.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { migrate } from '../src/store/sqlite/migrate.ts'
import { allMigrations } from '../src/store/sqlite/migrations/all-migrations.ts'
import { openSqliteDriver } from '../src/store/sqlite/open-sqlite-driver.ts'
import type { StoreDriver } from '../src/store/store-driver.ts'
import { temporaryFolder } from './run-headwater.ts'

export const noon = '2031-04-02T12:00:00.000Z'
export const evening = '2031-04-02T20:00:00.000Z'

/** A store in a folder that is gone after the test. */
export function temporaryStore(context: TestContext, folder = temporaryFolder(context)): Store {
  const store = openStore({ folder, busyMilliseconds: 0 })
  context.after(() => {
    store.close()
  })
  return store
}

/** A migrated database file that is gone after the test. */
export function temporaryDriver(context: TestContext): StoreDriver {
  const driver = openSqliteDriver(join(temporaryFolder(context), 'test.sqlite'), { busyMilliseconds: 0 })
  context.after(() => {
    driver.close()
  })
  migrate(driver, allMigrations, 'test')
  return driver
}

/** An article of one sentence, as it is to be kept. */
export function articleToKeep(id: string, changes: Partial<AttributedArticle> = {}, seenAt = noon): ArticleToKeep {
  const text = changes.text ?? `The bridge at ${id} is shut.`
  const article: AttributedArticle = {
    id,
    byline: [],
    publishedPrecision: 'none',
    language: 'en',
    state: 'article',
    zones: [{ start: 0, end: text.length, kind: 'body' }],
    links: [],
    declaredOrigins: [],
    statements: [],
    quantities: [],
    citations: [],
    subjects: [],
    firstSeenAt: seenAt,
    ...changes,
    text,
  }
  return { identity: `id:${id}`, article, seenAt }
}

/** A story that says nothing but who is in it. */
export function bareStory(id: string, articles: readonly string[]): Story {
  return {
    id,
    languages: ['en'],
    reports: articles.map((article) => ({
      id: article,
      class: 'original',
      primarySource: `r-${article}`,
      candidates: [],
      confidence: 1,
      why: [],
    })),
    nodes: articles.map((article) => ({ id: `r-${article}`, kind: 'report', article })),
    edges: [],
    claims: [],
    links: [],
    timeline: [],
    current: { onRecord: false, open: [] },
    subjects: [],
  }
}
