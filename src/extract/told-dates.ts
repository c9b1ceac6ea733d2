import type { PublishedBasis, PublishedPrecision } from '../model/article.ts'
import { readTimestamp, type Timestamp } from '../text/timestamps.ts'
import { type DateContext, dayNumber, isCredible } from './date-context.ts'
import { isPublishedMeta, microdataMeta, publishedMetas } from './date-metas.ts'
import type { DateHints } from './printed-dates.ts'
import { isArticleData, type LinkedData, stringsOf } from './read-json-ld.ts'

/** When a page says it was published, and by what that is known. */
export interface PageDate {
  readonly at: string
  readonly precision: PublishedPrecision
  readonly basis: PublishedBasis
}

/** What structured data and metas give as the time of publication: the first of them, at its hour where a later one knows it. */
export function toldDate(context: DateContext): PageDate | undefined {
  const { data } = context.facts
  const ofArticle = data.filter((one) => isArticleData(one))
  const others = data.filter((one) => !ofArticle.includes(one))
  const told = [
    fromData(ofArticle, ['datePublished'], context),
    fromData(others, ['datePublished'], context),
    publishedByMetas(context),
  ].filter((one) => one !== undefined)
  const [first] = told
  return first && (told.find((one) => hasHourOf(first, one)) ?? first)
}

/** Whether a date gives the hour of another that names a day alone, or its midnight, which may be the day before elsewhere. */
function hasHourOf(day: PageDate, date: PageDate): boolean {
  if (midnight.test(date.at) || date.precision !== 'minute') return false
  if (day.precision === 'day') return date.at.startsWith(day.at)
  return midnight.test(day.at) && Math.abs(dayNumber(date.at) - dayNumber(day.at)) <= 1
}

const midnight = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/u

/** What the metas of a page tell, its microdata among them. */
export function publishedByMetas(context: DateContext): PageDate | undefined {
  return fromMetas(publishedMetas, context) ?? fromMetas(composedMetas(context), context)
}

/** What the metas in the head tell, which other sites and services show beside a link to the page. */
export function sharedDate(context: DateContext): PageDate | undefined {
  const names = [...publishedMetas, ...composedMetas(context)]
  return fromMetas(
    names.filter((name) => name !== microdataMeta),
    context,
  )
}

function composedMetas(context: DateContext): readonly string[] {
  return [...context.facts.metas.keys()].filter((name) => isPublishedMeta(name))
}

/** The first credible stamp of the named fields. */
export function fromData(
  data: readonly LinkedData[],
  names: readonly string[],
  context: DateContext,
): PageDate | undefined {
  for (const name of names) {
    for (const one of data) {
      for (const stamp of stringsOf(one.fields[name])) {
        const read = credible(stamp, context)
        if (read) return { at: read.iso, precision: read.precision, basis: 'jsonld' }
      }
    }
  }
  return undefined
}

/** The first credible stamp of the named metas. */
export function fromMetas(names: readonly string[], context: DateContext): PageDate | undefined {
  for (const name of names) {
    for (const stamp of context.facts.metas.get(name) ?? []) {
      const read = credible(stamp, context)
      if (read) return { at: read.iso, precision: read.precision, basis: 'meta' }
    }
  }
  return undefined
}

const stampCharsMax = 40

/** A machine's stamp that can be a day of publication. */
export function credible(stamp: string, context: DateContext): Timestamp | undefined {
  const bare = stamp.length > stampCharsMax ? stamp : stamp.replace(/^\p{L}{5,}:?\s+/u, '')
  const read = readTimestamp(yearFirst(stamp, context.hints)) ?? readTimestamp(yearFirst(bare, context.hints))
  return read && read.precision !== 'month' && isCredible(read.iso, context) ? read : undefined
}

/** `5/3/2026` and `05-03-2026` put year first where the page's language and land write the day first. */
function yearFirst(stamp: string, hints: DateHints): string {
  const match = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/u.exec(stamp)
  if (!match) return stamp
  const [all, first = '', mark, second = '', year = ''] = match
  const isDayFirst = Number(second) <= 12 && (mark === '-' || Number(first) > 12 || hints.slashed === 'day-first')
  return isDayFirst ? `${year}-${second}-${first}${stamp.slice(all.length)}` : stamp
}
