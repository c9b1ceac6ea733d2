import type { ClaimLink, LinkRelation } from '../model/findings.ts'
import { compareFigures } from '../model/rounding-interval.ts'
import type { ArticleSpan } from '../model/span.ts'
import { spansTouch } from '../model/span.ts'
import { boundActs } from './bound-acts.ts'
import type { DraftClaim, DraftOccurrence } from './build-claims.ts'
import { occurrenceOfUnit } from './build-claims.ts'
import type { StateUnit, StoryDates } from './build-timeline.ts'
import type { CentralFrame } from './central-frame.ts'
import type { CompareLexicon, Ordering } from './compare-lexicon.ts'
import { areOtherTimes, findActTimes } from './find-act-times.ts'
import type { Figure } from './find-figures.ts'
import { findKinds, kindsByWord } from './find-kinds.ts'
import type { OrderingMention } from './find-orderings.ts'
import { findOrderings } from './find-orderings.ts'
import { findPlanDates, isSamePlan } from './find-plan-dates.ts'
import type { Unit } from './find-units.ts'
import { daysBetween, yearIn } from './resolve-dates.ts'

/** What the closed slots are read from. */
export interface SlotInput {
  readonly unitsOfReports: readonly (readonly Unit[])[]
  readonly frame: CentralFrame
  readonly stateUnits: readonly StateUnit[]
  readonly lexicon: CompareLexicon
  readonly figures: readonly Figure[]
  readonly dates: StoryDates
  /** The number of the next claim. */
  readonly nextClaim: number
}

/** Claims on closed slots with the links between their occurrences. */
export interface SlotClaims {
  readonly drafts: readonly DraftClaim[]
  readonly links: readonly ClaimLink[]
}

/** The claims on kinds of things and on comparisons between things, with what contradicts in them. */
export function linkSlots(input: SlotInput): SlotClaims {
  const drafts: DraftClaim[] = []
  const links: ClaimLink[] = []
  // A slot is told by two reports at least.
  if (input.unitsOfReports.length < 2) return { drafts, links }
  const times = timeSlots(input)
  for (const slot of [...kindSlots(input), ...orderingSlots(input), ...times, ...planSlots(input, times.flat())]) {
    const claim = `c${input.nextClaim + drafts.length}`
    drafts.push({ occurrences: slot.map(({ occurrence }) => occurrence) })
    links.push(...slotLinks(claim, slot))
  }
  return { drafts, links }
}

interface SlotValue {
  readonly value: string
  readonly occurrence: DraftOccurrence
  /** When the slot is a time. */
  readonly isTime?: boolean
}

const linksPerSlotMax = 12

/** Pairs of different values between reports; a report that gives both values distinguishes what we do not. */
function slotLinks(claim: string, slot: readonly SlotValue[]): readonly ClaimLink[] {
  const perReport = new Map<string, SlotValue>()
  const mixed = new Set<string>()
  for (const entry of slot) {
    const { article } = entry.occurrence.span
    const other = perReport.get(article)
    if (other === undefined || isMorePrecise(entry, other)) perReport.set(article, entry)
    if (other !== undefined && areOthers(entry, other)) mixed.add(article)
  }
  const entries = [...perReport.values()].filter(({ occurrence }) => !mixed.has(occurrence.span.article))
  const links: ClaimLink[] = []
  for (const [index, a] of entries.entries()) {
    for (const b of entries.slice(index + 1)) {
      if (links.length >= linksPerSlotMax) return links
      const relation: LinkRelation = areOthers(a, b) ? 'conflicts' : 'same'
      const basis = a.isTime === true ? 'time' : 'slot'
      links.push({ a: { claim, ...a.occurrence.span }, b: { claim, ...b.occurrence.span }, relation, basis })
    }
  }
  return links
}

function areOthers(a: SlotValue, b: SlotValue): boolean {
  return a.isTime === true ? areOtherTimes(a.value, b.value) : a.value !== b.value
}

/** Of "in October" and "on 9 October" in one report the day counts. */
function isMorePrecise(a: SlotValue, b: SlotValue): boolean {
  return a.isTime === true && !areOthers(a, b) && a.value.length > b.value.length
}

/** By thing and set of exclusive kinds, where at least two reports name one. */
function kindSlots({ unitsOfReports, frame, lexicon, stateUnits }: SlotInput): readonly (readonly SlotValue[])[] {
  const storyUnits = new Set(stateUnits.map(({ unit }) => unit))
  const story = { frame, isStory: (unit: Unit) => storyUnits.has(unit) }
  const byWord = kindsByWord(lexicon)
  const slots = new Map<string, SlotValue[]>()
  for (const units of unitsOfReports) {
    for (const { set, subject, word, span, unit } of findKinds(units, byWord, story)) {
      const key = `${set} ${subject}`
      slots.set(key, [
        ...(slots.get(key) ?? []),
        { value: word, occurrence: { ...occurrenceOfUnit(unit), span, value: word } },
      ])
    }
  }
  return ofSeveralReports(slots)
}

function ofSeveralReports(slots: ReadonlyMap<string, readonly SlotValue[]>): readonly (readonly SlotValue[])[] {
  return [...slots.values()].filter((slot) => new Set(slot.map(({ occurrence }) => occurrence.span.article)).size > 1)
}

/** Days within which reports tell of one plan: later it may have been changed. */
const samePlanDays = 7

/** When the central act is done or was done, by the reports that say that it is so. */
function timeSlots({ stateUnits, frame, dates }: SlotInput): readonly (readonly SlotValue[])[] {
  const slots = new Map<string, SlotValue[]>()
  const first = dates.publishedOn.size > 0 ? [...dates.publishedOn.values()].sort()[0] : undefined
  const years = new Map<readonly string[], ReturnType<typeof yearIn>>()
  const yearOf = (words: readonly string[]): ReturnType<typeof yearIn> => {
    if (!years.has(words)) years.set(words, yearIn(words))
    return years.get(words)
  }
  for (const { unit, state } of stateUnits) {
    if (state !== 'reported-decided' && state !== 'announced' && state !== 'done') continue
    const published = dates.publishedOn.get(unit.span.article)
    if (first !== undefined && published !== undefined && daysBetween(first, published) > samePlanDays) continue
    const context = {
      reference: published,
      year: yearOf(unit.report.words),
      names: dates.calendarOf(unit.report.article.language),
    }
    for (const { time, act, mood, span } of findActTimes(unit, boundActs(unit, frame), context)) {
      const occurrence = { ...occurrenceOfUnit(unit), span }
      slots.set(`${mood} ${act}`, [...(slots.get(`${mood} ${act}`) ?? []), { value: time, occurrence, isTime: true }])
    }
  }
  return ofSeveralReports(slots)
}

/** The days named for one plan by several reports that know of no other day. */
function planSlots(
  { unitsOfReports, dates }: SlotInput,
  told: readonly SlotValue[],
): readonly (readonly SlotValue[])[] {
  const isTold = (span: ArticleSpan): boolean =>
    told.some(({ occurrence }) => occurrence.span.article === span.article && spansTouch(occurrence.span, span))
  const plans = unitsOfReports.flatMap((units) => {
    const report = units[0]?.report
    const reference = report && (dates.publishedOn.get(report.article.id) ?? dates.latest)
    if (report === undefined || reference === undefined) return []
    const context = { reference, year: undefined, names: dates.calendarOf(report.article.language) }
    return findPlanDates(units, context)
      .filter(({ span }) => !isTold(span))
      .map((plan) => ({ plan, reference }))
  })
  const slots: (typeof plans)[] = []
  for (const entry of plans.slice(0, plansMax)) {
    const slot = slots.find((others) =>
      others.some(
        (other) =>
          isSamePlan(other.plan, entry.plan) && Math.abs(daysBetween(other.reference, entry.reference)) <= samePlanDays,
      ),
    )
    if (slot) slot.push(entry)
    else slots.push([entry])
  }
  return slots
    .map((slot) =>
      slot.map(({ plan: { day, span, unit } }) => ({
        value: day,
        occurrence: { ...occurrenceOfUnit(unit), span },
        isTime: true,
      })),
    )
    .filter((slot) => new Set(slot.map(({ occurrence }) => occurrence.span.article)).size > 1)
}

const plansMax = 400

/** By pair of things and measure: what comparisons say, and what the figures of the two amount to. */
function orderingSlots({ unitsOfReports, lexicon, figures }: SlotInput): readonly (readonly SlotValue[])[] {
  const slots = new Map<string, SlotValue[]>()
  const add = (key: string, value: SlotValue): void => {
    slots.set(key, [...(slots.get(key) ?? []), value])
  }
  for (const unit of unitsOfReports.flat()) {
    for (const ordering of findOrderings(unit, lexicon)) {
      const { key, relation } = normalised(ordering)
      const occurrence = { ...occurrenceOfUnit(unit), span: ordering.span }
      add(key, { value: relation, occurrence })
    }
  }
  for (const [key, slot] of slots) {
    const implied = impliedOrderings(key, figures, new Set(slot.map(({ occurrence }) => occurrence.span.article)))
    for (const value of implied) add(key, value)
  }
  return ofSeveralReports(slots)
}

function normalised({ first, second, measure, relation }: OrderingMention): {
  readonly key: string
  readonly relation: Ordering
} {
  const turned: Ordering = relation === 'more' ? 'less' : relation === 'less' ? 'more' : 'equal'
  return first < second
    ? { key: `${measure}\n${first}\n${second}`, relation }
    : { key: `${measure}\n${second}\n${first}`, relation: turned }
}

/** What the figures that one report gives for both things say, in reports that do not compare them in words. */
function impliedOrderings(key: string, figures: readonly Figure[], told: ReadonlySet<string>): readonly SlotValue[] {
  const [measure = '', first = '', second = ''] = key.split('\n')
  const byArticle = new Map<string, { first?: Figure; second?: Figure }>()
  for (const figure of figures) {
    if (told.has(figure.span.article) || !figure.family.startsWith(`${measure} `)) continue
    const pair = byArticle.get(figure.span.article) ?? {}
    if (figure.subject === first) byArticle.set(figure.span.article, { first: figure, ...pair })
    if (figure.subject === second) byArticle.set(figure.span.article, { second: figure, ...pair })
  }
  return [...byArticle.values()].flatMap((pair) => {
    if (pair.first === undefined || pair.second === undefined) return []
    const { isFar } = compareFigures(pair.first.rounded, pair.second.rounded)
    const value: Ordering = !isFar ? 'equal' : pair.first.rounded.value > pair.second.rounded.value ? 'more' : 'less'
    const { span, report, chain } = pair.second
    return [{ value, occurrence: { span, report, chain } }]
  })
}
