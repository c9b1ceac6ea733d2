import type { PublishedBasis, PublishedPrecision } from '../model/article.ts'
import { readTimestamp, type Timestamp } from '../text/timestamps.ts'
import { type PageFacts, standsOutside } from './page-facts.ts'
import { attributeOf, lineOf, type PageElement } from './page-tree.ts'
import { isArticleData, type LinkedData, stringsOf } from './read-json-ld.ts'

/** When a page says it was published, and by what that is known. */
export interface PageDate {
  readonly at: string
  readonly precision: PublishedPrecision
  readonly basis: PublishedBasis
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

interface Context {
  readonly facts: PageFacts
  readonly url: string | undefined
  /** The latest day that can be: ours and two days. */
  readonly latestYear: number
}

/** The day or instant of publication: the page's own data first, then its address, then its words. */
export function findPageDate(facts: PageFacts, url: string | undefined, now: Date): PageDate | undefined {
  const context: Context = { facts, url, latestYear: now.getUTCFullYear() + 1 }
  const isInside = (element: PageElement): boolean => !standsOutside(element, facts)
  const articles = facts.data.filter((data) => isArticleData(data))
  return (
    fromData(articles, ['datePublished'], context) ??
    fromData(facts.data, ['datePublished'], context) ??
    fromMetas(publishedMetas, context) ??
    fromElements((element) => markedPublished(element) && isInside(element), context) ??
    fromElements((element) => isItemDate(element) && isInside(element), context) ??
    fromUrl(context) ??
    fromElements((element) => element.tag === 'time' && isInside(element), context) ??
    fromTelling(context, 'said') ??
    fromElements((element) => isDateLabel(element) && isInside(element), context) ??
    fromTelling(context, 'any') ??
    fromData(facts.data, ['dateModified', 'dateCreated', 'uploadDate'], context) ??
    fromMetas(modifiedMetas, context) ??
    fromElements((element) => element.tag === 'time' || isDateLabel(element), context) ??
    fromTelling(context, 'update')
  )
}

/** When a page says it was last changed. */
export function findModifiedAt(facts: PageFacts, now: Date): string | undefined {
  const context: Context = { facts, url: undefined, latestYear: now.getUTCFullYear() + 1 }
  return (fromData(facts.data, ['dateModified'], context) ?? fromMetas(modifiedMetas, context))?.at
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
      (element.tag === 'abbr' ? attributeOf(element, 'title') : undefined)
    const read = machine === undefined ? undefined : credible(machine, context)
    if (read) return { at: read.iso, precision: read.precision, basis: 'meta' }
    const line = contextLine(element)
    const printed = line === undefined ? undefined : publishedIn(line, context)
    if (printed) return { ...dayUnlessZoned(printed), basis: 'text' }
  }
  return undefined
}

/** Dates in words that nothing marks: the first one below the headline, else the first. */
function fromTelling(context: Context, wanted: 'said' | 'any' | 'update'): PageDate | undefined {
  const dated = context.facts.telling.filter(
    ({ kind, element }) => kind === 'year' && !standsOutside(element, context.facts),
  )
  const inOrder = wanted === 'said' ? dated : [...dated.filter(({ headings }) => headings > 0), ...dated]
  for (const { element } of inOrder) {
    const line = contextLine(element)
    const printed = line === undefined ? undefined : dateIn(line, wanted, context)
    if (printed) return { ...dayUnlessZoned(printed), basis: 'text' }
  }
  return undefined
}

function dateIn(line: string, wanted: 'said' | 'any' | 'update', context: Context): Timestamp | undefined {
  if (wanted === 'update') return printedDate(line, context)?.read
  return wanted === 'any' || publishWord.test(line) ? publishedIn(line, context) : undefined
}

/** A clock without a zone is the publisher's, wherever that is: the day is all that is known. */
function dayUnlessZoned(printed: Timestamp): Pick<PageDate, 'at' | 'precision'> {
  const isZoned = /[+-]\d\d:\d\d$/u.test(printed.iso)
  if (isZoned || printed.precision !== 'minute') return { at: printed.iso, precision: printed.precision }
  return { at: printed.iso.slice(0, 10), precision: 'day' }
}

const lineCharsMax = 140

/** The line that an element stands in, so that a word such as "updated" before it is seen; undefined when it is no short line. */
function contextLine(element: PageElement): string | undefined {
  const own = lineOf(element)
  if (own.length > 3 * lineCharsMax) return undefined
  const outer = element.parent && own.length < lineCharsMax ? lineOf(element.parent) : own
  return outer.length <= lineCharsMax ? outer : own
}

const updateWord =
  /(?:updated?|modified|revised|reviewed|edited|aktualisiert|stand|mis à jour|actualizado|aggiornato|atualizado|оновлено|обновлено|upd\.?)[^\d]{0,24}$/iu
const publishWord =
  /(?:published|posted|publication date|veröffentlicht|publié|publicado|pubblicato|opublikowano|опубліковано|опубликовано)[^\d]{0,24}/iu

/** The date of publication in a line: behind a word that says so, else the first that no word calls an update. */
function publishedIn(line: string, context: Context): Timestamp | undefined {
  const said = publishWord.exec(line)
  const afterWord = said
    ? printedDate(line.slice(said.index + said[0].length - firstLetterBack(said[0])), context)
    : undefined
  if (afterWord) return afterWord.read
  let at = 0
  for (let tries = 0; tries < 3; tries += 1) {
    const found = printedDate(line.slice(at), context)
    if (!found) return undefined
    if (!updateWord.test(line.slice(0, at + found.start))) return found.read
    at += found.end
  }
  return undefined
}

/** How many characters of a cue's tail belong to the date behind it ("Published Oct" keeps "Oct"). */
function firstLetterBack(cue: string): number {
  return /\p{L}{3,}\.?\s*$/u.exec(cue.replace(/^\p{L}+(?:\s+date)?/u, ''))?.[0].length ?? 0
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
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$|\.)/u.exec(path) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/u.exec(path)
  const read = match ? credible(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`, context) : undefined
  return read ? { at: read.iso, precision: read.precision, basis: 'url' } : undefined
}

const monthWord = '(?:\\p{L}{3,12})\\.?'
const dayPatterns: readonly RegExp[] = [
  new RegExp(
    `\\d{1,2}(?:\\.|st|nd|rd|th|er)?\\s+(?:de\\s+)?${monthWord},?\\s+(?:de\\s+)?(?:19|20)\\d\\d(?:,?\\s+(?:at\\s+|um\\s+|\\|\\s+|-\\s+)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?)?`,
    'iu',
  ),
  new RegExp(
    `${monthWord}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d(?:,?\\s+(?:at\\s+|\\|\\s+|-\\s+)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?)?`,
    'iu',
  ),
  /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d\d)?/u,
  /\d{1,2}-\p{L}{3,9}-(?:19|20)\d\d/u,
  /\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?:,?\s+\d{1,2}:\d\d)?/u,
  /(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/u,
]

/** The first date printed in a line, and where. */
function printedDate(
  line: string,
  context: Context,
): { readonly read: Timestamp; readonly start: number; readonly end: number } | undefined {
  const found = dayPatterns
    .map((pattern) => pattern.exec(line))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)
  for (const match of found) {
    const stamp = match[0]
      .replace(/\s?年\s?|\s?月\s?/gu, '-')
      .replace(/\s?日/u, '')
      .replace(/\s+(?:at|um|\||-)\s+/iu, ' ')
    const read = credible(stamp, context)
    if (read) return { read, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

function credible(stamp: string, context: Context): Timestamp | undefined {
  const read =
    readTimestamp(stamp) ?? (stamp.length > 30 ? undefined : readTimestamp(stamp.replace(/^\p{L}+:?\s+/u, '')))
  if (!read || read.precision === 'month') return undefined
  const year = Number(read.iso.slice(0, 4))
  return year >= yearMin && year <= context.latestYear ? read : undefined
}
