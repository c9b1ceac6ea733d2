import {
  contentFrom,
  type Following,
  followingContent,
  hasVerbAhead,
  precedingContent,
  skipAdjuncts,
} from './contents.ts'
import { type CueEntry } from './cue-lexicon.ts'
import { type Draft } from './draft.ts'
import { type Cue } from './find-cues.ts'
import { isInverted, linkInverted } from './link-inverted.ts'
import {
  ceilingFor,
  classOf,
  draftOf,
  endOfSentence,
  floorOf,
  interruptedRest,
  isDocument,
  isIntroduction,
  type Linking,
  previousQuote,
} from './linking.ts'
import { closesQuote, isInsideQuote, lowerAt, opensQuote, type Range, type Reading } from './reading.ts'
import { sharedSource } from './shared-source.ts'
import { subjectBefore } from './subject-before.ts'

/** The statement of a verb or adjective with a subject: "the mayor said that …", "…," the mayor said. */
export function linkFinite(linking: Linking, cue: Cue, later: readonly Cue[]): Draft | undefined {
  const { reading, sentence } = linking
  const entries = usableEntries(linking, cue)
  const ceiling = ceilingFor(linking, cue, later)
  if (isInverted(linking, cue, entries)) return linkInverted(linking, cue, ceiling)
  const own = asideSpeaker(reading, subjectBefore(reading, cue.first, sentence.first), cue)
  const source = own ?? sharedSource(linking, cue)
  if (source === undefined) return undefined
  const fitting = entries.filter((entry) => !entry.frames.includes('d') || isDocument(linking, source))
  if (fitting.length === 0) return undefined
  if (own === undefined) return linkShared(linking, cue, { own: source, ceiling, entries: fitting })
  const subject = { own, ceiling, entries: fitting }
  return linkQuoted(linking, cue, subject) ?? linkAside(linking, cue, subject) ?? linkPlain(linking, cue, subject)
}

/** "The tower, Kestrel News reports, will go": between two commas the name speaks alone; before the first one stands what it is about. */
function asideSpeaker(reading: Reading, own: Range | undefined, cue: Cue): Range | undefined {
  if (own === undefined || lowerAt(reading, cue.end) !== ',' || reading.tags[cue.first - 1] !== 'NNP') return own
  if (!/^(?:AUX|MD|VBD|VBS)$/u.test(reading.tags[cue.end + 1] ?? '')) return own
  let first = own.end - 1
  while (first > own.first && reading.tags[first - 1] === 'NNP') first -= 1
  return lowerAt(reading, first - 1) === ',' && first - 1 > own.first ? { first, end: own.end } : own
}

/** A cue with its subject, and where its content must end. */
interface Subject {
  readonly own: Range
  readonly ceiling: number
  readonly entries: readonly CueEntry[]
}

function linkShared(linking: Linking, cue: Cue, { own, ceiling, entries }: Subject): Draft | undefined {
  const following = followingContent(linking.reading, cue.end, ceiling, entries)
  return draftOf(linking, cue, { source: own, following, preceding: [], cueClass: classOf(entries) })
}

/** "As the daily reported, C". */
function linkAside(linking: Linking, cue: Cue, { own, entries }: Subject): Draft | undefined {
  const aside = asClause(linking, own, cue)
  if (aside === undefined) return undefined
  return draftOf(linking, cue, {
    source: own,
    following: { rest: cue.end },
    preceding: [aside],
    cueClass: classOf(entries),
  })
}

function linkPlain(linking: Linking, cue: Cue, { own, ceiling, entries }: Subject): Draft | undefined {
  const { reading } = linking
  const cueClass = classOf(entries)
  const relative = relativeContent(reading, own, cue, ceiling)
  if (relative !== undefined) {
    const pronoun = { first: own.first - 1, end: own.first }
    return draftOf(linking, cue, { source: own, following: relative, preceding: [pronoun], cueClass })
  }
  const following = followingContent(reading, cue.end, clauseCeiling(linking, own, cue, ceiling), entries)
  const preceding = precedingOf(linking, cue, following, { own, ceiling, entries })
  const isFound = following.content !== undefined || preceding.length > 0
  const otherwise = isFound ? [] : contentElsewhere(linking, own, { cue, rest: following.rest, entries })
  return draftOf(linking, cue, { source: own, following, preceding: [...preceding, ...otherwise], cueClass })
}

/** Where neither side of the verb holds the content: before "which", after an aside ("She said, if asked, …"), or below a colon. */
function contentElsewhere(
  linking: Linking,
  own: Range,
  { cue, rest, entries }: { cue: Cue; rest: number; entries: readonly CueEntry[] },
): readonly Range[] {
  const { reading, sentence, number } = linking
  const before = clauseBeforeWhich(linking, own)
  if (before.length > 0) return before
  if (!entries.some((entry) => entry.frames.includes('i'))) return []
  const end = linking.closing
  if (lowerAt(reading, rest) === ',' && rest + 2 < end) return [contentFrom(reading, rest + 1, end)]
  const opensSentence = own.first <= sentence.first + 3
  if (opensSentence && classOf(entries) === 'core' && hasVerbAhead(reading, cue.end + 1, end))
    return [contentFrom(reading, cue.end, end)]
  const below = reading.sentences[number + 1]
  const isAbove = lowerAt(reading, sentence.end - 1) === ':' && sentence.end - cue.end < colonReachMax
  return isAbove && below !== undefined ? [{ first: below.first, end: endOfSentence(reading, below) }] : []
}

/** A colon that ends the sentence belongs to a cue at most so many tokens before it. */
const colonReachMax = 14

function usableEntries({ reading }: Linking, cue: Cue): readonly CueEntry[] {
  const isQuoting =
    opensQuote(reading, cue.end) || opensQuote(reading, cue.end + 1) || closesQuote(reading, cue.first - 1)
  return cue.entries.filter((entry) => !entry.frames.includes('q') || isQuoting)
}

function isAfterQuote(reading: Reading, i: number): boolean {
  return closesQuote(reading, i - 1) || (/^[,—–-]$/u.test(lowerAt(reading, i - 1)) && closesQuote(reading, i - 2))
}

/** "…," she said, "…": what stands between the marks on both sides. */
function linkQuoted(linking: Linking, cue: Cue, { own, ceiling, entries }: Subject): Draft | undefined {
  const { reading, sentence } = linking
  const isSaying = entries.some((entry) => entry.frames.includes('i'))
  if (!isSaying || own.first <= sentence.first || !isAfterQuote(reading, own.first)) return undefined
  const before = precedingContent(reading, own.first, floorOf(linking))
  const after = interruptedRest(reading, cue.end, ceiling)
  const { to } = followingContent(reading, cue.end, ceiling, entries)
  return draftOf(linking, cue, {
    source: own,
    following: { ...(to ? { to } : {}), rest: cue.end },
    preceding: [...before, ...after],
    cueClass: classOf(entries),
  })
}

/** "a deadline that insiders said went unnoticed": the content is the relative word and the verb after the cue. */
function relativeContent(reading: Reading, own: Range, cue: Cue, ceiling: number): Following | undefined {
  const before = lowerAt(reading, own.first - 1)
  if (before !== 'which' && before !== 'that' && before !== 'who' && before !== 'what') return undefined
  const tag = reading.tags[cue.end]
  const isVerb =
    tag === 'AUX' ||
    tag === 'MD' ||
    tag === 'VBD' ||
    tag === 'VBS' ||
    tag === 'VB' ||
    (tag === 'N' && before !== 'that')
  return isVerb
    ? { content: contentFrom(reading, cue.end, relativeEnd(reading, own, cue, ceiling)), rest: cue.end }
    : undefined
}

/** A relative clause between commas ends at the second one. */
function relativeEnd(reading: Reading, own: Range, cue: Cue, ceiling: number): number {
  if (lowerAt(reading, own.first - 2) !== ',') return ceiling
  for (let i = cue.end; i < ceiling; i += 1) {
    if (lowerAt(reading, i) === ',' && !isInsideQuote(reading, i) && resumes(reading, i + 1, ceiling)) return i
  }
  return ceiling
}

/** "As the daily reported, C", "C, as the daily reported": the content is the rest of the sentence. */
function asClause(linking: Linking, own: Range, cue: Cue): Range | undefined {
  const { reading, sentence } = linking
  if (lowerAt(reading, own.first - 1) !== 'as' || own.first - 1 < sentence.first) return undefined
  const end = endOfSentence(reading, sentence)
  const rest = skipAdjuncts(reading, cue.end, end)
  if (rest < end && !/^[,:)]$/u.test(lowerAt(reading, rest))) return undefined
  const opens =
    own.first - 2 < sentence.first || reading.tags[own.first - 2] === 'CC' || lowerAt(reading, own.first - 2) === '('
  if (opens && rest + 1 < end) return contentFrom(reading, rest + 1, end)
  const floor = floorOf(linking)
  const before = precedingContent(reading, own.first - 1, floor)[0]
  return before !== undefined && before.end > before.first ? before : undefined
}

/** In a clause that depends on another ("while he said it would pass, …", "Kim, who fears the worst, …") the content ends at the comma. */
function clauseCeiling({ reading, sentence }: Linking, own: Range | undefined, cue: Cue, ceiling: number): number {
  const before = own === undefined ? undefined : reading.tags[own.first - 1]
  const isDependent =
    own !== undefined &&
    (before === 'SUB' || before === 'WH' || lowerAt(reading, own.first - 1) === 'after') &&
    isEarly(reading, own.first, sentence)
  const isRelative =
    lowerAt(reading, cue.first - 1) === 'who' ||
    (/^(?:which|that)$/u.test(lowerAt(reading, cue.first - 1)) && lowerAt(reading, cue.first - 2) === ',')
  if (!isDependent && !(isRelative && lowerAt(reading, cue.end) !== ',')) return ceiling
  for (let i = cue.end; i < ceiling; i += 1) {
    if (
      i > cue.end &&
      lowerAt(reading, i) === ',' &&
      !isInsideQuote(reading, i) &&
      (isDependent || resumes(reading, i + 1, ceiling))
    )
      return i
    // "In what she called a “farce,” the court closed".
    if (isDependent && closesQuote(reading, i) && lowerAt(reading, i - 1) === ',') return i + 1
  }
  return ceiling
}

/** After a relative clause the main verb of the sentence follows its comma. */
function resumes(reading: Reading, i: number, ceiling: number): boolean {
  let j = i
  while (j < ceiling && reading.tags[j] === 'ADV') j += 1
  const tag = reading.tags[j]
  return tag === 'VBD' || tag === 'AUX' || tag === 'MD' || tag === 'VBS'
}

function isEarly(reading: Reading, i: number, sentence: Range): boolean {
  return i - 3 < sentence.first || /^(?:,|and|but|—)$/u.test(lowerAt(reading, i - 2)) || reading.tags[i - 2] === 'P'
}

/** What stands before "she said" where that is the content. */
function precedingOf(linking: Linking, cue: Cue, following: Following, { own, entries }: Subject): readonly Range[] {
  const { reading, sentence } = linking
  if (!entries.some((entry) => entry.frames.includes('i') && entry.frames !== 'i')) return []
  if (own.first === sentence.first) return following.content === undefined ? previousQuote(linking, own.first) : []
  const before = own.first - 1
  const afterQuote =
    closesQuote(reading, before) || (/^[,—–-]$/u.test(lowerAt(reading, before)) && closesQuote(reading, before - 1))
  const isBorder = afterQuote || /^(?:,|—|–|--)$/u.test(lowerAt(reading, before))
  if (!isBorder) return []
  const content = precedingContent(reading, own.first, floorOf(linking))
  const interrupted = /^[,—–]$/u.test(lowerAt(reading, cue.end)) || /^[,—–]$/u.test(lowerAt(reading, following.rest))
  if (afterQuote) return content
  if (following.content !== undefined && !interrupted) return []
  return isIntroduction(reading, content[0]) && following.content !== undefined ? [] : content
}

/** "…, which the ministry denied": the content is the clause that "which" takes up. */
function clauseBeforeWhich(linking: Linking, own: Range): readonly Range[] {
  const { reading } = linking
  const isWhich = lowerAt(reading, own.first - 1) === 'which' && lowerAt(reading, own.first - 2) === ','
  return isWhich ? precedingContent(reading, own.first - 2, clauseStart(linking, own.first - 3)) : []
}

/** Where the clause around `i` begins: after the comma, conjunction or "that" before it. */
function clauseStart({ reading, sentence }: Linking, i: number): number {
  for (let j = i; j > sentence.first; j -= 1) {
    if (isInsideQuote(reading, j)) continue
    if (reading.tags[j] === 'THAT' || lowerAt(reading, j) === ';' || (lowerAt(reading, j) === ',' && i - j > 3))
      return j + 1
  }
  return sentence.first
}
