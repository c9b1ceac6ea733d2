import type { Store } from '../store/open-store.ts'
import { openChance } from '../telemetry/chance.ts'
import type { CommandTools } from './command.ts'
import type { FeedPoller } from './feed-poller.ts'
import { openFeedPoller } from './feed-poller.ts'
import type { HubDesk } from './hub-desk.ts'
import { openNewsKeeper } from './keep-news.ts'
import { openOutletLearner } from './learn-outlets.ts'
import { openNewsFetcher } from './news-fetcher.ts'
import type { Run } from './open-run.ts'
import { openRun } from './open-run.ts'
import type { WaitingDesk } from './read-waiting.ts'

/** What is needed to take news into a store: the wired path, the door, and the poller. */
export interface Desk extends WaitingDesk {
  readonly poller: FeedPoller
  /** Lets the path know the outlets that the store has come to know. */
  readonly learnOutlets: () => void
  /** What was told on standard error since it was asked last. */
  readonly newProblems: () => readonly string[]
}

const problemsMax = 1000

/** A desk over `store`, with its open stories in the grouper. */
export function openDesk(store: Store, tools: CommandTools, hubs: HubDesk): Desk {
  const problems: string[] = []
  const terminal = {
    ...tools.terminal,
    write: (text: string) => {
      if (text.startsWith('headwater: ')) problems.push(text.slice('headwater: '.length).trim())
      if (problems.length > problemsMax) problems.shift()
      tools.terminal.write(text)
    },
  }
  // A server works for months: how far it is says nothing.
  const run: Run = {
    ...openRun('read', { ...tools, terminal }),
    progress: { at: () => undefined, end: () => undefined },
  }
  const fetcher = openNewsFetcher(run.tools)
  return {
    store,
    keeper: openNewsKeeper(store, run),
    sources: { run, fetcher, mayFollowLinks: true },
    poller: openFeedPoller({ store, run, fetcher, hubs, chance: openChance(tools.clock.now()) }),
    learnOutlets: openOutletLearner(store, run),
    newProblems: () => problems.splice(0),
  }
}
