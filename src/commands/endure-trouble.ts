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
/** Trouble that lasts is told again after so long: work that wrote nothing does not show that it is over. */
export const toldAgainMilliseconds = 600_000

/** Work that goes on when the store cannot be used for a while: what is kept can be read all that time. */
export interface Endurance {
  /** What `work` gives; `instead` where the store cannot be used, which is told every ten minutes at most, and for ten seconds after that. */
  readonly tryNow: <Result>(work: () => Result, instead: Result) => Result
  /** As `tryNow`. */
  readonly tryLater: <Result>(work: () => Promise<Result>, instead: Result) => Promise<Result>
}

/** An endurance that has met no trouble yet. */
export function openEndurance({ clock, terminal }: Pick<CommandTools, 'clock' | 'terminal'>): Endurance {
  let failedAt: number | undefined
  let toldAt: number | undefined
  // A clock that was put back ends every pause.
  const isWithin = (at: number | undefined, milliseconds: number): boolean =>
    at !== undefined && clock.now() >= at && clock.now() - at < milliseconds
  const meet = (error: unknown): void => {
    if (!(error instanceof StoreError) || !passing.has(error.code)) throw error
    failedAt = clock.now()
    if (isWithin(toldAt, toldAgainMilliseconds)) return
    terminal.write(`headwater serve: ${error.message}\n`)
    toldAt = failedAt
  }
  return {
    tryNow: (work, instead) => {
      if (isWithin(failedAt, troubleMilliseconds)) return instead
      try {
        return work()
      } catch (error) {
        meet(error)
        return instead
      }
    },
    tryLater: async (work, instead) => {
      if (isWithin(failedAt, troubleMilliseconds)) return instead
      try {
        return await work()
      } catch (error) {
        meet(error)
        return instead
      }
    },
  }
}
