import type { CalendarNames } from '../text/calendar-names.ts'
import type { WordToken } from '../text/word-tokens.ts'

/** How far from the name of a month its day and year stand, in tokens: "13 de junio de 2005". */
const reach = 3

/** The dates that a text names, as keys equal in every language: `2005-06-13`, `06-13`, `2005-06`; what stands alone (a bare month, a year) is none. */
export function findDates(tokens: readonly WordToken[], names: CalendarNames): readonly string[] {
  const dates: string[] = []
  tokens.forEach((token, at) => {
    const month = token.kind === 'word' ? names.months.get(token.lower) : undefined
    if (month === undefined) return
    const around = {
      before: tokens.slice(Math.max(0, at - 2), at).toReversed(),
      after: tokens.slice(at + 1, at + 1 + reach),
    }
    const day = dayIn(around.before) ?? dayIn(around.after.slice(0, 1))
    const year = yearIn(around.after)
    const key = [year, two(month), day === undefined ? undefined : two(day)].filter((part) => part !== undefined)
    if (key.length > 1) dates.push(key.join('-'))
    // The year is often left out where the day is given, so the day alone must meet.
    if (key.length === 3) dates.push(key.slice(1).join('-'))
  })
  return dates
}

function dayIn(tokens: readonly WordToken[]): number | undefined {
  const digits = tokens.find((token) => /^\d{1,2}(?:st|nd|rd|th|er)?$/u.test(token.text))?.text
  const day = digits === undefined ? 0 : Number.parseInt(digits, 10)
  return day >= 1 && day <= 31 ? day : undefined
}

function yearIn(tokens: readonly WordToken[]): string | undefined {
  return tokens.find((token) => /^(?:19|20)\d\d$/u.test(token.text))?.text
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
