import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store-error.ts'
import { holdWriterLock } from './hold-writer-lock.ts'
import { migrate } from './migrate.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import { openSqliteDriver } from './open-sqlite-driver.ts'
import { sqliteProblem } from './sqlite-problem.ts'

/** What a restore did. */
export interface Restored {
  /** Where the store that was replaced lies now; absent when there was none. */
  readonly replaced?: string
  /** Why what was taken down since the backup could not be carried over. */
  readonly lost?: string
}

/**
 * Puts the backup in `file` in the place of the store in `folder`. What was taken down since the backup stays taken down: cases and the marks by which items
 * are known again are carried over from the store that is replaced, which is kept beside. Refuses a store that is in use.
 */
export function restoreStore(folder: string, file: string, busyMilliseconds: number): Restored {
  checkBackup(file)
  mkdirSync(folder, { recursive: true })
  const letGo = holdWriterLock(join(folder, 'headwater.lock'), folder)
  const fresh = join(folder, 'restoring.sqlite')
  try {
    for (const left of [fresh, `${fresh}-wal`, `${fresh}-shm`]) rmSync(left, { force: true })
    copyFileSync(file, fresh)
    return replace(folder, fresh, busyMilliseconds)
  } finally {
    rmSync(fresh, { force: true })
    letGo()
  }
}

/** Only a whole store of Headwater takes the place of another. */
function checkBackup(file: string): void {
  if (!existsSync(file))
    throw new StoreError('STORE_UNREACHABLE', `there is no file ${file}; give the path of a backup.`)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { readOnly: true })
    const check = database.prepare('PRAGMA integrity_check(1)').get()
    if (check?.['integrity_check'] !== 'ok')
      throw new StoreError('STORE_DAMAGED', `the backup ${file} is damaged; use another one.`)
    const tables = database.prepare("SELECT 1 FROM sqlite_schema WHERE name IN ('migration', 'article', 'story')").all()
    if (tables.length < 3)
      throw new StoreError('STORE_DAMAGED', `the file ${file} is no backup of Headwater; give another one.`)
  } catch (error) {
    const problem = sqliteProblem(error, file)
    throw problem instanceof StoreError && problem.code === 'STORE_DAMAGED' && !(error instanceof StoreError)
      ? new StoreError(
          'STORE_DAMAGED',
          `the file ${file} is no backup of Headwater, or is damaged; give another one.`,
          error,
        )
      : problem
  } finally {
    database?.close()
  }
}

function replace(folder: string, fresh: string, busyMilliseconds: number): Restored {
  const current = join(folder, 'headwater.sqlite')
  const isThere = existsSync(current)
  const driver = openSqliteDriver(fresh, { busyMilliseconds })
  let lost: string | undefined
  try {
    migrate(driver, allMigrations, folder)
    if (isThere) lost = carryOver(current, driver, busyMilliseconds)
    driver.script('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    driver.close()
  }
  const replaced = isThere ? freeName(join(folder, 'replaced.sqlite')) : undefined
  if (replaced !== undefined) {
    renameSync(current, replaced)
    for (const end of ['-wal', '-shm'])
      if (existsSync(`${current}${end}`)) renameSync(`${current}${end}`, `${replaced}${end}`)
  }
  renameSync(fresh, current)
  return { ...(replaced === undefined ? {} : { replaced }), ...(lost === undefined ? {} : { lost }) }
}

const namesMax = 10_000

function freeName(path: string): string {
  for (let number = 1; number <= namesMax; number += 1) {
    const name = path.replace('.sqlite', `-${number}.sqlite`)
    if (!existsSync(name)) return name
  }
  throw new StoreError('STORE_UNREACHABLE', `too many stores that were replaced lie beside ${path}; move them away.`)
}

type Driver = ReturnType<typeof openSqliteDriver>

/** Cases and marks of the store that is replaced; gives why not, when that one cannot be read. */
function carryOver(current: string, into: Driver, busyMilliseconds: number): string | undefined {
  let old: Driver | undefined
  try {
    old = openSqliteDriver(current, { busyMilliseconds })
    const events = old.rows('SELECT case_id, kind, at, body FROM case_event ORDER BY number')
    const marks = old.rows('SELECT kind, mark, case_id FROM tombstone')
    into.transaction(() => {
      for (const { case_id: id = null, kind = null, at = null, body = null } of events)
        into.run(
          `INSERT INTO case_event (case_id, kind, at, body) SELECT ?, ?, ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM case_event WHERE case_id = ? AND kind = ? AND at = ? AND body = ?)`,
          id,
          kind,
          at,
          body,
          id,
          kind,
          at,
          body,
        )
      for (const { kind = null, mark = null, case_id: id = null } of marks)
        into.run('INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?)', kind, mark, id)
    })
    return undefined
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return error.message
  } finally {
    old?.close()
  }
}
