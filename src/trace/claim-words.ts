import { isDigitCode, scanWords } from '../text/scan-words.ts'

const keptLetters = 5

/** Words so frequent in news that sharing them tells nothing; shorter words never count. */
const emptyWords: ReadonlySet<string> = new Set(
  [
    'that this these those with from into over upon about after before under while when where which whose whom what',
    'have has been being were will would could should must might does said says saying told tells tell according',
    'also more most than then them they their there here such some other only just very still even each every',
    'year years month months week weeks today friday monday tuesday wednesday thursday saturday sunday last next',
    'report reports reported reporting reportedly source sources people familiar official officials news agency',
  ]
    .join(' ')
    .split(' ')
    .map(cutWord),
)

const wordLettersMin = 4

/** What `text` is about: its longer words, cut to their first letters so that inflections meet, and its numbers; of Chinese and Japanese, pairs of characters. */
export function claimWords(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  const words = new Set<string>()
  let ideographAt = Number.NEGATIVE_INFINITY
  scanWords(lower, (start, end, isIdeograph) => {
    if (isIdeograph) {
      if (ideographAt === start - 1) words.add(lower.slice(ideographAt, end))
      ideographAt = start
    } else if (isDigitCode(lower.charCodeAt(start))) {
      words.add(lower.slice(start, figureEnd(lower, start, end)))
    } else if (end - start >= wordLettersMin) {
      const word = cutWord(lower.slice(start, Math.min(end, start + keptLetters)))
      if (!emptyWords.has(word)) words.add(word)
    }
  })
  return words
}

/** Where a word's digits end: "410mn" and "410 million" are one figure. */
function figureEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && !isDigitCode(text.charCodeAt(at - 1))) at -= 1
  return at
}

/** The share of `part` that stands in `whole`; 0 of nothing. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0
  let shared = 0
  for (const word of part) if (whole.has(word)) shared += 1
  return shared / part.size
}

/** The first letters; "ferry" and "ferries" meet. */
function cutWord(word: string): string {
  const cut = word.length > keptLetters ? word.slice(0, keptLetters) : word
  return cut.endsWith('y') ? `${cut.slice(0, -1)}i` : cut
}
