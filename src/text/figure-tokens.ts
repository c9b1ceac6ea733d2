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
  const pattern = new RegExp(tokenPattern)
  let last = 0
  let at = 0
  while (at < part.length) {
    if (isPlainSpace(part.charCodeAt(at))) {
      at += 1
      continue
    }
    let tokenEnd = endOfPlainToken(part, at)
    if (tokenEnd === at) {
      pattern.lastIndex = at
      const match = pattern.exec(part)
      if (match === null) break
      at = match.index
      tokenEnd = at + match[0].length
    }
    const word = part.slice(at, tokenEnd)
    const spaced = at === 0 || at > last
    tokens.push({
      kind: kindOf(word),
      start: start + at,
      end: start + tokenEnd,
      text: word,
      lower: lowerOf(word),
      spaced,
      newLine: at === 0 || (spaced && part.slice(last, at).includes('\n')),
    })
    last = tokenEnd
    at = tokenEnd
  }
  return tokens
}

function isPlainSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The end of a token that needs no pattern: ASCII letters before white space, comma or full stop, or one of those marks; `start` where it may be anything else. */
function endOfPlainToken(part: string, start: number): number {
  const first = part.charCodeAt(start)
  if (first === 44) return start + 1
  if (!isAsciiLetter(first)) return start
  let end = start + 1
  while (isAsciiLetter(part.charCodeAt(end))) end += 1
  const next = part.charCodeAt(end)
  return end === part.length || isPlainSpace(next) || next === 44 || next === 46 ? end : start
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
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
