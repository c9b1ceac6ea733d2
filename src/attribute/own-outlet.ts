import type { Article } from '../model/article.ts'
import type { Citation, CitationPattern } from '../model/statement.ts'
import type { KnownOutlet, OutletLexicon } from './outlet-lexicon.ts'

/** A test whether an outlet is the one that publishes `article`: by name, by domain, or as its parent or child. */
export function ownOutletTest(article: Article, lexicon: OutletLexicon): (outlet: KnownOutlet) => boolean {
  const own = article.outlet
  if (own === undefined) return () => false
  const known = lexicon.outletOf(own.name) ?? (own.domain === undefined ? undefined : lexicon.outletOf(own.domain))
  const signing = known === undefined ? new Set<string>() : besideInByline(article, known.name, lexicon)
  return (outlet) => {
    if (known === undefined) return outlet.name === own.name
    if (signing.has(outlet.name)) return true
    return outlet.name === known.name || outlet.parent === known.name || known.parent === outlet.name
  }
}

/** "Por Ida Moor, g1 e TV Quay": the houses, agencies aside, that sign a report together with the one that prints it. */
function besideInByline(article: Article, own: string, lexicon: OutletLexicon): ReadonlySet<string> {
  const houses = article.zones
    .filter(({ kind }) => kind === 'byline')
    .map((zone) => lexicon.namesIn(article.text, zone).map(({ value }) => value.outlet))
    .filter((signed) => signed.some(({ name }) => name === own))
  return new Set(houses.flat().flatMap(({ name, kind }) => (kind === 'agency' ? [] : [name])))
}

const callSign = /^[WK][A-Z]{2,3}(?:-(?:TV|DT|FM|AM))?$/u
const channel = /^(?:(?:News)?Channel|Action News|Eyewitness News|NBC|ABC|CBS|FOX|Fox|CW|News)\s?\d{1,2}\b/u
const heard: ReadonlySet<CitationPattern> = new Set<CitationPattern>(['told', 'interview', 'obtained-by'])

/** The citations of an article by a station, in which the channel that its people spoke to ("told Channel 9 Action News") is the station itself. */
export function withOwnChannel(article: Article, found: readonly Citation[]): readonly Citation[] {
  if (article.outlet === undefined || !callSign.test(article.outlet.name)) return found
  const own = found.find(({ outlet = '', pattern }) => channel.test(outlet) && heard.has(pattern))?.outlet
  return own === undefined ? found : found.map((each) => (each.outlet === own ? { ...each, isOwnOutlet: true } : each))
}
