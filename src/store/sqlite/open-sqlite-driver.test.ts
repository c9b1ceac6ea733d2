import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../../test/run-headwater.ts'
import { numberOf, optionalTextOf, type StoreDriver, textOf } from '../store-driver.ts'
import { StoreError } from '../store-error.ts'
import { openSqliteDriver } from './open-sqlite-driver.ts'

function openAt(context: TestContext, path: string): StoreDriver {
  const driver = openSqliteDriver(path, { busyMilliseconds: 0 })
  context.after(() => {
    driver.close()
  })
  return driver
}

const isStoreError =
  (code: string, words: RegExp) =>
  (error: unknown): boolean =>
    error instanceof StoreError && error.code === code && words.test(error.message)

describe('the driver over node:sqlite', () => {
  test('what was committed is there when the file is opened again', (context) => {
    const path = join(temporaryFolder(context), 'a.sqlite')
    const first = openSqliteDriver(path, { busyMilliseconds: 0 })
    first.script('CREATE TABLE t (x TEXT, n INTEGER) STRICT')
    first.run('INSERT INTO t VALUES (?, ?)', 'наверх 🚢', 7)
    first.close()
    const rows = openAt(context, path).rows('SELECT x, n FROM t')
    assert.equal(textOf(rows[0] ?? {}, 'x'), 'наверх 🚢')
    assert.equal(numberOf(rows[0] ?? {}, 'n'), 7)
  })

  test('every commit reaches the disk, and readers do not block the writer', (context) => {
    const driver = openAt(context, join(temporaryFolder(context), 'a.sqlite'))
    assert.equal(driver.rows('PRAGMA journal_mode')[0]?.['journal_mode'], 'wal')
    assert.equal(driver.rows('PRAGMA synchronous')[0]?.['synchronous'], 2)
    assert.equal(driver.rows('PRAGMA foreign_keys')[0]?.['foreign_keys'], 1)
  })

  test('a transaction that throws leaves nothing', (context) => {
    const driver = openAt(context, join(temporaryFolder(context), 'a.sqlite'))
    driver.script('CREATE TABLE t (x TEXT) STRICT')
    assert.throws(
      () =>
        driver.transaction(() => {
          driver.run('INSERT INTO t VALUES (?)', 'half')
          throw new RangeError('in the middle')
        }),
      /in the middle/u,
    )
    assert.deepEqual(driver.rows('SELECT x FROM t'), [])
    assert.equal(
      driver.transaction(() => 5),
      5,
    )
  })

  test('a transaction inside another is a part of it', (context) => {
    const driver = openAt(context, join(temporaryFolder(context), 'a.sqlite'))
    driver.script('CREATE TABLE t (x TEXT) STRICT')
    assert.throws(() =>
      driver.transaction(() => {
        driver.transaction(() => {
          driver.run('INSERT INTO t VALUES (?)', 'inner')
        })
        throw new Error('outer')
      }),
    )
    assert.deepEqual(driver.rows('SELECT x FROM t'), [])
  })

  test('a full disk is one clear sentence, and what was kept before is whole', (context) => {
    const driver = openAt(context, join(temporaryFolder(context), 'a.sqlite'))
    driver.script('CREATE TABLE t (x TEXT) STRICT')
    driver.run('INSERT INTO t VALUES (?)', 'before')
    // The engine's own limit raises the error that a full disk does.
    driver.script('PRAGMA max_page_count = 8')
    assert.throws(
      () =>
        driver.transaction(() => {
          for (let i = 0; i < 100; i += 1) driver.run('INSERT INTO t VALUES (?)', 'x'.repeat(4000))
        }),
      isStoreError('STORE_FULL', /disk is full.*kept before is whole.*free some space/u),
    )
    assert.deepEqual(
      driver.rows('SELECT x FROM t').map((row) => row['x']),
      ['before'],
    )
    driver.script('PRAGMA max_page_count = 10000')
    driver.run('INSERT INTO t VALUES (?)', 'after')
    assert.equal(driver.rows('PRAGMA integrity_check')[0]?.['integrity_check'], 'ok')
  })

  test('another process that writes is one clear sentence', (context) => {
    const path = join(temporaryFolder(context), 'a.sqlite')
    const first = openAt(context, path)
    const second = openAt(context, path)
    first.script('CREATE TABLE t (x TEXT) STRICT')
    first.transaction(() => {
      first.run('INSERT INTO t VALUES (?)', 'mine')
      assert.throws(
        () => {
          second.run('INSERT INTO t VALUES (?)', 'yours')
        },
        isStoreError('STORE_BUSY', /another process/u),
      )
    })
  })

  test('a file that is no database is refused and left as it is', (context) => {
    const path = join(temporaryFolder(context), 'a.sqlite')
    writeFileSync(path, 'These are notes, not a database.'.repeat(200))
    assert.throws(() => openAt(context, path), isStoreError('STORE_DAMAGED', /no store of Headwater/u))
  })

  test('a folder that is not there is one clear sentence', (context) => {
    const path = join(temporaryFolder(context), 'gone', 'a.sqlite')
    assert.throws(() => openAt(context, path), isStoreError('STORE_UNREACHABLE', /could not be opened/u))
  })

  test('a folder in the place of the file is one clear sentence', (context) => {
    const path = join(temporaryFolder(context), 'a.sqlite')
    mkdirSync(path)
    assert.throws(() => openAt(context, path), isStoreError('STORE_UNREACHABLE', /could not be opened/u))
  })

  test('a store that may only be read is one clear sentence', {
    skip: process.getuid?.() === 0 && 'root may write all',
  }, (context) => {
    const folder = temporaryFolder(context)
    const path = join(folder, 'a.sqlite')
    const driver = openSqliteDriver(path, { busyMilliseconds: 0 })
    driver.script('CREATE TABLE t (x TEXT) STRICT')
    driver.close()
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    context.after(() => {
      chmodSync(folder, 0o755)
    })
    assert.throws(() => openAt(context, path).run('INSERT INTO t VALUES (?)', 'x'), StoreError)
  })

  test('a mistake in a statement is a failure that is told, not hidden', (context) => {
    const driver = openAt(context, join(temporaryFolder(context), 'a.sqlite'))
    assert.throws(() => driver.rows('SELECT x FROM nowhere'), isStoreError('STORE_FAILED', /no such table/u))
  })

  test('a column of another type is a bug that is told', (context) => {
    const driver = openAt(context, join(temporaryFolder(context), 'a.sqlite'))
    const row = driver.rows("SELECT 1 AS number, 'words' AS text, NULL AS absence")[0] ?? {}
    assert.throws(() => textOf(row, 'number'), TypeError)
    assert.throws(() => numberOf(row, 'text'), TypeError)
    assert.throws(() => textOf(row, 'absence'), TypeError)
    assert.throws(() => numberOf(row, 'absent'), TypeError)
    assert.equal(optionalTextOf(row, 'absence'), undefined)
    assert.equal(optionalTextOf(row, 'text'), 'words')
  })
})
