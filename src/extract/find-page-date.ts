import type { DateCandidate, PublishedBasis, PublishedPrecision } from '../model/article.ts'
import { readTimestamp, type Timestamp } from '../text/timestamps.ts'
import { dateHintsOf } from './date-hints.ts'
import { type PageFacts, standsOutside } from './page-facts.ts'
import { attributeOf, type PageElement } from './page-tree.ts'
import type { DateHints } from './printed-dates.ts'
import { isArticleData, type LinkedData, stringsOf } from './read-json-ld.ts'
import { dateAtHead, datesOfElement, type ShownDate } from './shown-dates.ts'

/** When a page says it was published, and by what that is known. */
export interface PageDate {
  readonly at: string
  readonly precision: PublishedPrecision
  readonly basis: PublishedBasis
}

/** What is known of a page before its date is looked for. */
export interface DatedPage {
  readonly url?: string | undefined
  readonly headline?: string | undefined
  readonly now: Date
}

const publishedMetas = `article:published_time og:article:published_time article:published og:published_time og:pubdate
  article:publication_date publication_date publicationdate publish_date publish-date publishdate published_time published_at
  pubdate pub_date datepublished date_published published published-date article.published article_date_original
  originalpublicationdate dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dc:date
  sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate rnews:datepublished
  displaydate citation_publication_date citation_date citation_online_date prism.publicationdate eprints.date
  article:post_date article-published date timestamp release_date`.split(/\s+/u)
const modifiedMetas =
  'article:modified_time og:updated_time og:modified_time lastmod last-modified dcterms.modified dc.date.modified datemodified revised article:updated_time'.split(
    ' ',
  )
const yearMin = 1991
const dayMs = 24 * 60 * 60 * 1000
/** Clocks and zones differ: what is dated later than this is wrong. */
const aheadDaysMax = 2

interface Context extends DatedPage {
  readonly facts: PageFacts
  readonly hints: DateHints
  readonly lastDay: string
  /** The month that the address names: dates in words of other months are not the article's. */
  readonly monthOfUrl: string | undefined
}

/** The day or instant of publication: what the page's data tell, checked against what its head shows, else its address, else its words. */
export function findPageDate(facts: PageFacts, page: DatedPage): PageDate | undefined {
  const context = contextOf(facts, page)
  const told = toldDate(context)
  const shown = shownAtHead(context)
  if (told !== undefined) return shown === undefined ? told : agreed(told, shown)
  const isInside = (element: PageElement): boolean => !standsOutside(element, facts)
  return (
    fromElements((element) => markedPublished(element) && isInside(element), context) ??
    fromElements((element) => isItemDate(element) && isInside(element), context) ??
    fromUrl(context) ??
    (shown?.told === 'updated' ? undefined : ofShown(shown)) ??
    fromElements((element) => isTime(element) && isInside(element), context) ??
    fromTelling(context, 'said') ??
    ofShown(shown) ??
    fromElements((element) => isDateLabel(element) && isInside(element), context) ??
    fromTelling(context, 'any') ??
    fromData(facts.data, ['dateModified', 'dateCreated', 'uploadDate'], context) ??
    fromMetas(modifiedMetas, context) ??
    fromElements((element) => isTime(element) || isDateLabel(element), context) ??
    fromTelling(context, 'update')
  )
}

/** When a page says it was last changed. */
export function findModifiedAt(facts: PageFacts, now: Date): string | undefined {
  const context = contextOf(facts, { now })
  return (fromData(facts.data, ['dateModified'], context) ?? fromMetas(modifiedMetas, context))?.at
}

/** Every date that a page gives, by where it stands: in data, metas, marked elements, the address, and what the head shows. */
export function findDateCandidates(facts: PageFacts, page: DatedPage): readonly DateCandidate[] {
  const context = contextOf(facts, page)
  const shown = shownAtHead(context)
  const published = [
    fromData(facts.data, ['datePublished'], context),
    fromMetas(publishedMetas, context),
    fromElements((element) => markedPublished(element) || isItemDate(element), context),
    fromUrl(context),
    shown?.told === 'updated' ? undefined : ofShown(shown),
  ]
  const modified = [
    fromData(facts.data, ['dateModified'], context),
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

function contextOf(facts: PageFacts, page: DatedPage): Context {
  const lastDay = new Date(page.now.getTime() + aheadDaysMax * dayMs).toISOString().slice(0, 10)
  const monthOfUrl = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/|$)/u
    .exec(page.url ?? '')
    ?.slice(1)
    .join('-')
  return { ...page, facts, lastDay, monthOfUrl, hints: dateHintsOf(facts.language, page.url) }
}

/** What structured data and metas give as the time of publication. */
function toldDate(context: Context): PageDate | undefined {
  const { data } = context.facts
  return (
    fromData(
      data.filter((one) => isArticleData(one)),
      ['datePublished'],
      context,
    ) ??
    fromData(data, ['datePublished'], context) ??
    fromMetas(publishedMetas, context)
  )
}

/**
 * What the page shows its readers outranks its data when they differ by more than clocks do: data keep the date of a
 * draft, an import or a first edition. Within a day both are true and the instant is that of the data, on the
 * publisher's own day.
 */
function agreed(told: PageDate, shown: ShownDate): PageDate {
  if (shown.told === 'updated') return told
  const apart = Math.abs(dayNumber(told.at) - dayNumber(shown.at))
  if (apart === 0) return told
  // 09.10.2024 was read the other way round; a bare day may have been so itself.
  if (told.precision === 'minute' && told.at.slice(0, 10) === withDayAsMonth(shown.at)) return told
  if (apart > 1) return { at: shown.at, precision: shown.precision, basis: 'text' }
  if (told.precision !== 'minute' || !/T.*(?:Z|[+-]00:00)$/u.test(told.at)) return told
  const local = onDay(told.at, shown.at.slice(0, 10))
  return local === undefined ? { at: shown.at, precision: shown.precision, basis: 'text' } : { ...told, at: local }
}

/** A day with day and month changed places. */
function withDayAsMonth(at: string): string {
  return `${at.slice(0, 4)}-${at.slice(8, 10)}-${at.slice(5, 7)}`
}

function dayNumber(at: string): number {
  return Math.round(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / dayMs)
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

function shownAtHead(context: Context): ShownDate | undefined {
  const shown = dateAtHead(context.facts, context.headline, context.hints)
  return shown && mayBeShown(shown, context) ? shown : undefined
}

function ofShown(shown: ShownDate | undefined): PageDate | undefined {
  return shown && { at: shown.at, precision: shown.precision, basis: 'text' }
}

function fromData(data: readonly LinkedData[], names: readonly string[], context: Context): PageDate | undefined {
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

function fromMetas(names: readonly string[], context: Context): PageDate | undefined {
  for (const name of names) {
    for (const stamp of context.facts.metas.get(name) ?? []) {
      const read = credible(stamp, context)
      if (read) return { at: read.iso, precision: read.precision, basis: 'meta' }
    }
  }
  return undefined
}

function fromElements(isWanted: (element: PageElement) => boolean, context: Context): PageDate | undefined {
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

/** Dates in words that nothing marks: the first one below the headline, else the first. */
function fromTelling(context: Context, wanted: 'said' | 'any' | 'update'): PageDate | undefined {
  const dated = context.facts.telling.filter(
    ({ hasYear, element }) => hasYear && !standsOutside(element, context.facts),
  )
  const inOrder = wanted === 'said' ? dated : [...dated.filter(({ headings }) => headings > 0), ...dated]
  for (const { element } of inOrder) {
    const found = credibleShown(element, context).find(
      ({ told }) => wanted === 'update' || told === 'published' || (wanted === 'any' && told === 'nothing'),
    )
    if (found) return ofShown(found)
  }
  return undefined
}

function credibleShown(element: PageElement, context: Context): readonly ShownDate[] {
  return datesOfElement(element, context.hints).filter((shown) => mayBeShown(shown, context))
}

const monthDaysMax = 32

function mayBeShown({ at }: ShownDate, context: Context): boolean {
  if (!isCredible(at, context)) return false
  if (context.monthOfUrl === undefined) return true
  const days = dayNumber(at) - dayNumber(`${context.monthOfUrl}-01`)
  return days >= -1 && days <= monthDaysMax
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

function fromUrl(context: Context): PageDate | undefined {
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

const stampCharsMax = 40

/** A machine's stamp that can be a day of publication. */
function credible(stamp: string, context: Context): Timestamp | undefined {
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

function isCredible(at: string, context: Context): boolean {
  return Number(at.slice(0, 4)) >= yearMin && at.slice(0, 10) <= context.lastDay
}
