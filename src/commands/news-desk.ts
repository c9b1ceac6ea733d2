import type { TakeIn } from '../serve/story-reader.ts'
import type { Store } from '../store/open-store.ts'
import { openBell } from '../watch/open-bell.ts'
import { watchFeeds } from '../watch/watch-feeds.ts'
import type { CommandTools } from './command.ts'
import { claimTimes } from './feed-poller.ts'
import { type Desk, openDesk } from './open-desk.ts'
import { readWaiting } from './read-waiting.ts'
import { takeInSafely } from './take-in.ts'

/** Where news comes into the store while it is served: what a reader adds, and what the watched feeds bring. */
export interface NewsDesk {
  readonly takeIn: TakeIn
  /** Watches the feeds of the store until the terminal's signal; resolves when the work at hand is done. */
  readonly watch: () => Promise<void>
  /** Waits for the work at hand, if there is any. */
  readonly close: () => Promise<void>
}

const itemsPerTurnMax = 50
const sleepMilliseconds = 60_000

/** A desk over `store`, which does one piece of work after the other; its path is wired when the first one comes. */
export function openNewsDesk(store: Store, tools: CommandTools): NewsDesk {
  const { signal } = tools.terminal
  const newItems = openBell()
  let opened: Desk | undefined
  let wake: (() => void) | undefined
  let last: Promise<unknown> = Promise.resolve()
  const desk = (): Desk => (opened ??= openDesk(store, tools))
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = last.then(work)
    // What goes wrong is for the one who asked for it; the next piece of work starts afresh.
    last = done.then(
      () => undefined,
      () => undefined,
    )
    return done
  }
  const readAll = async (): Promise<void> => {
    while (!signal.aborted) {
      if (store.items.countWaiting() === 0) await newItems.wait(sleepMilliseconds, signal)
      else await inTurn(() => readTurn(desk()))
    }
  }
  return {
    takeIn: async (addition) => {
      const taken = await inTurn(() => takeInSafely(addition, desk()))
      wake?.()
      return taken
    },
    watch: async () => {
      store.feeds.releaseClaims()
      const watch = watchFeeds({
        clock: tools.clock,
        claimDue: (feedsMax) => store.feeds.claimDue({ ...claimTimes(tools.clock), feedsMax }),
        nextDueAt: store.feeds.nextDueAt,
        poll: async (feed) => {
          const poll = await desk().poll(feed)
          if (poll.kind === 'news' && poll.news.length > 0) newItems.ring()
        },
        pollsAtOnceMax: tools.settings.pollsAtOnceMax,
        signal,
      })
      wake = watch.wake
      // Requests at work are cut off: what they would bring is asked for again after the next start.
      signal.addEventListener('abort', () => opened?.sources.fetcher.close())
      await Promise.all([watch.done, readAll()])
    },
    close: async () => {
      await last
      opened?.sources.fetcher.close()
    },
  }
}

async function readTurn(desk: Desk): Promise<void> {
  const { run } = desk.sources
  await readWaiting(desk, itemsPerTurnMax)
  desk.store.addFates(run.fates.drain())
  run.progress.end()
}
