import { crawlerToken } from '../model/crawler-token.ts'
import { readMetaRights } from '../model/read-rights.ts'
import { isSilent, joinRights, noRightsSignals, type RightsSignals } from '../model/rights-signals.ts'
import type { PageFacts } from './page-facts.ts'

const names = ['robots', crawlerToken.toLowerCase(), 'tdm-reservation', 'tdm-policy']

/** What the outlet says about the use of a page: what was fetched with it and its own meta elements, which have the last word; undefined when nobody says anything. */
export function rightsOfPage(facts: PageFacts, fetched: RightsSignals | undefined): RightsSignals | undefined {
  const metas = names.flatMap((name) => (facts.metas.get(name) ?? []).map((content) => ({ name, content })))
  const rights = joinRights(fetched ?? noRightsSignals, readMetaRights(metas, crawlerToken))
  return isSilent(rights) ? undefined : rights
}
