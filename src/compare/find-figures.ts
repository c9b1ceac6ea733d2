import type { Quantity } from '../model/quantity.ts'
import type { RoundedFigure } from '../model/rounding-interval.ts'
import { roundingInterval } from '../model/rounding-interval.ts'
import type { ArticleSpan, Span } from '../model/span.ts'
import { inArticle, isInside, spansTouch } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { isInPassing } from './bound-acts.ts'
import type { CentralFrame } from './central-frame.ts'
import { hasProperName } from './central-frame.ts'
import type { FigureSlot } from './figure-slot.ts'
import { eraOf, significantDigits, slotOf } from './figure-slot.ts'
import type { Unit } from './find-units.ts'
import { termsOf } from './find-units.ts'
import type { ReportReading } from './read-report.ts'
import { tokenRange } from './read-report.ts'

/** A quantity with what it is about. */
export interface Figure {
  readonly report: ReportReading
  readonly quantity: Quantity
  readonly span: ArticleSpan
  readonly rounded: RoundedFigure
  /** Measure and dimension: only figures of one family can be compared. */
  readonly family: string
  /** The subject that is measured. */
  readonly subject: string | undefined
  /** The act nearest to the number. */
  readonly act: string | undefined
  /** What is counted, as a stem. */
  readonly counted: string | undefined
  readonly context: ReadonlySet<string>
  /** The person, body or place named last before the number: whose share, price or count it is. */
  readonly holder: string | undefined
  readonly chain: readonly Statement[]
  /** Said as possible or expected, not as a fact. */
  readonly isSure: boolean
  readonly unit: Unit
  /** The words of what it is of, where that is no name. */
  readonly ofWord: string | undefined
  /** The noun that the clause gives it for. */
  readonly slot: FigureSlot | undefined
  /** The time before the report's own that it is of. */
  readonly era: string | undefined
  /** How many digits of it tell something. */
  readonly digits: number
}

/** Measures that belong to a thing, wherever in a report they stand. */
const thingMeasures: ReadonlySet<string> = new Set([
  'range',
  'length',
  'height',
  'depth',
  'area',
  'volume',
  'mass',
  'speed',
  'power',
  'price',
  'age',
  'magnitude',
  'energy',
])
const measureFamilies: Readonly<Record<string, string>> = { price: 'money', other: 'count', change: 'share' }
const contextTokens = 12
const unsureWords = new Set([
  'could',
  'might',
  'may',
  'would',
  'expected',
  'estimated',
  'feared',
  'if',
  'planned',
  'target',
  'forecast',
  'projected',
])

/** Whether a figure of this measure belongs to a thing rather than to an act. */
export function isThingMeasure(figure: Figure): boolean {
  return thingMeasures.has(figure.quantity.measure ?? '')
}

/** The figures of a report's units that can be compared, each once. */
export function findFigures(units: readonly Unit[], frame: CentralFrame): readonly Figure[] {
  const report = units[0]?.report
  if (report === undefined) return []
  return report.article.quantities.flatMap((quantity) => {
    const speaker = report.article.statements.find(({ source }) => source && spansTouch(source.span, quantity.span))
    if (speaker?.source !== undefined && countedSources.has(speaker.source.kind)) return []
    const rounded = roundingInterval(quantity)
    const unit = speaker?.source ? sourceUnit(units, speaker.source.span) : innermostUnit(units, quantity)
    return rounded === undefined || unit === undefined ? [] : [figureOf(quantity, rounded, unit, frame)]
  })
}

/** "The line, which carries 9,000 people a day, said": told of who speaks, in the reporter's own name. */
function sourceUnit([unit]: readonly Unit[], source: Span): Unit | undefined {
  if (unit === undefined) return undefined
  const { report } = unit
  const range = tokenRange(report.tokens, source)
  return {
    report,
    span: inArticle(report.article.id, source),
    ...range,
    isLede: false,
    isHeadline: false,
    isFirst: false,
    attribution: { kind: 'own', chain: [] },
    acts: [],
    ...termsOf(report, range, []),
  }
}

/** "three officials" says how many speak. */
const countedSources: ReadonlySet<string> = new Set(['anonymous', 'unnamed-spokesperson', 'generic', 'hearsay-marker'])

/** Figures of one family can be compared; a bare number beside a killing counts the dead. */
function familyOf({ measure = 'other', unit, si }: Quantity, act: string | undefined): string {
  if (measure === 'other' && unit === undefined && act === 'kill') return 'deaths '
  return `${measureFamilies[measure] ?? measure} ${si?.unit ?? ''}`
}

function innermostUnit(units: readonly Unit[], { number }: Quantity): Unit | undefined {
  let best: Unit | undefined
  for (const unit of units) {
    if (isInside(number, unit.span) && (best === undefined || unit.end - unit.first < best.end - best.first))
      best = unit
  }
  return best
}

function figureOf(quantity: Quantity, rounded: RoundedFigure, unit: Unit, frame: CentralFrame): Figure {
  const { report } = unit
  const range = tokenRange(report.tokens, quantity.span)
  const { stem } = report
  const counted =
    quantity.si === undefined && quantity.unit !== undefined ? stem(quantity.unit.toLowerCase()) : undefined
  const act = nearestAct(unit, range.first)
  return {
    report,
    quantity,
    span: inArticle(report.article.id, quantity.span),
    rounded,
    family: familyOf(quantity, act),
    subject: measuredSubject(quantity, unit, range, frame),
    act,
    counted,
    context: contextOf(unit, range),
    holder: holderOf(unit, range.first),
    // ", who won 49% of the vote": on the report's word, whoever speaks in the sentence.
    chain: unit.statement?.form !== 'direct' && isInPassing(unit, range.first) ? [] : unit.attribution.chain,
    isSure: !report.words
      .slice(Math.max(unit.first, range.first - contextTokens), range.first)
      .some((word) => unsureWords.has(word)),
    unit,
    ofWord: quantity.of ? stem(quantity.of.text.toLowerCase().split(/\s+/u).at(-1) ?? '') : undefined,
    slot: slotOf(unit, range),
    era: eraOf(unit, range, report.article.publishedAt?.slice(0, 4)),
    digits: significantDigits(quantity.number.text) + (isLargeSum(quantity) ? 1 : 0),
  }
}

/** Of one currency a story seldom names one sum of millions for two things. */
function isLargeSum({ measure, value = 0 }: Quantity): boolean {
  return (measure === 'money' || measure === 'price') && value >= largeSum
}

const largeSum = 1e6

function holderOf(unit: Unit, at: number): string | undefined {
  for (let i = at - 1; i >= unit.first; i -= 1) {
    const subject = unit.report.mentionAt.get(i)?.subject
    if (subject && subject.kind !== 'thing') return subject.id
  }
  return undefined
}

function nearestAct(unit: Unit, at: number): string | undefined {
  let nearest: string | undefined
  let least = contextTokens + 1
  for (const each of unit.acts) {
    const distance = Math.abs(each.at - at)
    if (distance >= least) continue
    nearest = each.act
    least = distance
  }
  return nearest
}

function contextOf(unit: Unit, range: { readonly first: number; readonly end: number }): ReadonlySet<string> {
  const { stem } = unit.report
  const context = new Set<string>()
  const first = Math.max(unit.first, range.first - contextTokens)
  const end = Math.min(unit.end, range.end + contextTokens)
  for (let i = first; i < end; i += 1) {
    if (i >= range.first && i < range.end) continue
    const mention = unit.report.mentionAt.get(i)
    const term = mention ? `s:${mention.subject.id}` : stem(unit.report.words[i] ?? '')
    if (unit.terms.has(term)) context.add(term)
  }
  for (const { act, at } of unit.acts) {
    if (at < first || at >= end) continue
    context.add(`a:${act}`)
    // A verb that no list holds is a word like others.
    if (act.startsWith('v:')) context.add(act.slice(2))
  }
  return context
}

/** Who or what is measured: the subject that the quantity names, else the thing named last before it, else the story's own thing. */
function measuredSubject(
  quantity: Quantity,
  unit: Unit,
  range: { readonly first: number; readonly end: number },
  frame: CentralFrame,
): string | undefined {
  const { report } = unit
  const named = quantity.of ? tokenRange(report.tokens, quantity.of) : undefined
  if (named) {
    for (let i = named.first; i < named.end; i += 1) {
      const subject = report.mentionAt.get(i)?.subject
      if (subject && hasProperName(subject) && (subject.kind === 'thing' || quantity.measure !== 'range'))
        return subject.id
    }
  }
  if (!thingMeasures.has(quantity.measure ?? '')) return undefined
  for (let i = range.first - 1; i >= unit.first; i -= 1) {
    const subject = report.mentionAt.get(i)?.subject
    if (subject && (subject.kind === 'thing' || (subject.kind === 'place' && quantity.measure !== 'range')))
      return subject.id
  }
  for (let i = range.first - 1; i >= unit.first; i -= 1) {
    if (frame.objects.has(unit.termAt.get(i) ?? '')) return mainThing(unit, frame)
  }
  for (let i = range.end; i < unit.end; i += 1) {
    const subject = report.mentionAt.get(i)?.subject
    if (subject?.kind === 'thing' && hasProperName(subject)) return subject.id
  }
  return pronouns.has(report.words[unit.first] ?? '') ? namedBefore(unit) : undefined
}

const pronouns = new Set(['it', 'its', 'they', 'this', 'these'])
const pronounWordsMax = 40

/** What "it" at the head of a sentence is: the thing or place named last before. */
function namedBefore({ report, first }: Unit): string | undefined {
  for (let i = first - 1; i >= 0 && i >= first - pronounWordsMax; i -= 1) {
    const subject = report.mentionAt.get(i)?.subject
    if (subject && subject.kind !== 'person' && subject.kind !== 'body' && hasProperName(subject)) return subject.id
  }
  return undefined
}

/** The thing that most reports name first. */
export function mainThing({ report }: Unit, frame: CentralFrame): string | undefined {
  const here = report.mentions
    .filter(({ subject }) => frame.mainThings.has(subject.id))
    .map(({ subject }) => subject.id)
  const things = here.length > 0 ? new Set(here) : frame.mainThings
  return [...things].sort((a, b) => (frame.weights.get(`s:${b}`) ?? 0) - (frame.weights.get(`s:${a}`) ?? 0))[0]
}
