import type { StatementSync } from 'node:sqlite'
import { DatabaseSync } from 'node:sqlite'
import type { SqlRow, SqlValue, StoreDriver } from '../store-driver.ts'
import { sqliteProblem } from './sqlite-problem.ts'

export interface SqliteOptions {
  /** How long a statement waits for another process that writes. */
  readonly busyMilliseconds: number
}

// synchronous=FULL: one fsync a commit; what was acknowledged survives a power cut (docs/decisions/storage.md).
const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -32000;
`

/** The driver of the SQLite file at `path`, made when it is not there. */
export function openSqliteDriver(path: string, options: SqliteOptions): StoreDriver {
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw sqliteProblem(error, path)
    }
  }
  const database = guarded(() => openDatabase(path, options))
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, known)
    return known
  }
  return {
    script: (sql) => {
      guarded(() => {
        database.exec(sql)
      })
    },
    run: (sql, ...values) => {
      guarded(() => prepared(sql).run(...values))
    },
    rows: (sql, ...values: readonly SqlValue[]): readonly SqlRow[] => guarded(() => prepared(sql).all(...values)),
    transaction: (work) => inTransaction(database, work, guarded),
    isInTransaction: () => database.isTransaction,
    close: () => {
      database.close()
    },
  }
}

function openDatabase(path: string, options: SqliteOptions): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: options.busyMilliseconds })
  try {
    database.exec(pragmas)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function inTransaction<Result>(
  database: DatabaseSync,
  work: () => Result,
  guarded: <Inner>(inner: () => Inner) => Inner,
): Result {
  if (database.isTransaction) return work()
  guarded(() => {
    database.exec('BEGIN IMMEDIATE')
  })
  try {
    const result = work()
    guarded(() => {
      database.exec('COMMIT')
    })
    return result
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
