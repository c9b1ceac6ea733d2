import { StoreError } from './store-error.ts'

/** Does `work`, a note that a page can do without: while the disk is full, or the store may only be read, it is left out. */
export function ifThereIsRoom(work: () => void): void {
  try {
    work()
  } catch (error) {
    const isLeftOut = error instanceof StoreError && (error.code === 'STORE_FULL' || error.code === 'STORE_READ_ONLY')
    if (!isLeftOut) throw error
  }
}
