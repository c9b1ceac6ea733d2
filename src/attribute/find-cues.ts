import type { CueEntry, CueLexicon } from './cue-lexicon.ts'
import { isInsideQuote, lowerAt, type Range, type Reading } from './reading.ts'
import type { Tag } from './word-lexicon.ts'

export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'adjective' | 'noun'

/** A cue found in a sentence; its range is the verb group with auxiliaries and particles. */
export interface Cue extends Range {
  /** The verb, adjective or noun itself. */
  readonly head: number
  readonly form: CueForm
  readonly entries: readonly CueEntry[]
  readonly isNegated: boolean
  readonly isModal: boolean
}

/** The cues of `range` in order, those between quotation marks left out. */
export function cuesIn(reading: Reading, range: Range, lexicon: CueLexicon): readonly Cue[] {
  const cues: Cue[] = []
  for (let i = range.first; i < range.end; i += 1) {
    if (isInsideQuote(reading, i)) continue
    const cue = cueAt(reading, i, range, lexicon)
    if (cue === undefined) continue
    cues.push(cue)
    i = cue.end - 1
  }
  return cues
}

const verbTags: ReadonlySet<Tag> = new Set(['VB', 'VBS', 'VBD', 'VBG', 'VBN'])

function cueAt(reading: Reading, i: number, range: Range, lexicon: CueLexicon): Cue | undefined {
  const tag = reading.tags[i]
  const word = lowerAt(reading, i)
  const described = lexicon.adjectives.has(word) ? adjectiveAt(reading, i, range, lexicon) : undefined
  if (described !== undefined) return described
  const hasNothing = tag === 'AUX' && lowerAt(reading, i + 1) === 'no'
  if (tag !== undefined && (verbTags.has(tag) || hasNothing)) {
    const base = reading.words.verbs.get(word)?.base
    const found = base === undefined ? undefined : matching(reading, i, lexicon.verbs.get(base))
    return found && verbCue(reading, i, range, found)
  }
  return tag === 'N' ? nounAt(reading, i, range, lexicon) : undefined
}

interface Found {
  readonly entries: readonly CueEntry[]
  readonly end: number
}

/** The entries whose particles stand after token `i`: those with most particles. */
function matching(reading: Reading, i: number, entries: readonly CueEntry[] | undefined): Found | undefined {
  if (entries === undefined) return undefined
  let length: number | undefined
  const matched: CueEntry[] = []
  for (const entry of entries) {
    if (length !== undefined && entry.particles.length < length) break
    if (!entry.particles.every((word, k) => lowerAt(reading, i + 1 + k) === word)) continue
    // "insisted on Monday" tells when, not what.
    if (entry.particles.length > 0 && reading.tags[i + 1 + entry.particles.length] === 'TIME') continue
    length = entry.particles.length
    matched.push(entry)
  }
  return length === undefined ? undefined : { entries: matched, end: i + 1 + length }
}

function verbCue(reading: Reading, i: number, range: Range, found: Found): Cue | undefined {
  const group = groupBefore(reading, i, range.first)
  const form = verbForm(reading, i, group)
  const isEmpty = givesNothing(reading, found)
  // "Maro declared winner": what he is called, not what he says.
  if (lowerAt(reading, i) === 'declared' && declaredSo.test(lowerAt(reading, i + 1))) return undefined
  // "did not make the cut" is no silence; "made no statement" is.
  if (!isEmpty && isLight(found.entries)) return undefined
  const isNegated = group.isNegated || hasNobody(reading, group.first, range.first) || isEmpty
  const entries = found.entries.filter((entry) => entry.cueClass !== 'answer' || isNegated)
  return form === undefined || entries.length === 0
    ? undefined
    : { ...group, isNegated, form, head: i, end: found.end, entries }
}

const declaredSo =
  /^(?:winners?|victors?|champions?|dead|safe|bankrupt|insolvent|elected|president-elect|invalid|void|unlawful|illegal|unconstitutional)$/u

const told =
  /^(?:answers?|answer|clarification|clue|clues|comment|comments|details?|evidence|examples?|explanation|figures?|indication|information|justification|mention|names?|numbers?|proof|questions?|reasons?|reference|response|reply|specifics|statement|timeline|timetable|update|word)$/u

/** "gave no reason", "offered no further details", "had no immediate comment": what was not told follows "no". */
function givesNothing(reading: Reading, { entries, end }: Found): boolean {
  if (lowerAt(reading, end) !== 'no' || !entries.some((entry) => entry.cueClass === 'answer')) return false
  return [end + 1, end + 2].some((i) => told.test(lowerAt(reading, i)))
}

function isLight(entries: readonly CueEntry[]): boolean {
  return entries.every(({ lemma, cueClass }) => cueClass === 'answer' && (lemma === 'make' || lemma === 'have'))
}

/** "Neither company responded", "none of the banks commented": a subject that is nobody opens the clause. */
function hasNobody(reading: Reading, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor && i > verb - 8; i -= 1) {
    if (/^(?:neither|none|nobody)$/u.test(lowerAt(reading, i))) return true
    if (reading.tags[i] === 'PUNCT' || reading.tags[i] === 'THAT') return false
  }
  return false
}

interface Group {
  readonly first: number
  readonly isNegated: boolean
  readonly isModal: boolean
  readonly hasBe: boolean
  readonly hasAux: boolean
}

const forms = /^(?:is|are|was|were|be|been|being|'re|isn't|aren't|wasn't|weren't|am|'m|get|gets|got)$/u

/** The auxiliaries, adverbs and negations before a verb. */
function groupBefore(reading: Reading, head: number, floor: number): Group {
  let first = head
  let isNegated = false
  let isModal = false
  let hasBe = false
  let hasAux = false
  for (let i = head - 1; i >= floor && i > head - 8; i -= 1) {
    const tag = reading.tags[i]
    if (tag !== 'AUX' && tag !== 'MD' && tag !== 'ADV' && tag !== 'NOT' && !isFloating(reading, i)) break
    first = i
    const word = lowerAt(reading, i)
    isNegated ||= word === 'no' || tag === 'NOT' || word.endsWith("n't") || word === 'cannot'
    isModal ||= tag === 'MD' && !/^(?:will|would|won't|wouldn't|'ll|'d)$/u.test(word)
    hasBe ||= forms.test(word)
    hasAux ||= tag === 'AUX' || tag === 'MD'
  }
  return { first: trimmedGroup(reading, first, head), isNegated, isModal, hasBe, hasAux }
}

/** "have both argued", "has since denied", "no longer believes": small words inside the group. */
function isFloating(reading: Reading, i: number): boolean {
  const word = lowerAt(reading, i)
  if (word === 'longer' || (word === 'no' && lowerAt(reading, i + 1) === 'longer')) return true
  const isBehindNames = reading.tags[i - 1] === 'NNP' && /^(?:both|all|each)$/u.test(word)
  if (isBehindNames && /^VB[DS]?$/u.test(reading.tags[i + 1] ?? '')) return true
  return reading.tags[i - 1] === 'AUX' && /^(?:both|all|each|since)$/u.test(word)
}

/** An adverb that opens its clause ("Meanwhile", "so far") is no part of the verb group. */
function trimmedGroup(reading: Reading, first: number, head: number): number {
  const before = reading.tags[first - 1]
  if (before !== undefined && before !== 'PUNCT' && before !== 'SUB' && before !== 'WH') return first
  let i = first
  while (i < head && reading.tags[i] === 'ADV') i += 1
  return i
}

function verbForm(reading: Reading, i: number, group: Group): CueForm | undefined {
  const tag = reading.tags[i]
  if (tag === 'VBG') return group.hasAux ? 'finite' : 'participle'
  if (tag === 'VBD' || tag === 'VBN') {
    if (group.hasBe || isReducedPassive(reading, i, group)) return 'passive'
    if (lowerAt(reading, group.first - 1) === 'to') return undefined
    return tag === 'VBN' && !group.hasAux ? undefined : 'finite'
  }
  return reading.tags[group.first - 1] === 'TO' ? 'infinitive' : 'finite'
}

/** "a step recommended by the board". */
function isReducedPassive(reading: Reading, i: number, group: Group): boolean {
  return !group.hasAux && lowerAt(reading, i + 1) === 'by' && /^(?:N|NNP|PUNCT)$/u.test(reading.tags[i - 1] ?? '')
}

const copulas =
  /^(?:is|are|was|were|be|been|being|'s|'re|'m|am|isn't|aren't|wasn't|weren't|remain|remains|remained|seem|seems|seemed|feel|feels|felt|become|became|sound|sounded|appears|appeared)$/u

function adjectiveAt(reading: Reading, i: number, range: Range, lexicon: CueLexicon): Cue | undefined {
  const found = matching(reading, i, lexicon.adjectives.get(lowerAt(reading, i)))
  if (found === undefined) return undefined
  let copula = i - 1
  while (copula > range.first && copula > i - 4 && (reading.tags[copula] === 'ADV' || reading.tags[copula] === 'NOT'))
    copula -= 1
  if (!copulas.test(lowerAt(reading, copula))) return undefined
  const group = groupBefore(reading, copula, range.first)
  if (/^(?:be|been|being)$/u.test(lowerAt(reading, copula)) && !group.isModal && !group.hasAux) return undefined
  return { ...group, form: 'adjective', head: i, end: found.end, entries: found.entries }
}

function nounAt(reading: Reading, i: number, range: Range, lexicon: CueLexicon): Cue | undefined {
  const found = matching(reading, i, lexicon.nouns.get(lowerAt(reading, i)))
  if (found === undefined) return undefined
  let first = i
  while (
    first - 1 > range.first &&
    (reading.tags[first - 1] === 'ADJ' || reading.tags[first - 1] === 'N') &&
    i - first < 3
  )
    first -= 1
  const owner = reading.tags[first - 1]
  const isOwned = owner === 'POS' || /^(?:his|her|their|its)$/u.test(lowerAt(reading, first - 1))
  return isOwned
    ? { first: i, end: found.end, head: i, form: 'noun', entries: found.entries, isNegated: false, isModal: false }
    : undefined
}
