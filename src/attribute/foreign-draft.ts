import type { Draft } from './draft.ts'
import type { ForeignCues } from './foreign-lexicon.ts'
import { endOfSentence } from './linking.ts'
import { type ForeignMatch, foreignMatchAt, isClauseMark } from './match-foreign.ts'
import { closesQuote, isInsideQuote, lowerAt, type Range, type Reading, type StorySentence } from './reading.ts'

/** A sentence of a text in another language, and the words that its language speaks with. */
export interface ForeignPlace {
  readonly reading: Reading
  readonly cues: ForeignCues
  readonly sentence: StorySentence
  readonly number: number
}

/** The draft of a match, unless its source or content is empty. */
export function foreignDraft(
  { reading, cues, number }: ForeignPlace,
  match: ForeignMatch,
  { source, content }: { readonly source: Range; readonly content: readonly Range[] },
): Draft | undefined {
  const kept = content.filter((range) => range.end > range.first)
  const to = foreignMatchAt(reading, cues, match.tail ?? match.end, ['own-outlet'])
  if (kept.length === 0 || source.end <= source.first) return undefined
  return {
    source,
    cue: cueOf(reading, match),
    head: match.first,
    content: kept,
    ...(to ? { to: { first: to.first, end: to.end } } : {}),
    cueClass: match.phraseClass === 'hearsay' ? 'hearsay' : 'core',
    sentence: number,
    isNegated: false,
    isModal: false,
    ...(match.phraseClass === 'denies' ? { isDenial: true } : {}),
  }
}

/** The words that make the tie: of "hat … gesagt" the participle. */
function cueOf(reading: Reading, { first, end, tail }: ForeignMatch): Range {
  const isPerfect = tail !== undefined && tail > end && /^ha(?:t|be|tte)n?$/u.test(lowerAt(reading, first))
  return isPerfect ? { first: tail - 1, end: tail } : { first, end }
}

/** The words of the sentence without its full stop. */
export function wholeSentence({ reading, sentence }: ForeignPlace): Range {
  return { first: sentence.first, end: endOfSentence(reading, sentence) }
}

/** `range` without clause marks and full stops at its edges. */
export function withoutMarks(reading: Reading, range: Range): Range {
  let { first, end } = range
  while (first < end && isClauseMark(reading, first)) first += 1
  while (
    end > first &&
    (isClauseMark(reading, end - 1) || /^[.。]$/u.test(lowerAt(reading, end - 1))) &&
    !isInsideQuote(reading, end - 1)
  )
    end -= 1
  return { first, end }
}

/** Where the clause begins that ends before a token, a conjunction passed over. */
export function clauseStart(reading: Reading, before: number, floor: number): number {
  let i = before
  while (i > floor && !isClauseMark(reading, i - 1) && !closesQuote(reading, i - 1)) i -= 1
  while (i < before && leads.test(lowerAt(reading, i))) i += 1
  return i
}

/** Conjunctions and adverbs that may stand before the subject. */
const leads =
  /^(?:і|й|та|але|також|однак|водночас|раніше|пізніше|згодом|при|цьому|и|а|но|также|однако|ранее|позже|позднее|этом|und|aber|auch|et|mais|puis|y|pero|también|además|e|ma|poi|inoltre|anche|mas|também|i|ale|jednak|wcześniej|później|również|و)$/u

const preposition =
  /^(?:in|im|aus|vom|von|dans|sur|en|nel|nella|nei|nelle|nello|sul|sulla|da|dal|dalla|no|na|num|numa|nos|nas|do|em|del|în|v|ve|у|в|во|из|на|со|w|we|z|ze|із|зі)$/u

/** The token after a preposition that stands at `i`, or `i` itself. */
export function afterPreposition(reading: Reading, i: number): number {
  return preposition.test(lowerAt(reading, i)) ? i + 1 : i
}

/** The token after the days and the report's own outlet that stand between a verb and its speaker. */
export function afterAdjuncts({ reading, cues }: ForeignPlace, first: number): number {
  let i = first
  for (;;) {
    const match = foreignMatchAt(reading, cues, i, ['own-outlet', 'day'])
    if (match === undefined) return i
    i = match.end
  }
}
