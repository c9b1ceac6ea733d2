/** When a reader was here, in milliseconds: latest, and before the visit that lasts. */
export interface Visits {
  readonly latestAt: number | undefined
  readonly beforeAt: number | undefined
}

/** Requests that are further apart belong to two visits. */
const pauseMilliseconds = 30 * 60_000

/** When the visit before the one at `now` ended; undefined at the first. A reload does not make everything old. */
export function endOfVisitBefore({ latestAt, beforeAt }: Visits, now: number): number | undefined {
  return latestAt !== undefined && now - latestAt >= pauseMilliseconds ? latestAt : beforeAt
}
