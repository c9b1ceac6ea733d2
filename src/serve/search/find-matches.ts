import type { SearchPhrase } from '../../model/search-query.ts'
import { type Span, spanOf } from '../../model/span.ts'
import { scanWords } from '../../text/scan-words.ts'
import { searchWords } from '../../text/search-words.ts'

const matchesMax = 12
const wordsLookedAtMax = 20_000

interface WordAt {
  readonly start: number
  readonly end: number
  readonly key: string
}

/** Where the phrases stand in `text`, in order, at most twelve: what a result shows marked. */
export function findMatches(text: string, phrases: readonly SearchPhrase[]): readonly Span[] {
  if (phrases.length === 0) return []
  const words = wordsAt(text)
  const spans: Span[] = []
  for (const [i, first] of words.entries()) {
    if (spans.length >= matchesMax) break
    const length = phrases.find((phrase) => standsAt(phrase, words, i))?.words.length
    const last = length === undefined ? undefined : words[i + length - 1]
    if (last) spans.push(spanOf(text, first.start, last.end))
  }
  return spans
}

function wordsAt(text: string): readonly WordAt[] {
  const words: WordAt[] = []
  scanWords(text, (start, end) => {
    if (words.length < wordsLookedAtMax) words.push({ start, end, key: keyOf(text.slice(start, end)) })
  })
  return words
}

/** Nearly all words are plain letters, which want no folding but that of case. */
function keyOf(word: string): string {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return searchWords(word).join(' ')
  return word.toLowerCase()
}

function standsAt({ words, isPrefix }: SearchPhrase, text: readonly WordAt[], at: number): boolean {
  return words.every((word, i) => {
    const key = text[at + i]?.key
    return isPrefix && i === words.length - 1 ? key?.startsWith(word) === true : key === word
  })
}
