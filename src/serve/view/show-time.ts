import type { Texts } from '../texts/english.ts'
/** A day or an instant as a reader reads it, on the publisher's own clock: "Wed 4 June 2031, 18:40"; words that are no date as they are. */
export function showTime(
  texts: Texts,
  value: string,
  options: { readonly withYear?: boolean; readonly withWeekday?: boolean } = {},
): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/u.exec(value)
  if (!parts) return value
  const [, year = '', month = '', day, clock] = parts
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))
  if (day === undefined) return texts.dates.month(time)
  const shown = texts.dates.day(time, {
    hasWeekday: options.withWeekday !== false,
    hasYear: options.withYear !== false,
  })
  return clock === undefined ? shown : `${shown}, ${clock}`
}

/** Milliseconds for ordering; a bare day counts as its last minute, so that it cannot become "first" by being vague; undefined where there is no date. */
export function timeOrder(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const at = Date.parse(value.length === 10 ? `${value}T23:59:59Z` : value)
  return Number.isNaN(at) ? undefined : at
}
