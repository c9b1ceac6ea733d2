import type { CalendarNames } from '../text/calendar-names.ts'

/** A day that a text names and where. */
export interface NamedDay {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly at: number
}

/** What dates without a year or month are resolved against. */
export interface DateContext {
  /** YYYY-MM-DD: publication of the report, else of the story's other reports. */
  readonly reference: string | undefined
  /** The year that the text names elsewhere, where there is no reference. */
  readonly year: number | undefined
  readonly names: CalendarNames
}

const dayMilliseconds = 86_400_000
/** A weekday or a day without a year names the last one; a few days ahead it may name the next ("on Friday it will"). */
const aheadDaysMax = 1

/** The days named in words[first, end), in order, as far as they can be fixed. */
export function resolveDays(
  words: readonly string[],
  range: { readonly first: number; readonly end: number },
  context: DateContext,
): readonly NamedDay[] {
  const days: NamedDay[] = []
  for (let at = range.first; at < range.end; at += 1) {
    const day = dayAt(words, at, context)
    if (day !== undefined) days.push({ day, at })
  }
  return days
}

/** The year that most of the words name as such. */
export function yearIn(words: readonly string[]): number | undefined {
  const counts = new Map<number, number>()
  for (const word of words) {
    if (word.length !== 4 || !beginsWithDigit(word) || !/^(?:19|20)\d\d$/u.test(word)) continue
    counts.set(Number(word), (counts.get(Number(word)) ?? 0) + 1)
  }
  // The latest year is that of the news; earlier ones are its history.
  return counts.size === 0 ? undefined : Math.max(...counts.keys())
}

function dayAt(words: readonly string[], at: number, context: DateContext): string | undefined {
  const { names } = context
  const word = words[at] ?? ''
  if (words[at + 1] === '-' && words[at + 3] === '-' && /^\d{4}$/u.test(word)) {
    return isoDay(Number(word), Number(words[at + 2]), Number(words[at + 4]))
  }
  const name = bare(word)
  const month = monthOf(name, names)
  if (month !== undefined) return monthDay(words, at, month, context)
  const weekday = names.weekdays.get(name)
  if (weekday !== undefined && name.length > 3) return lastWeekday(weekday, words[at - 1] ?? '', context.reference)
  if (word === 'yesterday') return shifted(context.reference, -1)
  if (word === 'today' || word === 'tonight') return context.reference
  return undefined
}

function beginsWithDigit(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** "May" and "March" are words as well: `monthDay` asks for the day beside them. */
function monthOf(name: string, names: CalendarNames): number | undefined {
  return names.months.get(name) ?? (name === 'sept' ? 9 : undefined)
}

function dayNumber(word: string | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/u.exec(word ?? '')
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

function yearNumber(word: string | undefined): number | undefined {
  return /^(?:19|20)\d\d$/u.test(word ?? '') ? Number(word) : undefined
}

function monthDay(words: readonly string[], at: number, month: number, context: DateContext): string | undefined {
  const after = dayNumber(words[at + 1])
  const last = words[at - 1] === '.' ? words[at - 2] : words[at - 1]
  const before = dayNumber(last) ?? (words[at - 1] === 'of' ? dayNumber(words[at - 2]) : undefined)
  const day = after ?? before
  if (day === undefined) return undefined
  const next = after === undefined ? at + 1 : at + 2
  const year = yearNumber(words[next]) ?? (words[next] === ',' ? yearNumber(words[next + 1]) : undefined)
  return isoDay(year ?? likelyYear(month, day, context), month, day)
}

/** The year that puts the day before the report, or shortly after it. */
function likelyYear(month: number, day: number, { reference, year }: DateContext): number | undefined {
  if (reference === undefined) return year
  const own = Number(reference.slice(0, 4))
  const candidate = isoDay(own, month, day)
  const isFarAhead = candidate !== undefined && daysBetween(reference, candidate) > 180
  return isFarAhead ? own - 1 : own
}

function isoDay(year: number | undefined, month: number, day: number): string | undefined {
  if (year === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (Number.isNaN(date.getTime())) return undefined
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)
}

function shifted(day: string | undefined, days: number): string | undefined {
  if (day === undefined) return undefined
  const time = Date.parse(day)
  return Number.isNaN(time) ? undefined : new Date(time + days * dayMilliseconds).toISOString().slice(0, 10)
}

function lastWeekday(weekday: number, before: string, reference: string | undefined): string | undefined {
  if (reference === undefined || Number.isNaN(Date.parse(reference))) return undefined
  const today = new Date(Date.parse(reference)).getUTCDay()
  const back = (today - weekday + 7) % 7
  if (before === 'next') return shifted(reference, 7 - back)
  // Written the evening before, "on Friday" may be tomorrow by the publisher's clock.
  if (back === 7 - aheadDaysMax && before === 'this') return shifted(reference, aheadDaysMax)
  return shifted(reference, before === 'last' && back === 0 ? -7 : -back)
}
