/** Which parts of a day are printed. */
export interface DayParts {
  readonly hasWeekday: boolean
  readonly hasYear: boolean
}

/** How a language prints days and months; times are milliseconds of days in UTC. */
export interface DateWords {
  readonly day: (time: number, parts: DayParts) => string
  readonly month: (time: number) => string
}

/** Days and months as `locale` prints them, tidied to the house's way. */
export function dateWords(locale: string, tidy: (printed: string) => string): DateWords {
  const formatter = ({ hasWeekday, hasYear }: DayParts): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(hasWeekday ? { weekday: 'short' } : {}),
      ...(hasYear ? { year: 'numeric' } : {}),
    })
  const [bare, withWeekday, withYear, whole] = [
    formatter({ hasWeekday: false, hasYear: false }),
    formatter({ hasWeekday: true, hasYear: false }),
    formatter({ hasWeekday: false, hasYear: true }),
    formatter({ hasWeekday: true, hasYear: true }),
  ]
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const printed = new Map<Intl.DateTimeFormat, Map<number, string>>()
  const print = (format: Intl.DateTimeFormat, time: number): string => {
    const known = printed.get(format) ?? new Map<number, string>()
    const before = known.get(time)
    if (before !== undefined) return before
    const words = tidy(format.format(time))
    if (known.size >= daysKeptMax) known.clear()
    known.set(time, words)
    printed.set(format, known)
    return words
  }
  return {
    day: (time, { hasWeekday, hasYear }) =>
      print(hasWeekday ? (hasYear ? whole : withWeekday) : hasYear ? withYear : bare, time),
    month: (time) => print(months, time),
  }
}

/** Of each way to print a day so many are kept: a page prints the same few again and again. */
const daysKeptMax = 400
