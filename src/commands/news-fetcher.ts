import { type FetcherOptions, openFetcher } from '../fetch/fetch-guarded.ts'
import type { FetchedPage, FetchFailed, FetchFailure, FetchOutcome, FetchRequest } from '../fetch/fetch-outcome.ts'
import { openPoliteFetcher } from '../fetch/fetch-politely.ts'
import type { Fate } from '../model/fate.ts'
import { discarded, kept, quarantined, retry } from '../model/fate.ts'
import { retryPageAt } from '../watch/page-retry.ts'
import type { CommandTools } from './command.ts'

/** Fetches feeds and pages through the guarded door, where robots.txt allows it. */
export interface NewsFetcher {
  /** The page. One that cannot be had for now is to be tried again where `triesBefore` tells how often it was tried. */
  readonly fetch: (url: string, triesBefore?: number) => Promise<Fate<FetchedPage>>
  /** What the door answers, for whoever needs to see that nothing has changed. */
  readonly ask: (request: FetchRequest) => Promise<FetchOutcome>
  readonly close: () => void
}

/** A fetcher with the limits of the settings; the sample hands in the hosts it answers for. */
export function openNewsFetcher(tools: CommandTools, mappedHosts = tools.mappedHosts): NewsFetcher {
  const fetcher = openFetcher(fetcherOptions({ ...tools, ...(mappedHosts === undefined ? {} : { mappedHosts }) }))
  const polite = openPoliteFetcher({ fetcher, clock: tools.clock })
  return {
    fetch: async (url, triesBefore) => {
      const outcome = await polite.fetch({ url })
      return laterFate(outcome, triesBefore, tools.clock.now()) ?? fateOfOutcome(outcome)
    },
    ask: polite.fetch,
    close: fetcher.close,
  }
}

/** How the door is opened by the settings. */
export function fetcherOptions({ settings, mappedHosts = new Map() }: CommandTools): FetcherOptions {
  return {
    userAgent: settings.userAgent,
    mappedHosts,
    privateHosts: new Set(listOf(settings.privateHosts)),
    ownOrigins: listOf(settings.publicAddress),
    limits: {
      deadlineMilliseconds: settings.fetchDeadlineSeconds * 1000,
      redirectsMax: settings.fetchRedirectsMax,
      bytesMax: settings.documentBytesMax,
      perHostMax: settings.fetchPerHostMax,
      atOnceMax: settings.requestsAtOnceMax,
      gapMilliseconds: settings.fetchHostGapMilliseconds,
    },
  }
}

/** The entries of a setting that lists several, separated by commas. */
function listOf(setting: string): readonly string[] {
  return setting
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
}

/** Failures of the moment: of the way to the host, or of the host itself. */
const passingFailures: ReadonlySet<FetchFailure> = new Set([
  'unknown-host',
  'connection',
  'timeout',
  'broken-body',
  'robots-unreachable',
  'host-paused',
  'host-busy',
])
const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429])

function isPassing({ why, status = 0 }: FetchFailed): boolean {
  return why === 'status' ? status >= 500 || passingStatuses.has(status) : passingFailures.has(why)
}

function laterFate(outcome: FetchOutcome, triesBefore: number | undefined, now: number): Fate<never> | undefined {
  if (outcome.kind !== 'failed' || triesBefore === undefined || !isPassing(outcome)) return undefined
  const at = retryPageAt({ tries: triesBefore, now, retryAfter: outcome.retryAfter })
  return at === undefined ? undefined : retry(at, outcome.sentence)
}

function fateOfOutcome(outcome: FetchOutcome): Fate<FetchedPage> {
  switch (outcome.kind) {
    case 'page':
      return kept(outcome)
    case 'not-modified':
      return discarded('not-modified', 'has not changed since it was fetched last.')
    case 'failed':
      if (outcome.why === 'robots') return discarded('robots', outcome.sentence)
      return quarantined(outcome.why, outcome.sentence)
  }
}
