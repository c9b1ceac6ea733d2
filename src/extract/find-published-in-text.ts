import type { PublishedPrecision, Zone } from '../model/article.ts'
import { type Span, spanOf } from '../model/span.ts'
import { type DateHints, isDateLine, printedDatesIn } from './printed-dates.ts'

/** The publisher's date as a text prints it around its story. */
export interface PublishedInText {
  readonly publishedAt: string
  readonly publishedPrecision: PublishedPrecision
  readonly publishedSpan: Span
  readonly modifiedAt?: string
}

interface DateFound {
  readonly iso: string
  readonly precision: 'minute' | 'day'
  readonly span: Span
  readonly rank: number
  readonly isUpdate: boolean
}

const lineCharsMax = 400

/** The date of publication that stands on a line of its own, in a byline, a dateline or a residue; never one from the story's sentences. */
export function findPublishedInText(
  text: string,
  zones: readonly Zone[],
  hints: DateHints = {},
): PublishedInText | undefined {
  const found: DateFound[] = []
  const story = zones.findIndex((zone) => zone.kind === 'body')
  for (const [i, zone] of zones.entries()) {
    if (zone.kind !== 'furniture' && zone.kind !== 'byline' && zone.kind !== 'dateline' && zone.kind !== 'standfirst')
      continue
    for (const line of linesOf(text, zone))
      found.push(
        ...datesOfLine(text, line, {
          isBefore: story === -1 || i < story || isBelowLead(zones, i),
          kind: zone.kind,
          hints,
        }),
      )
  }
  const published = best(found.filter((date) => !date.isUpdate)) ?? best(found)
  if (published === undefined) return undefined
  const update = best(found.filter((date) => date.isUpdate && date !== published))
  return {
    publishedAt: published.iso,
    publishedPrecision: published.precision,
    publishedSpan: published.span,
    ...(update === undefined ? {} : { modifiedAt: update.iso }),
  }
}

const leadUnitsMax = 400

/** A long standfirst may be taken for the first paragraph: the line below it still stands above the story. */
function isBelowLead(zones: readonly Zone[], at: number): boolean {
  const lead = zones.findIndex((zone) => zone.kind === 'body')
  const zone = zones[lead]
  const hasMore = zones.slice(at + 1).some((each) => each.kind === 'body')
  return hasMore && at === lead + 1 && zone !== undefined && zone.end - zone.start <= leadUnitsMax
}

interface Line {
  readonly start: number
  readonly text: string
}

function linesOf(text: string, zone: Zone): readonly Line[] {
  const lines: Line[] = []
  let start = zone.start
  for (const part of text.slice(zone.start, zone.end).split('\n')) {
    if (part.length <= lineCharsMax) lines.push({ start, text: part })
    start += part.length + 1
  }
  return lines
}

/** "17.03.2031, 13.00 Uhr • aus Heft 12/2031": a short line that begins with its date. */
function isDatedLine(line: string): boolean {
  const first = line.length <= 90 ? printedDatesIn(line)[0] : undefined
  return (
    first !== undefined &&
    first.start === 0 &&
    /^\s*(?:$|[,|•·(-]|\d{1,2}[:h.]\d{2}(?!\d))/u.test(line.slice(first.end))
  )
}

/** A line that is only a date speaks for the article before its text; after it only with a label. */
function datesOfLine(
  text: string,
  line: Line,
  place: { isBefore: boolean; kind: Zone['kind']; hints: DateHints },
): readonly DateFound[] {
  const isLabelled =
    /(?<!\p{L})(?:published|posted|postad[oa]|date|issued|first published|дата|опубл|veröffentlicht|publi|pubblicat|opublik)/iu.test(
      line.text,
    )
  const mayCount =
    place.kind === 'dateline' ||
    place.kind === 'byline' ||
    isLabelled ||
    (place.isBefore && (isDateLine(line.text) || isDatedLine(line.text)))
  if (!mayCount || (!place.isBefore && !isLabelled && place.kind !== 'dateline')) return []
  return printedDatesIn(line.text, place.hints).map((date) => {
    const before = line.text.slice(Math.max(0, date.start - 40), date.start)
    const isUpdate =
      /(?<!\p{L})(?:updated?|modified|last (?:updated|modified)|aktualisiert|geändert|mis à jour|modifiée? le|actualizado|aggiornato|atualizado|оновлено|обновлено)(?!\p{L})[^.;|]*$/iu.test(
        before,
      )
    const isResidue = /^\W{0,2}(?:date|published|posted)\b/iu.test(line.text) && place.isBefore
    const label = isResidue ? printedStart(line.text, date.start) : date.start
    return {
      iso: date.iso,
      precision: date.precision,
      span: spanOf(text, line.start + label, line.start + date.end),
      rank: (isLabelled ? 2 : 0) + (date.precision === 'minute' ? 1 : 0) + (place.isBefore ? 2 : 0),
      isUpdate,
    }
  })
}

/** A residue is evidence with its label: "date 2023-09-23". */
function printedStart(line: string, dateStart: number): number {
  const label = /(?:date|published|posted)\b[\s:]*(?:on\s+)?$/iu.exec(line.slice(0, dateStart))
  return label?.index ?? dateStart
}

function best(dates: readonly DateFound[]): DateFound | undefined {
  return dates.reduce<DateFound | undefined>(
    (first, date) => (first === undefined || date.rank > first.rank ? date : first),
    undefined,
  )
}
