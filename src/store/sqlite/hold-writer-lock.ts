import { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store-error.ts'
import { sqliteProblem } from './sqlite-problem.ts'

/**
 * Holds the store for this process and gives back how to let it go. The lock is the operating system's, on a small
 * file beside the store: it ends with the process, however that ends, and leaves nothing to clean up.
 */
export function holdWriterLock(path: string, store: string): () => void {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 0 })
    database.exec('BEGIN EXCLUSIVE')
    const held = database
    return () => {
      held.close()
    }
  } catch (error) {
    database?.close()
    const problem = sqliteProblem(error, store)
    if (problem instanceof StoreError && problem.code === 'STORE_BUSY') {
      throw new StoreError(
        'STORE_BUSY',
        `the store ${store} is in use by another Headwater; end that one first, or use another --store.`,
        error,
      )
    }
    throw problem
  }
}
