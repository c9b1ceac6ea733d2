import type { FetchedPage, FetchOutcome, FetchRequest } from '../fetch/fetch-guarded.ts'
import { openFetcher } from '../fetch/fetch-guarded.ts'
import type { ResolveOptions } from '../fetch/resolve-host.ts'
import { openRobotsKeeper } from '../fetch/robots-keeper.ts'
import type { Fate } from '../model/fate.ts'
import { discarded, kept, quarantined } from '../model/fate.ts'
import type { CommandTools } from './command.ts'

const unreached =
  'was not fetched: its site forbids it (robots.txt), did not answer, or has no public address; check the address.'

/** Fetches feeds and pages through the guarded door, where robots.txt allows it. */
export interface NewsFetcher {
  readonly fetch: (url: string) => Promise<Fate<FetchedPage>>
  /** What the door answers, for whoever needs to see that nothing has changed. */
  readonly ask: (request: FetchRequest) => Promise<FetchOutcome>
  readonly close: () => void
}

const agentToken = 'Headwater'

/** A fetcher with the limits of the settings; the sample hands in the hosts it answers for. */
export function openNewsFetcher(
  { settings, clock, ...tools }: CommandTools,
  mappedHosts: ResolveOptions['mappedHosts'] = tools.mappedHosts ?? new Map(),
): NewsFetcher {
  const fetcher = openFetcher({
    userAgent: settings.userAgent,
    mappedHosts,
    limits: {
      deadlineMilliseconds: settings.fetchDeadlineSeconds * 1000,
      redirectsMax: settings.fetchRedirectsMax,
      bytesMax: settings.documentBytesMax,
      perHostMax: settings.fetchPerHostMax,
    },
  })
  const robots = openRobotsKeeper({ fetcher, clock, agent: agentToken })
  return {
    fetch: async (url) => {
      if (!(await robots.mayFetch(url))) {
        return discarded('robots', unreached)
      }
      return fateOfOutcome(await fetcher.fetch({ url }))
    },
    ask: async (request) => {
      if (await robots.mayFetch(request.url)) return fetcher.fetch(request)
      return { kind: 'failed', why: 'address-refused', sentence: unreached }
    },
    close: fetcher.close,
  }
}

function fateOfOutcome(outcome: FetchOutcome): Fate<FetchedPage> {
  switch (outcome.kind) {
    case 'page':
      return kept(outcome)
    case 'not-modified':
      return discarded('not-modified', 'has not changed since it was fetched last.')
    case 'failed':
      return quarantined(outcome.why, outcome.sentence)
  }
}
