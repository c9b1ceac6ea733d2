import type { AttributedArticle } from '../model/report.ts'
import { spansTouch } from '../model/span.ts'
import type { Citation, CitationPattern } from '../model/statement.ts'
import { isEarlier } from './report-time.ts'
import { canonicalKey } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** How a report speaks of its own house; others write so of it too. */
const heardPatterns: ReadonlySet<CitationPattern> = new Set<CitationPattern>([
  'told',
  'interview',
  'obtained-by',
  'credit-line',
  'image-credit',
])
const toldPatterns: ReadonlySet<CitationPattern> = new Set<CitationPattern>(['told', 'interview', 'obtained-by'])
const citationsMax = 300

/**
 * The reports of a story, with the outlet of those that show none and can only be whose other reports cite: the one text in which people speak to that
 * outlet, which never writes of it as of another, and in which they speak to no other. One text alone does not tell whether "an official told the Courier" is
 * the Courier's own or taken from it; the other reports do.
 */
export function withHeardOutlets(
  given: readonly AttributedArticle[],
  lexicon: TraceLexicon,
): readonly AttributedArticle[] {
  const reports = given.map((report) => withoutDoubtfulOutlet(report, given, lexicon))
  const shown = new Set(reports.flatMap(({ outlet }) => (outlet ? [canonicalKey(outlet.name, lexicon)] : [])))
  const heard = reports.map((report) => (report.outlet === undefined ? heardOutlet(report, lexicon) : undefined))
  return reports.map((report, at) => {
    const name = heard[at]
    if (name === undefined) return report
    const key = canonicalKey(name, lexicon)
    const isOnlyOne = heard.every((other, i) => i === at || other === undefined || canonicalKey(other, lexicon) !== key)
    const isUnnamed = toldByUnnamed(report, key, lexicon)
    const isCited = reports.some(
      (other, i) =>
        i !== at && (citesAsAnother(other, key, lexicon) || (isUnnamed && hearsElsewhere(other, key, lexicon))),
    )
    return isOnlyOne && isCited && !shown.has(key) ? { ...report, outlet: { name, shownInText: true } } : report
  })
}

/**
 * The report without the outlet that nothing shows but the one place where a paper was seen by it, where another report of the story, not later, is that
 * outlet's by more: "a memo seen by CNBC" in a text beside CNBC's own is taken from there.
 */
function withoutDoubtfulOutlet(
  report: AttributedArticle,
  all: readonly AttributedArticle[],
  lexicon: TraceLexicon,
): AttributedArticle {
  const { outlet, ...rest } = report
  if (outlet?.shownInText !== true) return report
  const own = report.citations.filter(({ isOwnOutlet }) => isOwnOutlet)
  if (own.length !== 1 || own[0]?.pattern !== 'obtained-by' || timesNamed(report, own[0].span.text) !== 1) return report
  const name = own[0].span.text
  const key = canonicalKey(outlet.name, lexicon)
  const isOfAnother = all.some(
    (other) =>
      other !== report &&
      other.outlet !== undefined &&
      canonicalKey(other.outlet.name, lexicon) === key &&
      !isEarlier(report, other) &&
      timesNamed(other, name) > 1,
  )
  if (!isOfAnother) return report
  return { ...rest, citations: report.citations.map((each) => ({ ...each, isOwnOutlet: false })) }
}

function timesNamed({ text }: AttributedArticle, name: string): number {
  return text.split(name).length - 1
}

function heardOutlet({ citations }: AttributedArticle, lexicon: TraceLexicon): string | undefined {
  const known = new Map<string, { readonly name: string; readonly citations: Citation[] }>()
  for (const citation of citations.slice(0, citationsMax)) {
    if (citation.outlet === undefined) continue
    const key = canonicalKey(citation.outlet, lexicon)
    const entry = known.get(key) ?? { name: citation.outlet, citations: [] }
    entry.citations.push(citation)
    known.set(key, entry)
  }
  const told = [...known.values()].filter(({ citations: found }) => found.some((each) => isOfKind(each, toldPatterns)))
  const [first] = told
  if (first === undefined || told.length > 1) return undefined
  return first.citations.every((each) => isOfKind(each, heardPatterns)) ? first.name : undefined
}

/** Whether somebody who is not named spoke to the outlet with a key: whom its own reporters met, mostly. */
function toldByUnnamed({ citations, statements }: AttributedArticle, key: string, lexicon: TraceLexicon): boolean {
  const places = citations
    .slice(0, citationsMax)
    .filter((each) => isOfKind(each, toldPatterns) && each.outlet && canonicalKey(each.outlet, lexicon) === key)
  return statements.some(
    ({ source, cue, to }) =>
      source?.kind === 'anonymous' &&
      places.some(({ phrase }) => [source.span, cue, to?.span].some((span) => span && spansTouch(span, phrase))),
  )
}

/** Whether a report that shows another outlet tells what people said to the one with a key: there it is surely not its own. */
function hearsElsewhere({ outlet, citations }: AttributedArticle, key: string, lexicon: TraceLexicon): boolean {
  if (outlet === undefined || canonicalKey(outlet.name, lexicon) === key) return false
  return citations
    .slice(0, citationsMax)
    .some(
      (each) => isOfKind(each, toldPatterns) && each.outlet !== undefined && canonicalKey(each.outlet, lexicon) === key,
    )
}

function isOfKind({ pattern }: Citation, kinds: ReadonlySet<CitationPattern>): boolean {
  return pattern !== undefined && kinds.has(pattern)
}

function citesAsAnother({ citations }: AttributedArticle, key: string, lexicon: TraceLexicon): boolean {
  return citations
    .slice(0, citationsMax)
    .some(
      (citation) =>
        citation.outlet !== undefined &&
        !isOfKind(citation, heardPatterns) &&
        canonicalKey(citation.outlet, lexicon) === key,
    )
}
