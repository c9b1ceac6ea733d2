import { statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How large the store in `folder` is, with what was written last, and what is free on its disk. */
export function diskRoom(folder: string): { readonly storeBytes: number; readonly bytesFree: number } {
  const sizes = ['headwater.sqlite', 'headwater.sqlite-wal'].map(
    (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0,
  )
  const { bavail, bsize } = statfsSync(folder)
  return { storeBytes: sizes.reduce((sum, size) => sum + size, 0), bytesFree: bavail * bsize }
}
