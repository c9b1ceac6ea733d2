import type { Evidence, EvidenceType } from '../model/report.ts'
import { spanOf } from '../model/span.ts'
import type { CitationPattern } from '../model/statement.ts'
import { firstOutletIn, isNews } from './outlet-search.ts'
import { claimAt, evidenceOf, prominenceAt, type Reference, type Target } from './reference.ts'
import { isSameOutlet, type ReportView, sentenceAt } from './report-view.ts'
import { domainOf, type TraceLexicon } from './trace-lexicon.ts'

/** Tags that say "this text was first published there"; others say "this rests on that". */
const wholeTextTags: ReadonlySet<string> = new Set(['rss-source', 'atom-source', 'syndication-source', 'canonical'])
const linksMax = 300
const tailUnits = 600
/** How far behind the words of syndication the name stands. */
const nameUnitsMax = 80
const linkProminence = 0.8
const unknownLinkConfidence = 0.5

/** What a report's metadata declares: its origin, another site's canonical address, an agency's byline. */
export function declaredReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  return [
    ...originReferences(view, lexicon),
    ...canonicalReference(view, lexicon),
    ...bylineReferences(view, lexicon),
    ...lentWriters(view, lexicon),
    ...syndicationReferences(view, lexicon),
  ]
}

/** The links of a report's story: to reports of the story (by address) and, in its first sentences, to other outlets. */
export function linkReferences(
  view: ReportView,
  reportOfUrl: ReadonlyMap<string, string>,
  lexicon: TraceLexicon,
): readonly Reference[] {
  return view.article.links
    .slice(0, linksMax)
    .map((link) => linkReference(view, link, reportOfUrl, lexicon))
    .filter((found) => found !== undefined)
}

/** An address as links are compared: without scheme, "www.", query, fragment and closing slash. */
export function addressKey(url: string): string {
  return url
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/^(?:www|m|amp)\./iu, '')
    .replace(/[?#].*$/su, '')
    .replace(/\/(?:amp\/?)?$/u, '')
    .toLowerCase()
}

function originReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  return view.article.declaredOrigins.flatMap((origin) => {
    const named = origin.name ?? origin.url
    if (named === undefined || isOwnAddress(view, origin.url)) return []
    const outlet = outletName(origin.name, origin.url, lexicon)
    if (outlet === undefined || isSameOutlet(outlet, view.outlet, lexicon)) return []
    return [declared(view, outlet, wholeTextTags.has(origin.basis))]
  })
}

function canonicalReference(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const { url, canonicalUrl } = view.article
  if (url === undefined || canonicalUrl === undefined) return []
  if (siteOf(url) === siteOf(canonicalUrl) || isOwnAddress(view, canonicalUrl)) return []
  const outlet = outletName(undefined, canonicalUrl, lexicon)
  return outlet === undefined || isSameOutlet(outlet, view.outlet, lexicon) ? [] : [declared(view, outlet, true)]
}

/** A byline that is an agency's alone gives the text to the agency; beside a writer's name it credits a part. */
function bylineReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const { article } = view
  if (view.outlet === undefined) return []
  const parts = article.byline
    .flatMap((line) => line.split(/,|\/|\||&| and | und | et | y | with /u))
    .map((part) => part.trim())
  const agencies = parts.map((part) => lexicon.outletOf(part.replace(/^by /iu, '').replace(/ (?:staff|agency)$/iu, '')))
  return agencies.flatMap((agency) => {
    if (agency === undefined || agency.kind !== 'agency' || isSameOutlet(agency.name, view.outlet, lexicon)) return []
    const isAlone = agencies.every((each) => each?.kind === 'agency')
    return [
      {
        ...declared(view, agency.name, isAlone),
        relation: isAlone ? 'copies' : 'credits',
        basis: isAlone ? 'other' : 'none',
      },
    ] as const
  })
}

const signed = /^\W*(?:by\s)?[^\n,]{3,60},\s(?:the\s)?(?<house>\p{Lu}[^\n,|]{1,40}?)\s*$/iu
const spokenTo: ReadonlySet<CitationPattern> = new Set<CitationPattern>(['told', 'interview', 'obtained-by'])

/** "By Jane Doe, Quay News" on the page of another house, where people spoke to Quay News: the text is its. */
function lentWriters(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const { article, outlet } = view
  return article.zones.flatMap((zone) => {
    const line = zone.kind === 'byline' && outlet !== undefined ? spanOf(article.text, zone.start, zone.end) : undefined
    const house = line && lexicon.outletOf(signed.exec(line.text)?.groups?.['house'] ?? '')
    if (line === undefined || house === undefined || !isNews(house.kind) || house.kind === 'agency') return []
    const isHeard = article.citations.some(
      ({ outlet: cited, pattern }) => pattern !== undefined && spokenTo.has(pattern) && cited === house.name,
    )
    if (!isHeard || isSameOutlet(house.name, outlet, lexicon)) return []
    const evidence = [evidenceOf('credit-line', article.id, line)]
    return [{ ...declared(view, house.name, true), evidence, confidence: 0.9, start: line.start }]
  })
}

/** "Agencies" as the whole of a byline: the text is made of what agencies sent, whoever spoke to them. */
export function agencyCredit(view: ReportView): readonly Reference[] {
  const { article } = view
  for (const zone of article.zones) {
    const line = article.text.slice(zone.start, zone.end).trim()
    if (zone.kind !== 'credit') continue
    if (!anyAgencies.test(line) && !(withAgencies.test(line) && !hasOwnHands(view))) continue
    const label = spanOf(article.text, zone.start, zone.end)
    const of = ofTarget(view, { kind: 'unnamed', label }, evidenceOf('credit-line', article.id, label))
    return [
      { ...of, basis: 'unnamed', relation: 'credits', grade: 'stated-unresolved', prominence: 1.2, isWholeText: true },
    ]
  }
  return []
}

const anyAgencies =
  /^[([]?(?:by |sources?: |redacción [/y] |text(?:o|e)? ?[:/] ?)?(?:news )?(?:agenc(?:y|ies)|agencias|agenturen|agences|agenzie)(?: (?:report|reports|staff))?[)\]]?$/iu

/** "(With inputs from agencies.)": of a text that nobody signs and in which nobody spoke to the house, all of it. */
const withAgencies =
  /^[([]?(?:(?:with|from) (?:additional )?(?:(?:inputs?|reports?|reporting|information|material|feeds?|content) (?:from|by|of) )?(?:the |various |other |news |wire )*(?:agenc(?:y|ies)|wires|wire services)(?: inputs?| reports?| feeds?)?|mit (?:material (?:von|der) )?agentur(?:en|material)|avec (?:les )?agences|con (?:información de )?(?:las )?agencias|con (?:informazioni di )?(?:le )?agenzie|com (?:informações de )?(?:as )?agências|z (?:użyciem materiałów )?agencji)\.?[)\]]?$/iu

function hasOwnHands({ article }: ReportView): boolean {
  return article.byline.length > 0 || article.citations.some(({ isOwnOutlet }) => isOwnOutlet)
}

/** Words around the story, or at its end, that give the whole text to where it first stood. */
function syndicationReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const { article } = view
  const end = article.text.length
  return lexicon
    .phrasesIn('syndication', article.text, { start: Math.max(0, end - tailUnits), end })
    .flatMap((phrase) => {
      const stretch = { start: phrase.end, end: Math.min(end, phrase.end + nameUnitsMax) }
      const named = firstOutletIn(
        article.text,
        stretch,
        lexicon,
        ({ outlet }) => !isSameOutlet(outlet.name, view.outlet, lexicon),
      )
      if (named === undefined) return []
      const span = spanOf(article.text, phrase.start, named.span.end)
      const reference = declared(view, named.outlet.name, true)
      return [{ ...reference, evidence: [evidenceOf('credit-line', article.id, span)], start: span.start }]
    })
}

function declared(view: ReportView, outlet: string, isWholeText: boolean): Reference {
  return {
    ...ofTarget(view, { kind: 'outlet', outlet }, { type: 'meta-tag', article: view.article.id }),
    relation: isWholeText ? 'copies' : 'credits',
    confidence: 0.97,
    prominence: 1.2,
    isWholeText,
  }
}

function linkReference(
  view: ReportView,
  link: { href: string; start: number; end: number },
  reportOfUrl: ReadonlyMap<string, string>,
  lexicon: TraceLexicon,
): Reference | undefined {
  const { article } = view
  const sentence = sentenceAt(view, link.start)
  if (sentence === undefined || link.end <= link.start || link.end > article.text.length) return undefined
  const evidence = evidenceOf('hyperlink', article.id, spanOf(article.text, link.start, link.end))
  const known = reportOfUrl.get(addressKey(link.href))
  const claim = claimAt(view, link.start)
  const prominence = Math.min(linkProminence, prominenceAt(view, link.start, claim))
  if (known !== undefined && known !== article.id) {
    return { ...ofTarget(view, { kind: 'report', article: known }, evidence), claim, prominence, start: link.start }
  }
  const outlet = sentence.ordinal <= 1 ? lexicon.outletOf(domainOf(link.href)) : undefined
  if (
    outlet === undefined ||
    !isNews(outlet.kind) ||
    isSameOutlet(outlet.name, view.outlet, lexicon) ||
    isOwnAddress(view, link.href)
  )
    return undefined
  return {
    ...ofTarget(view, { kind: 'outlet', outlet: outlet.name }, evidence),
    claim,
    prominence: prominence - 0.2,
    start: link.start,
    grade: 'inferred',
    confidence: unknownLinkConfidence,
  }
}

function ofTarget(view: ReportView, target: Target, evidence: Evidence & { readonly type: EvidenceType }): Reference {
  return {
    target,
    basis: 'other',
    relation: 'cites',
    grade: 'stated',
    confidence: 0.9,
    evidence: [evidence],
    statements: [],
    claim: view.headWords,
    prominence: 0,
    place: 0,
    isWholeText: false,
    start: evidence.start ?? 0,
  }
}

function outletName(name: string | undefined, url: string | undefined, lexicon: TraceLexicon): string | undefined {
  const known =
    (name === undefined ? undefined : lexicon.outletOf(name)) ??
    (url === undefined ? undefined : lexicon.outletOf(domainOf(url)))
  return known?.name ?? name ?? (url === undefined ? undefined : domainOf(url))
}

function isOwnAddress(view: ReportView, url: string | undefined): boolean {
  if (url === undefined) return false
  const own = [view.article.outlet?.domain, view.article.url].filter((address) => address !== undefined)
  return own.some((address) => siteOf(address) === siteOf(url))
}

/** The last two labels of a host, three where the last but one is short ("co.uk"): what belongs to one owner. */
function siteOf(address: string): string {
  const labels = domainOf(address).split('.')
  const isLong = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3
  return labels.slice(isLong ? -3 : -2).join('.')
}
