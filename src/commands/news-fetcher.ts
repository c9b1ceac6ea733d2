import { type FetcherOptions, openFetcher } from '../fetch/fetch-guarded.ts'
import type { FetchedPage, FetchOutcome, FetchRequest } from '../fetch/fetch-outcome.ts'
import { openPoliteFetcher } from '../fetch/fetch-politely.ts'
import type { Fate } from '../model/fate.ts'
import { discarded, kept, quarantined } from '../model/fate.ts'
import type { CommandTools } from './command.ts'

/** Fetches feeds and pages through the guarded door, where robots.txt allows it. */
export interface NewsFetcher {
  readonly fetch: (url: string) => Promise<Fate<FetchedPage>>
  /** What the door answers, for whoever needs to see that nothing has changed. */
  readonly ask: (request: FetchRequest) => Promise<FetchOutcome>
  readonly close: () => void
}

/** A fetcher with the limits of the settings; the sample hands in the hosts it answers for. */
export function openNewsFetcher(tools: CommandTools, mappedHosts = tools.mappedHosts): NewsFetcher {
  const fetcher = openFetcher(fetcherOptions({ ...tools, ...(mappedHosts === undefined ? {} : { mappedHosts }) }))
  const polite = openPoliteFetcher({ fetcher, clock: tools.clock })
  return {
    fetch: async (url) => fateOfOutcome(await polite.fetch({ url })),
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
