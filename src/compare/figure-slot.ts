import type { Unit } from './find-units.ts'
import { stopWords } from './stop-words.ts'

/** What a clause says that a number is: "turnout" of "turnout in the capital was 58%". */
export interface FigureSlot {
  /** The noun with what describes it, as stems. */
  readonly nouns: readonly string[]
  /** The noun itself. */
  readonly head: string
  /** What a preposition behind the noun limits it to, as terms. */
  readonly limits: readonly string[]
}

interface TokenRange {
  readonly first: number
  readonly end: number
}

const linkVerbs = new Set(
  'was were is are be been being stood stands standing reached reaches hit hits rose risen rises fell fallen falls dropped climbed climbs jumped totalled totaled averaged exceeded exceeds passed passes remained remains'.split(
    ' ',
  ),
)
const linkWords = new Set(
  'had has have to at of only just now about around nearly almost roughly some over under least most more less than up down estimated put recorded'.split(
    ' ',
  ),
)
const phraseEnds = new Set([
  'that',
  'and',
  'but',
  'as',
  'while',
  'which',
  'when',
  'with',
  'after',
  'said',
  'says',
  'over',
  'for',
  'during',
])
const phrasePrepositions = new Set(['of', 'in', 'among', 'at', 'from', 'on', 'across', 'between'])
const determiners = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that'])
const linkWordsMax = 7
const phraseWordsMax = 10
const modifiersMax = 3

/** The noun that a clause gives the number for; undefined where the number counts its own noun or stands otherwise. */
export function slotOf(unit: Unit, range: TokenRange): FigureSlot | undefined {
  const { words } = unit.report
  let at = range.first - 1
  let hasVerb = false
  let hasOf = false
  while (at >= unit.first && at >= range.first - linkWordsMax) {
    const word = words[at] ?? ''
    if (linkVerbs.has(word)) hasVerb = true
    else if (word === 'of' && !hasVerb) hasOf = true
    else if (!linkWords.has(word)) break
    at -= 1
    if (hasOf && !hasVerb && !linkVerbs.has(words[at] ?? '') && !linkWords.has(words[at] ?? '')) break
  }
  if (!(hasVerb || hasOf) || at < unit.first) return undefined
  return hasVerb ? subjectSlot(unit, at) : nounSlot(unit, at, [])
}

/** "turnout in the capital", before a verb: its first noun is what is measured, the rest limits it. */
function subjectSlot(unit: Unit, last: number): FigureSlot | undefined {
  const { words } = unit.report
  let first = last
  while (first > unit.first && first > last - phraseWordsMax && isPhraseWord(words[first - 1] ?? '')) first -= 1
  for (let at = first + 1; at < last; at += 1) {
    if (phrasePrepositions.has(words[at] ?? '')) return nounSlot(unit, at - 1, termsIn(unit, at + 1, last + 1))
  }
  return nounSlot(unit, last, [])
}

function isPhraseWord(word: string): boolean {
  return /^[\p{L}'’-]+$/u.test(word) && !phraseEnds.has(word)
}

function nounSlot(unit: Unit, head: number, limits: readonly string[]): FigureSlot | undefined {
  const { words, stem, mentionAt } = unit.report
  const isNoun = (at: number): boolean => {
    const word = words[at] ?? ''
    return /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) && !stopWords.has(word) && !mentionAt.has(at)
  }
  if (!isNoun(head)) return undefined
  const nouns = [stem(words[head] ?? '')]
  for (let at = head - 1; at >= unit.first && at >= head - modifiersMax; at -= 1) {
    if (determiners.has(words[at] ?? '') || !isNoun(at)) break
    nouns.push(stem(words[at] ?? ''))
  }
  return { nouns, head: nouns[0] ?? '', limits }
}

function termsIn(unit: Unit, first: number, end: number): readonly string[] {
  const terms: string[] = []
  for (let at = first; at < end; at += 1) {
    const mention = unit.report.mentionAt.get(at)
    const term = mention ? `s:${mention.subject.id}` : unit.termAt.get(at)
    if (term !== undefined) terms.push(term)
  }
  return terms
}

/** Nouns that tell nothing of what is measured. */
const plainNouns = new Set(
  'number figur total rate share price valu cost amount sum rise increas fall drop cut loss gain profit part size level count worth fee fine sale chang term period time age'.split(
    ' ',
  ),
)

/** Whether two figures are given for one noun that says what is measured: "turnout", "a median of". */
export function isSameSlot(a: FigureSlot | undefined, b: FigureSlot | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.nouns.some((noun) => b.nouns.includes(noun) && !plainNouns.has(noun) && (noun === a.head || noun === b.head))
}

const segmentEnds = new Set([',', ';', '(', ')', '—', '–', ':'])
const segmentWordsMax = 16
const bygone = /^(?:previously|formerly|originally)$/u
const yearWord = /^(?:1[5-9]|20)\d\d$/u

/** The time before the report's own that the clause tells of: "1988", "last year"; undefined where it tells of now. */
export function eraOf(unit: Unit, range: TokenRange, reportYear: string | undefined): string | undefined {
  const { words } = unit.report
  let first = range.first
  while (
    first > unit.first &&
    first > range.first - segmentWordsMax &&
    !segmentEnds.has(words[first - 1] ?? '') &&
    words[first - 1] !== 'when'
  )
    first -= 1
  let end = range.end
  while (end < unit.end && end < range.end + segmentWordsMax && !segmentEnds.has(words[end] ?? '')) end += 1
  // "since 1988, when more than 2,100 died"
  const from = words[first - 1] === 'when' ? Math.max(unit.first, first - 4) : first
  for (let at = from; at < end; at += 1) {
    const word = words[at] ?? ''
    const isInside = at >= range.first && at < range.end
    if (!isInside && yearWord.test(word) && word < (reportYear ?? word) && words[at - 1] !== 'since') return word
    if (word === 'year' && (words[at - 1] === 'last' || words[at - 1] === 'previous')) return 'last year'
    if (word === 'year' && (words[at + 1] === 'earlier' || words[at + 1] === 'ago')) return 'last year'
    if (bygone.test(word)) return 'before'
  }
  if (words[first - 1] === 'when') {
    for (let at = from; at < first; at += 1) if (yearWord.test(words[at] ?? '')) return words[at]
  }
  return undefined
}

/** How many digits of a printed number tell something: "142,873" six, "6,200" two, "two" one. */
export function significantDigits(printed: string): number {
  const digits = /\d[\d,.]*/u.exec(printed)?.[0]?.replaceAll(/[,.]/gu, '') ?? ''
  return Math.max(1, digits.replace(/^0+/u, '').replace(/0+$/u, '').length)
}
