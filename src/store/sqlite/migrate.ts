import { createHash } from 'node:crypto'
import type { StoreDriver } from '../store-driver.ts'
import { numberOf, textOf } from '../store-driver.ts'
import { StoreError } from '../store-error.ts'

/** One step of the schema. Steps only go forward; one that was released is never changed. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** Brings the store up to the last of `migrations`, each in a transaction of its own; gives the names of those that ran. */
export function migrate(driver: StoreDriver, migrations: readonly Migration[], store: string): readonly string[] {
  driver.script(
    'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT',
  )
  const done = driver.rows('SELECT number, name, checksum FROM migration ORDER BY number')
  if (done.length > migrations.length) {
    throw new StoreError(
      'STORE_NEWER',
      `the store ${store} was made by a newer Headwater; use that one, or another --store.`,
    )
  }
  const ran: string[] = []
  for (const [number, migration] of migrations.entries()) {
    const row = done[number]
    if (row === undefined) {
      run(driver, number, migration)
      ran.push(migration.name)
    } else if (numberOf(row, 'number') !== number || textOf(row, 'checksum') !== checksumOf(migration)) {
      throw new StoreError(
        'STORE_CHANGED',
        `the store ${store} has another schema than this Headwater; use the one that made it.`,
      )
    }
  }
  return ran
}

function run(driver: StoreDriver, number: number, migration: Migration): void {
  driver.transaction(() => {
    driver.script(migration.sql)
    driver.run('INSERT INTO migration VALUES (?, ?, ?)', number, migration.name, checksumOf(migration))
  })
}

function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex')
}
