import type { ArticleSpan } from '../model/span.ts'
import { inArticle, trimmedSpanOf } from '../model/span.ts'
import type { ActMention, ActMood } from './find-acts.ts'
import type { Unit } from './find-units.ts'
import type { DateContext } from './resolve-dates.ts'
import { resolveDays } from './resolve-dates.ts'

/** When an act is or was done by a unit: a day, a month or a year. */
export interface ActTime {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly time: string
  readonly act: string
  readonly mood: ActMood
  readonly span: ArticleSpan
  readonly unit: Unit
}

/** The time of an act stands within some words behind it, before the clause ends. */
const wordsMax = 12
const clauseEnds = new Set([
  'that',
  'which',
  'who',
  'while',
  'but',
  'after',
  'before',
  'when',
  'as',
  'since',
  'following',
  'because',
  'although',
  ';',
  'until',
  'and',
])
const prepositions = new Set(['on', 'in', 'from', 'this', 'next', 'by', 'early', 'late', 'of'])

/** When the unit's acts are done, as far as it names a day or a month right behind one of them. */
export function findActTimes(unit: Unit, acts: readonly ActMention[], context: DateContext): readonly ActTime[] {
  for (const { act, at, mood } of acts) {
    // What happened before is told in the background as well; the news itself stands first.
    if (mood !== 'future' && !(mood === 'done' && (unit.isFirst || unit.isHeadline))) continue
    const range = { first: at + 1, end: clauseEnd(unit, at) }
    const day = resolveDays(unit.report.words, range, context)[0]
    const month = day ? undefined : monthIn(unit, range, context)
    const found = day ? { time: day.day, at: day.at } : month
    const span = found && spanAround(unit, found.at)
    if (found && span) return [{ time: found.time, act, mood, span, unit }]
  }
  return []
}

function clauseEnd(unit: Unit, at: number): number {
  const end = Math.min(unit.end, at + 1 + wordsMax)
  for (let i = at + 1; i < end; i += 1) if (clauseEnds.has(unit.report.words[i] ?? '')) return i
  return end
}

/** "in May", "from next month": a month without a day. */
function monthIn(
  { report: { words } }: Unit,
  range: { readonly first: number; readonly end: number },
  { names, reference, year }: DateContext,
): { readonly time: string; readonly at: number } | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    const word = words[at] ?? ''
    const month = prepositions.has(words[at - 1] ?? '') ? names.months.get(word) : undefined
    if (month !== undefined && word.length > 2) {
      const named = /^20\d\d$/u.test(words[at + 1] ?? '') ? Number(words[at + 1]) : undefined
      const likely = named ?? likelyYear(month, reference, year)
      if (likely !== undefined) return { time: `${likely}-${String(month).padStart(2, '0')}`, at }
    }
    if (/^20\d\d$/u.test(word) && ['in', 'by', 'from'].includes(words[at - 1] ?? '')) return { time: word, at }
    if (word === 'month' && words[at - 1] === 'next' && reference !== undefined)
      return { time: monthAfter(reference), at }
  }
  return undefined
}

/** A month named without a year is the nearest one to the report. */
function likelyYear(month: number, reference: string | undefined, year: number | undefined): number | undefined {
  if (reference === undefined) return year
  const [ownYear, ownMonth] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))]
  if (month - ownMonth > 6) return ownYear - 1
  return ownMonth - month > 5 ? ownYear + 1 : ownYear
}

function monthAfter(day: string): string {
  const date = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1))
  return date.toISOString().slice(0, 7)
}

/** The words of the date: with its preposition, number and year. */
function spanAround(unit: Unit, at: number): ArticleSpan | undefined {
  const { words, tokens, article } = unit.report
  const belongs = (i: number): boolean =>
    /^\d{1,4}(?:st|nd|rd|th)?$/u.test(words[i] ?? '') || prepositions.has(words[i] ?? '')
  let first = at
  let end = at + 1
  while (first > unit.first && first > at - 3 && belongs(first - 1)) first -= 1
  while (end < unit.end && end < at + 3 && /^\d{1,4}(?:st|nd|rd|th)?$/u.test(words[end] ?? '')) end += 1
  const start = tokens[first]?.start
  const stop = tokens[end - 1]?.end
  const span = start === undefined || stop === undefined ? undefined : trimmedSpanOf(article.text, start, stop)
  return span && inArticle(article.id, span)
}

const dayLength = 10

/** Whether two times cannot both be: other days, other months, or a day outside the month. */
export function areOtherTimes(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, dayLength)
  return a.slice(0, length) !== b.slice(0, length)
}
