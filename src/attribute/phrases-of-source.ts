import type { Draft } from './draft.ts'
import { afterPreposition, clauseStart, type ForeignPlace, foreignDraft, withoutMarks } from './foreign-draft.ts'
import { endOfSentence } from './linking.ts'
import { type ForeignMatch, foreignMatchAt, foreignPhraseEnd, isClauseMark, nameInQuotes } from './match-foreign.ts'
import { lowerAt } from './reading.ts'

/** "за словами X, C", "C, según X": the source follows the phrase. */
export function prefixed(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const clause = relativeEnd(place, match.end)
  if (clause !== undefined) return relative(place, match, clause)
  const end = endOfSentence(reading, sentence)
  const phraseEnd = foreignPhraseEnd(reading, cues, match.end, end)
  const isWhole = match.first === sentence.first && phraseEnd >= end && end - match.end > 2
  // Without a comma or a capital nothing shows where the source ends: its first word is sure.
  const sourceEnd = isWhole ? match.end + firstWords(place, match.end) : wholeSource(place, match, phraseEnd)
  const source = { first: match.end, end: withoutVerb(place, match.end, sourceEnd) }
  return aroundPhrase(place, match, { source, next: sourceEnd })
}

const relatives =
  /^(?:cui|quale|quali|laquelle|lequel|lesquels|lesquelles|qui|quien|quienes|cual|cuales|qual|quais|quem|którego|której|których|которого|которой|которых|якого|якої|яких)$/u
const article = /^(?:il|la|le|i|el|los|las|o|a|os|as)$/u

/** Where a relative pronoun ends that stands at `i`, its article included; undefined where none does. */
function relativeEnd({ reading }: ForeignPlace, i: number): number | undefined {
  if (relatives.test(lowerAt(reading, i))) return i + 1
  return article.test(lowerAt(reading, i)) && relatives.test(lowerAt(reading, i + 1)) ? i + 2 : undefined
}

/** "X, secondo cui C": whose word it is stands before the comma; nobody's where no name does. */
function relative(place: ForeignPlace, match: ForeignMatch, clause: number): Draft | undefined {
  const { reading, sentence } = place
  const end = isClauseMark(reading, match.first - 1) ? match.first - 1 : match.first
  let first = end
  while (first > sentence.first && /^[\p{Lu}\d]/u.test(reading.tokens[first - 1]?.text ?? '')) first -= 1
  // "Une source proche de Corvane, selon laquelle": the name is not whose word it is.
  if (first > sentence.first && /^(?:d[eiuao]s?|del|della|von|z|ze|из|із|з)$/u.test(lowerAt(reading, first - 1)))
    return undefined
  const content = withoutMarks(reading, { first: clause, end: endOfSentence(reading, sentence) })
  return whole(foreignDraft(place, match, { source: { first, end }, content: [content] }))
}

/** How many words are sure: the first, with the article and the adjective that go before it in Dutch and the Nordic languages. */
function firstWords({ reading, cues }: ForeignPlace, i: number): number {
  const word = lowerAt(reading, i)
  if (cues.language === 'nl') return /^(?:de|het|een)$/u.test(word) ? 2 : 1
  return /^(?:sv|da|no|nb)$/u.test(cues.language) && /^(?:den|det)$/u.test(word) ? 3 : 1
}

const sourceTokensMax = 12

/** "Según fuentes cercanas al caso, C": where the language always sets a comma, a source that opens the sentence ends there. */
function wholeSource({ reading, cues, sentence }: ForeignPlace, match: ForeignMatch, phraseEnd: number): number {
  const isOpening = match.first === sentence.first && /^(?:fr|es|it|pt|uk|ru)$/u.test(cues.language)
  if (!isOpening || isClauseMark(reading, phraseEnd)) return phraseEnd
  for (let i = phraseEnd; i < Math.min(sentence.end, match.end + sourceTokensMax); i += 1) {
    if (reading.quoteAt[i] !== -1) return phraseEnd
    if (isClauseMark(reading, i)) return lowerAt(reading, i) === ',' ? i : phraseEnd
  }
  return phraseEnd
}

/** What stands on both sides of a phrase set off by marks, after one that opens the sentence, or else before it. */
export function aroundPhrase(
  place: ForeignPlace,
  match: ForeignMatch,
  { source, next }: { readonly source: { readonly first: number; readonly end: number }; readonly next: number },
): Draft | undefined {
  const { reading, sentence } = place
  const end = endOfSentence(reading, sentence)
  const before = withoutMarks(reading, { first: sentence.first, end: match.first })
  const after = withoutMarks(reading, { first: isClauseMark(reading, next) ? next + 1 : next, end })
  if (isClauseMark(reading, match.first - 1) && match.first > sentence.first && isClauseMark(reading, next)) {
    return whole(foreignDraft(place, match, { source, content: [before, after] }))
  }
  const isOpening = before.end - before.first < 3
  return whole(foreignDraft(place, match, { source, content: [isOpening ? after : before] }))
}

function whole(draft: Draft | undefined): Draft | undefined {
  return draft && { ...draft, isPhrase: true }
}

/** "据X报道": the verb that closes the phrase is no part of the source. */
function withoutVerb({ reading, cues }: ForeignPlace, first: number, end: number): number {
  for (let i = first + 1; i < end; i += 1) {
    const verb = foreignMatchAt(reading, cues, i, ['say'])
    if (verb !== undefined && verb.end === end) return i
  }
  return end
}

/** "Як повідомляв …": the imperfective recalls what the report's own house told before. */
const reminders = /^(?:повідомля|сообща|писа|передава|розповіда|рассказыва|зазнача|отмеча)(?:в|л|ла|ло|ли)$/u

/** "Según informó X, C", "comme l'a indiqué X", "як повідомили в поліції": the verb belongs to the phrase, the source follows it. */
export function withVerbAfter(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const isEdge = match.first === sentence.first || isClauseMark(reading, match.first - 1)
  const verb = isEdge && verbEnd(place, match.end)
  if (!verb || reminders.test(lowerAt(reading, match.end))) return undefined
  const end = endOfSentence(reading, sentence)
  const first = /^(?:uk|ru|pl|it)$/u.test(cues.language) ? afterPreposition(reading, verb) : verb
  const sourceEnd = nameInQuotes(reading, first) ?? foreignPhraseEnd(reading, cues, first, end)
  if (sourceEnd >= end && match.first === sentence.first) return undefined
  const next = nextMark(place, sourceEnd, end)
  return aroundPhrase(place, { ...match, end: verb }, { source: { first, end: sourceEnd }, next })
}

/** The end of a verb of saying at `i`, with the pronoun that French, Spanish and Italian set before it. */
function verbEnd({ reading, cues }: ForeignPlace, i: number): number | undefined {
  const said = foreignMatchAt(reading, cues, i, ['say', 'inverted'])
  if (said !== undefined) return said.end
  const word = lowerAt(reading, i)
  if (/^(?:lo|le|ya|già|już|também|ha|han|hanno)$/u.test(word)) {
    return foreignMatchAt(reading, cues, i + 1, ['say'])?.end
  }
  const rest = word.startsWith("l'") ? word.slice(2) : ''
  const phrase =
    rest &&
    cues.phrases.get(rest)?.find(({ words, phraseClass }) => {
      return phraseClass === 'say' && words.every((each, at) => at === 0 || lowerAt(reading, i + at) === each)
    })
  return phrase ? i + phrase.words.length : undefined
}

const adjunctTokensMax = 14

/** The mark that closes a phrase after the source and what belongs to it, or where the source ends. */
function nextMark({ reading }: ForeignPlace, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + adjunctTokensMax); i += 1) if (isClauseMark(reading, i)) return i
  return from
}

/** "Wie die Polizei am Montag mitteilte, C": the verb closes the clause. */
export function lastOfVerbFirst(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  if (cues.language !== 'de') return undefined
  const end = endOfSentence(reading, sentence)
  const isEdge = match.first === sentence.first || isClauseMark(reading, match.first - 1)
  const last = isEdge ? clauseEnd(place, match.end, end) : undefined
  if (last === undefined) return undefined
  const verb = [last - 2, last - 1].find((i) => foreignMatchAt(reading, cues, i, ['verb-last'])?.end === last)
  if (verb === undefined || verb <= match.end) return undefined
  // "Wie es in der Mitteilung heißt", "wie aus dem Bericht hervorgeht".
  const isIt = lowerAt(reading, match.end) === 'es'
  if (!isIt && noSpeaker.test(lowerAt(reading, match.end))) return undefined
  const first = afterPreposition(reading, isIt ? match.end + 1 : match.end)
  const sourceEnd = Math.min(foreignPhraseEnd(reading, cues, first, verb), verb)
  return aroundPhrase(place, match, { source: { first, end: sourceEnd }, next: last })
}

/** "Wie bereits berichtet": adverbs that no speaker follows. */
const noSpeaker = /^(?:bereits|schon|zuvor|oben|früher|zuletzt|hier|gestern|erwartet|geplant)$/u

/** Where the clause ends that `first` begins: at its first mark or with the sentence. */
function clauseEnd({ reading }: ForeignPlace, first: number, end: number): number | undefined {
  for (let i = first; i < end && i <= first + adjunctTokensMax; i += 1) if (isClauseMark(reading, i)) return i
  return end - first <= adjunctTokensMax ? end : undefined
}

/** "Der Polizei zufolge C": the source stands before the word. */
export function postfixed(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, sentence } = place
  const clause = clauseStart(reading, match.first, sentence.first)
  const first = dativeStart(place, clause, match.first)
  const end = endOfSentence(reading, sentence)
  const before = withoutMarks(reading, { first: sentence.first, end: first })
  const after = withoutMarks(reading, { first: match.end, end })
  return foreignDraft(place, match, {
    source: { first, end: match.first },
    // In the middle of a clause the source parts what it tells.
    content: first > clause ? [before, after] : [before.end - before.first > 2 ? before : after],
  })
}

const dative =
  /^(?:dem|den|einem|einer|diesem|diesen|dieser|seinen|seiner|ihren|ihrer|eigenen|mehreren|beiden|zwei|drei)$/u
const phraseTokensMax = 5

/** "Die Firmen sprechen Kreisen zufolge": in a long clause the source is what the last word in the dative begins, or the noun alone. */
function dativeStart({ reading }: ForeignPlace, first: number, end: number): number {
  if (end - first <= phraseTokensMax) return first
  for (let i = end - 1; i > first; i -= 1) if (dative.test(lowerAt(reading, i))) return i
  return end - 1
}
