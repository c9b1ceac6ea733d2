import { isAsciiLetter, isDigitCode } from './scan-words.ts'

/** A word or number of a text, in order. */
export interface WordToken {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number'
  /** Nothing but white space, quotation marks or brackets stands between it and the end of the sentence before. */
  readonly startsSentence: boolean
}

const wordOrNumber = /\p{L}[\p{L}\p{M}]*(?:['’\u02bc]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*/gu
const sentenceEnd = /[.!?…:。！？]["'“”„«»()[\]\s]*$|\n/u
/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const apostropheS = /['’\u02bc]s$/u

/** The words and numbers of `text`, at most `limit`; the possessive 's is cut off. Chinese, Japanese, Thai are cut by dictionary. */
export function wordTokens(text: string, limit: number): readonly WordToken[] {
  const tokens: WordToken[] = []
  const add = (word: string, kind: WordToken['kind'], startsSentence: boolean): void => {
    tokens.push({ text: word, lower: word.toLowerCase(), kind, startsSentence })
  }
  let end = 0
  for (let at = 0; at < text.length && tokens.length < limit; ) {
    const code = text.charCodeAt(at)
    if (code < 128 && !isAsciiLetter(code) && !isDigitCode(code)) {
      at += 1
      continue
    }
    const plainEnd = endOfPlainWord(text, at)
    wordOrNumber.lastIndex = at
    const match = plainEnd > at ? undefined : wordOrNumber.exec(text)
    if (match === null) break
    const start = match?.index ?? at
    const word = match?.[0] ?? text.slice(at, plainEnd)
    const startsSentence = tokens.length === 0 || isSentenceEnd(text, Math.max(end, start - 8), start)
    if (match === undefined) add(word, 'word', startsSentence)
    else if (/^\p{N}/u.test(word)) add(word, 'number', startsSentence)
    else if (!unspaced.test(word))
      add(word.endsWith('s') ? word.replace(apostropheS, '') : word, 'word', startsSentence)
    else for (const piece of dictionaryWords(word, limit - tokens.length)) add(piece, 'word', false)
    end = start + word.length
    at = end
  }
  return tokens
}

/** The end of a word of plain letters with nothing behind it that may belong to it; `start` where the pattern has to tell. */
function endOfPlainWord(text: string, start: number): number {
  let end = start
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end += 1
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  return next >= 128 || next === apostrophe ? start : end
}

const apostrophe = 39

function isSentenceEnd(text: string, start: number, end: number): boolean {
  // Nearly all words stand one space behind the one before.
  if (start === end || (end === start + 1 && text.charCodeAt(start) === 32)) return false
  const between = text.slice(start, end)
  return between !== ', ' && sentenceEnd.test(between)
}

function dictionaryWords(run: string, limit: number): readonly string[] {
  const words: string[] = []
  for (const part of new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)) {
    if (words.length >= limit) break
    if (part.isWordLike) words.push(part.segment)
  }
  return words
}
