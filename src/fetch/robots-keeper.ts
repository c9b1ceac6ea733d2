import type { Clock } from '../telemetry/clock.ts'
import type { GuardedFetcher } from './fetch-guarded.ts'
import { mayFetch, type RobotsRules, readRobots, robotsBytesMax } from './robots-rules.ts'

/** Asks each site's robots.txt, once a day. */
export interface RobotsKeeper {
  readonly mayFetch: (url: string) => Promise<boolean>
}

export interface RobotsKeeperTools {
  readonly fetcher: GuardedFetcher
  readonly clock: Clock
  /** The crawler's product token, as site owners write it into robots.txt. */
  readonly agent: string
}

const dayMilliseconds = 24 * 60 * 60 * 1000
const hourMilliseconds = 60 * 60 * 1000
const originsMax = 10_000

interface Known {
  readonly rules: Promise<RobotsRules | 'closed'>
  until: number
}

/** A keeper that remembers the rules of each origin for a day, a failure for an hour (RFC 9309, 2.3.1 and 2.4). */
export function openRobotsKeeper(tools: RobotsKeeperTools): RobotsKeeper {
  const known = new Map<string, Known>()
  return {
    mayFetch: async (url) => {
      if (!URL.canParse(url)) return false
      const { origin } = new URL(url)
      let entry = known.get(origin)
      if (!entry || entry.until <= tools.clock.now()) {
        if (known.size >= originsMax) known.clear()
        entry = { rules: ask(origin, tools), until: tools.clock.now() + dayMilliseconds }
        known.set(origin, entry)
      }
      const rules = await entry.rules
      if (rules === 'closed') {
        entry.until = Math.min(entry.until, tools.clock.now() + hourMilliseconds)
        return false
      }
      return mayFetch(rules, tools.agent, new URL(url).href)
    },
  }
}

/** No robots.txt (4xx) opens everything; a site in trouble (5xx, no answer) closes it until it answers. */
async function ask(origin: string, tools: RobotsKeeperTools): Promise<RobotsRules | 'closed'> {
  const outcome = await tools.fetcher.fetch({ url: `${origin}/robots.txt`, bytesMax: robotsBytesMax })
  if (outcome.kind === 'page') return readRobots(Buffer.from(outcome.bytes).toString('utf8'))
  const isMissing = outcome.kind === 'failed' && outcome.why === 'status' && (outcome.status ?? 500) < 500
  return isMissing ? { groups: [], sitemaps: [] } : 'closed'
}
