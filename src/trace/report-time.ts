import type { Article } from '../model/article.ts'

/** When a report appeared, as far as its stamps tell: half-open, in milliseconds. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

const dayMilliseconds = 86_400_000
const minuteMilliseconds = 60_000
/** A bare day is a day somewhere on earth. */
const zoneMilliseconds = 12 * 3_600_000

/** When `article` was published; never later than it was first seen. Undefined without a date. */
export function publishedWindow(article: Article): TimeWindow | undefined {
  const seen = windowOf(article.firstSeenAt)
  const published = windowOf(article.publishedAt)
  if (published === undefined) return seen === undefined ? undefined : { from: Number.NEGATIVE_INFINITY, to: seen.to }
  if (seen === undefined || published.to <= seen.to) return published
  return { from: Math.min(published.from, seen.from), to: seen.to }
}

/**
 * Whether `a` appeared before `b` by every clock that both have: the outlets' own and ours. A report that claims an
 * earlier hour than one we saw before it is not earlier.
 */
export function isEarlier(a: Article, b: Article): boolean {
  const published = precedes(windowOf(a.publishedAt), windowOf(b.publishedAt))
  const seen = precedes(windowOf(a.firstSeenAt), windowOf(b.firstSeenAt))
  if (published === undefined) return seen === true
  return published && seen !== false
}

/** Whether `a` can be what `b` rests on: not surely later. Updates are dated anew, so an hour's difference is none. */
export function mayPrecede(a: Article, b: Article): boolean {
  const first = publishedWindow(a)
  const second = publishedWindow(b)
  if (first === undefined || second === undefined) return true
  return first.from < second.to + 60 * minuteMilliseconds
}

/** Whether the stamps of both tell that no more than so many milliseconds lie between them. */
export function isNear(a: Article, b: Article, milliseconds: number): boolean {
  const first = publishedWindow(a)
  const second = publishedWindow(b)
  if (first === undefined || second === undefined) return false
  return Math.abs(second.from - first.from) <= milliseconds
}

function precedes(a: TimeWindow | undefined, b: TimeWindow | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined
  return a.to <= b.from
}

function windowOf(stamp: string | undefined): TimeWindow | undefined {
  if (stamp === undefined) return undefined
  const from = Date.parse(stamp)
  if (Number.isNaN(from)) return undefined
  if (stamp.length > 10) return { from, to: from + minuteMilliseconds }
  const days = stamp.length === 7 ? 31 : 1
  return { from: from - zoneMilliseconds, to: from + days * dayMilliseconds + zoneMilliseconds }
}
