import { contentFrom, precedingContent } from './contents.ts'
import type { Draft } from './draft.ts'
import { endOfSentence } from './linking.ts'
import { phraseEnd } from './phrase-after.ts'
import { isInsideQuote, lowerAt, type Range, type Reading, type StorySentence } from './reading.ts'
import { subjectBefore } from './subject-before.ts'

/** The statements of sentence `number` that a phrase without a verb makes: "according to X", "per X", "reportedly", "is expected to". */
export function linkPhrases(reading: Reading, number: number): readonly Draft[] {
  const sentence = reading.sentences[number]
  if (sentence === undefined) return []
  const drafts: Draft[] = []
  for (let i = sentence.first; i < sentence.end; i += 1) {
    if (isInsideQuote(reading, i)) continue
    const draft = phraseAt(reading, i, { sentence, number })
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

interface Place {
  readonly sentence: StorySentence
  readonly number: number
}

function phraseAt(reading: Reading, i: number, place: Place): Draft | undefined {
  switch (lowerAt(reading, i)) {
    case 'according':
      return lowerAt(reading, i + 1) === 'to' ? accordingTo(reading, { first: i, end: i + 2 }, place) : undefined
    case 'as':
      return asReportedBy(reading, i, place)
    case 'per':
      return /^(?:NNP|DET|NUM)$/u.test(reading.tags[i + 1] ?? '') ? perSource(reading, i, place) : undefined
    case 'reportedly':
      return hearsay(reading, i, place)
    case 'expected':
    case 'believed':
    case 'said':
    case 'thought':
    case 'reported':
    case 'considered':
    case 'alleged':
    case 'feared':
    case 'presumed':
    case 'rumored':
    case 'rumoured':
    case 'understood':
      return expectation(reading, i, place)
    default:
      return undefined
  }
}

const blank = { isNegated: false, isModal: false } as const

/** "according to plan" tells how, not who. */
const measures =
  /^(?:plan|schedule|size|taste|need|needs|custom|age|rank|height|weight|merit|preference|availability|instructions|protocol|which)$/u

/** "According to X, C" and "C, according to X". */
function accordingTo(reading: Reading, cue: Range, { sentence, number }: Place): Draft | undefined {
  const end = endOfSentence(reading, sentence)
  const sourceEnd = phraseEnd(reading, cue.end, end, { apposition: false })
  if (sourceEnd <= cue.end || measures.test(lowerAt(reading, cue.end))) return undefined
  const tailEnd = sourceWithTail(reading, sourceEnd, end)
  const source = {
    first: cue.end,
    end: cue.first === sentence.first ? appositionAfter(reading, tailEnd, end) : tailEnd,
  }
  const content = contentAround(reading, { first: cue.first, end: source.end }, sentence)
  return content.length === 0
    ? undefined
    : { source, cue, head: cue.first, content, cueClass: 'core', sentence: number, ...blank }
}

/** "According to Kim Berg, a farmer, C": what explains the source between two commas, without a verb unless "who" opens it. */
function appositionAfter(reading: Reading, comma: number, ceiling: number): number {
  if (lowerAt(reading, comma) !== ',') return comma
  const isWho = /^(?:who|whose|which)$/u.test(lowerAt(reading, comma + 1))
  if (!isWho && !/^(?:a|an|the|his|her|their|its|\d{2})$/u.test(lowerAt(reading, comma + 1))) return comma
  for (let i = comma + 1; i < ceiling && i < comma + 25; i += 1) {
    // "According to the paper, the first two of the planes, which …": of these the clause goes on to tell.
    if (lowerAt(reading, i) === ',') return isWho || !isOfClause(reading, comma + 1, i + 1) ? i : comma
    if (!isWho && /^(?:AUX|MD|VBD|VBS|VB|VBN|VBG|CC)$/u.test(reading.tags[i] ?? '')) return comma
  }
  return comma
}

/** Whether the words at `next` go on with what a definite phrase at `first` names. */
function isOfClause(reading: Reading, first: number, next: number): boolean {
  return !/^an?$/u.test(lowerAt(reading, first)) && /^(?:which|who|whose)$/u.test(lowerAt(reading, next))
}

/** A reduced clause belongs to the phrase: "exit polls reported by CNN", "a count taken on Sunday", "people who were there". */
function sourceWithTail(reading: Reading, from: number, ceiling: number): number {
  const tag = reading.tags[from]
  if (lowerAt(reading, from) === ',') return from
  const isTail =
    tag === 'VBD' ||
    tag === 'VBN' ||
    tag === 'VBG' ||
    tag === 'WH' ||
    tag === 'THAT' ||
    tag === 'P' ||
    tag === 'N' ||
    tag === 'TIME'
  if (!isTail) return from
  let end = from
  while (
    end < ceiling &&
    !/^[,;:—–.(]$/u.test(lowerAt(reading, end)) &&
    reading.tags[end] !== 'CC' &&
    !isInsideQuote(reading, end)
  )
    end += 1
  return end
}

/** The content of a phrase between `phrase` and the borders of its sentence: what follows when it opens the clause, else what stands before. */
function contentAround(reading: Reading, phrase: Range, sentence: StorySentence): readonly Range[] {
  const end = endOfSentence(reading, sentence)
  const before = precedingContent(reading, phrase.first, clauseFloor(reading, phrase.first, sentence))
  if (before.length > 0 && !isOpening(reading, before)) return [...before, ...resumedAfter(reading, phrase.end, end)]
  const next = lowerAt(reading, phrase.end) === ',' ? phrase.end + 1 : phrase.end
  return next < end ? [contentFrom(reading, next, end)] : []
}

function isOpening(reading: Reading, content: readonly Range[]): boolean {
  const only = content[0]
  if (only === undefined || content.length > 1 || only.end - only.first > 2) return false
  return !/^(?:DET|N|NNP|PRP|NUM|PRO)$/u.test(reading.tags[only.first] ?? '')
}

/** "According to the plan, published in May": of the paper, not of the clause. */
const ofPaper = /^(?:published|released|issued|obtained|seen|reviewed|filed|dated|posted|compiled|leaked)$/u

/** "The bridge, according to the mayor, is safe": the clause goes on after the second comma. */
function resumedAfter(reading: Reading, from: number, end: number): readonly Range[] {
  const tag = reading.tags[from + 1]
  const isVerb = /^(?:AUX|MD|VBD|VBS|VB|VBN)$/u.test(tag ?? '') && !ofPaper.test(lowerAt(reading, from + 1))
  const resumes = lowerAt(reading, from) === ',' && isVerb
  return resumes && from + 1 < end ? [contentFrom(reading, from + 1, end)] : []
}

/** "According to A, C, and according to B, D": what stands before the second phrase is A's. */
function clauseFloor(reading: Reading, before: number, sentence: Range): number {
  const isSecond = reading.tags[before - 1] === 'CC' && lowerAt(reading, sentence.first) === 'according'
  if (isSecond && before > sentence.first) return before
  for (let i = before - 1; i > sentence.first; i -= 1)
    if (lowerAt(reading, i) === ';' && !isInsideQuote(reading, i)) return i + 1
  return sentence.first
}

/** "As reported by X, C" and "C, as first noted by X". */
function asReportedBy(reading: Reading, i: number, { sentence, number }: Place): Draft | undefined {
  let verb = i + 1
  while (reading.tags[verb] === 'ADV' && verb < i + 3) verb += 1
  if (!/^(?:reported|noted|described|told|recalled|explained|stated|confirmed|revealed)$/u.test(lowerAt(reading, verb)))
    return undefined
  if (lowerAt(reading, verb + 1) !== 'by') return undefined
  const end = phraseEnd(reading, verb + 2, sentence.end, { apposition: false })
  if (end <= verb + 2) return undefined
  const content = contentAround(reading, { first: i, end }, sentence)
  const source = { first: verb + 2, end }
  return content.length === 0
    ? undefined
    : {
        source,
        cue: { first: i + 1, end: verb + 2 },
        head: verb,
        content,
        cueClass: 'core',
        sentence: number,
        ...blank,
      }
}

function perSource(reading: Reading, i: number, place: Place): Draft | undefined {
  const end = phraseEnd(reading, i + 1, place.sentence.end, { apposition: false })
  const isUnit = reading.tags[i - 1] === 'N' || reading.tags[i - 1] === 'NUM' || lowerAt(reading, i - 1) === '%'
  const isCiting = lowerAt(reading, i - 1) === ',' || i === place.sentence.first
  if (end <= i + 1 || (isUnit && !isCiting) || !isCiting) return undefined
  const content = contentAround(reading, { first: i, end }, place.sentence)
  return content.length === 0
    ? undefined
    : {
        source: { first: i + 1, end },
        cue: { first: i, end: i + 1 },
        head: i,
        content,
        cueClass: 'core',
        sentence: place.number,
        ...blank,
      }
}

/** "The fleet has reportedly sailed": the word is cue and source in one, the content its clause. */
function hearsay(reading: Reading, i: number, { sentence, number }: Place): Draft | undefined {
  const end = endOfSentence(reading, sentence)
  const word = { first: i, end: i + 1 }
  const group = groupStart(reading, i, sentence.first)
  const subject = subjectBefore(reading, group, sentence.first)
  const content = [contentFrom(reading, subject?.first ?? sentence.first, end)]
  return { source: word, cue: word, head: i, content, cueClass: 'hearsay', sentence: number, ...blank }
}

function groupStart(reading: Reading, i: number, floor: number): number {
  let first = i
  while (first > floor && /^(?:AUX|MD|ADV|NOT)$/u.test(reading.tags[first - 1] ?? '')) first -= 1
  return first
}

const beForms = /^(?:is|are|was|were|be|been|'s|'re|isn't|aren't|wasn't|weren't)$/u

/** "The bank is expected to act": a statement whose source the text does not name. */
function expectation(reading: Reading, i: number, { sentence, number }: Place): Draft | undefined {
  if (lowerAt(reading, i + 1) !== 'to' || reading.tags[i + 2] === 'DET') return undefined
  const first = groupStart(reading, i, sentence.first)
  let hasBe = false
  for (let j = first; j < i; j += 1) hasBe ||= beForms.test(lowerAt(reading, j))
  if (!hasBe) return undefined
  const subject = subjectBefore(reading, first, sentence.first)
  const content = contentFrom(reading, i + 1, endOfSentence(reading, sentence))
  return {
    cue: { first, end: i + 1 },
    head: i,
    content: subject === undefined ? [content] : [subject, content],
    cueClass: 'cognition',
    sentence: number,
    ...blank,
  }
}
