import type { Draft } from './draft.ts'
import type { ForeignCues } from './foreign-lexicon.ts'
import { endOfSentence } from './linking.ts'
import { afterThat, type ForeignMatch, foreignMatchAt, foreignPhraseEnd, isClauseMark } from './match-foreign.ts'
import {
  closesQuote,
  isInsideQuote,
  lowerAt,
  opensQuote,
  type Range,
  type Reading,
  type StorySentence,
} from './reading.ts'
import { referringBack } from './referring-back.ts'

/** The statements of a text in another language than English: said that, "…" said X, according to X, on the word of X. */
export function findForeignDrafts(reading: Reading, cues: ForeignCues): readonly Draft[] {
  return reading.sentences.flatMap((sentence, number) => sentenceDrafts({ reading, cues, sentence, number }))
}

interface Place {
  readonly reading: Reading
  readonly cues: ForeignCues
  readonly sentence: StorySentence
  readonly number: number
}

function sentenceDrafts(place: Place): readonly Draft[] {
  const { reading, cues, sentence } = place
  const drafts: Draft[] = []
  for (let i = sentence.first; i < sentence.end; i += 1) {
    if (isInsideQuote(reading, i)) continue
    const match = foreignMatchAt(reading, cues, i, ['hearsay', 'according', 'citing', 'after', 'say', 'denies'])
    const draft = match && draftAt(place, match)
    if (match === undefined || draft === undefined) continue
    drafts.push(draft)
    i = Math.max(i, (draft.cue?.end ?? i) - 1, match.phraseClass === 'according' ? (draft.source?.end ?? i) : i)
  }
  const back = referringBack(reading, cues, place)
  return back === undefined || drafts.some(({ head }) => head === back.head) ? drafts : [back, ...drafts]
}

function draftAt(place: Place, match: ForeignMatch): Draft | undefined {
  switch (match.phraseClass) {
    case 'hearsay':
      return draftOf(place, match, { source: match, content: [wholeSentence(place)] })
    case 'according':
    case 'citing':
      return prefixed(place, match)
    case 'after':
      return postfixed(place, match)
    default:
      return spoken(place, match)
  }
}

function draftOf(
  { reading, cues, number }: Place,
  match: ForeignMatch,
  { source, content }: { source: Range; content: readonly Range[] },
): Draft | undefined {
  const kept = content.filter((range) => range.end > range.first)
  const to = foreignMatchAt(reading, cues, match.end, ['own-outlet'])
  if (kept.length === 0 || source.end <= source.first) return undefined
  return {
    source,
    cue: { first: match.first, end: match.end },
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

function wholeSentence({ reading, sentence }: Place): Range {
  return { first: sentence.first, end: endOfSentence(reading, sentence) }
}

/** "за словами X, C", "C, según X": the source follows the phrase. */
function prefixed(place: Place, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const end = endOfSentence(reading, sentence)
  const phraseEnd = foreignPhraseEnd(reading, cues, match.end, end)
  const isWhole = match.first === sentence.first && phraseEnd >= end && end - match.end > 2
  // Without a comma or a capital nothing shows where the source ends: its first word is sure.
  const sourceEnd = isWhole ? match.end + 1 : phraseEnd
  const source = { first: match.end, end: withoutVerb(place, match.end, sourceEnd) }
  const before = withoutMarks(reading, { first: sentence.first, end: match.first })
  const next = isClauseMark(reading, sourceEnd) ? sourceEnd + 1 : sourceEnd
  const after = withoutMarks(reading, { first: next, end })
  if (isClauseMark(reading, match.first - 1) && match.first > sentence.first && isClauseMark(reading, sourceEnd)) {
    return draftOf(place, match, { source, content: [before, after] })
  }
  const isOpening = before.end - before.first < 3
  return draftOf(place, match, { source, content: [isOpening ? after : before] })
}

/** "据X报道": the verb that closes the phrase is no part of the source. */
function withoutVerb({ reading, cues }: Place, first: number, end: number): number {
  for (let i = first + 1; i < end; i += 1) {
    const verb = foreignMatchAt(reading, cues, i, ['say'])
    if (verb !== undefined && verb.end === end) return i
  }
  return end
}

/** "Der Polizei zufolge C": the source stands before the word. */
function postfixed(place: Place, match: ForeignMatch): Draft | undefined {
  const { reading, sentence } = place
  const first = clauseStart(reading, match.first, sentence.first)
  const end = endOfSentence(reading, sentence)
  const before = withoutMarks(reading, { first: sentence.first, end: first })
  const after = withoutMarks(reading, { first: match.end, end })
  return draftOf(place, match, {
    source: { first, end: match.first },
    content: [before.end - before.first > 2 ? before : after],
  })
}

function spoken(place: Place, match: ForeignMatch): Draft | undefined {
  return afterContent(place, match) ?? quotedBefore(place, match) ?? beforeContent(place, match)
}

/** "…", sagte X. / C, a déclaré X. / "…", — сказав він.: the content stands before, the speaker after the verb (or between). */
function afterContent(place: Place, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const edge = match.first - 1
  const isEdge = edge >= sentence.first && (closesQuote(reading, edge) || isClauseMark(reading, edge))
  if (!isEdge || afterThat(reading, cues, match.end) !== undefined) return undefined
  const end = endOfSentence(reading, sentence)
  // "dijo a este diario X": the report's own paper is told, X speaks.
  const from = foreignMatchAt(reading, cues, match.end, ['own-outlet'])?.end ?? match.end
  const sourceEnd = foreignPhraseEnd(reading, cues, from, end)
  const content = withoutMarks(reading, { first: sentence.first, end: match.first })
  const isQuoted = closesQuote(reading, content.end - 1)
  const follows = afterThat(reading, cues, skipMark(reading, sourceEnd)) !== undefined
  if (sourceEnd <= from || content.end - content.first < 2 || (follows && !isQuoted)) return undefined
  const quote = isQuoted ? reading.quotes[reading.quoteAt[content.end - 1] ?? -1] : undefined
  const first = quote === undefined ? content.first : Math.min(content.first, quote.first)
  return draftOf(place, match, { source: { first: from, end: sourceEnd }, content: [{ first, end: content.end }] })
}

/** “…”，发言人王明说。: the quotation stands before the speaker and the verb. */
function quotedBefore(place: Place, match: ForeignMatch): Draft | undefined {
  const { reading, sentence } = place
  const source = subjectOf(place, match.first)
  if (source === undefined || source.first <= sentence.first) return undefined
  let close = source.first - 1
  while (close > sentence.first && isClauseMark(reading, close)) close -= 1
  const quote = closesQuote(reading, close) ? reading.quotes[reading.quoteAt[close] ?? -1] : undefined
  return quote && draftOf(place, match, { source, content: [{ first: quote.first, end: close + 1 }] })
}

function skipMark(reading: Reading, i: number): number {
  return isClauseMark(reading, i) ? i + 1 : i
}

const adjunctTokensMax = 14

/** "X sagte, dass C", "X: "…"", "قال X إن C": the content follows; the speaker stands before the verb, or between it and "that". */
function beforeContent(place: Place, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const end = endOfSentence(reading, sentence)
  const start = contentStart(place, match.end, end)
  if (start === undefined) return undefined
  const subject = subjectOf(place, match.first)
  const isVerbFirst = subject === undefined || cues.language === 'ar'
  const between = {
    first: match.end,
    end: Math.min(foreignPhraseEnd(reading, cues, match.end, start.edge), start.edge),
  }
  const source = isVerbFirst && between.end > between.first ? between : subject
  if (source === undefined) return undefined
  return draftOf(place, match, { source, content: [withoutMarks(reading, { first: start.first, end })] })
}

/** Where what was said begins after the verb: after "that" or a colon, at a quotation, in German and Chinese after a comma. */
function contentStart(
  place: Place,
  after: number,
  end: number,
): { readonly first: number; readonly edge: number } | undefined {
  const { reading, cues } = place
  for (let i = after; i < end && i <= after + adjunctTokensMax; i += 1) {
    const that = afterThat(reading, cues, i)
    if (that !== undefined) return { first: that, edge: isClauseMark(reading, i - 1) ? i - 1 : i }
    if (opensQuote(reading, i)) return { first: i, edge: isClauseMark(reading, i - 1) ? i - 1 : i }
    if (/^[:：]$/u.test(lowerAt(reading, i))) return { first: i + 1, edge: i }
    if (/^[,，]$/u.test(lowerAt(reading, i)) && /^(?:de|zh)$/u.test(cues.language)) {
      return { first: afterThat(reading, cues, i + 1) ?? i + 1, edge: i }
    }
  }
  return cues.language === 'zh' && after < end ? { first: after, edge: after } : undefined
}

/** The words between the border of the clause and the verb. */
function subjectOf({ reading, cues, sentence }: Place, verb: number): Range | undefined {
  const first = clauseStart(reading, verb, sentence.first)
  const opening = foreignMatchAt(reading, cues, first, ['place'])
  if (verb <= first || opening !== undefined) return undefined
  return verb - first <= adjunctTokensMax ? { first, end: verb } : undefined
}

function clauseStart(reading: Reading, before: number, floor: number): number {
  let i = before
  while (i > floor && !isClauseMark(reading, i - 1) && !closesQuote(reading, i - 1)) i -= 1
  while (i < before && /^(?:і|й|та|але|и|а|но|und|aber|et|mais|y|pero|e|ma|mas|i|ale|و)$/u.test(lowerAt(reading, i)))
    i += 1
  return i
}

/** `range` without clause marks and full stops at its edges. */
function withoutMarks(reading: Reading, range: Range): Range {
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
