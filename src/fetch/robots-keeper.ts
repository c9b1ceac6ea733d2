import type { Clock } from '../telemetry/clock.ts'
import type { GuardedFetcher } from './fetch-guarded.ts'
import type { FetchFailed } from './fetch-outcome.ts'
import { keepSiteFiles, type SiteFile, type SiteFiles } from './keep-site-files.ts'
import { type RobotsRules, readRobots, robotsBytesMax } from './robots-rules.ts'

/** What a site's robots.txt comes to: its rules, or why it cannot be had, which closes the site for now. */
export type RobotsAnswer =
  | { readonly kind: 'rules'; readonly rules: RobotsRules }
  | { readonly kind: 'closed'; readonly failure: FetchFailed }

export interface RobotsKeeperTools {
  readonly fetcher: GuardedFetcher
  readonly clock: Clock
}

const minute = 60_000
const dayMilliseconds = 24 * 60 * minute
/** A site in trouble is asked again soon: its news wait for it. */
const closedMilliseconds = 10 * minute
/** Rules outlive the trouble of their site for so long, then it counts as closed (RFC 9309, 2.3.1.4 and 2.4). */
const staleMaxMilliseconds = 7 * dayMilliseconds

interface Kept {
  readonly answer: RobotsAnswer
  /** When the rules were really read. */
  readonly readAt: number
}

/** A keeper of robots.txt: asked once a day for each origin, and every ten minutes where it cannot be had. */
export function openRobotsKeeper(tools: RobotsKeeperTools): SiteFiles<RobotsAnswer> {
  const files = keepSiteFiles<Kept>({ clock: tools.clock, ask: (origin, earlier) => ask(origin, earlier, tools) })
  return async (origin) => (await files(origin)).answer
}

const noRules: RobotsRules = { groups: [], wishes: [], sitemaps: [] }

/** Missing (4xx, or redirected for ever) opens everything; a site in trouble (5xx, 429, no answer) keeps its earlier rules or is closed. */
async function ask(origin: string, earlier: Kept | undefined, tools: RobotsKeeperTools): Promise<SiteFile<Kept>> {
  const outcome = await tools.fetcher.fetch({
    url: `${origin}/robots.txt`,
    accept: 'text/plain, */*;q=0.5',
    bytesMax: robotsBytesMax,
    onTooLarge: 'cut',
  })
  const readAt = tools.clock.now()
  if (outcome.kind === 'page') {
    const text = Buffer.from(outcome.bytes).toString('utf8')
    return kept({ answer: { kind: 'rules', rules: readRobots(text) }, readAt }, dayMilliseconds, text.length)
  }
  if (outcome.kind === 'not-modified' || isMissing(outcome)) {
    return kept({ answer: { kind: 'rules', rules: noRules }, readAt }, dayMilliseconds)
  }
  if (earlier?.answer.kind === 'rules' && readAt - earlier.readAt < staleMaxMilliseconds) {
    return kept(earlier, closedMilliseconds)
  }
  return kept({ answer: { kind: 'closed', failure: outcome }, readAt }, closedMilliseconds)
}

function isMissing({ why, status = 0 }: FetchFailed): boolean {
  if (why === 'too-many-redirects' || why === 'redirect-loop') return true
  return why === 'status' && status !== 429 && status < 500
}

function kept(rules: Kept, keepMilliseconds: number, chars = 0): SiteFile<Kept> {
  return { rules, keepMilliseconds, chars }
}
