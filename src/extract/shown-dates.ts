import type { PublishedPrecision } from '../model/article.ts'
import { firstPublishCue, isHeadWording, publishCue, updateCue } from './date-words.ts'
import { type PageFacts, standsOutside, type TellingElement } from './page-facts.ts'
import { attributeOf, lineOf, type PageElement } from './page-tree.ts'
import { type DateHints, isDateLine, printedDatesIn } from './printed-dates.ts'

/** A date that a page shows its readers, and what the words before it say of it. */
export interface ShownDate {
  readonly at: string
  readonly precision: PublishedPrecision
  readonly told: 'published' | 'updated' | 'nothing'
  /** Whether the words name it as the day of the first publication. */
  readonly isFirst: boolean
}

const lineCharsMax = 140
const changeLabel = /(?:^|[-_ ])(?:date)?(?:updated|modified|changed)(?:$|[-_ ])/u
const publishLabel = /publish|posted|created/u
const dateLabel = /(?:^|[-_ ])(?:date|datum|fecha|published|timestamp)(?:$|[-_ ])/u

/** The dates in the line that an element stands in, those of publication before those of change. */
export function datesOfElement(element: PageElement, hints: DateHints): readonly ShownDate[] {
  for (const line of linesAround(element)) {
    const dates = datesOfLine(line, element, hints)
    if (dates.length > 0) return dates
  }
  return []
}

/** The dates of a line, or of what the element adds to it where that holds one: its neighbours tell their own. */
function datesOfLine(line: string, element: PageElement, hints: DateHints): readonly ShownDate[] {
  const dates = printedDatesIn(line, { ...hints, mayShortenYear: true })
  if (dates.length === 0) return []
  const own = spacedLine(element)
  const from = line.indexOf(own)
  const inOwn = dates.filter((date) => date.start >= from && date.end <= from + own.length)
  const isChange = isMarkedChange(element)
  const shown = (inOwn.length > 0 ? inOwn : dates).map((date) => {
    const before = line.slice(dates[dates.indexOf(date) - 1]?.end ?? 0, date.start)
    const told = toldBy(before)
    return {
      at: date.iso,
      precision: date.precision,
      told: told === 'nothing' && isChange ? 'updated' : told,
      isFirst: firstPublishCue.test(before),
    } as const
  })
  return shown.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Whether the markup alone names a date as one of change: its own, or that of the box that holds nothing else. */
function isMarkedChange(element: PageElement): boolean {
  if (changeLabel.test(element.label) && !publishLabel.test(element.label)) return true
  if (attributeOf(element, 'itemprop') === 'dateModified') return true
  const { parent } = element
  if (parent === undefined || !changeLabel.test(parent.label) || publishLabel.test(parent.label)) return false
  return spacedLine(parent) === spacedLine(element)
}

function toldBy(before: string): ShownDate['told'] {
  if (updateCue.test(before)) return 'updated'
  return publishCue.test(before) ? 'published' : 'nothing'
}

function rankOf({ told }: ShownDate): number {
  return told === 'published' ? 0 : told === 'nothing' ? 1 : 2
}

/** The line that an element stands in, so that a word such as "updated" before it is seen, and its own; none where that is long. */
function linesAround(element: PageElement): readonly string[] {
  const own = spacedLine(element)
  if (own.length > 3 * lineCharsMax) return bareLines(element)
  const outer = element.parent && own.length < lineCharsMax ? spacedLine(element.parent) : own
  return outer.length <= lineCharsMax && outer !== own ? [outer, own] : [own]
}

/** Short texts that stand between the elements of a long one: a date that nothing wraps. */
function bareLines(element: PageElement): readonly string[] {
  return element.children
    .slice(0, partsMax)
    .filter((child) => typeof child === 'string')
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((line) => line.length > 0 && line.length <= lineCharsMax)
}

/** The text of an element with a space between elements: "3 May 2030" and "5 min" in two boxes are two things. */
function spacedLine(element: PageElement): string {
  const parts: string[] = []
  collectSpaced(element, parts)
  return parts.join(' ').replace(/\s+/gu, ' ').trim()
}

function collectSpaced(element: PageElement, parts: string[]): void {
  for (const child of element.children) {
    if (parts.length > partsMax) return
    if (typeof child === 'string') parts.push(child)
    else if (!/^(?:script|style|noscript|template|svg)$/u.test(child.tag)) collectSpaced(child, parts)
  }
}

/** An element of more parts is no line with a date. */
const partsMax = 200

/** How far from the headline a date may stand, in elements, and how many long paragraphs may stand between. */
const elementsBelowMax = 100
const elementsAboveMax = 12
const levelsAboveMax = 3
const paragraphsBetweenMax = 1
/** A box that is named for dates and holds nothing else may stand below a longer introduction. */
const paragraphsBetweenDateMax = 3

/** The date that stands at the head of the article, between headline and text or just above the headline. */
export function dateAtHead(facts: PageFacts, headline: string | undefined, hints: DateHints): ShownDate | undefined {
  const [top] = facts.headings
  const named = headlineElement(facts, headline)
  const found = named && dateBeside(named, facts, hints)
  if (found !== undefined || top === undefined || top === named) return found
  // What the page's data call its headline may stand over a part of the text, below the headline that readers see.
  return lineOf(top).split(/\s+/u).length >= headlineWordsMin ? dateBeside(top, facts, hints) : undefined
}

/** An `h1` of fewer words may be the site's name. */
const headlineWordsMin = 5

function dateBeside(heading: PageElement, facts: PageFacts, hints: DateHints): ShownDate | undefined {
  const atHead = facts.telling.filter(
    ({ element, hasYear }) => hasYear && isAtHead(element, heading, facts) && !standsOutside(element, facts),
  )
  const isBelow = ({ element }: TellingElement): boolean => placeOf(element, facts) > placeOf(heading, facts)
  const inOrder = [...atHead.filter(isBelow), ...atHead.filter((one) => !isBelow(one))]
  const found = inOrder.flatMap(({ element }) => headDates(element, hints))
  return found.find(({ told }) => told === 'published') ?? found.find(({ told }) => told === 'nothing') ?? found[0]
}

/** Whether an element's words are a label of dates and names, not a sentence that holds a date. */
export function isDateLabelLine(element: PageElement): boolean {
  const own = spacedLine(element)
  const lines = own.length > 3 * lineCharsMax ? bareLines(element) : [own]
  return lines.some((line) => line.length <= labelCharsMax && /\d/u.test(line) && isHeadWording(withoutDates(line)))
}

const labelCharsMax = 100

function headDates(element: PageElement, hints: DateHints): readonly ShownDate[] {
  for (const line of linesAround(element)) {
    const dates = isHeadWording(withoutDates(line)) ? datesOfLine(line, element, hints) : []
    if (dates.length > 0) return dates
  }
  return []
}

function withoutDates(line: string): string {
  return line.replace(/\d[\d.,:/年月日-]*(?:\s(?:de\s)?\p{L}+\.?,?\s(?:del?\s)?\d{4})?/gu, ' ')
}

function headlineElement(facts: PageFacts, headline: string | undefined): PageElement | undefined {
  const wanted = headline?.replace(/\s+/gu, ' ')
  return (
    facts.headings.find((heading) => lineOf(heading) === wanted) ??
    facts.subheadings.find((heading) => lineOf(heading) === wanted) ??
    facts.headings[0]
  )
}

function placeOf(element: PageElement, facts: PageFacts): number {
  return facts.places.of.get(element) ?? -1
}

function isAtHead(element: PageElement, heading: PageElement, facts: PageFacts): boolean {
  const from = placeOf(heading, facts)
  const at = placeOf(element, facts)
  if (at < from) return from - at <= elementsAboveMax && isNear(element, heading)
  if (at - from > elementsBelowMax) return false
  const between = facts.places.longParagraphs.filter((long) => long > from && long < at).length
  return between <= paragraphsBetweenMax || (between <= paragraphsBetweenDateMax && isDateBox(element))
}

function isDateBox(element: PageElement): boolean {
  return dateLabel.test(element.label) && isDateLine(lineOf(element))
}

/** Whether an element stands in the same box as the headline, so that it is not the page's own clock. */
function isNear(element: PageElement, heading: PageElement): boolean {
  let box = heading
  for (let level = 0; level < levelsAboveMax; level += 1) box = box.parent ?? box
  for (let at: PageElement | undefined = element; at; at = at.parent) if (at === box) return true
  return false
}
