const hour = 60 * 60 * 1000

/** When a page is fetched again after it was first seen: outlets change most of what they change soon. */
const checksAfterMilliseconds = [hour, 6 * hour, 24 * hour, 7 * 24 * hour]

/** The check of an article's page that is due next. */
export interface NextCheck {
  /** 0 for the first one. */
  readonly step: number
  readonly dueAt: string
}

/** The first check of a page that was seen at `now`. */
export function firstCheck(now: number): NextCheck {
  return { step: 0, dueAt: new Date(now + (checksAfterMilliseconds[0] ?? hour)).toISOString() }
}

/** The check after the one of `step`, which was done at `now`; undefined after the last one. */
export function checkAfter(step: number, now: number): NextCheck | undefined {
  const done = checksAfterMilliseconds[step]
  const next = checksAfterMilliseconds[step + 1]
  if (done === undefined || next === undefined) return undefined
  return { step: step + 1, dueAt: new Date(now + next - done).toISOString() }
}
