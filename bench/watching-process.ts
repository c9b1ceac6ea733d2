// `node bench/watching-process.ts PLAN`: watches the feeds of the bench's publisher in one process and tells on standard output, a line each,
// what it acknowledged ("kept ADDRESS") and what it measured at the end ("done {…}"). PLAN is JSON.
import { openNewsDesk } from '../src/commands/news-desk.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { benchFeed } from './bench-publisher.ts'
import { benchTools } from './bench-tools.ts'

export interface WatchPlan {
  readonly store: string
  readonly port: number
  readonly hosts: number
  readonly feeds: number
  /** When the watch ends by itself. */
  readonly seconds: number
  /** Over how long the first polls are spread. */
  readonly spreadSeconds: number
  readonly pauseMinSeconds: number
  readonly pauseMaxSeconds: number
  readonly isTellingKept: boolean
  /** Whether it ends when nothing waits any more. */
  readonly isEndingIdle: boolean
  /** What two of three feeds answered before the watch began; without it none was ever asked. */
  readonly etagBefore?: string
}

function isPlan(value: unknown): value is WatchPlan {
  return typeof value === 'object' && value !== null && 'store' in value && 'isTellingKept' in value
}

const plan: unknown = JSON.parse(process.argv[2] ?? '')
if (!isPlan(plan)) throw new TypeError('Give a plan as JSON')
/** Long enough for every feed that is due to be polled. */
const idleMilliseconds = 3000
const lateness: number[] = []
let memoryMax = 0
const store = openStore({ folder: plan.store, busyMilliseconds: 0 })
addFeeds(store, plan)
const abort = new AbortController()
const tools = benchTools({
  signal: abort.signal,
  hosts: plan.hosts,
  port: plan.port,
  settings: { pollPauseMinSeconds: plan.pauseMinSeconds, pollPauseMaxSeconds: plan.pauseMaxSeconds },
})
const sampling = setInterval(() => {
  memoryMax = Math.max(memoryMax, process.memoryUsage.rss())
}, 500)
const end = (): void => {
  abort.abort('interrupted')
}
setTimeout(end, plan.seconds * 1000).unref()
const looking = setInterval(() => {
  if (plan.isEndingIdle && store.items.countWaiting() === 0) end()
}, idleMilliseconds)
const startedAt = process.cpuUsage()
const desk = openNewsDesk(observed(store, plan), tools)
await desk.watch()
await desk.close()
clearInterval(sampling)
clearInterval(looking)
const used = process.cpuUsage(startedAt)
const health: Record<string, number> = {}
for (const feed of store.feeds.list()) health[feed.health] = (health[feed.health] ?? 0) + 1
const { articles } = store.counts()
store.close()
const sorted = lateness.toSorted((a, b) => a - b)
const done = {
  polls: sorted.length,
  latestSeconds: sorted.at(-1) ?? 0,
  lateP99Seconds: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  memoryMax,
  cpuSeconds: (used.user + used.system) / 1e6,
  articles,
  health,
}
process.stdout.write(`done ${JSON.stringify(done)}\n`)

/** The first polls come one after the other; a feed that is there already keeps its state. */
function addFeeds({ feeds }: Store, { feeds: count, hosts, spreadSeconds, etagBefore }: WatchPlan): void {
  const listings = Array.from({ length: count }, (_, i) => ({ url: benchFeed(i % hosts, i) }))
  feeds.add(listings, { addedAt: new Date().toISOString(), apartMilliseconds: (spreadSeconds * 1000) / count })
  if (etagBefore === undefined) return
  for (const [i, feed] of feeds.list().entries()) if (i % 3 !== 0) feeds.keep({ ...feed, etag: etagBefore })
}

/** The store, with notes of how late each poll begins and of what was acknowledged. */
function observed(real: Store, { isTellingKept }: WatchPlan): Store {
  const uncommitted: string[] = []
  return {
    ...real,
    together: (work) => {
      uncommitted.length = 0
      real.together(work)
      if (isTellingKept) for (const url of uncommitted) process.stdout.write(`kept ${url}\n`)
    },
    feeds: {
      ...real.feeds,
      claimDue: (claim) => {
        const claimed = real.feeds.claimDue(claim)
        for (const { nextPollAt } of claimed) lateness.push((Date.now() - Date.parse(nextPollAt ?? '')) / 1000)
        return claimed
      },
    },
    items: {
      ...real.items,
      keepPoll: (polled) => {
        real.items.keepPoll(polled)
        for (const { url } of polled.newItems) uncommitted.push(url ?? '')
      },
    },
  }
}
