import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../../test/invented-story.ts'
import { temporaryFolder } from '../../../../test/run-headwater.ts'
import { type Store, storeOver } from '../../open-store.ts'
import type { StoreDriver } from '../../store-driver.ts'
import { textOf } from '../../store-driver.ts'
import { migrate } from '../migrate.ts'
import { openSqliteDriver } from '../open-sqlite-driver.ts'
import { allMigrations } from './all-migrations.ts'
import { storiesByNumber } from './stories-by-number.ts'

/** The invented story, and another told later, in a store of the step before. */
function olderStore(context: TestContext): StoreDriver {
  const driver = openSqliteDriver(join(temporaryFolder(context), 'old.sqlite'), { busyMilliseconds: 0 })
  context.after(() => {
    driver.close()
  })
  migrate(driver, allMigrations.slice(0, allMigrations.indexOf(storiesByNumber)), 'old')
  const store = storeOver(driver, () => undefined)
  const seenAt = '2031-04-02T12:00:00.000Z'
  store.keepArticles(inventedArticles.map((article) => ({ identity: article.id, article, seenAt })))
  keep(store, inventedStory.id, seenAt)
  return driver
}

function keep(store: Store, id: string, changedAt: string): void {
  store.keepStories({
    places: new Map(inventedArticles.map((article) => [article.id, id])),
    changedArticles: new Set(inventedArticles.map((article) => article.id)),
    tell: () => ({ ...inventedStory, id }),
    changedAt,
  })
}

test('stories of an older store stand as they stood, are told anew in their place, and are found by their index', (context) => {
  const driver = olderStore(context)
  const before = storeOver(driver, () => undefined).listStories(5)
  migrate(driver, allMigrations, 'old')
  const store = storeOver(driver, () => undefined)
  assert.deepEqual(store.listStories(5), before)
  keep(store, inventedStory.id, '2031-04-02T14:00:00.000Z')
  assert.equal(store.counts().stories, 1)
  keep(store, 'another', '2031-04-02T15:00:00.000Z')
  assert.equal(store.readStory(inventedStory.id)?.story.id, 'another')
  for (const sql of [
    'SELECT body FROM story WHERE id = ?',
    "SELECT id FROM story WHERE '' <> ? ORDER BY changed_at DESC, id LIMIT 3",
  ]) {
    const plan = driver.rows(`EXPLAIN QUERY PLAN ${sql}`, 'another').map((row) => textOf(row, 'detail'))
    assert.match(plan.join('\n'), /USING (?:COVERING )?INDEX/u)
  }
})
