import { localeOf } from './locale-of.ts'

/** Month and weekday names of one language, in lower case, to their numbers. */
export interface CalendarNames {
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  /** 0 (Sunday) to 6. */
  readonly weekdays: ReadonlyMap<string, number>
}

/** The month and weekday names of `language`, long and short, as printed alone and in a date; those of English where the language is unknown. */
export function calendarNames(language: string): CalendarNames {
  const locale = Intl.DateTimeFormat.supportedLocalesOf([localeOf(language)])[0] ?? 'en'
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  for (const style of ['long', 'short'] as const) {
    for (let i = 0; i < 12; i += 1) {
      const inMonth = new Date(Date.UTC(2023, i, 1))
      for (const name of namesIn(locale, inMonth, { month: style })) months.set(name, i + 1)
      // 2023 began on a Sunday.
      const inWeek = new Date(Date.UTC(2023, 0, 1 + i))
      if (i < 7) for (const name of namesIn(locale, inWeek, { weekday: style })) weekdays.set(name, i)
    }
  }
  return { months, weekdays }
}

type Style = { readonly month: 'long' | 'short' } | { readonly weekday: 'long' | 'short' }

function namesIn(locale: string, day: Date, style: Style): readonly string[] {
  const field = 'month' in style ? 'month' : 'weekday'
  return [style, { ...style, day: 'numeric' as const, year: 'numeric' as const }]
    .map((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(day))
    .flatMap((parts) => parts.filter((part) => part.type === field).map((part) => part.value))
    .map((name) => name.toLowerCase().replace(/\.$/u, ''))
    .filter((name) => /^\p{L}{2,}$/u.test(name))
}
