import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Clock } from '../telemetry/clock.ts'
import { openBell } from './open-bell.ts'

export interface WatchTools {
  readonly clock: Clock
  /** Feeds that are due now, claimed for this watch. */
  readonly claimDue: (feedsMax: number) => readonly WatchedFeed[]
  /** When the next feed is due that nobody has claimed. */
  readonly nextDueAt: () => string | undefined
  /** Polls a feed and keeps what came; never throws for what the world does. */
  readonly poll: (feed: WatchedFeed) => Promise<void>
  readonly pollsAtOnceMax: number
  /** Ends the watch: polls at work are finished, no new one is begun. */
  readonly signal: AbortSignal
}

/** A watch over feeds. */
export interface FeedWatch {
  /** Looks at once what is due, for feeds that were just added. */
  readonly wake: () => void
  /** Resolves when the watch has ended and its last poll is done. */
  readonly done: Promise<void>
}

/** Longest sleep: feeds may be added by another process, and clocks are set. */
const sleepMillisecondsMax = 5000
const sleepMillisecondsMin = 20
const claimPauseMilliseconds = 50

/** Polls each feed when it is due, until the signal: `pollsAtOnceMax` at a time, the longest overdue first. */
export function watchFeeds(tools: WatchTools): FeedWatch {
  const bell = openBell()
  const running = new Set<Promise<void>>()
  const crashes: unknown[] = []
  const begin = (feed: WatchedFeed): void => {
    const poll = tools
      .poll(feed)
      .catch((error: unknown) => {
        crashes.push(error)
      })
      .finally(() => {
        running.delete(poll)
        bell.ring()
      })
    running.add(poll)
  }
  const watch = async (): Promise<void> => {
    // What a poll throws is a bug: it ends the watch, aloud.
    while (!tools.signal.aborted && crashes.length === 0) {
      const claimedAt = performance.now()
      const free = tools.pollsAtOnceMax - running.size
      if (free > 0) for (const feed of tools.claimDue(free)) begin(feed)
      await bell.wait(sleepFor(tools, running.size), tools.signal)
      // Polls end one by one; those that end within a moment make room together.
      const early = claimPauseMilliseconds - (performance.now() - claimedAt)
      if (early > 0) await openBell().wait(early, tools.signal)
    }
    await Promise.all(running)
    if (crashes.length > 0) throw crashes[0]
  }
  return { wake: bell.ring, done: watch() }
}

function sleepFor({ clock, nextDueAt, pollsAtOnceMax }: WatchTools, runningCount: number): number {
  if (runningCount >= pollsAtOnceMax) return sleepMillisecondsMax
  const due = nextDueAt()
  if (due === undefined) return sleepMillisecondsMax
  return Math.min(sleepMillisecondsMax, Math.max(sleepMillisecondsMin, Date.parse(due) - clock.now()))
}
