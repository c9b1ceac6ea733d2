import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store-error.ts'
import { sqliteProblem } from './sqlite-problem.ts'

/** All of it in one step: a copy in steps begins anew whenever a running server writes. */
const pagesAtOnce = 1_000_000_000

/** Copies the store in `folder` into `file`, which must not be there, as it stands at this moment; a server that uses it goes on. */
export async function backupStore(folder: string, file: string): Promise<void> {
  if (existsSync(file))
    throw new StoreError('STORE_UNREACHABLE', `the file ${file} is there already; give another name, or move it away.`)
  const unfinished = `${file}.unfinished`
  const database = openToRead(folder)
  try {
    await backup(database, unfinished, { rate: pagesAtOnce })
    asOneFile(unfinished)
    renameSync(unfinished, file)
  } catch (error) {
    for (const left of [unfinished, `${unfinished}-journal`]) rmSync(left, { force: true })
    const problem = sqliteProblem(error, file)
    if (problem instanceof StoreError) throw problem
    throw new StoreError(
      'STORE_UNREACHABLE',
      `the file ${file} could not be written; check its folder and the room left.`,
      error,
    )
  } finally {
    database.close()
  }
}

/** Readers need no log beside them in a file that nobody writes. */
function asOneFile(path: string): void {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = DELETE')
  database.close()
}

/** The database of the store in `folder`, to be read while another process may hold it. */
export function openToRead(folder: string): DatabaseSync {
  const path = join(folder, 'headwater.sqlite')
  if (!existsSync(path)) throw new StoreError('STORE_UNREACHABLE', `there is no store in ${folder}; give its --store.`)
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return database
  } catch (error) {
    throw sqliteProblem(error, folder)
  }
}
