import type { AnswerHub } from '../serve/hub-routes.ts'
import type { TakeIn } from '../serve/story-reader.ts'
import type { Store } from '../store/open-store.ts'
import type { Clock } from '../telemetry/clock.ts'
import { openBell } from '../watch/open-bell.ts'
import type { Poll } from '../watch/poll-feed.ts'
import { watchFeeds } from '../watch/watch-feeds.ts'
import type { PushedFeed } from '../watch/websub-callback.ts'
import { checkArticles } from './check-articles.ts'
import type { CommandTools } from './command.ts'
import { openEndurance, troubleMilliseconds } from './endure-trouble.ts'
import { claimTimes, type PolledNews } from './feed-poller.ts'
import { openHubDesk } from './hub-desk.ts'
import { keepMail, openMailDesk } from './mail-desk.ts'
import { type Desk, openDesk } from './open-desk.ts'
import { readWaiting } from './read-waiting.ts'
import { takeIn, toldSafely } from './take-in.ts'

/** Where news comes into the store while it is served: what a reader adds, and what the watched feeds bring. */
export interface NewsDesk {
  readonly takeIn: TakeIn
  /** Puts articles into the stories that an editor says, when the work at hand is done. */
  readonly place: (places: ReadonlyMap<string, string>) => Promise<void>
  /** Answers a hub (WebSub) that calls. */
  readonly answerHub: AnswerHub
  /** Watches the feeds of the store until the terminal's signal; resolves when the work at hand is done. */
  readonly watch: () => Promise<void>
  /** Waits for the work at hand, if there is any. */
  readonly close: () => Promise<void>
}

const itemsPerTurnMax = 50
const checksPerTurnMax = 20
const sleepMilliseconds = 60_000
const hubPauseMilliseconds = 10_000

/** A desk over `store`, which does one piece of work after the other; its path is wired when the first one comes. */
export function openNewsDesk(store: Store, tools: CommandTools): NewsDesk {
  const { signal } = tools.terminal
  const newItems = openBell()
  const hubs = openHubDesk(store, tools.clock, tools.settings.publicAddress)
  const endurance = openEndurance(tools)
  const { desk, deskIfOpen, inTurn, idle } = openTurns(() => openDesk(store, tools, hubs))
  let wake: (() => void) | undefined
  const readInTurn = async (): Promise<boolean> => {
    await inTurn(() => readTurn(desk(), tools))
    return true
  }
  const readAll = async (): Promise<void> => {
    while (!signal.aborted) {
      const isAny = hasWork(store, tools.clock)
      const isDone = isAny && (await endurance.tryLater(readInTurn, false))
      if (!isDone) await newItems.wait(isAny ? troubleMilliseconds : sleepMilliseconds, signal)
    }
  }
  const askHubs = async (): Promise<void> => {
    const pause = openBell()
    while (!signal.aborted) {
      const fetcher = deskIfOpen()?.sources.fetcher
      if (fetcher) await endurance.tryLater(() => hubs.askHubs(fetcher), 0)
      await pause.wait(hubPauseMilliseconds, signal)
    }
  }
  const takePush = (pushed: PushedFeed): void => {
    if (desk().poller.takePush(pushed) > 0) newItems.ring()
  }
  return {
    answerHub: (token, call) => hubs.answer(token, call, takePush),
    takeIn: async (addition) => {
      const taken = await toldSafely(inTurn(() => takeIn(addition, desk())))
      wake?.()
      return taken
    },
    place: (places) => inTurn(() => desk().keeper.place(places)),
    watch: async () => {
      endurance.tryNow(store.feeds.releaseClaims, undefined)
      const watch = watchFeeds({
        clock: tools.clock,
        claimDue: (feedsMax) =>
          endurance.tryNow(() => store.feeds.claimDue({ ...claimTimes(tools.clock), feedsMax }), []),
        nextDueAt: store.feeds.nextDueAt,
        poll: async (feed) => {
          const poll = await endurance.tryLater(() => desk().poller.poll(feed), undefined)
          if (poll === undefined) return
          if (poll.kind === 'news' && poll.news.newItems.length > 0) newItems.ring()
          tellPoll(poll, tools)
        },
        pollsAtOnceMax: tools.settings.pollsAtOnceMax,
        signal,
      })
      wake = watch.wake
      // Requests at work are cut off: what they would bring is asked for again after the next start.
      signal.addEventListener('abort', () => deskIfOpen()?.sources.fetcher.close())
      const closeMail = await openMailDesk(tools, (mail) => inTurn(() => keepMail(mail, desk())))
      await Promise.all([watch.done, readAll(), askHubs()])
      await closeMail()
    },
    close: async () => {
      await idle()
      const opened = deskIfOpen()
      opened?.sources.fetcher.close()
      if (opened) store.addFates(opened.sources.run.fates.drain())
    },
  }
}

/** A desk that does one piece of work after the other. */
interface Turns {
  readonly desk: () => Desk
  readonly deskIfOpen: () => Desk | undefined
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Waits for the work at hand, if there is any. */
  readonly idle: () => Promise<void>
}

/** Turns at a desk that `open` wires when the first piece of work comes, and anew after one that failed: from what is kept. */
function openTurns(open: () => Desk): Turns {
  let opened: Desk | undefined
  let last: Promise<void> = Promise.resolve()
  return {
    desk: () => (opened ??= open()),
    deskIfOpen: () => opened,
    inTurn: (work) => {
      const done = last.then(work)
      // What goes wrong is for the one who asked for it.
      last = done.then(
        () => undefined,
        () => {
          opened?.sources.fetcher.close()
          opened = undefined
        },
      )
      return done
    },
    idle: () => last,
  }
}

function hasWork({ items, checks }: Store, clock: Clock): boolean {
  const now = new Date(clock.now()).toISOString()
  return items.countDue(now) > 0 || checks.due(now, 1).length > 0
}

async function readTurn(desk: Desk, { clock, log }: CommandTools): Promise<void> {
  const { run } = desk.sources
  const startedAt = clock.now()
  desk.learnOutlets()
  const items = await readWaiting(desk, itemsPerTurnMax)
  await checkArticles(desk, checksPerTurnMax)
  desk.store.addFates(run.fates.drain())
  if (items > 0) log?.tell('items-read', { items, milliseconds: clock.now() - startedAt })
}

function tellPoll(poll: Poll<PolledNews>, { log }: CommandTools): void {
  const feed = poll.feed.url
  if (poll.kind === 'failed') log?.tell('feed-failed', { feed, why: poll.sentence })
  else
    log?.tell('feed-polled', { feed, outcome: poll.kind, items: poll.kind === 'news' ? poll.news.newItems.length : 0 })
}
