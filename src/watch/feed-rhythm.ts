import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Chance } from '../telemetry/chance.ts'

/** Between which pauses a feed is polled. */
export interface PauseBounds {
  readonly pauseMinSeconds: number
  readonly pauseMaxSeconds: number
}

/** What a poll told of the rhythm of its feed. */
export interface NewsOfPoll {
  readonly now: number
  readonly newCount: number
  /** The dates of the feed's items, for a feed that is read the first time. */
  readonly itemDates: readonly string[]
}

const firstPauseSeconds = 30 * 60
/** A pushed feed is polled as the net below only. */
const pushedPauseFactor = 8
const datesMax = 20
/** How much of the gap that was learned so far stays when a new one is seen. */
const memory = 0.6
/** A feed that is silent for longer than its usual gap is asked less and less often. */
const silenceFactor = 1.25

/** The usual seconds between two items of the feed, after one more poll; undefined while nothing is known. */
export function learnGap(feed: WatchedFeed, { now, newCount, itemDates }: NewsOfPoll): number | undefined {
  if (feed.gapSeconds === undefined || feed.lastSuccessAt === undefined) return medianGap(itemDates, now)
  const since = (from: string): number => Math.max(0, (now - Date.parse(from)) / 1000)
  if (newCount > 0) {
    const seen = since(feed.lastNewAt ?? feed.lastSuccessAt) / newCount
    return Math.max(1, Math.round(memory * feed.gapSeconds + (1 - memory) * seen))
  }
  const isSilent = since(feed.lastNewAt ?? feed.addedAt) > feed.gapSeconds
  return isSilent ? Math.round(feed.gapSeconds * silenceFactor) : feed.gapSeconds
}

function medianGap(dates: readonly string[], now: number): number | undefined {
  const instants = dates
    .map((date) => Date.parse(date))
    .filter((at) => at <= now)
    .sort((a, b) => b - a)
    .slice(0, datesMax)
  const gaps = instants.slice(1).map((at, i) => ((instants[i] ?? at) - at) / 1000)
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]
  return middle === undefined ? undefined : Math.max(1, Math.round(middle))
}

/** What the next poll is set by. */
export interface PollPlan {
  readonly now: number
  /** `Cache-Control` of the answer. */
  readonly maxAgeSeconds: number
  readonly bounds: PauseBounds
  readonly chance: Chance
}

/** When the feed is polled next: twice in its usual gap, within the bounds, not before it wants to be, not in the hours that it shuts. */
export function nextPollAt(feed: WatchedFeed, { now, maxAgeSeconds, bounds, chance }: PollPlan): string {
  const { pauseMinSeconds, pauseMaxSeconds } = bounds
  const usual = feed.gapSeconds === undefined ? firstPauseSeconds : feed.gapSeconds / 2
  const isPushed = Date.parse(feed.pushedUntil ?? '') > now
  const wanted = Math.min(
    pauseMaxSeconds,
    Math.max(pauseMinSeconds, usual) * (isPushed ? pushedPauseFactor : 1) * jitter(chance),
  )
  // A feed may ask for patience, but not for ever (a feed was frozen for all readers that way, CVE-2025-68148).
  const asked = Math.min(pauseMaxSeconds, Math.max(maxAgeSeconds, feed.askedPauseSeconds ?? 0))
  const pause = Math.max(wanted, asked, Math.min(pauseMinSeconds, pauseMaxSeconds))
  return new Date(outsideShutHours(feed, now + pause * 1000)).toISOString()
}

/** A tenth more or less, so that feeds that were added together drift apart. */
function jitter(chance: Chance): number {
  return 0.9 + 0.2 * chance()
}

const hourMilliseconds = 60 * 60 * 1000
const hoursOfWeek = 7 * 24

/** The first full hour from `at` on that the feed does not shut; a feed that shuts every hour of the week shuts none. */
function outsideShutHours({ skipHours = [], skipDays = [] }: WatchedFeed, at: number): number {
  if (skipHours.length === 0 && skipDays.length === 0) return at
  let open = at
  for (let step = 0; step <= hoursOfWeek; step += 1) {
    const date = new Date(open)
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return open
    open = (Math.floor(open / hourMilliseconds) + 1) * hourMilliseconds
  }
  return at
}

const firstFailurePauseSeconds = 10 * 60

/** When a feed is tried again after its latest failure in a row: each time twice as long, and not before the server asks for. */
export function tryAgainAt(
  failureCount: number,
  { now, retryAfterSeconds, bounds, chance }: Omit<PollPlan, 'maxAgeSeconds'> & { readonly retryAfterSeconds: number },
): string {
  const doubled = firstFailurePauseSeconds * 2 ** Math.min(Math.max(failureCount, 1) - 1, 10)
  const backOff = Math.min(bounds.pauseMaxSeconds, doubled * jitter(chance))
  const pause = Math.max(backOff, Math.min(retryAfterSeconds, bounds.pauseMaxSeconds))
  return new Date(now + pause * 1000).toISOString()
}
