import { isAsciiLetter, isDigitCode } from './scan-words.ts'

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
  let at = 0
  let newLine = false
  while (at < part.length) {
    const code = part.charCodeAt(at)
    if (isPlainSpace(code)) {
      newLine ||= code === lineFeed
      at += 1
      continue
    }
    let tokenEnd = endOfPlainToken(part, at, code)
    const isPlain = tokenEnd > at
    if (!isPlain) {
      tokenPattern.lastIndex = at
      const match = tokenPattern.exec(part)
      if (match === null) break
      newLine ||= match.index > at && part.slice(at, match.index).includes('\n')
      at = match.index
      tokenEnd = at + match[0].length
    }
    const word = part.slice(at, tokenEnd)
    const spaced = at === 0 || at > last
    tokens.push({
      kind: isPlain ? plainKind(code) : kindOf(word),
      start: start + at,
      end: start + tokenEnd,
      text: word,
      lower: isPlain ? word.toLowerCase() : lowerOf(word),
      spaced,
      newLine: newLine || at === 0,
    })
    newLine = false
    last = tokenEnd
    at = tokenEnd
  }
  return tokens
}

const lineFeed = 10
const apostrophe = 39
const comma = 44
const fullStop = 46

function isPlainSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The end of a token that needs no pattern: ASCII letters that nothing of a word follows, digits, or a mark; `start` where it may be anything else. */
function endOfPlainToken(part: string, start: number, first: number): number {
  if (isAsciiLetter(first)) {
    let end = start + 1
    while (end < part.length && isAsciiLetter(part.charCodeAt(end))) end += 1
    return end === part.length || endsWord(part.charCodeAt(end)) ? end : start
  }
  if (isDigitCode(first)) return endOfDigits(part, start)
  if (first === fullStop) return isDigitAt(part, start + 1) ? start : start + 1
  return isPlainMark(first) ? start + 1 : start
}

/** A superscript and an apostrophe may go on with the word; letters beyond ASCII do. */
function endsWord(code: number): boolean {
  return code < 128 ? code !== apostrophe : isPlainMark(code) && code !== 0x2019
}

function endOfDigits(part: string, start: number): number {
  let end = start + 1
  while (end < part.length) {
    const code = part.charCodeAt(end)
    if (isDigitCode(code)) end += 1
    else if ((code === comma || code === fullStop) && isDigitAt(part, end + 1)) end += 2
    else return end
  }
  return end
}

function isDigitAt(part: string, at: number): boolean {
  return at < part.length && isDigitCode(part.charCodeAt(at))
}

/** ASCII marks, and dashes and quotation marks beyond it. */
function isPlainMark(code: number): boolean {
  if (code < 128) return code > 32 && code !== apostrophe && !isAsciiLetter(code) && !isDigitCode(code)
  return (code >= 0x2010 && code <= 0x2027) || code === 0xab || code === 0xbb
}

function plainKind(first: number): FigureTokenKind {
  if (isAsciiLetter(first)) return 'word'
  return isDigitCode(first) ? 'digits' : 'mark'
}

function kindOf(word: string): FigureTokenKind {
  const first = word.charCodeAt(0)
  if (isDigitCode(first === fullStop && word.length > 1 ? word.charCodeAt(1) : first)) return 'digits'
  if (isAsciiLetter(first)) return 'word'
  return first < 128 || !/^[\p{L}\p{M}]/u.test(word) ? 'mark' : 'word'
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes("'") || lower.includes('ʼ') ? lower.replace(/['ʼ]/gu, '’') : lower
}
