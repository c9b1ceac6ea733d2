import { isAsciiLetter } from './scan-words.ts'

/** A word, number or punctuation mark of a text, with where it stands. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
}

// Abbreviations keep their full stop, so that "Gov. Lee" is no end of a sentence; hyphens and apostrophes inside a word belong to it.
const tokenPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|''|``|(?:\p{Lu}\.){2,}|[ap]\.m\.|(?<=\p{Lu}[\p{L}’'.-]{0,20} )\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|Prof|Rev|Hon|vs|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[Nn]o)\.(?=[\s,)])|[$€£]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?%?|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-‐‑’'][\p{L}\p{M}\p{N}_]+)*|--+|\.{3}|[^\s]/gu

const cliticPattern = /^(.*[\p{L}\p{N}])([’'](?:s|ll|ve|re|d|m))$/iu

/** The tokens of `text` in order; "’s", "’ll", "’ve", "’re", "’d" and "’m" are tokens of their own. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (isPlainSpace(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const plainEnd = endOfPlainToken(text, at)
    if (plainEnd > at) {
      tokens.push(tokenAt(text, at, plainEnd))
      at = plainEnd
      continue
    }
    tokenPattern.lastIndex = at
    const match = tokenPattern.exec(text)
    if (match === null) break
    at = match.index + match[0].length
    pushMatched(tokens, text, match.index, match[0])
  }
  return tokens
}

function pushMatched(tokens: Token[], text: string, start: number, word: string): void {
  const clitic = word.length > 2 && /[’']/u.test(word) ? cliticPattern.exec(word) : undefined
  const cut = clitic?.[1]?.length ?? word.length
  tokens.push(tokenAt(text, start, start + cut))
  if (cut < word.length) tokens.push(tokenAt(text, start + cut, start + word.length))
}

function isPlainSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** Longer than any abbreviation of the pattern: a full stop behind it ends a sentence. */
const plainLettersMin = 5
const fullStop = 46
const lineFeed = 10

/** The end of a token that needs no pattern, as nearly all of a text in Latin letters are: a word of ASCII letters or a mark; `start` where it may be anything else. */
function endOfPlainToken(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (isPlainMark(first)) return start + 1
  if (first === fullStop) return text.startsWith('.', start + 1) ? start : start + 1
  if (!isAsciiLetter(first)) return start
  let end = start + 1
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end += 1
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  return isPlainSpace(next) || isPlainMark(next) || (next === fullStop && end - start >= plainLettersMin) ? end : start
}

/** Marks of one character, whatever stands beside them: ! " ( ) , : ; ? “ ” */
function isPlainMark(code: number): boolean {
  switch (code) {
    case 33:
    case 34:
    case 40:
    case 41:
    case 44:
    case 58:
    case 59:
    case 63:
    case 0x201c:
    case 0x201d:
      return true
    default:
      return false
  }
}

function tokenAt(text: string, start: number, end: number): Token {
  const slice = text.slice(start, end)
  const lower = slice.toLowerCase()
  return { start, end, text: slice, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower }
}

/** Whether a line break stands between two offsets of `text`. */
export function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === lineFeed) return true
  return false
}

/** Whether the token is a word or a number, not a mark. */
export function isWordToken(token: Token): boolean {
  return isAsciiLetter(token.text.charCodeAt(0)) || /[\p{L}\p{N}]/u.test(token.text)
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const first = token.text.charCodeAt(0)
  // Nearly all words begin with a plain letter: no pattern is tried on them.
  if (isAsciiLetter(first)) return first <= 90
  return /^[@#]?\p{Lu}/u.test(token.text)
}
