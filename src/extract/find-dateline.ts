import type { OutletNames } from './outlet-names.ts'

/** The dateline or slug at the head of a story's first paragraph: its end, and the outlet that stands in it. */
export interface Dateline {
  readonly end: number
  readonly outlet?: string
  readonly place?: string
  /** Where the outlet's name stands, from the head of the paragraph. */
  readonly outletStart?: number
  readonly outletEnd?: number
}

const datelineCharsMax = 110
const dash = '(?:[-–—―]{1,3}|&mdash;|\\.[-–—]|:|[•|/])'
const space = '[\\s\\u00a0\\u202f]'

/** "CNN — ", "(Reuters) - ", "KYIV, Ukraine, Sept 3 (AP) — ", "Moskau/Kiew (dpa) - ": whatever stands in the brackets is looked up. */
const bracketed = new RegExp(
  `^(?<place>[\\p{Lu}][^()\\n]{0,60}?)?${space}*\\((?<name>[^()\\n]{2,40})\\)${space}*(?:${dash}${space}*|\\.-?${space}+|(?=${space}*$))`,
  'u',
)
/** "New Delhi, Sep 22 (PTI) The ministry said": a day before the brackets, and nothing behind them. */
const bracketedDay = new RegExp(
  `^(?<place>\\p{Lu}[^()\\n]{1,40},${space}\\p{L}{3,9}\\.?${space}\\d{1,2})${space}*\\((?<name>[^()\\n]{2,40})\\)${space}+(?=\\p{Lu})`,
  'u',
)
const bracketSlug = /^\((?<name>[^()\n]{2,30})\)[\s\u00a0]*/u
const slug = new RegExp(`^(?<name>[\\p{Lu}\\p{L}][^()\\n.,—–]{1,40}?)${space}*(?:[—–―]|--|-(?=${space}))${space}*`, 'u')
/** "MOSCOW, September 22. /TASS/. ", "МОСКВА, 22 сен — РИА Новости. ", "КИЇВ. 22 вересня. УНН. " */
const eastern = new RegExp(
  `^(?<place>[\\p{Lu}][\\p{L} -]{1,30})[.,]${space}+\\d{0,2}${space}?\\p{L}{3,10}\\.?${space}?\\d{0,2}(?:${space}\\d{4})?(?:${space}г(?:ода|\\.))?[.,]?${space}*(?:[-–—/]{1,2}${space}*)?(?<name>[\\p{Lu}«][^.\\n/]{1,30})(?:/)?\\.${space}*(?:[-–—]${space})?`,
  'u',
)
/** "12 марта, Корвань /Корр. ТАСС/. ": the day first, the agency between strokes. */
const stroked = new RegExp(
  `^\\d{1,2}${space}\\p{L}{3,10},${space}(?<place>\\p{Lu}[\\p{L} -]{1,30})${space}/(?:Корр\\.|Кар\\.)?${space}?(?<name>[^/\\n]{2,30})/[.,]?${space}*`,
  'u',
)
const placeOnly = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:,${space}[\\p{Lu}][\\p{L}. ]{1,25}){0,2}(?:,${space}\\p{L}{3,9}\\.?${space}\\d{1,2}(?:,${space}\\d{4})?)?|\\p{Lu}\\p{Ll}+(?:${space}\\p{Lu}\\p{Ll}+)?,${space}\\p{Lu}[\\p{L} ]{2,25})${space}*(?:[—–―]|--|-(?=${space}))${space}*`,
  'u',
)

/** "TOKYO, April 4, Kyodo - ", "TOKYO, April 4 Kyodo - ". */
const placeDayName = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L} -]{1,30},${space}\\p{L}{3,9}\\.?${space}\\d{1,2}),?${space}(?<name>\\p{Lu}[\\p{L} ]{1,30}?)${space}*(?:--|[-–—])(?:${space}+|$)`,
  'u',
)

/** The dateline or slug at the head of `paragraph`; undefined where there is none. */
export function findDateline(paragraph: string, outlets: OutletNames): Dateline | undefined {
  const head = paragraph.slice(0, datelineCharsMax)
  return (
    named(bracketed, head, outlets) ??
    named(bracketedDay, head, outlets) ??
    named(bracketSlug, head, outlets) ??
    named(slug, head, outlets) ??
    named(eastern, head, outlets) ??
    named(stroked, head, outlets) ??
    named(placeDayName, head, outlets) ??
    unnamed(head, outlets)
  )
}

function named(pattern: RegExp, head: string, outlets: OutletNames): Dateline | undefined {
  const match = pattern.exec(head)
  const name = match?.groups?.['name']
  if (match === null || name === undefined || match[0].length === 0) return undefined
  const from = match[0].lastIndexOf(name)
  const known = wholeName(name, outlets)
  if (known === undefined) return undefined
  const place = match.groups?.['place']?.trim()
  if (place !== undefined && !isPlace(place)) return undefined
  return {
    end: match[0].length,
    outlet: known.name,
    outletStart: from + known.start,
    outletEnd: from + known.end,
    ...(place === undefined || place === '' ? {} : { place }),
  }
}

/** The outlet that fills the brackets, or all of them but a word ("The Associated Press", "BBC News", "Reuters Life"). */
function wholeName(name: string, outlets: OutletNames): { name: string; start: number; end: number } | undefined {
  const first = outlets.namesIn(name)[0]
  if (
    first === undefined ||
    !/^(?:the |агентство |agencia )?$/iu.test(name.slice(0, first.start).replace(/[«"“]/gu, ''))
  )
    return undefined
  return name.length - first.end <= 12
    ? { name: first.value.outlet.name, start: first.start, end: first.end }
    : undefined
}

/** Places are short and hold no verb: at most six words, each with a capital or a figure (a day, a month). */
function isPlace(place: string): boolean {
  const words = place.split(/[\s,/]+/u).filter((word) => word !== '')
  return (
    words.length <= 8 &&
    words.every(
      (word) =>
        /^[\p{Lu}\d]/u.test(word) ||
        /^(?:de|del|la|le|el|al|upon|sur|an|der|am|on|and|und|en|in|of|du|[\p{Ll}]{3,9}\.?)$/u.test(word),
    ) &&
    words.filter((word) => /^\p{Ll}/u.test(word)).length <= 2
  )
}

function unnamed(head: string, outlets: OutletNames): Dateline | undefined {
  const match = placeOnly.exec(head)
  const place = match?.groups?.['place']
  if (match === null || place === undefined || outlets.namesIn(place).length > 0) return undefined
  return { end: match[0].length, place: place.trim() }
}
