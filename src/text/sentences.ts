import { hasLineBreak, type Token } from './tokens.ts'

/** A sentence as token numbers, half-open. */
export interface Sentence {
  readonly first: number
  readonly end: number
}

/** A sentence longer than this is cut, so that whatever looks through a sentence stays linear in the text. */
const sentenceTokensMax = 250

const closers = new Set(['”', '"', '’', "'", ')', ']', '»', "''", '」', '“'])
const enders = new Set(['.', '!', '?', '...', '…', '。', '！', '？', '؟', '۔'])

/** The sentences of a text in order: they end at a full stop, question or exclamation mark (with the closing marks after it) and at a line break. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isLastOfSentence(text, tokens, i) && i - first + 1 < sentenceTokensMax) continue
    sentences.push({ first, end: i + 1 })
    first = i + 1
  }
  return sentences
}

function isLastOfSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const here = tokens[i]
  const next = tokens[i + 1]
  if (here === undefined || next === undefined) return true
  if (hasLineBreak(text, here.end, next.start)) return true
  const ender = enderBefore(tokens, i)
  if (ender === undefined) return false
  if (/[。！？]/u.test(ender)) return next.text === '“' || !closers.has(next.text)
  if (here.end === next.start) return false
  return beginsSentence(tokens, i + 1)
}

/** Whether it begins with a letter of ASCII and is no abbreviation. */
function isPlainWord(token: string): boolean {
  if (token === '') return false
  const first = token.charCodeAt(0)
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90)
  return isLetter && token.charCodeAt(token.length - 1) !== fullStop
}

const fullStop = 46

/** The mark that ends a sentence at `i`, or before the closing marks that end at `i`. */
function enderBefore(tokens: readonly Token[], i: number): string | undefined {
  for (let j = i; j >= 0 && j >= i - 3; j -= 1) {
    const mark = tokens[j]?.text ?? ''
    // Nearly all tokens are words.
    if (isPlainWord(mark)) return undefined
    if (enders.has(mark)) return isInitial(tokens, j) ? undefined : mark
    if (closers.has(mark)) continue
    const isAbbreviation = j === i && mark.endsWith('.') && /^(?:\p{Lu}\.){2,}$/u.test(mark)
    return isAbbreviation ? abbreviationEnd(tokens, i) : undefined
  }
  return undefined
}

/** "J. Smith": the full stop after one capital letter belongs to a name. */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && /^\p{Lu}$/u.test(before.text) && before.text !== 'I' && before.end === tokens[i]?.start
}

const openersOfSentence = new Set([
  'the',
  'he',
  'she',
  'it',
  'they',
  'we',
  'but',
  'and',
  'in',
  'on',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'their',
])

/** "U.S." ends a sentence only before a word that is capitalised for no other reason. */
function abbreviationEnd(tokens: readonly Token[], i: number): string | undefined {
  const next = tokens[i + 1]
  return next !== undefined && /^\p{Lu}/u.test(next.text) && openersOfSentence.has(next.lower) ? '.' : undefined
}

function beginsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token === undefined || /^[\p{Lu}\p{Lo}\p{N}@#“"‘'«„([—–*•`]/u.test(token.text)
}
