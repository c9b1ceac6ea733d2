import type { StoreErrorCode } from '../store-error.ts'
import { StoreError } from '../store-error.ts'

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that a user can do something about. */
const problems: ReadonlyMap<number, readonly [code: StoreErrorCode, sentence: string]> = new Map([
  [5, ['STORE_BUSY', 'is being written by another process; wait for it to end, or use another --store.']],
  [6, ['STORE_BUSY', 'is being written by another process; wait for it to end, or use another --store.']],
  [8, ['STORE_READ_ONLY', 'may only be read; give yourself permission to write it, or use another --store.']],
  [
    10,
    ['STORE_UNREACHABLE', 'could not be read or written: the disk reports an error. What was kept before is whole.'],
  ],
  [11, ['STORE_DAMAGED', 'is damaged; put a backup in its place, or use another --store.']],
  [
    13,
    ['STORE_FULL', 'cannot grow: the disk is full. What was kept before is whole; free some space and run it again.'],
  ],
  [14, ['STORE_UNREACHABLE', 'could not be opened; check that its folder exists and may be written.']],
  [26, ['STORE_DAMAGED', 'is no store of Headwater; give another --store.']],
])

/** The error as a StoreError that names the store and says what to do; errors that are not SQLite's stay as they are. */
export function sqliteProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const known = problems.get(error.errcode & 0xff)
  if (known) return new StoreError(known[0], `the store ${path} ${known[1]}`, error)
  return new StoreError('STORE_FAILED', `the store ${path} reports: ${error.message}; please report this.`, error)
}
