import { secondsAsked } from '../text/retry-after.ts'

const minute = 60 * 1000

/** How long a page that could not be had is left alone, by how often it was tried: most troubles pass in minutes, and news does not wait for hours. */
const pausesMilliseconds = [minute, 5 * minute, 30 * minute]
/** A server may ask for patience, but not for ever. */
const askedMillisecondsMax = 6 * 60 * minute

export interface FailedTry {
  /** How often the page was asked for before. */
  readonly tries: number
  /** Milliseconds since the epoch. */
  readonly now: number
  /** As the server wrote it. */
  readonly retryAfter?: string | undefined
}

/** When a page that cannot be had for now is asked for again (ISO 8601); undefined once it was tried often enough. */
export function retryPageAt({ tries, now, retryAfter }: FailedTry): string | undefined {
  const pause = pausesMilliseconds[tries]
  if (pause === undefined) return undefined
  const asked = Math.min(secondsAsked(retryAfter, now) * 1000, askedMillisecondsMax)
  return new Date(now + Math.max(pause, asked)).toISOString()
}
