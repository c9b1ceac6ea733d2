import type { DateCandidate } from '../model/article.ts'
import { contextOf, type DateContext, type DatedPage, dayMs, dayNumber } from './date-context.ts'
import { modifiedMetas } from './date-metas.ts'
import { credibleShown, dateInWords, onlyLabel, shownAtHead } from './dates-in-words.ts'
import { type PageFacts, standsOutside } from './page-facts.ts'
import { attributeOf, type PageElement } from './page-tree.ts'
import type { ShownDate } from './shown-dates.ts'
import { credible, fromData, fromMetas, type PageDate, publishedByMetas, sharedDate, toldDate } from './told-dates.ts'

/** What a page tells of its publication. */
export interface PageDates {
  /** The day or instant of publication: what the page's data tell, checked against what its head shows, else its address, else its words. */
  readonly published: PageDate | undefined
  /** Every date that the page gives, by where it stands: in data, metas, marked elements, the address, and what the head shows. */
  readonly candidates: readonly DateCandidate[]
}

/** The dates of a page's publication. */
export function findPageDates(facts: PageFacts, page: DatedPage): PageDates {
  const context = contextOf(facts, page)
  const atHead = shownAtHead(context)
  return { published: publishedDate(atHead, context), candidates: dateCandidates(atHead, context) }
}

function publishedDate(atHead: ShownDate | undefined, context: DateContext): PageDate | undefined {
  const told = toldDate(context)
  const shown = atHead ?? (told && isStampOfChange(told, context) ? onlyLabel(context) : undefined)
  if (told === undefined) return untoldDate(shown, context)
  if (shown === undefined) return told
  return isReEdition(told, shown, context) ? ofShown(shown) : agreed(told, shown, context)
}

/** The day of publication where no data tell it. A day of change in the data is none: of fifteen such pages one was published on it. */
function untoldDate(shown: ShownDate | undefined, context: DateContext): PageDate | undefined {
  const { facts } = context
  const isInside = (element: PageElement): boolean => !standsOutside(element, facts)
  return (
    fromElements((element) => markedPublished(element) && isInside(element), context) ??
    fromElements((element) => isItemDate(element) && isInside(element), context) ??
    fromUrl(context) ??
    (shown?.told === 'nothing' ? ofShown(dateInWords('first', context)) : undefined) ??
    (shown?.told === 'updated' ? undefined : ofShown(shown)) ??
    ofShown(onlyLabel(context)) ??
    fromElements((element) => isTime(element) && isInside(element), context) ??
    ofShown(dateInWords('published', context) ?? shown) ??
    fromElements((element) => isDateLabel(element) && isInside(element), context) ??
    ofShown(dateInWords('not-updated', context)) ??
    fromData(context.facts.data, ['dateCreated', 'uploadDate'], context) ??
    fromElements((element) => isTime(element) || isDateLabel(element), context) ??
    ofShown(dateInWords('updated', context))
  )
}

/** When a page says it was last changed. */
export function findModifiedAt(facts: PageFacts, now: Date): string | undefined {
  return modifiedDate(contextOf(facts, { now }))?.at
}

function modifiedDate(context: DateContext): PageDate | undefined {
  return fromData(context.facts.data, ['dateModified'], context) ?? fromMetas(modifiedMetas, context)
}

function dateCandidates(shown: ShownDate | undefined, context: DateContext): readonly DateCandidate[] {
  const published = [
    fromData(context.facts.data, ['datePublished'], context),
    publishedByMetas(context),
    fromElements((element) => markedPublished(element) || isItemDate(element), context),
    fromUrl(context),
    shown?.told === 'updated' ? undefined : ofShown(shown),
  ]
  const modified = [
    fromData(context.facts.data, ['dateModified'], context),
    fromMetas(modifiedMetas, context),
    shown?.told === 'updated' ? ofShown(shown) : undefined,
  ]
  return [...candidatesOf(published, 'published'), ...candidatesOf(modified, 'modified')]
}

function candidatesOf(dates: readonly (PageDate | undefined)[], of: DateCandidate['of']): readonly DateCandidate[] {
  const seen = new Set<string>()
  return dates.flatMap((date) => {
    if (date === undefined || seen.has(`${date.basis} ${date.at}`)) return []
    seen.add(`${date.basis} ${date.at}`)
    return [{ at: date.at, basis: date.basis, of }]
  })
}

/**
 * What the page shows its readers outranks its data when they differ by more than clocks do: data keep the date of a
 * draft, an import or a first edition. Within a day both are true, and the instant is that of the data; on the publisher's
 * own day where the address names that day too, else as the data write it: no zone is made up for one witness.
 */
function agreed(told: PageDate, shown: ShownDate, context: DateContext): PageDate {
  if (shown.told === 'updated') return told
  const apart = Math.abs(dayNumber(told.at) - dayNumber(shown.at))
  if (apart === 0) return told
  // 09.10.2024 was read the other way round; a bare day may have been so itself.
  if (told.precision === 'minute' && told.at.slice(0, 10) === withDayAsMonth(shown.at)) return told
  if (apart > 1) return { at: shown.at, precision: shown.precision, basis: 'text' }
  if (told.precision !== 'minute' || !/T.*(?:Z|[+-]00:00)$/u.test(told.at)) return told
  const day = shown.at.slice(0, 10)
  const local = onDay(told.at, day)
  if (local === undefined) return { at: shown.at, precision: shown.precision, basis: 'text' }
  return fromUrl(context)?.at === day ? { ...told, at: local } : told
}

/**
 * A guide that shows readers only when it was renewed, months after a first publication that nothing but its structured
 * data keep, is a new edition: what stands there was not to be read on that first day. News keep their first day, which
 * tells who was first, and a meta for those who share the page stands for a date that is shown.
 */
function isReEdition(told: PageDate, shown: ShownDate, context: DateContext): boolean {
  if (shown.told !== 'updated' || dayNumber(shown.at) - dayNumber(told.at) < reEditionDaysMin) return false
  if (context.facts.data.some(({ types }) => types.some((type) => newsType.test(type)))) return false
  const shared = sharedDate(context)
  return shared === undefined || Math.abs(dayNumber(shared.at) - dayNumber(told.at)) > 1
}

const newsType = /(?:NewsArticle|LiveBlogPosting)$/u
const reEditionDaysMin = 30

/** Whether data date the publication at the very instant of the last change: some systems stamp each build so. */
function isStampOfChange(told: PageDate, context: DateContext): boolean {
  return told.precision === 'minute' && told.at === modifiedDate(context)?.at
}

/** A day with day and month changed places. */
function withDayAsMonth(at: string): string {
  return `${at.slice(0, 4)}-${at.slice(8, 10)}-${at.slice(5, 7)}`
}

/** The same instant with the smallest offset from UTC that puts it on `day`; undefined where none on earth does. */
function onDay(instant: string, day: string): string | undefined {
  const time = Date.parse(instant)
  const start = Date.parse(`${day}T00:00:00Z`)
  const hours = time < start ? Math.ceil((start - time) / hourMs) : Math.floor((start + dayMs - 1000 - time) / hourMs)
  if (Math.abs(hours) > offsetHoursMax) return undefined
  const local = new Date(time + hours * hourMs).toISOString().slice(0, 19)
  return `${local}${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}

const hourMs = 60 * 60 * 1000
const offsetHoursMax = 14

function ofShown(shown: ShownDate | undefined): PageDate | undefined {
  return shown && { at: shown.at, precision: shown.precision, basis: 'text' }
}

function fromElements(isWanted: (element: PageElement) => boolean, context: DateContext): PageDate | undefined {
  for (const element of context.facts.stamped) {
    if (!isWanted(element)) continue
    const machine =
      attributeOf(element, 'datetime') ??
      attributeOf(element, 'content') ??
      (element.tag === 'abbr' || isDateLabel(element) ? attributeOf(element, 'title') : undefined)
    const read = machine === undefined ? undefined : credible(machine, context)
    if (read) return { at: read.iso, precision: read.precision, basis: 'meta' }
    const printed = credibleShown(element, context).find(({ told }) => told !== 'updated')
    if (printed) return ofShown(printed)
  }
  return undefined
}

function isTime(element: PageElement): boolean {
  return element.tag === 'time'
}

function markedPublished(element: PageElement): boolean {
  if (element.tag !== 'time' && element.tag !== 'abbr') return false
  return (
    Object.hasOwn(element.attributes, 'pubdate') || /publish|entry-date|post-date|posted|pubdate/u.test(element.label)
  )
}

function isItemDate(element: PageElement): boolean {
  return /^(?:datePublished|dateCreated)$/iu.test(attributeOf(element, 'itemprop') ?? '')
}

function isDateLabel(element: PageElement): boolean {
  return /date|datum|fecha|publish|timestamp|byline|dateline|posted|meta|time|created/u.test(element.label)
}

function fromUrl(context: DateContext): PageDate | undefined {
  const path = context.url ?? ''
  const match =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/-]|$|\.)/u.exec(path) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/u.exec(path)
  const [, year = '', month = '', day = ''] = match ?? []
  const read = match
    ? credible(/\d/u.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, context)
    : undefined
  return read ? { at: read.iso, precision: read.precision, basis: 'url' } : undefined
}
