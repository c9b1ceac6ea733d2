import { StoreError, type StoreErrorCode } from '../store/store-error.ts'
import type { CommandTools } from './command.ts'

/** What passes: somebody frees space, another process ends, a disk comes back. A store that is damaged stays so. */
const passing: ReadonlySet<StoreErrorCode> = new Set([
  'STORE_FULL',
  'STORE_BUSY',
  'STORE_READ_ONLY',
  'STORE_UNREACHABLE',
])

/** So long nothing is tried after the store could not be used. */
export const troubleMilliseconds = 10_000

/** Work that goes on when the store cannot be used for a while: what is kept can be read all that time. */
export interface Endurance {
  /** What `work` gives; `instead` where the store cannot be used, which is told once, and for ten seconds after that. */
  readonly tryNow: <Result>(work: () => Result, instead: Result) => Result
  /** As `tryNow`. */
  readonly tryLater: <Result>(work: () => Promise<Result>, instead: Result) => Promise<Result>
}

/** An endurance that has met no trouble yet. */
export function openEndurance({ clock, terminal }: Pick<CommandTools, 'clock' | 'terminal'>): Endurance {
  let failedAt: number | undefined
  const isPaused = (): boolean => {
    const since = failedAt === undefined ? troubleMilliseconds : clock.now() - failedAt
    // A clock that was put back ends the pause.
    return since >= 0 && since < troubleMilliseconds
  }
  const meet = (error: unknown): void => {
    if (!(error instanceof StoreError) || !passing.has(error.code)) throw error
    if (failedAt === undefined) terminal.write(`headwater serve: ${error.message}\n`)
    failedAt = clock.now()
  }
  return {
    tryNow: (work, instead) => {
      if (isPaused()) return instead
      try {
        const result = work()
        failedAt = undefined
        return result
      } catch (error) {
        meet(error)
        return instead
      }
    },
    tryLater: async (work, instead) => {
      if (isPaused()) return instead
      try {
        const result = await work()
        failedAt = undefined
        return result
      } catch (error) {
        meet(error)
        return instead
      }
    },
  }
}
