import type { SearchPhrase } from '../../model/search-query.ts'
import { type Span, spanOf } from '../../model/span.ts'
import { scanWords } from '../../text/scan-words.ts'
import { searchWords } from '../../text/search-words.ts'

const matchesMax = 12
const wordsLookedAtMax = 20_000

/** Texts are cut into words piece by piece, each to the end of a line or so. */
const pieceUnits = 1500
/** A result shows the sentence of the first match: what stands further away than this is not looked for. */
const shownUnits = 700

/** Where words begin and end. */
interface Words {
  readonly starts: number[]
  readonly ends: number[]
}

/** Where the phrases stand in `text`, in order, as far as they stand near the first, at most twelve: what a result shows marked. */
export function findMatches(text: string, phrases: readonly SearchPhrase[]): readonly Span[] {
  if (phrases.length === 0) return []
  const longest = Math.max(...phrases.map(({ words }) => words.length))
  const beginnings = new Set(phrases.flatMap(({ words }) => words[0]?.charCodeAt(0) ?? []))
  const spans: Span[] = []
  const words: Words = { starts: [], ends: [] }
  let read = 0
  for (let i = 0; spans.length < matchesMax && i < wordsLookedAtMax; i += 1) {
    while (read < text.length && i + longest > words.starts.length) read = readPiece(text, read, words)
    const start = words.starts[i]
    if (start === undefined || start > (spans[0]?.start ?? start) + shownUnits) break
    if (!mayBegin(text.charCodeAt(start), beginnings)) continue
    const length = phrases.find((phrase) => standsAt(phrase, { text, words }, i))?.words.length
    const end = length === undefined ? undefined : words.ends[i + length - 1]
    if (end !== undefined) spans.push(spanOf(text, start, end))
  }
  return spans
}

/** Adds the words of the next piece of `text`; gives where it ends. */
function readPiece(text: string, from: number, { starts, ends }: Words): number {
  const end = pieceEnd(text, from)
  scanWords(text.slice(from, end), (start, wordEnd) => {
    starts.push(from + start)
    ends.push(from + wordEnd)
  })
  return end
}

/** After a space, so that no word is cut. */
function pieceEnd(text: string, from: number): number {
  const space = text.indexOf(' ', from + pieceUnits)
  return space < 0 ? text.length : space + 1
}

/** Whether a word with this first unit may be one of those looked for; what is no plain letter may fold into any. */
function mayBegin(code: number, beginnings: ReadonlySet<number>): boolean {
  return code > 127 || beginnings.has(code >= 65 && code <= 90 ? code + 32 : code)
}

/** Nearly all words are plain letters, which want no folding but that of case. */
function keyOf(word: string): string {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return searchWords(word).join(' ')
  return word.toLowerCase()
}

function standsAt(
  { words, isPrefix }: SearchPhrase,
  at: { readonly text: string; readonly words: Words },
  first: number,
): boolean {
  return words.every((word, i) => {
    const start = at.words.starts[first + i]
    if (start === undefined) return false
    const key = keyOf(at.text.slice(start, at.words.ends[first + i]))
    return isPrefix && i === words.length - 1 ? key.startsWith(word) : key === word
  })
}
