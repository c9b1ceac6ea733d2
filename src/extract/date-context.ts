import { dateHintsOf } from './date-hints.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageElement } from './page-tree.ts'
import type { DateHints } from './printed-dates.ts'
import type { ShownDate } from './shown-dates.ts'

/** What is known of a page before its date is looked for. */
export interface DatedPage {
  readonly url?: string | undefined
  readonly headline?: string | undefined
  readonly now: Date
}

/** A page's facts and what bounds the dates that can be its own. */
export interface DateContext extends DatedPage {
  readonly facts: PageFacts
  readonly hints: DateHints
  readonly lastDay: string
  /** The month that the address names: dates in words of other months are not the article's. */
  readonly monthOfUrl: string | undefined
  /** The dates in the lines of elements, as far as they have been read: many questions are asked of the same ones. */
  readonly shownIn: Map<PageElement, readonly ShownDate[]>
}

const yearMin = 1991
export const dayMs = 24 * 60 * 60 * 1000
/** Clocks and zones differ: what is dated later than this is wrong. */
const aheadDaysMax = 2

/** The context in which a page's dates are read. */
export function contextOf(facts: PageFacts, page: DatedPage): DateContext {
  const lastDay = new Date(page.now.getTime() + aheadDaysMax * dayMs).toISOString().slice(0, 10)
  const monthOfUrl = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/|$)/u
    .exec(page.url ?? '')
    ?.slice(1)
    .join('-')
  const hints = dateHintsOf(facts.language, page.url)
  return { ...page, facts, lastDay, monthOfUrl, hints, shownIn: new Map() }
}

/** Whether a page can have been published at `at`: within the years of the web, and not in the future. */
export function isCredible(at: string, context: DateContext): boolean {
  return Number(at.slice(0, 4)) >= yearMin && at.slice(0, 10) <= context.lastDay
}

/** The days from an epoch to the day of `at`, as printed. */
export function dayNumber(at: string): number {
  return Math.round(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / dayMs)
}
