import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../../test/run-headwater.ts'
import type { StoreDriver } from '../store-driver.ts'
import { StoreError } from '../store-error.ts'
import { type Migration, migrate } from './migrate.ts'
import { firstTables } from './migrations/first-tables.ts'
import { openSqliteDriver } from './open-sqlite-driver.ts'

const one: Migration = { name: 'one', sql: 'CREATE TABLE a (x TEXT) STRICT' }
const two: Migration = { name: 'two', sql: 'ALTER TABLE a ADD COLUMN y TEXT' }
const broken: Migration = { name: 'broken', sql: 'CREATE TABLE b (x TEXT) STRICT; CREATE TABLE a (x TEXT) STRICT' }

function openDriver(context: TestContext): StoreDriver {
  const driver = openSqliteDriver(join(temporaryFolder(context), 'm.sqlite'), { busyMilliseconds: 0 })
  context.after(() => {
    driver.close()
  })
  return driver
}

const tables = (driver: StoreDriver): readonly unknown[] =>
  driver
    .rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .map((row) => row['name'])

describe('migrations', () => {
  test('all of them run in an empty store, in order', (context) => {
    const driver = openDriver(context)
    assert.deepEqual(migrate(driver, [one, two], 's'), ['one', 'two'])
    driver.run('INSERT INTO a (x, y) VALUES (?, ?)', '1', '2')
  })

  test('a second time nothing runs', (context) => {
    const driver = openDriver(context)
    migrate(driver, [one, two], 's')
    assert.deepEqual(migrate(driver, [one, two], 's'), [])
  })

  test('only those run that are new, and what is kept stays', (context) => {
    const driver = openDriver(context)
    migrate(driver, [one], 's')
    driver.run('INSERT INTO a (x) VALUES (?)', 'kept')
    assert.deepEqual(migrate(driver, [one, two], 's'), ['two'])
    assert.deepEqual(
      driver.rows('SELECT x, y FROM a').map((row) => ({ ...row })),
      [{ x: 'kept', y: null }],
    )
  })

  test('one that fails leaves nothing of itself behind, and those before it stand', (context) => {
    const driver = openDriver(context)
    assert.throws(() => migrate(driver, [one, broken], 's'))
    assert.deepEqual(tables(driver), ['a', 'migration'])
    assert.deepEqual(migrate(driver, [one, two], 's'), ['two'])
  })

  test('a store of a newer Headwater is refused with a sentence', (context) => {
    const driver = openDriver(context)
    migrate(driver, [one, two], 'the-store')
    assert.throws(
      () => migrate(driver, [one], 'the-store'),
      (error) => error instanceof StoreError && error.code === 'STORE_NEWER' && /the-store.*newer/u.test(error.message),
    )
  })

  test('a step that was changed after its release is refused', (context) => {
    const driver = openDriver(context)
    migrate(driver, [one], 'the-store')
    assert.throws(
      () => migrate(driver, [{ ...one, sql: `${one.sql} ` }], 'the-store'),
      (error) => error instanceof StoreError && error.code === 'STORE_CHANGED',
    )
  })

  test('the first schema has facts and conclusions in tables apart', (context) => {
    const driver = openDriver(context)
    migrate(driver, [firstTables], 's')
    const names = tables(driver)
    for (const name of [
      'article',
      'revision',
      'item',
      'feed',
      'outlet',
      'statement',
      'quantity',
      'citation',
      'story',
    ]) {
      assert.ok(names.includes(name), name)
    }
    for (const name of [
      'report',
      'node',
      'edge',
      'claim',
      'claim_link',
      'state_step',
      'subject',
      'story_redirect',
      'fate_count',
    ]) {
      assert.ok(names.includes(name), name)
    }
  })
})
