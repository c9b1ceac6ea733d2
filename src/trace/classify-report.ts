import type { Evidence, ReportClass } from '../model/report.ts'
import { spanOf } from '../model/span.ts'
import { citingWords } from './citing-words.ts'
import { claimWords, containment } from './claim-words.ts'
import { isPressRelease } from './press-releases.ts'
import type { Basis, Reference } from './reference.ts'
import { evidenceOf, isBareReport } from './reference.ts'
import type { ReportView } from './report-view.ts'

/** What a report rests on: its class, the reference that carries its central news, and the words that prove it. */
export interface Verdict {
  readonly class: ReportClass
  /** Undefined where the report rests on itself, or on something that no words name. */
  readonly base: Reference | undefined
  readonly confidence: number
  readonly why: readonly Evidence[]
}

/** Signs that several references of one kind give together, on top of the strongest. */
const repeatBonus = 0.08
const repeatsMax = 3
/** From here on a reference stands in headline, lede or next to it, or tells the same as they do. */
const centralMin = 0.7
/** Own words this far up beside another outlet's news make a report of both. */
const ownShareMin = 0.45
/** "Reportedly" in the lede says that somebody further down is the source. */
const hearsayLift = 0.6
const weakMin = 0.4
/** How much more of the headline one's own news has to tell. */
const headlineMargin = 0.2
const evidenceMax = 6
/** The place of the second sentence of the body. */
const nextPlace = 0.85

type Strengths = Readonly<Record<Basis, number>>

/** The class of a report by what its references say; texts that it shares with other reports are judged by the caller. */
export function classifyReport(view: ReportView, references: readonly Reference[]): Verdict {
  const whole = strongest(references.filter((reference) => reference.isWholeText))
  if (whole?.target.kind === 'unnamed') return ofAgencies(references, whole)
  if (whole !== undefined) return verdict('copy', whole, 0.95, whole.evidence)
  const strengths = strengthsOf(references)
  const outside = outsideBase(references, strengths)
  // What a body sends out is its own word, whatever report it answers.
  if (isPressRelease(view.article)) return ownOrNothing(references, strengths)
  if (view.aggregator.length > 0 || view.outletKind === 'aggregator') return aggregated(view, outside)
  if (outside === undefined) return ownOrNothing(references, strengths)
  return outside.basis === 'unnamed' || outside.basis === 'hearsay'
    ? weighed(view, references, strengths, { base: outside, class: 'derived-unresolved' })
    : weighed(view, references, strengths, { base: outside, class: 'pickup' })
}

/** A text by "agencies" rests on the agency that it names, else on one unknown. */
function ofAgencies(references: readonly Reference[], credit: Reference): Verdict {
  const named = strongest(references.filter((each) => each.basis === 'other'))
  return named === undefined
    ? verdict('derived-unresolved', credit, 0.8, credit.evidence)
    : verdict('pickup', named, 0.7, [...named.evidence, ...credit.evidence])
}

/** How much of the central news hangs on each basis. */
function strengthsOf(references: readonly Reference[]): Strengths {
  const by = { own: 0, other: 0, unnamed: 0, people: 0, hearsay: 0, none: 0 }
  const repeats = { ...by }
  for (const { basis, prominence } of references) {
    by[basis] = Math.max(by[basis], prominence)
    if (prominence >= ownShareMin) repeats[basis] += 1
  }
  const total = (basis: Basis): number =>
    by[basis] + repeatBonus * Math.min(repeatsMax, Math.max(0, repeats[basis] - 1))
  return {
    own: total('own'),
    other: total('other'),
    unnamed: total('unnamed'),
    people: by.people,
    hearsay: by.hearsay,
    none: by.none,
  }
}

/** The outside source that the central news may rest on: a named outlet before an unnamed one that stands no higher, hearsay last. */
function outsideBase(references: readonly Reference[], strengths: Strengths): Reference | undefined {
  const lift = strengths.hearsay >= centralMin ? hearsayLift : 0
  const other = mostOriginal(references.filter((each) => each.basis === 'other'))
  const unnamed = strongest(references.filter((each) => each.basis === 'unnamed'))
  const hearsay = strongest(references.filter((each) => each.basis === 'hearsay'))
  if (other !== undefined && other.prominence + lift >= weakMin && !isBeaten(other, unnamed)) return lifted(other, lift)
  if (unnamed !== undefined && unnamed.prominence + lift >= weakMin) return lifted(unnamed, lift)
  return hearsay !== undefined && hearsay.prominence >= centralMin ? hearsay : undefined
}

function full(reference: Reference): number {
  return reference.prominence + (reference.lessened ?? 0)
}

/** The strongest, where one that is said to have been first counts in full beside others. */
function mostOriginal(others: readonly Reference[]): Reference | undefined {
  return others.reduce<Reference | undefined>(
    (best, each) => (best === undefined || full(each) > full(best) ? each : best),
    undefined,
  )
}

/** Whether a reference says only that there is a report ("report says", "reportedly"). */
export function isHearsay(reference: Reference): boolean {
  if (reference.basis === 'hearsay') return true
  if (reference.target.kind !== 'unnamed') return false
  return (
    isBareReport(reference.target.label.text) ||
    reference.evidence.some(({ text }) => text !== undefined && isBareReport(text))
  )
}

/** An unnamed source beats a named one only from higher up; "report says" above the name of the outlet is that outlet. */
function isBeaten(other: Reference, unnamed: Reference | undefined): boolean {
  if (unnamed === undefined || unnamed.prominence <= other.prominence + 0.1) return false
  return !(isHearsay(unnamed) && other.prominence >= weakMin)
}

function lifted(reference: Reference, lift: number): Reference {
  return lift === 0 ? reference : { ...reference, prominence: reference.prominence + lift }
}

function aggregated(view: ReportView, base: Reference | undefined): Verdict {
  const signs = view.aggregator.map((match) =>
    evidenceOf('rewrite-artefact', view.article.id, spanOf(view.article.text, match.start, match.end)),
  )
  const why = [...(base?.evidence ?? []), ...signs]
  if (base === undefined) return verdict('rewrite', undefined, 0.5, why)
  return base.basis === 'other' ? verdict('rewrite', base, 0.93, why) : verdict('derived-unresolved', base, 0.7, why)
}

function ownOrNothing(references: readonly Reference[], strengths: Strengths): Verdict {
  const best = strongest(references.filter((each) => each.basis === 'own' || each.basis === 'people'))
  const confidence = strengths.own >= centralMin ? 0.95 : strengths.people >= centralMin ? 0.8 : 0.5
  return verdict('original', undefined, confidence, best?.evidence ?? [])
}

/** Languages in which those whom a report heard are read; elsewhere a source further down may be one of many. */
const read: ReadonlySet<string> = new Set([
  'en',
  'uk',
  'ru',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'ar',
  'zh',
  'ja',
  'un',
])

/** Weighs an outside source against the report's own words and the people it heard itself. */
function weighed(
  view: ReportView,
  references: readonly Reference[],
  strengths: Strengths,
  outside: { readonly base: Reference; readonly class: 'pickup' | 'derived-unresolved' },
): Verdict {
  const { base } = outside
  if (base.place < 1 && !read.has(view.article.language.slice(0, 2)))
    return verdict('original', undefined, 0.4, base.evidence)
  const strength = Math.max(base.prominence, strengths[base.basis])
  const direct = strongest(references.filter((each) => each.basis === 'people' && !isPaperOf(each, base, view)))
  const told = references.filter((each) => each.basis === 'own' && each.prominence >= ownShareMin)
  const isTold = hasSubstance(told) || strengths.own >= strength || told.some((each) => tellsHeadline(view, each, base))
  const own = isTold ? first(told) : undefined
  // A match tells its own sources first and credits the other outlet further down; an advance begins with the other's news.
  if (own !== undefined && !(direct !== undefined && opensBefore(view, direct, base))) {
    // A report that is only the occasion of the news is none of it.
    return strength >= centralMin && base.start < own.start && !isAside(base)
      ? mixed(view, base, own)
      : verdict('original', undefined, 0.9, own.evidence)
  }
  const isTheirs = direct !== undefined && isHeardByOutlet(view, direct, base)
  if (direct !== undefined && !isTheirs && (opensBefore(view, direct, base) || isMoreDirect(direct, base, strength))) {
    return verdict('original', undefined, own === undefined ? 0.75 : 0.85, direct.evidence)
  }
  return verdict(outside.class, base, strength >= centralMin ? 0.92 : 0.6, base.evidence)
}

const leakedBy = /\b(?:leaked|obtained|seen|revealed|published|uncovered|unearthed|reported|shared)\b/u

/** "According to leaked emails", "the emails, first revealed by the Courier": papers that another outlet brought to light are its own. */
function isPaperOf(paper: Reference, base: Reference, view: ReportView): boolean {
  if (paper.target.kind !== 'document' || paper.target.label === undefined || base.basis !== 'other') return false
  const sentence = view.sentences.find((each) => each.start <= base.start && base.start < each.end)
  if (sentence === undefined || !leakedBy.test(view.article.text.slice(sentence.start, sentence.end))) return false
  return [...claimWords(paper.target.label.text)].some((word) => sentence.words.has(word))
}

/** Whether what the report heard itself is more than one voice from the street: a name, or words in two places. */
function hasSubstance(told: readonly Reference[]): boolean {
  if (told.some((each) => each.target.kind !== 'own' || each.evidence.some(({ text }) => knows.test(text ?? ''))))
    return true
  return new Set(told.map((each) => each.place)).size > 1
}

/** "The Courier has been told", "Quay Radio understands": an outlet that says so has sources of its own. */
const knows =
  /\b(?:(?:has|have)\s+(?:also\s+)?(?:been told|been shown|learn(?:ed|t)|established)|understands|can (?:reveal|disclose))\b/u

type Interview = Extract<Reference['target'], { kind: 'interview' }>

/** Whether the people heard first may be the one that spoke to the other outlet: without a name yet, or of the same name. */
function mayBeOne(direct: Reference, { speaker, isPronoun }: Interview): boolean {
  if (isPronoun === true) return true
  if (!('speaker' in direct.target) || direct.target.speaker === undefined) return true
  if (!/\s/u.test(speaker.replace(/^(?:the|a|an) /iu, '')) || /^the /iu.test(speaker)) return true
  const words = new Set(direct.target.speaker.toLowerCase().split(/\s+/u))
  return speaker
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => words.has(word))
}

/** Whether the report opens with somebody it heard itself, and the outside source stands neither in the headline nor in the next sentence. */
function opensBefore(view: ReportView, direct: Reference, base: Reference): boolean {
  if (direct.place !== 1 || base.relation === 'credits' || direct.start >= base.start) return false
  return base.place < nextPlace || (base.place < 1 && isFarBehind(view, direct, base))
}

const farSentences = 3

/** A standfirst of several sentences may stand between the two. */
function isFarBehind(view: ReportView, direct: Reference, base: Reference): boolean {
  return view.sentences.filter(({ start }) => direct.start < start && start <= base.start).length >= farSentences
}

/** "Under reference to three officials": whom the outlet heard, in the sentence that names it. */
const onTheirWord = new RegExp(`(?<!\\p{L})${citingWords}(?!\\p{L})`, 'iu')

/** Whether those without a name that a report opens with are the people whom the outlet heard that it names next. */
function isHeardByOutlet(view: ReportView, direct: Reference, base: Reference): boolean {
  if (direct.target.kind !== 'own' || base.basis !== 'other' || base.place < centralMin || isAside(base)) return false
  const sentence = view.sentences.find((each) => each.start <= base.start && base.start < each.end)
  return sentence !== undefined && onTheirWord.test(view.article.text.slice(base.start, sentence.end))
}

/** Whether somebody the report heard itself carries the lede, and the outside source comes only further down. */
function isMoreDirect(direct: Reference, base: Reference, strength: number): boolean {
  // "A neighbour has told how … Joan Pratt told Nine News": who has no name yet may be the one that spoke to the other outlet.
  if (base.target.kind === 'interview' && base.place >= nextPlace && mayBeOne(direct, base.target)) return false
  if (direct.place > base.place && direct.prominence > strength + 0.05) return true
  return strength < centralMin && direct.prominence >= centralMin && direct.start < base.start
}

/** A report of both rests most on whose news its headline tells; without a headline, on whose stands first. */
function mixed(view: ReportView, base: Reference, own: Reference): Verdict {
  const isOwnNews = isOfHeadline(view, own, base)
  return verdict('mixed', isOwnNews ? undefined : base, 0.75, [...base.evidence, ...own.evidence])
}

/** Whether the headline tells what the report heard itself more than what it took. */
function isOfHeadline(view: ReportView, own: Reference, base: Reference): boolean {
  const headline = new Set(view.sentences.filter((each) => each.kind === 'headline').flatMap((each) => [...each.words]))
  return containment(headline, own.claim) > containment(headline, base.claim) + headlineMargin
}

/** Whether one voice that spoke to the report is its lede, and its headline. */
function tellsHeadline(view: ReportView, own: Reference, base: Reference): boolean {
  return own.place === 1 && own.statements.length > 0 && isOfHeadline(view, own, base)
}

function isAside({ place, lessened }: Reference): boolean {
  return lessened !== undefined && place < 1
}

function first(references: readonly Reference[]): Reference | undefined {
  let found: Reference | undefined
  for (const reference of references) if (found === undefined || reference.start < found.start) found = reference
  return found
}

function strongest(references: readonly Reference[]): Reference | undefined {
  let best: Reference | undefined
  for (const reference of references) if (best === undefined || reference.prominence > best.prominence) best = reference
  return best
}

function verdict(of: ReportClass, base: Reference | undefined, confidence: number, why: readonly Evidence[]): Verdict {
  return { class: of, base, confidence, why: why.slice(0, evidenceMax) }
}
