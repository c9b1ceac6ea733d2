import type { ForeignClass, ForeignCues } from './foreign-lexicon.ts'
import { isInsideQuote, lowerAt, type Range, type Reading } from './reading.ts'

/** A phrase of the lexicon found in the text. */
export interface ForeignMatch extends Range {
  readonly phraseClass: ForeignClass
  /** Where the second part of a verb in two parts ends. */
  readonly tail?: number
}

/** The longest phrase of one of `wanted` classes that begins at token `i`. */
export function foreignMatchAt(
  reading: Reading,
  cues: ForeignCues,
  i: number,
  wanted: readonly ForeignClass[],
): ForeignMatch | undefined {
  const word = lowerAt(reading, i)
  for (const { words, phraseClass } of cues.phrases.get(word) ?? []) {
    if (!wanted.includes(phraseClass)) continue
    const end = endOfWords(reading, i, words)
    if (end !== undefined) return { first: i, end, phraseClass }
  }
  return undefined
}

/** All phrases of `wanted` classes that begin at token `i`, the longest first. */
export function foreignMatchesAt(
  reading: Reading,
  cues: ForeignCues,
  i: number,
  wanted: readonly ForeignClass[],
): readonly ForeignMatch[] {
  const phrases = cues.phrases.get(lowerAt(reading, i))
  if (phrases === undefined) return []
  return phrases.flatMap(({ words, phraseClass }) => {
    const end = wanted.includes(phraseClass) ? endOfWords(reading, i, words) : undefined
    return end === undefined ? [] : [{ first: i, end, phraseClass }]
  })
}

const germanReach = 16
const adverbsMax = 2

/** A verb in two parts that begins at token `i`: "kündigte … an", "hat … gesagt", "ha anche detto". */
export function apartMatchAt(reading: Reading, cues: ForeignCues, i: number): ForeignMatch | undefined {
  const lasts = cues.apart.get(lowerAt(reading, i))
  if (lasts === undefined) return undefined
  const isGerman = cues.language === 'de'
  const limit = i + 2 + (isGerman ? germanReach : adverbsMax)
  for (let k = i + 1; k < limit; k += 1) {
    if (isClauseMark(reading, k) || isInsideQuote(reading, k) || /^[.!?]$/u.test(lowerAt(reading, k))) return undefined
    if (!lasts.has(lowerAt(reading, k)) || (isGerman && !isVerbEnd(reading, k + 1))) continue
    return { first: i, end: isGerman && k > i + 1 ? i + 1 : k + 1, phraseClass: 'say', tail: k + 1 }
  }
  return undefined
}

/** Whether a German verb may end before token `i`: at a mark, a quotation or the end of the sentence. */
function isVerbEnd(reading: Reading, i: number): boolean {
  return isClauseMark(reading, i) || (reading.quoteAt[i] ?? -1) >= 0 || /^[.!?]?$/u.test(lowerAt(reading, i))
}

/** The end of the words at `i`; the Arabic "ل" is a prefix of the word that follows, which then belongs to the source. */
function endOfWords(reading: Reading, i: number, words: readonly string[]): number | undefined {
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k] ?? ''
    const here = lowerAt(reading, i + k)
    if (word === 'ل' && k === words.length - 1 && here.startsWith('ل')) return i + k
    if (here !== word) return undefined
  }
  return i + words.length
}

/** Whether "that" begins at `i`, the elided French "qu'" included; the token after it, or the same where it is elided. */
export function afterThat(reading: Reading, cues: ForeignCues, i: number): number | undefined {
  const that = foreignMatchAt(reading, cues, i, ['that'])
  if (that !== undefined) return that.end
  return cues.language === 'fr' && lowerAt(reading, i).startsWith("qu'") ? i : undefined
}

const marks = /^[,，、،:：;؛—–-]$/u

/** Whether token `i` is a mark between clauses, outside quotations. */
export function isClauseMark(reading: Reading, i: number): boolean {
  return marks.test(lowerAt(reading, i)) && !isInsideQuote(reading, i)
}

const articles =
  /^(?:der|die|das|des|dem|den|ein|eine|einer|eines|le|la|les|l'|un|une|du|de|des|d'|el|los|las|del|al|una|il|lo|gli|i|uno|dei|degli|della|o|a|os|as|do|da|dos|das|e|y|et|und|von|vom|für|van|av|af|og|och|and|і|й|та|и)$/u

/** A name in quotation marks (a newspaper's) is no longer than this. */
const nameTokensMax = 5

/** The end of a short name in quotation marks that begins at `i`. */
export function nameInQuotes(reading: Reading, i: number): number | undefined {
  const quote = reading.quotes[reading.quoteAt[i] ?? -1]
  return quote !== undefined && quote.first === i && quote.last - i <= nameTokensMax ? quote.last + 1 : undefined
}

/** The end of a source that begins at `first`: at a mark, a quotation, an adjunct, or where the capitals end. */
export function foreignPhraseEnd(reading: Reading, cues: ForeignCues, first: number, ceiling: number): number {
  if (foreignMatchAt(reading, cues, first, ['pronoun'])) return first + 1
  const limit = Math.min(ceiling, first + 16)
  for (let i = first; i < limit; i += 1) {
    const quote = reading.quotes[reading.quoteAt[i] ?? -1]
    if (quote !== undefined && i > first && quote.first === i && quote.last - i <= nameTokensMax) {
      i = quote.last
      continue
    }
    if (isClauseMark(reading, i) || quote !== undefined || /^[.!?。！？(]$/u.test(lowerAt(reading, i))) return i
    if (i > first && isAdjunct(reading, cues, i)) return i
    if (i > first && endsAfterName(reading, i, first)) return i
  }
  return limit
}

function isAdjunct(reading: Reading, cues: ForeignCues, i: number): boolean {
  return foreignMatchAt(reading, cues, i, ['place']) !== undefined && !articles.test(lowerAt(reading, i))
}

/** After a capitalised word a small one that is no article ends the name: the verb of a German sentence, for instance. */
function endsAfterName(reading: Reading, i: number, first: number): boolean {
  const here = reading.tokens[i]?.text ?? ''
  const before = reading.tokens[i - 1]?.text ?? ''
  const isSmall = /^[\p{Ll}]/u.test(here) && !articles.test(here.toLowerCase())
  return isSmall && i - 1 >= first && /^\p{Lu}/u.test(before) && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(here)
}
