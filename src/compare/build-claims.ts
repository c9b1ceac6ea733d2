import type { Claim, ClaimLink, ClaimRelation, FigureValue, Occurrence, StoryState } from '../model/findings.ts'
import type { Quantity } from '../model/quantity.ts'
import type { ArticleSpan } from '../model/span.ts'
import { isInside } from '../model/span.ts'
import type { StateUnit, StoryDates } from './build-timeline.ts'
import { decidedIn, isLateExpectation } from './build-timeline.ts'
import type { SourcedOccurrence } from './count-origins.ts'
import { countOrigins } from './count-origins.ts'
import type { Figure } from './find-figures.ts'
import type { Unit } from './find-units.ts'
import type { LineageView } from './view-lineage.ts'

/** An occurrence with what its origin is counted from. */
export interface DraftOccurrence extends SourcedOccurrence {
  readonly value?: FigureValue | string
  readonly statement?: string
  /** Whether it only takes the claim for granted: no words to show it by. */
  readonly isAside?: boolean
}

/** A claim before it has an id and its origins. */
export interface DraftClaim {
  readonly occurrences: readonly DraftOccurrence[]
}

const occurrencesPerReportMax = 4
const occurrencesMax = 400

/** The claim: its occurrences, at most some a report, the origins behind them and how they relate by its `links`. */
export function finishClaim(id: string, draft: DraftClaim, links: readonly ClaimLink[], lineage: LineageView): Claim {
  const ends = links.flatMap(({ a, b }) => [a, b]).filter(({ claim }) => claim === id)
  const occurrences = listedOf(draft.occurrences, new Set(ends.map(placeOf)))
  const reports = new Set(occurrences.map(({ span }) => span.article)).size
  return {
    id,
    label: labelOf(withoutAsides(occurrences)),
    occurrences: occurrences.map(listedOccurrence),
    relation: relationOf(
      links.filter(({ a, b }) => a.claim === b.claim),
      reports,
    ),
    origins: countOrigins(occurrences, lineage),
  }
}

function withoutAsides(occurrences: readonly DraftOccurrence[]): readonly DraftOccurrence[] {
  const told = occurrences.filter(({ isAside }) => isAside !== true)
  return told.length > 0 ? told : occurrences
}

function listedOccurrence({ span, value, statement }: DraftOccurrence): Occurrence {
  const { article, start, end, text } = span
  return {
    article,
    start,
    end,
    text,
    ...(value === undefined ? {} : { value }),
    ...(statement === undefined ? {} : { statement }),
  }
}

/** Those that links name and, of each report, the first others that are not words of one listed already; in their order. */
function listedOf(occurrences: readonly DraftOccurrence[], linked: ReadonlySet<string>): readonly DraftOccurrence[] {
  if (occurrences.length === 1) return occurrences
  const isLinked = ({ span }: DraftOccurrence): boolean => linked.size > 0 && linked.has(placeOf(span))
  const listed = new Set<DraftOccurrence>()
  const ofReport = new Map<string, DraftOccurrence[]>()
  for (const occurrence of [...occurrences.filter(isLinked), ...occurrences]) {
    if (listed.has(occurrence) || listed.size >= occurrencesMax) continue
    const own = ofReport.get(occurrence.span.article) ?? []
    if (own.length >= occurrencesPerReportMax || (!isLinked(occurrence) && isToldIn(occurrence, own))) continue
    own.push(occurrence)
    ofReport.set(occurrence.span.article, own)
    listed.add(occurrence)
  }
  return occurrences.filter((occurrence) => listed.has(occurrence))
}

/** Whether the words stand in, or hold, those of one of the others on the same word: a statement in a statement tells once. */
function isToldIn({ span, chain }: DraftOccurrence, others: readonly DraftOccurrence[]): boolean {
  return others.some(
    (other) =>
      (isInside(span, other.span) || isInside(other.span, span)) &&
      (chain.at(-1)?.id === other.chain.at(-1)?.id || other.chain.some(({ id }) => id === chain.at(-1)?.id)),
  )
}

/** A key of where a span stands. */
export function placeOf({ article, start, end }: Pick<ArticleSpan, 'article' | 'start' | 'end'>): string {
  return `${article} ${start} ${end}`
}

const labelWordsMax = 45
/** About a clause. */
const labelWordsWanted = 15
const labelCandidates = 4

/** The occurrence nearest to a clause in length: a reader sees one report's words for the claim, and no hearsay where better is there. */
function labelOf(occurrences: readonly DraftOccurrence[]): ArticleSpan {
  const [first] = occurrences
  if (first === undefined) throw new RangeError('A claim without an occurrence')
  if (occurrences.length === 1) return first.span
  let nearest: ArticleSpan | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { span } of labelledFrom(withoutTails(occurrences))) {
    const words = span.text.split(/\s+/u).length
    const distance = Math.abs(words - labelWordsWanted)
    if (words > labelWordsMax || distance >= least) continue
    nearest = span
    least = distance
  }
  return nearest ?? first.span
}

const tailFrom = 0.6

/** Those that stand not at the end of their reports, where any do: there the same act may be an earlier one's, told as background. */
function withoutTails(occurrences: readonly DraftOccurrence[]): readonly DraftOccurrence[] {
  const above = occurrences.filter(({ span, report }) => span.start < report.article.text.length * tailFrom)
  return above.length > 0 ? above : occurrences
}

/** The first occurrences that are no hearsay, where there are any, in the language of most. */
function labelledFrom(occurrences: readonly DraftOccurrence[]): readonly DraftOccurrence[] {
  const language = occurrences[0]?.report.article.language
  const isOneLanguage = occurrences.every(({ report }) => report.article.language === language)
  if (!isOneLanguage) {
    const direct = occurrences.filter((occurrence) => !isHearsay(occurrence))
    return inMostFrequentLanguage(direct.length > 0 ? direct : occurrences).slice(0, labelCandidates)
  }
  const direct: DraftOccurrence[] = []
  for (const occurrence of occurrences) {
    if (isHearsay(occurrence)) continue
    direct.push(occurrence)
    if (direct.length === labelCandidates) return direct
  }
  return direct.length > 0 ? direct : occurrences.slice(0, labelCandidates)
}

/** The occurrences in the language that most of them are in: that of most of the story's readers. */
function inMostFrequentLanguage(occurrences: readonly DraftOccurrence[]): readonly DraftOccurrence[] {
  const counts = new Map<string, number>()
  for (const { report } of occurrences) {
    const { language } = report.article
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  const [language] = [...counts].find(([, count]) => count === most) ?? []
  return occurrences.filter(({ report }) => report.article.language === language)
}

/** "Reports in the south claim that …": other reports' word, in the label a source instead of the news. */
const hearsayOpening =
  /^[“"']?(?:\S+ ){0,3}?(?:reports?|rumou?rs?|media|newspapers?|speculation)\b.{0,40}?\b(?:claim|suggest|sa[yi]|indicat|report|that)/iu

function isHearsay({ span }: DraftOccurrence): boolean {
  return hearsayOpening.test(span.text)
}

function relationOf(links: readonly ClaimLink[], reports: number): ClaimRelation {
  const has = (relation: ClaimLink['relation']): boolean => links.some((link) => link.relation === relation)
  if (has('conflicts')) return 'conflict'
  if (has('supersedes')) return 'superseded'
  if (has('differs')) return 'differs'
  if (has('rounding')) return 'same-within-rounding'
  return reports > 1 ? 'agree' : 'single'
}

/** The occurrence of a unit. */
export function occurrenceOfUnit(unit: Unit): DraftOccurrence {
  return {
    span: unit.span,
    report: unit.report,
    chain: unit.attribution.chain,
    ...(unit.statement ? { statement: unit.statement.id } : {}),
  }
}

/** The occurrence of a figure: the quantity's span with its value. */
export function occurrenceOfFigure({ span, report, chain, quantity }: Figure): DraftOccurrence {
  const statement = chain[0]?.id
  return { span, report, chain, value: figureValue(quantity), ...(statement === undefined ? {} : { statement }) }
}

function figureValue({ value, min, max, unit, si }: Quantity): FigureValue {
  return {
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { unit }),
    ...(si === undefined ? {} : { si }),
  }
}

/** States that say the same of the central act: it is so, or will be. */
const assertedStates: ReadonlySet<StoryState> = new Set(['reported-decided', 'announced', 'done'])

/** The claims on the central act, by what they say of it: that it is decided, expected, under review …; the best units first: those that name one of the central `acts`, above all the first. */
export function centralGroups(
  stateUnits: readonly StateUnit[],
  dates: StoryDates,
  acts: ReadonlySet<string>,
): ReadonlyMap<string, readonly StateUnit[]> {
  const decided = decidedIn(stateUnits, dates)
  const groups = new Map<string, StateUnit[]>()
  for (const stateUnit of stateUnits) {
    const isAsserted = assertedStates.has(stateUnit.state) || isLateExpectation(stateUnit, decided, dates)
    const key = isAsserted ? 'asserted' : stateUnit.state
    groups.set(key, [...(groups.get(key) ?? []), stateUnit])
  }
  return new Map(
    [...groups].map(([key, members]) => [key, members.toSorted((a, b) => qualityOf(b, acts) - qualityOf(a, acts))]),
  )
}

const nounPhraseMax = 3

function qualityOf({ unit }: StateUnit, acts: ReadonlySet<string>): number {
  const length = unit.end - unit.first
  const [main] = acts
  const told = unit.acts.filter(({ act }) => acts.has(act))
  const actWorth = told.some(({ act }) => act === main) ? 2 : told.length > 0 ? 1 : 0
  // "the sale of the missiles" and "to sell missiles" say less than who sells them.
  const isClause = told.some(({ at, mood }) => at > unit.first + (mood === 'named' ? nounPhraseMax : 0))
  return (
    actWorth + (isClause ? 2 : 0) + (unit.isLede ? 2 : 0) + (unit.attribution.kind === 'own' ? 0 : 1) - length / 100
  )
}

/** Whether a unit can be a claim of its own: what somebody says, or what leads a report. */
export function isWorthClaim(unit: Unit): boolean {
  return unit.statement !== undefined ? unit.attribution.chain[0] === unit.statement : unit.isLede
}
