import { isStandfirstMark } from './find-standfirst.ts'
import { attributeOf, elementsUnder, type PageElement } from './page-tree.ts'
import { type LinkedData, readLinkedData } from './read-json-ld.ts'

/** What a page says of itself apart from its words, gathered in one walk. */
export interface PageFacts {
  readonly data: readonly LinkedData[]
  /** `meta` contents by lower-case name, property or itemprop, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** `link` addresses by lower-case relation. */
  readonly links: ReadonlyMap<string, readonly string[]>
  readonly title: string | undefined
  readonly language: string | undefined
  readonly base: string | undefined
  readonly headings: readonly PageElement[]
  /** `h2` and `h3`: on many pages the headline is one of them. */
  readonly subheadings: readonly PageElement[]
  /** Where headings, telling elements and long paragraphs stand among the page's elements. */
  readonly places: PagePlaces
  /** Elements that may carry a date or a name. */
  readonly stamped: readonly PageElement[]
  /** Elements whose own words hold a year, or begin as a byline does; `headings` tells how many `h1` stood before. */
  readonly telling: readonly TellingElement[]
  /** Elements that the page marks as its standfirst, below the headline. */
  readonly standfirsts: readonly PageElement[]
  /** Elements around the first `h1`: whatever they are called, they are not outside of the article. */
  readonly aroundHeading: ReadonlySet<PageElement>
}

export interface TellingElement {
  readonly element: PageElement
  readonly headings: number
  readonly isByline: boolean
  readonly hasYear: boolean
}

export interface PagePlaces {
  readonly of: ReadonlyMap<PageElement, number>
  /** In order; an element's own words are a long paragraph from 150 characters on. */
  readonly longParagraphs: readonly number[]
}

const stampedMax = 4000
const subheadingsMax = 60
const longParagraphsMax = 1000
const tellingMax = 400
const metaCharsMax = 5000

/** The facts of a page's tree. */
export function readPageFacts(root: PageElement): PageFacts {
  const scripts: PageElement[] = []
  const metas = new Map<string, string[]>()
  const links = new Map<string, string[]>()
  const headings: PageElement[] = []
  const stamped: PageElement[] = []
  const subheadings: PageElement[] = []
  const places = { of: new Map<PageElement, number>(), longParagraphs: new Array<number>() }
  let place = 0
  const telling: TellingElement[] = []
  const standfirsts: PageElement[] = []
  let title: string | undefined
  let language: string | undefined
  let base: string | undefined
  for (const element of elementsUnder(root)) {
    if (element.tag === 'script') scripts.push(element)
    else if (element.tag === 'meta') noteMeta(element, metas)
    else if (element.tag === 'link') noteLink(element, links)
    else if (element.tag === 'title' && element.parent?.tag !== 'svg') title ??= ownText(element)
    else if (element.tag === 'html') language ??= attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang')
    else if (element.tag === 'base') base ??= attributeOf(element, 'href')
    else if (element.tag === 'h1') headings.push(element)
    else if ((element.tag === 'h2' || element.tag === 'h3') && subheadings.length < subheadingsMax)
      subheadings.push(element)
    if (isStamped(element) && stamped.length < stampedMax) stamped.push(element)
    if (headings.length > 0 && standfirsts.length < 3 && isStandfirstMark(element)) standfirsts.push(element)
    place += 1
    const told = ownWords(element)
    if (told?.isLong && places.longParagraphs.length < longParagraphsMax) places.longParagraphs.push(place)
    if (told !== undefined || isHeadingTag(element.tag)) places.of.set(element, place)
    if (told && (told.isByline || told.hasYear) && telling.length < tellingMax)
      telling.push({ element, headings: headings.length, isByline: told.isByline, hasYear: told.hasYear })
  }
  return {
    // Some frameworks' settings write the script of linked data as a meta of that name.
    data: readLinkedData(scripts, metas.get('script:ld+json')),
    metas,
    links,
    title,
    language,
    base,
    headings,
    subheadings,
    places,
    stamped,
    telling,
    standfirsts,
    aroundHeading: ancestorsOf(headings[0]),
  }
}

const tellingCharsMax = 140
const longCharsMin = 150
/** Where sites keep the pages of those who write for them. */
const authorAddress =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|contributors?|writers?|journalists?|redakteure?|avtor)\/[\w%.-]{3,}/iu
const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title', 'option', 'svg'])

/** A year of ours, of Thailand or in figures of another script, or a day with a short year. */
const yearSign = /(?<!\d)(?:19|20|25)\d\d(?!\d)|\d\.\d\d?\.\d\d(?!\d)|[٠-٩۰-۹०-९০-৯๐-๙]{4}/u
/** Most texts have no figure: that is far cheaper to tell. */
const figure = /[\d٠-٩۰-۹०-९০-৯๐-๙]/u
const bylineSign =
  /^\s*(?:(?:written |words |posted |authored |reported )?by|author|von|par|por|autor(?:e|a|ka|in)?|автор(?:ка|ы|и)?|текст|door|av|af|di|text|tekst|yazan|作者|記者|记者|撰文|بقلم|كتب)(?:\s|:|：|$)/iu

interface OwnWords {
  readonly isByline: boolean
  readonly hasYear: boolean
  readonly isLong: boolean
}

/** What an element's own words, without those of its children, tell at a glance; undefined where nothing. */
function ownWords(element: PageElement): OwnWords | undefined {
  if (silentTags.has(element.tag)) return undefined
  let length = 0
  let hasYear = false
  let isByline = element.tag === 'a' && authorAddress.test(attributeOf(element, 'href') ?? '')
  for (const child of element.children) {
    if (typeof child !== 'string') continue
    length += child.length
    if (length > 2 * tellingCharsMax) return longWords
    if (child.trim() === '') continue
    hasYear ||= figure.test(child) && yearSign.test(child)
    isByline ||= bylineSign.test(child)
  }
  const isLong = length >= longCharsMin
  return isByline || hasYear || isLong ? { isByline, hasYear, isLong } : undefined
}

const longWords: OwnWords = { isByline: false, hasYear: false, isLong: true }

function isHeadingTag(tag: string): boolean {
  return tag === 'h1' || tag === 'h2' || tag === 'h3'
}

function noteMeta(element: PageElement, metas: Map<string, string[]>): void {
  const content = attributeOf(element, 'content') ?? attributeOf(element, 'value')
  if (content === undefined || content.length > metaCharsMax) return
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributeOf(element, key)?.toLowerCase()
    if (name === undefined) continue
    const known = metas.get(name)
    if (known) known.push(content)
    else metas.set(name, [content])
  }
}

function noteLink(element: PageElement, links: Map<string, string[]>): void {
  const href = attributeOf(element, 'href')
  if (href === undefined) return
  for (const relation of (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/u)) {
    const known = links.get(relation)
    if (known) known.push(href)
    else links.set(relation, [href])
  }
}

const stampedLabel =
  /date|datum|fecha|publish|timestamp|byline|dateline|posted|meta|time|created|author|autor|writer|contributor|reporter/u

function isStamped(element: PageElement): boolean {
  if (element.tag === 'time' || element.tag === 'address') return true
  if (
    element.tag === 'meta' ||
    element.tag === 'script' ||
    element.tag === 'link' ||
    element.tag === 'body' ||
    element.tag === 'html'
  )
    return false
  if (element.attributes['itemprop'] !== undefined || element.attributes['rel'] === 'author') return true
  if (element.attributes['datetime'] !== undefined) return true
  return element.label !== '' && stampedLabel.test(element.label)
}

function ownText(element: PageElement): string | undefined {
  const text = element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  return text === '' ? undefined : text
}

/** The first of the named metas that the page has. */
export function firstMeta(facts: PageFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = facts.metas.get(name)?.[0]
    if (found !== undefined) return found
  }
  return undefined
}

const othersLabel =
  /comment|twitter-tweet|instagram-media|related|recommend|footer|recirc|popular|trending|more-|promo|teaser/u
const besideLabel = /sidebar|(?<!elementor-)widget/u

/** Whether an element stands outside the article: in a footer, aside, comment or list of other stories. */
export function standsOutside(element: PageElement, facts: Pick<PageFacts, 'aroundHeading'>): boolean {
  return standsIn(element, facts, (at) => at.tag === 'aside' || besideLabel.test(at.label) || isOfOthers(at))
}

/** Whether an element stands where other stories, comments or the site speak; beside the article, the page may still speak of it. */
export function standsAmongOthers(element: PageElement, facts: Pick<PageFacts, 'aroundHeading'>): boolean {
  return standsIn(element, facts, isOfOthers)
}

function isOfOthers(element: PageElement): boolean {
  return element.tag === 'footer' || element.tag === 'nav' || othersLabel.test(element.label)
}

function standsIn(
  element: PageElement,
  facts: Pick<PageFacts, 'aroundHeading'>,
  isPlace: (element: PageElement) => boolean,
): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    if (facts.aroundHeading.has(at)) return false
    const mayBeLabelled = at.tag !== 'body' && at.tag !== 'html' && at.tag !== 'main'
    if (mayBeLabelled && isPlace(at)) return true
  }
  return false
}

function ancestorsOf(element: PageElement | undefined): ReadonlySet<PageElement> {
  const found = new Set<PageElement>()
  for (let at = element?.parent; at; at = at.parent) found.add(at)
  return found
}
