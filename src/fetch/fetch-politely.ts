import { crawlerToken } from '../model/crawler-token.ts'
import { noDirectives } from '../model/rights-signals.ts'
import type { Clock } from '../telemetry/clock.ts'
import type { Admission, GuardedFetcher } from './fetch-guarded.ts'
import { type FetchFailed, type FetchOutcome, type FetchRequest, failed } from './fetch-outcome.ts'
import { keepSiteFiles, type SiteFile, type SiteFiles } from './keep-site-files.ts'
import { openRobotsKeeper, type RobotsAnswer } from './robots-keeper.ts'
import { mayFetch, wishesFor } from './robots-rules.ts'
import { readTdmRules, reservationOf, type TdmRules } from './tdm-rules.ts'

/** The door with manners: robots.txt is obeyed at every hop, its pause kept, and the site's word on rights put on each page. */
export interface PoliteFetcher {
  readonly fetch: (request: FetchRequest) => Promise<FetchOutcome>
}

export interface PoliteTools {
  readonly fetcher: GuardedFetcher
  readonly clock: Clock
}

/** Some sites ask for minutes or hours between two pages; more than this would keep their news from being read at all. */
const crawlDelayMaxSeconds = 30
const tdmBytesMax = 256 * 1024
const dayMilliseconds = 24 * 60 * 60_000
const hourMilliseconds = 60 * 60_000

interface SiteWord {
  readonly robots: SiteFiles<RobotsAnswer>
  readonly tdm: SiteFiles<TdmRules>
}

/** A polite way through `fetcher`; what sites say is remembered between requests. */
export function openPoliteFetcher({ fetcher, clock }: PoliteTools): PoliteFetcher {
  const word: SiteWord = {
    robots: openRobotsKeeper({ fetcher, clock }),
    tdm: keepSiteFiles<TdmRules>({ clock, ask: (origin) => askTdm(origin, fetcher) }),
  }
  return {
    // robots.txt speaks to crawlers; what is posted to a hub that a feed named is an answer to its invitation.
    fetch: (request) => (request.post ? fetcher.fetch(request) : fetcher.fetch(request, (url) => admit(url, word))),
  }
}

async function admit(url: URL, word: SiteWord): Promise<Admission> {
  const robots = await word.robots(url.origin)
  if (robots.kind === 'closed') return { kind: 'refused', failure: closedBy(robots.failure, url) }
  if (!mayFetch(robots.rules, crawlerToken, url.href)) {
    return {
      kind: 'refused',
      failure: failed('robots', `may not be fetched: robots.txt of ${url.host} forbids it to crawlers like this one`),
    }
  }
  const tdm = reservationOf(await word.tdm(url.origin), url)
  const { crawlDelaySeconds, contentSignal } = wishesFor(robots.rules, crawlerToken)
  return {
    kind: 'admitted',
    gapMilliseconds: Math.min(crawlDelaySeconds, crawlDelayMaxSeconds) * 1000,
    rights: { robots: noDirectives, contentSignal, ...(tdm === undefined ? {} : { tdm }) },
  }
}

/** What stands in the way of the whole site is told as it is; trouble with the file alone is told of the file. */
function closedBy(failure: FetchFailed, url: URL): FetchFailed {
  const isOfSite = failure.why !== 'status' && failure.why !== 'broken-body' && failure.why !== 'headers-too-large'
  if (isOfSite) return failure
  return {
    ...failure,
    why: 'robots-unreachable',
    sentence: `was not fetched: robots.txt of ${url.host} ${failure.sentence.replace(/\.$/u, '')}, and until it can be read the site counts as closed.`,
  }
}

/** No file, or one that cannot be had, reserves nothing; the answer's own headers and the page may still. */
async function askTdm(origin: string, fetcher: GuardedFetcher): Promise<SiteFile<TdmRules>> {
  const outcome = await fetcher.fetch({ url: `${origin}/.well-known/tdmrep.json`, bytesMax: tdmBytesMax })
  if (outcome.kind !== 'page') return { rules: [], keepMilliseconds: hourOrDay(outcome), chars: 0 }
  const text = Buffer.from(outcome.bytes).toString('utf8')
  return { rules: readTdmRules(text), keepMilliseconds: dayMilliseconds, chars: text.length }
}

function hourOrDay(outcome: FetchOutcome): number {
  return outcome.kind === 'failed' && outcome.why !== 'status' ? hourMilliseconds : dayMilliseconds
}
