import type { CurrentState, StateStep, StoryState } from '../model/findings.ts'
import { storyStates } from '../model/findings.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { ArticleSpan } from '../model/span.ts'
import type { CalendarNames } from '../text/calendar-names.ts'
import { tokensOf } from '../text/tokens.ts'
import type { Unit } from './find-units.ts'
import { resolveDays, yearIn } from './resolve-dates.ts'
import type { UnitState } from './unit-state.ts'

/** A unit with the state it gives the story. */
export interface StateUnit extends UnitState {
  readonly unit: Unit
}

const evidenceMax = 12
const openMax = 8

/** The steps of the story's state, in order of their dates and of the ladder; a state that is said again adds no step. */
export function buildTimeline(stateUnits: readonly StateUnit[], dates: StoryDates): readonly StateStep[] {
  const byState = new Map<StoryState, StateUnit[]>()
  for (const stateUnit of withoutRepetitions(counted(stateUnits, dates), dates)) {
    byState.set(stateUnit.state, [...(byState.get(stateUnit.state) ?? []), stateUnit])
  }
  return inOrder([...byState].map(([state, units]) => stepOf(state, units, dates)))
}

/** States of what is still to come. */
const ahead: ReadonlySet<StoryState> = new Set(['expected', 'reported-decided', 'announced'])

/** The states of one report without a "done" that only its headline's present tense tells ("as the city quits the ring"), where its text says that it will be so. */
export function withoutHeadlineTense(stateUnits: readonly StateUnit[]): readonly StateUnit[] {
  const body = stateUnits.filter(({ unit }) => !unit.isHeadline)
  const isAhead = body.some(({ state }) => ahead.has(state)) && body.every(({ state }) => state !== 'done')
  return isAhead ? stateUnits.filter(({ unit, state }) => !(unit.isHeadline && state === 'done')) : stateUnits
}

/** The days against which the dates of a story's reports are resolved. */
export interface StoryDates {
  readonly publishedOn: ReadonlyMap<string, string>
  /** Latest day of publication of any report. */
  readonly latest: string | undefined
  readonly calendarOf: (language: string) => CalendarNames
}

type DatedReport = Pick<AttributedArticle, 'id' | 'language' | 'publishedAt' | 'dateline'>

/** The days of publication of the reports; a dateline's "Oct 14" lies in the year of the others. */
export function storyDates(
  reports: readonly DatedReport[],
  calendarOf: (language: string) => CalendarNames,
): StoryDates {
  const known = new Map(
    reports.flatMap(({ id, publishedAt }) =>
      publishedAt !== undefined && /^\d{4}-\d\d-\d\d/u.test(publishedAt)
        ? [[id, publishedAt.slice(0, 10)] as const]
        : [],
    ),
  )
  const reference = [...known.values()].sort().at(-1)
  const publishedOn = new Map(
    reports.flatMap((report) => {
      const day = known.get(report.id) ?? (reference && datelineDay(report, reference, calendarOf))
      return day === undefined ? [] : [[report.id, day] as const]
    }),
  )
  return { publishedOn, latest: [...publishedOn.values()].sort().at(-1), calendarOf }
}

function datelineDay(
  { dateline, language }: DatedReport,
  reference: string,
  calendarOf: StoryDates['calendarOf'],
): string | undefined {
  const words = tokensOf(dateline ?? '').map(({ lower }) => lower)
  const context = { reference, year: undefined, names: calendarOf(language) }
  return resolveDays(words, { first: 0, end: words.length }, context)[0]?.day
}

/** States that are news themselves: said in passing, in the background of a report, they do not count. */
const newsStates: ReadonlySet<StoryState> = new Set(['announced', 'done', 'denied', 'reversed'])

function counted(stateUnits: readonly StateUnit[], dates: StoryDates): readonly StateUnit[] {
  const news = stateUnits.filter(
    ({ state, unit, onRecord }) => !newsStates.has(state) || unit.isLede || (onRecord && state !== 'reversed'),
  )
  const isAnnounced = news.some(({ state }) => state === 'announced')
  const announcedOn = firstDayOf(
    news.filter(({ state }) => state === 'announced'),
    dates,
  )
  const done = new Set(news.filter(({ state }) => state === 'done').map(({ unit }) => unit.span.article))
  return news.filter((stateUnit) => {
    const { state, unit } = stateUnit
    // "Group frees hostages" over "the group has freed" is the same in a headline's tense.
    if (state === 'reported-decided' && unit.isHeadline && done.has(unit.span.article)) return false
    // Of an act that is done by saying it, "approved" after "announced that it approved" is no further state.
    if (stateUnit.state === 'done' && isAnnounced) return stateUnit.isLasting
    // What reports say in their own name of an announced decision repeats the announcement, unless they came before it.
    if (stateUnit.state !== 'reported-decided' || !isAnnounced) return true
    const day = dates.publishedOn.get(unit.span.article)
    const isBefore = day !== undefined && announcedOn !== undefined && day < announcedOn
    return isBefore || unit.attribution.kind === 'reported'
  })
}

const assertedStates: ReadonlySet<StoryState> = new Set(['reported-decided', 'announced', 'done'])

/** The first day on which one of the reports of these units appeared. */
function firstDayOf(stateUnits: readonly StateUnit[], dates: StoryDates): string | undefined {
  return stateUnits.flatMap(({ unit }) => dates.publishedOn.get(unit.span.article) ?? []).sort()[0]
}

/** Where and when it is told that the act is decided or done. */
export interface Decision {
  readonly day: string | undefined
  readonly reports: ReadonlySet<string>
  /** Reports that deny or undo it: the plan that they name is gone. */
  readonly reversals: ReadonlySet<string>
}

/** "is set to" and "plans to" in reports that know it decided, or come after, are the decision in weaker words. */
export function isLateExpectation({ state, unit }: StateUnit, decided: Decision, dates: StoryDates): boolean {
  if (state !== 'expected') return false
  const day = dates.publishedOn.get(unit.span.article)
  return (
    decided.reports.has(unit.span.article) || (day !== undefined && decided.day !== undefined && day >= decided.day)
  )
}

/** The reports that say it is decided or done, and the first day of that. */
export function decidedIn(stateUnits: readonly StateUnit[], dates: StoryDates): Decision {
  const reports = new Set(
    stateUnits.filter(({ state }) => assertedStates.has(state)).map(({ unit }) => unit.span.article),
  )
  const reversals = new Set(
    stateUnits.filter(({ state }) => state === 'reversed' || state === 'denied').map(({ unit }) => unit.span.article),
  )
  return {
    day: firstDayOf(
      stateUnits.filter(({ state }) => assertedStates.has(state)),
      dates,
    ),
    reports,
    reversals,
  }
}

/** What is told of these once the act is announced or done is history or another matter. */
const beforeSettled: ReadonlySet<StoryState> = new Set(['under-review', 'reported-decided'])

/** Without what says less than was known by then: expectations after the decision, reports of it after its announcement. */
function withoutRepetitions(stateUnits: readonly StateUnit[], dates: StoryDates): readonly StateUnit[] {
  const decided = decidedIn(stateUnits, dates)
  const settledDay = firstDayOf(
    stateUnits.filter(({ state, isLasting }) => state === 'announced' || (state === 'done' && isLasting)),
    dates,
  )
  const newTalks = reportsOfTalks(stateUnits)
  return stateUnits.filter((stateUnit) => {
    const day = dates.publishedOn.get(stateUnit.unit.span.article)
    const isSettled = settledDay !== undefined && day !== undefined && day > settledDay
    const isOld = isSettled && beforeSettled.has(stateUnit.state) && !newTalks.has(stateUnit.unit.span.article)
    return !isOld && !isLateExpectation(stateUnit, decided, dates)
  })
}

/** Reports whose headline and first sentence both say that it is under review: talks held again about what was announced. */
function reportsOfTalks(stateUnits: readonly StateUnit[]): ReadonlySet<string> {
  const talks = stateUnits.filter(({ state }) => state === 'under-review')
  const first = new Set(talks.filter(({ unit }) => unit.isFirst).map(({ unit }) => unit.span.article))
  return new Set(
    talks.filter(({ unit }) => unit.isHeadline && first.has(unit.span.article)).map(({ unit }) => unit.span.article),
  )
}

function stepOf(state: StoryState, units: readonly StateUnit[], dates: StoryDates): StateStep {
  const dated = units.flatMap((stateUnit) => dayOf(stateUnit, dates) ?? [])
  const from = dated.toSorted()[0]
  const evidence: ArticleSpan[] = units.map(({ unit }) => unit.span).slice(0, evidenceMax)
  return {
    state,
    ...(from === undefined ? {} : { from }),
    evidence,
    reports: [...new Set(units.map(({ unit }) => unit.span.article))],
    onRecord: units.some(({ onRecord }) => onRecord),
  }
}

/** The day in the unit's sentence, else that of the report; what had been so before has none of its own. */
function dayOf({ state, unit }: StateUnit, dates: StoryDates): string | undefined {
  const { report } = unit
  const published = dates.publishedOn.get(unit.span.article)
  // What is expected on a day is expected before it.
  if (state === 'expected') return published
  // A bare report of a decision dates from the report, whatever other days the sentence names.
  if (state === 'reported-decided' && published !== undefined) return published
  const sentence = report.sentences.find(({ first, end }) => first <= unit.first && unit.first < end) ?? unit
  const reference = published ?? dates.latest
  const named = resolveDays(report.words, sentence, {
    reference,
    year: reference === undefined ? yearIn(report.words) : undefined,
    names: dates.calendarOf(report.article.language),
  })
  const latest = published ?? reference
  const days = named.filter(({ day }) => latest === undefined || day <= latest)
  // "declared the winner of Sunday's vote on Tuesday"
  const free = days.filter(({ at }) => !possessive.test(report.words[at + 1] ?? report.words[at] ?? ''))
  const past = (free.length > 0 ? free : days).map(({ day }) => day)
  if (state === 'resisted') return past[0] ?? (unit.isHeadline ? published : undefined)
  if (state === 'reported-decided') return past.at(-1)
  return past[0] ?? published
}

const possessive = /^['’]s?$/u

function rankOf(state: StoryState): number {
  return storyStates.indexOf(state)
}

function byLadder(a: StateStep, b: StateStep): number {
  return rankOf(a.state) - rankOf(b.state)
}

/** Dated steps by date, then by ladder; each undated one after the last step that the ladder puts before it. */
function inOrder(steps: readonly StateStep[]): readonly StateStep[] {
  const ordered = steps
    .filter(({ from }) => from !== undefined)
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || byLadder(a, b))
  for (const step of steps.filter(({ from }) => from === undefined).sort(byLadder)) {
    const before = ordered.findLastIndex((other) => rankOf(other.state) < rankOf(step.state))
    ordered.splice(before + 1, 0, step)
  }
  return ordered
}

/** The state now: that of the last step, on whose word, and what reports leave open. */
export function currentState(
  timeline: readonly StateStep[],
  dates: StoryDates,
  open: readonly ArticleSpan[],
): CurrentState {
  const last = timeline.at(-1)
  const asOf =
    last?.reports
      .flatMap((report) => dates.publishedOn.get(report) ?? [])
      .sort()
      .at(-1) ?? last?.from
  return {
    ...(last ? { state: last.state } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    onRecord: last?.onRecord ?? false,
    open: open.slice(0, openMax),
  }
}
