export type FigureTokenKind = 'digits' | 'word' | 'mark'

/** A word, a run of digits with its separators, or one other character. */
export interface FigureToken {
  readonly kind: FigureTokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, apostrophes written ’. */
  readonly lower: string
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean
  /** Whether a line break stands before it. */
  readonly newLine: boolean
}

// Digits take in separators only between digits ("1,234.5") or as a point before the first (".5"); a superscript belongs to the unit before it ("km²").
const tokenPattern = /\d+(?:[.,]\d+)*|(?<![\p{L}\d.,])\.\d+|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*[²³]?|[^\s]/gu

/** The words, figures and marks of `text` from `start` to `end`, with their offsets in `text`. */
export function figureTokens(text: string, start = 0, end: number = text.length): readonly FigureToken[] {
  const tokens: FigureToken[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  let last = 0
  for (const match of part.matchAll(tokenPattern)) {
    const word = match[0]
    const isFirst = match.index === 0
    const spaced = isFirst || match.index > last
    tokens.push({
      kind: kindOf(word),
      start: start + match.index,
      end: start + match.index + word.length,
      text: word,
      lower: lowerOf(word),
      spaced,
      newLine: isFirst || (spaced && part.slice(last, match.index).includes('\n')),
    })
    last = match.index + word.length
  }
  return tokens
}

// Nearly all words are plain letters: the look at one character saves two patterns a word.
function kindOf(word: string): FigureTokenKind {
  const first = word.charCodeAt(0)
  const digit = first === 46 && word.length > 1 ? word.charCodeAt(1) : first
  if (digit >= 48 && digit <= 57) return 'digits'
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return 'word'
  return first < 128 || !/^[\p{L}\p{M}]/u.test(word) ? 'mark' : 'word'
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes("'") || lower.includes('ʼ') ? lower.replace(/['ʼ]/gu, '’') : lower
}
