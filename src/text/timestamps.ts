import { monthOfWord } from './month-of-word.ts'

/** An instant or a day as a feed or page stamps it: ISO 8601 with the offset that was printed. */
export interface Timestamp {
  readonly iso: string
  readonly precision: 'minute' | 'day' | 'month'
}

const stampCharsMax = 100

/**
 * The instant that a machine's stamp names (RFC 822, ISO 8601, asctime and what feeds make of them), with the
 * publisher's own offset: `Tue, 3 Mar 2026 9:05:00 +0200` gives `2026-03-03T09:05:00+02:00`. A stamp without a zone is
 * taken as UTC, as feed readers do; a bare day stays a bare day. Undefined when no date can be read.
 */
export function readTimestamp(stamp: string): Timestamp | undefined {
  const text = stamp.trim().replace(/\s+/gu, ' ')
  if (text.length === 0 || text.length > stampCharsMax) return undefined
  return readIso(text) ?? readCompact(text) ?? readUnix(text) ?? readWords(text) ?? readNumeric(text)
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Decimals of the second as printed, at most three. */
  readonly fraction?: string
  readonly zone: string
}

const clockPattern = /(?:^|[ T])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,:](\d{1,9}))?)?\s*([ap]\.?m\.?)?(.*)$/iu

function readClock(text: string): Clock | undefined {
  const match = clockPattern.exec(text)
  if (!match) return undefined
  const half = match[5]?.charAt(0).toLowerCase()
  const printed = Number(match[1])
  const hour = half === undefined ? printed : (printed % 12) + (half === 'p' ? 12 : 0)
  const fraction = match[4]?.slice(0, 3).replace(/0+$/u, '') ?? ''
  return {
    hour,
    minute: Number(match[2]),
    second: Number(match[3] ?? 0),
    ...(fraction === '' ? {} : { fraction }),
    zone: zoneOffset(match[6] ?? ''),
  }
}

/** Hours east of Greenwich of the zone names that RFC 822 stamps carry. */
const zoneHours: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  met: 1,
  cest: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nst: -3.5,
  ndt: -2.5,
  ast: -4,
  adt: -3,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
  akdt: -8,
  akst: -9,
  hst: -10,
}

function zoneOffset(text: string): string {
  const numeric = /([+-])\s?(\d{1,2}):?(\d{2})?(?!\d)/u.exec(text)
  if (numeric) {
    const hours = Number(numeric[2])
    const minutes = Number(numeric[3] ?? 0)
    if (hours <= 15 && minutes < 60) return `${numeric[1] ?? '+'}${pad(hours)}:${pad(minutes)}`
  }
  const name = /[a-z]{1,4}/iu.exec(text)?.[0].toLowerCase()
  const hours = name === undefined ? undefined : zoneHours[name]
  if (hours === undefined || hours === 0) return 'Z'
  const size = Math.abs(hours)
  return `${hours < 0 ? '-' : '+'}${pad(Math.floor(size))}:${pad((size % 1) * 60)}`
}

function readIso(text: string): Timestamp | undefined {
  const day = /^([+-]?\d{4,6})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)(.*)$/u.exec(text)
  if (!day) return undefined
  return compose(
    { year: Number(day[1]), month: Number(day[2]), day: day[3] === undefined ? undefined : Number(day[3]) },
    readClock(day[4] ?? ''),
  )
}

function readCompact(text: string): Timestamp | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(.*)$/u.exec(text)
  if (!match || (/\d/u.test(match[7]?.charAt(0) ?? '') && match[4] === undefined)) return undefined
  const clock =
    match[4] === undefined
      ? readClock(match[7] ?? '')
      : {
          hour: Number(match[4]),
          minute: Number(match[5]),
          second: Number(match[6] ?? 0),
          zone: zoneOffset(match[7] ?? ''),
        }
  return compose({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }, clock)
}

/** Seconds or milliseconds since 1970, of the years 2001 to 2286. */
function readUnix(text: string): Timestamp | undefined {
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/u.test(text)) return undefined
  const number = Number(text)
  const instant = new Date(number < 1e11 ? number * 1000 : number)
  return Number.isNaN(instant.getTime())
    ? undefined
    : { iso: instant.toISOString().replace(/\.\d{3}Z$/u, 'Z'), precision: 'minute' }
}

/** RFC 822 (`3 Mar 2026 09:05`), American (`March 3, 2026`) and asctime order (`Tue Mar 3 09:05:00 EET 2026`). */
function readWords(text: string): Timestamp | undefined {
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    const month = monthOfWord(match[0])
    if (month === undefined) continue
    const before = /(\d{1,2})(?:st|nd|rd|th|\.|er)?[ -]?(?:de |of )?$/iu.exec(text.slice(0, match.index))
    const rest = text.slice(match.index + match[0].length).replace(/^[.,]?/u, '')
    const found = before ? dayFirst(Number(before[1]), month, rest) : monthFirst(month, rest)
    if (found) return found
  }
  return undefined
}

function dayFirst(day: number, month: number, rest: string): Timestamp | undefined {
  const year = /^[ -]?(?:de |del )?(\d{4}|\d{2})(?![\d:])(.*)$/u.exec(rest)
  if (!year) {
    const late = /(?<![\d:+-])(\d{4})(?!\d)/u.exec(rest)
    return late ? compose({ year: Number(late[1]), month, day }, readClock(rest)) : undefined
  }
  return compose({ year: fullYear(Number(year[1])), month, day }, readClock(year[2] ?? ''))
}

function monthFirst(month: number, rest: string): Timestamp | undefined {
  const day = /^[ -]?(\d{1,2})(?:st|nd|rd|th)?(?!\d)(.*)$/u.exec(rest)
  if (!day) {
    const only = /^[ -]?(\d{4})$/u.exec(rest)
    return only ? compose({ year: Number(only[1]), month, day: undefined }, undefined) : undefined
  }
  const after = day[2] ?? ''
  const year = /(?<![\d:+-])(\d{4})(?!\d)/u.exec(after)
  if (!year) return undefined
  const clock = readClock(after.replace(year[0], ''))
  return compose({ year: Number(year[1]), month, day: Number(day[1]) }, clock)
}

/** Day, month, year in figures: with points the day comes first, with slashes the month unless it cannot. */
function readNumeric(text: string): Timestamp | undefined {
  const match = /^(?:\p{L}+,? )?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/u.exec(text)
  if (!match) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  const isDayFirst = match[2] === '.' || first > 12
  return compose(
    { year: fullYear(Number(match[4])), month: isDayFirst ? second : first, day: isDayFirst ? first : second },
    readClock(match[5] ?? ''),
  )
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number | undefined
}

function compose(day: Day, clock: Clock | undefined): Timestamp | undefined {
  if (day.year < 1 || day.year > 9999 || day.month < 1 || day.month > 12) return undefined
  const month = `${String(day.year).padStart(4, '0')}-${pad(day.month)}`
  if (day.day === undefined) return { iso: month, precision: 'month' }
  if (day.day < 1 || day.day > daysInMonth(day.year, day.month)) return undefined
  const date = `${month}-${pad(day.day)}`
  if (!clock || clock.hour > 24 || clock.minute > 59 || clock.second > 60) return { iso: date, precision: 'day' }
  const hour = clock.hour === 24 ? 0 : clock.hour
  const second = Math.min(clock.second, 59)
  const fraction = clock.fraction === undefined ? '' : `.${clock.fraction}`
  return {
    iso: `${date}T${pad(hour)}:${pad(clock.minute)}:${pad(second)}${fraction}${clock.zone}`,
    precision: 'minute',
  }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeap(year) ? 1 : 0)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function fullYear(year: number): number {
  if (year >= 100) return year
  return year < 69 ? 2000 + year : 1900 + year
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
