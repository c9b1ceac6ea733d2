import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../../test/invented-story.ts'
import { temporaryFolder } from '../../../../test/run-headwater.ts'
import { type Store, storeOver } from '../../open-store.ts'
import type { StoreDriver } from '../../store-driver.ts'
import { migrate } from '../migrate.ts'
import { openSqliteDriver } from '../open-sqlite-driver.ts'
import { allMigrations } from './all-migrations.ts'
import { packedBodies } from './packed-bodies.ts'

const noon = '2031-04-02T12:00:00.000Z'

/** The invented story as a store of the step before kept it. */
function olderStore(context: TestContext): StoreDriver {
  const driver = openSqliteDriver(join(temporaryFolder(context), 'old.sqlite'), { busyMilliseconds: 0 })
  context.after(() => {
    driver.close()
  })
  migrate(driver, allMigrations.slice(0, allMigrations.indexOf(packedBodies)), 'old')
  keepOldArticles(driver)
  keepOldStory(driver)
  return driver
}

function keepOldArticles(driver: StoreDriver): void {
  for (const [at, article] of inventedArticles.entries()) {
    const { text, statements, quantities, citations, subjects, ...facts } = article
    const number = at + 1
    const { id, outlet, publishedAt } = article
    if (outlet?.name !== undefined) driver.run('INSERT OR IGNORE INTO outlet VALUES (?, NULL, ?)', outlet.name, noon)
    driver.run(
      'INSERT INTO article VALUES (?, ?, ?, ?, ?)',
      number,
      id,
      outlet?.name ?? null,
      publishedAt ?? null,
      noon,
    )
    driver.run('INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?)', number, number, noon, 'x', text, JSON.stringify(facts))
    driver.run('INSERT INTO story_article VALUES (?, ?)', number, inventedStory.id)
    statements.forEach((each, position) => {
      driver.run(
        'INSERT INTO statement VALUES (?, ?, ?, ?, ?, NULL, NULL, ?)',
        number,
        position,
        each.id,
        each.form,
        each.level,
        JSON.stringify(each),
      )
    })
    quantities.forEach((each, position) => {
      const { measure, unit, value } = each
      driver.run(
        'INSERT INTO quantity VALUES (?, ?, ?, ?, ?, ?)',
        number,
        position,
        measure ?? null,
        unit ?? null,
        value ?? null,
        JSON.stringify(each),
      )
    })
    citations.forEach((each, position) => {
      driver.run(
        'INSERT INTO citation VALUES (?, ?, ?, ?)',
        number,
        position,
        each.outlet ?? null,
        JSON.stringify(each),
      )
    })
    subjects.forEach((each, position) => {
      driver.run(
        'INSERT INTO local_subject VALUES (?, ?, ?, ?, ?)',
        number,
        position,
        each.kind,
        each.name,
        JSON.stringify(each),
      )
    })
  }
}

function keepOldStory(driver: StoreDriver): void {
  const { reports, nodes, edges, claims, links, timeline, subjects, ...head } = inventedStory
  const { id } = inventedStory
  const state = inventedStory.current.state ?? null
  driver.run(
    'INSERT INTO story VALUES (?, NULL, ?, ?, NULL, NULL, ?, ?)',
    id,
    noon,
    reports.length,
    state,
    JSON.stringify(head),
  )
  const rows = {
    report: reports.map((each) => [each.id, each.class, each.primarySource ?? null, each]),
    node: nodes.map((each) => [each.id, each.kind, each.outlet ?? null, each.article ?? null, each]),
    edge: edges.map((each) => [each.from, each.to, each.relation, each.grade, each]),
    claim: claims.map((each) => [each.id, each.relation, each.label.text, each.origins.min, each.origins.max, each]),
    claim_link: links.map((each) => [each.a.claim, each.b.claim, each.relation, each]),
    state_step: timeline.map((each) => [each.state, each.from ?? null, each]),
    subject: subjects.map((each) => [each.id, each.kind, each.name, each]),
  }
  for (const [table, elements] of Object.entries(rows)) {
    elements.forEach((values, position) => {
      const bound = values.map((value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value))
      driver.run(`INSERT INTO ${table} VALUES (?, ?${', ?'.repeat(bound.length)})`, id, position, ...bound)
    })
  }
}

describe('a store from before lists were packed', () => {
  const migrated = (context: TestContext): Store => {
    const driver = olderStore(context)
    migrate(driver, allMigrations, 'old')
    return storeOver(driver, () => undefined)
  }

  test('gives its story and articles as they were', (context) => {
    const store = migrated(context)
    assert.deepEqual(store.readStory(inventedStory.id)?.story, inventedStory)
    for (const article of inventedArticles)
      assert.deepEqual(store.article(article.id), { ...article, firstSeenAt: noon })
  })

  test('is looked up as one that was filled today', (context) => {
    const store = migrated(context)
    const empty = { all: [], none: [], headline: [], source: [] }
    assert.deepEqual(
      store.search.find({ ...empty, class: 'copy' }, 10).map((hit) => hit.article),
      ['evening-copy', 'daily-copy'],
    )
    assert.deepEqual(
      store.search.find({ ...empty, language: 'de' }, 10).map((hit) => hit.article),
      ['bote-pickup'],
    )
    const [subject] = inventedStory.subjects
    if (subject) assert.equal(store.storiesOfSubject(subject, 5)[0]?.story.id, inventedStory.id)
    const record = store.outletRecord('The Lantern')
    assert.ok(record)
    assert.ok(record.restedOnBy.some((tie) => tie.outlet === 'Meridian Wire'))
    assert.ok(Object.values(record.levels).some((count) => count > 0))
  })

  test('keeps its schema in order: no table is left that nothing reads', (context) => {
    const driver = olderStore(context)
    migrate(driver, allMigrations, 'old')
    assert.deepEqual(
      driver.rows("SELECT name FROM sqlite_schema WHERE name IN ('claim', 'edge', 'node', 'statement', 'report')"),
      [],
    )
    assert.deepEqual(driver.rows('PRAGMA foreign_key_check'), [])
  })
})
