import { type DateContext, dayNumber, isCredible } from './date-context.ts'
import { standsAmongOthers, standsOutside, type TellingElement } from './page-facts.ts'
import type { PageElement } from './page-tree.ts'
import { dateAtHead, datesOfElement, isDateLabelLine, type ShownDate } from './shown-dates.ts'

/** The credible date at the head of the article. */
export function shownAtHead(context: DateContext): ShownDate | undefined {
  const shown = dateAtHead(context.facts, context.headline, context.hints)
  return shown && mayBeShown(shown, context) ? shown : undefined
}

/** What the words beside a date must say of it: a first publication, a publication, no change, or a change. */
type WantedWords = 'first' | 'published' | 'not-updated' | 'updated'

const fits: Readonly<Record<WantedWords, (shown: ShownDate) => boolean>> = {
  first: ({ isFirst }) => isFirst,
  published: ({ told }) => told === 'published',
  'not-updated': ({ told }) => told !== 'updated',
  updated: ({ told }) => told === 'updated',
}

/** A date in words that nothing marks. A line of dates and names goes before a sentence, and a sentence must say what its date is. */
export function dateInWords(wanted: WantedWords, context: DateContext): ShownDate | undefined {
  const dated = context.facts.telling.filter(
    ({ hasYear, element }) => hasYear && !standsOutside(element, context.facts),
  )
  const inOrder = {
    first: dated,
    published: [...dated.filter(isLabel), ...dated],
    'not-updated': [...dated.filter(isBelow), ...dated].filter(isLabel),
    updated: [...dated.filter(isBelow), ...dated],
  }[wanted]
  for (const { element } of inOrder) {
    const found = credibleShown(element, context).find(fits[wanted])
    if (found) return found
  }
  return undefined
}

function isLabel({ element }: TellingElement): boolean {
  return isDateLabelLine(element)
}

function isBelow({ headings }: TellingElement): boolean {
  return headings > 0
}

/** The day that the page's only label of publication names, wherever it stands: authorities print theirs beside the text. */
export function onlyLabel(context: DateContext): ShownDate | undefined {
  const labelled = context.facts.telling
    .filter(({ hasYear, element }) => hasYear && isDateLabelLine(element) && !standsAmongOthers(element, context.facts))
    .flatMap(({ element }) => credibleShown(element, context).slice(0, 1))
    .filter(({ told }) => told === 'published')
  const days = new Set(labelled.map(({ at }) => at.slice(0, 10)))
  return days.size === 1 ? labelled[0] : undefined
}

/** The credible dates in the line of an element. */
export function credibleShown(element: PageElement, context: DateContext): readonly ShownDate[] {
  const known = context.shownIn.get(element)
  if (known !== undefined) return known
  const shown = datesOfElement(element, context.hints).filter((date) => mayBeShown(date, context))
  context.shownIn.set(element, shown)
  return shown
}

const monthDaysMax = 32

function mayBeShown({ at }: ShownDate, context: DateContext): boolean {
  if (!isCredible(at, context)) return false
  if (context.monthOfUrl === undefined) return true
  const days = dayNumber(at) - dayNumber(`${context.monthOfUrl}-01`)
  return days >= -1 && days <= monthDaysMax
}
