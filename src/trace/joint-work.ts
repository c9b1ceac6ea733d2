import type { Citation } from '../model/statement.ts'
import type { Reference } from './reference.ts'
import { canonicalKey, isSameOutlet, type ReportView, sentenceAt } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** "Пише X, передає Y": Y passes on what X wrote. */
export const relays = /^(?:як |как )?переда(?:є|ють|ет|ёт|ют)(?!\p{L})/iu

/** What stands between the names of a list. */
const between =
  /^["”“»«’']*(?:,|,?\s(?:and|und|et|y|e|и|і|та|oraz|og|och|en|with|mit|avec|con)(?=\s)|\s?\/|\s?&)\s*(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|dem|den|[Ll]e|[Ll]a|[Ee]l|[Ii]l)\s)?(?:[\p{Ll}-]+\s){0,4}["“„»«]?$/u
const gapMax = 60
/** "In an investigation with", "em conjunto com": before the name of whom a report was made with. */
const together =
  /(?:(?:in (?:partnership|collaboration|cooperation)|together|jointly|alongside|joint (?:investigation|reporting|project|inquiry)) with|em (?:conjunto|parceria|colaboração) com|(?:en (?:conjunto|colaboración|alianza)|(?:investigación|reportaje) conjunt[ao]|conjuntamente|junto) (?:con|a|al)|(?:en (?:partenariat|collaboration)|enquête (?:commune|conjointe)|conjointement) avec|(?:gemeinsam|zusammen|in (?:Zusammenarbeit|Kooperation)) mit|(?:in collaborazione|insieme|inchiesta congiunta) (?:con|a|al|alla)|(?:we współpracy|wspólnie|razem) z|спільно (?:з|із)|разом (?:з|із)|совместно с|вместе с|samen met|tillsammans med)\s(?:\p{Ll}[\p{Ll}’'-]*\s){0,3}["“„»«]?$/iu
const reachMax = 90

/** Whether a citation is one of a list of outlets in which the report's own stands and another too: they worked together. */
export function isJointWork(view: ReportView, citation: Citation, lexicon: TraceLexicon): boolean {
  if (view.outlet === undefined || citation.outlet === undefined) return false
  if (isMadeWith(view, citation.span.start)) return true
  const list = listAround(view, citation)
  if (list.length < 2 || list.some(({ phrase }) => relays.test(phrase.text))) return false
  const isOwn = (each: Citation): boolean => each.isOwnOutlet || isSameOutlet(each.outlet, view.outlet, lexicon)
  return list.some(isOwn) && list.some((each) => !isOwn(each))
}

/** Whether the words before a name say that the report was made with that outlet, in a sentence that names its own too. */
function isMadeWith(view: ReportView, at: number): boolean {
  const { text, outlet } = view.article
  if (outlet === undefined || !together.test(text.slice(Math.max(0, at - reachMax), at))) return false
  const sentence = sentenceAt(view, at)
  const own = outlet.name.toLowerCase()
  return sentence !== undefined && text.slice(sentence.start, sentence.end).toLowerCase().includes(own)
}

/** The references without those to partners of the report's outlet as a source of its news: what they found they found together. */
export function withPartners(
  references: readonly Reference[],
  view: ReportView,
  lexicon: TraceLexicon,
): readonly Reference[] {
  const joint = view.article.citations.filter((citation) => isJointWork(view, citation, lexicon))
  const partners = new Set(joint.map(({ outlet = '' }) => canonicalKey(outlet, lexicon)))
  return references.map((reference) => {
    const { target, basis } = reference
    const outlet = target.kind === 'outlet' || target.kind === 'interview' ? target.outlet : undefined
    if (basis !== 'other' || outlet === undefined) return reference
    const isPartner = partners.has(canonicalKey(outlet, lexicon)) || isMadeWith(view, reference.start)
    return isPartner ? { ...reference, basis: 'none' } : reference
  })
}

/** The named citations that stand with `citation` in one list. */
function listAround(view: ReportView, citation: Citation): readonly Citation[] {
  const { text } = view.article
  const named = view.article.citations.filter((each) => each.outlet !== undefined)
  const at = named.findIndex((each) => each.span.start === citation.span.start)
  if (at === -1) return []
  const isNext = (a: Citation | undefined, b: Citation | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.span.start - a.span.end <= gapMax &&
    between.test(text.slice(a.span.end, b.span.start))
  let first = at
  while (isNext(named[first - 1], named[first])) first -= 1
  let last = at
  while (isNext(named[last], named[last + 1])) last += 1
  return named.slice(first, last + 1)
}
