import { contentFrom, type Following, followingContent, precedingContent, skipAdjuncts } from './contents.ts'
import type { CueEntry, CueLexicon } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { type Cue, cuesIn } from './find-cues.ts'
import { phraseEnd, subjectBefore } from './noun-phrases.ts'
import {
  closesQuote,
  isInsideQuote,
  lowerAt,
  opensQuote,
  type Range,
  type Reading,
  type StorySentence,
} from './reading.ts'

/** What linking looks at besides the sentence itself. */
export interface Linking {
  readonly reading: Reading
  readonly cues: CueLexicon
  readonly number: number
  readonly sentence: StorySentence
  /** The statements of the sentence so far. */
  readonly drafts: Draft[]
  /** The first token of a closing ", officials said": nothing said before reaches past it. */
  readonly closing: number
}

/** The statements of sentence `number` that a verb, adjective or noun of the lexicon makes. */
export function linkSentence(reading: Reading, lexicon: CueLexicon, number: number): readonly Draft[] {
  const sentence = reading.sentences[number]
  if (sentence === undefined) return []
  const cues = cuesIn(reading, sentence, lexicon)
  const closing = closingAttribution(reading, sentence, cues)
  const linking: Linking = { reading, cues: lexicon, number, sentence, drafts: [], closing }
  cues.forEach((cue, k) => {
    const draft = linkCue(linking, cue, cues.slice(k + 1, k + 6))
    if (draft !== undefined) linking.drafts.push(draft)
  })
  return linking.drafts
}

/** Where ", officials said." or ", said the mayor." begins at the end of a sentence; the sentence's end when nothing does. */
function closingAttribution(reading: Reading, sentence: StorySentence, cues: readonly Cue[]): number {
  const end = endOfSentence(reading, sentence)
  for (const cue of cues.slice(-3)) {
    if (cue.form !== 'finite' || !cue.entries.some((entry) => entry.frames.includes('i'))) continue
    const own = subjectBefore(reading, cue.first, sentence.first)
    if (own === undefined || own.first - 1 <= sentence.first || lowerAt(reading, own.first - 1) !== ',') continue
    if (restAfterCue(reading, cue, end) >= end) return own.first - 1
  }
  return end
}

function restAfterCue(reading: Reading, cue: Cue, end: number): number {
  const { to, rest } = followingContent(reading, cue.end, end, cue.entries)
  return followingContent(reading, cue.end, end, cue.entries).content === undefined ? skipAdjuncts(reading, Math.max(rest, to?.end ?? 0), end) : -1
}

function linkCue(linking: Linking, cue: Cue, later: readonly Cue[]): Draft | undefined {
  switch (cue.form) {
    case 'finite':
    case 'adjective':
      return linkFinite(linking, cue, later)
    case 'participle':
      return linkParticiple(linking, cue, later)
    case 'passive':
      return linkPassive(linking, cue)
    case 'noun':
      return linkNoun(linking, cue)
    case 'infinitive':
      return undefined
  }
}

function linkFinite(linking: Linking, cue: Cue, later: readonly Cue[]): Draft | undefined {
  const { reading, sentence } = linking
  const entries = usableEntries(linking, cue)
  const ceiling = ceilingFor(linking, cue, later)
  if (isInverted(linking, cue, entries)) return linkInverted(linking, cue, ceiling)
  const own = subjectBefore(reading, cue.first, sentence.first)
  const source = own ?? sharedSource(linking, cue)
  if (source === undefined) return undefined
  const documented = entries.filter((entry) => !entry.frames.includes('d') || isDocument(linking, source))
  if (documented.length === 0) return undefined
  if (
    own !== undefined &&
    documented.some((entry) => entry.frames.includes('i')) &&
    own.first > sentence.first &&
    isAfterQuote(reading, own.first)
  ) {
    return linkQuoted(linking, cue, { own, ceiling, cueClass: classOf(documented) })
  }
  const relative = own === undefined ? undefined : relativeContent(reading, own, cue, ceiling)
  const following =
    relative ?? followingContent(reading, cue.end, clauseCeiling(linking, own, cue, ceiling), documented)
  const preceding =
    own === undefined || relative !== undefined ? [] : precedingOf(linking, own, cue, following, documented)
  const wh = relative === undefined || own === undefined ? [] : [{ first: own.first - 1, end: own.first }]
  return draftOf(linking, cue, { source, following, preceding: [...preceding, ...wh], cueClass: classOf(documented) })
}

function isAfterQuote(reading: Reading, i: number): boolean {
  return closesQuote(reading, i - 1) || (/^[,—–-]$/u.test(lowerAt(reading, i - 1)) && closesQuote(reading, i - 2))
}

/** "…," she said, "…": what stands between the marks on both sides. */
function linkQuoted(
  linking: Linking,
  cue: Cue,
  { own, ceiling, cueClass }: { own: Range; ceiling: number; cueClass: CueEntry['cueClass'] },
): Draft | undefined {
  const { reading } = linking
  const before = precedingContent(reading, own.first, floorOf(linking))
  const after = interruptedRest(reading, cue.end, ceiling)
  return draftOf(linking, cue, {
    source: own,
    following: { rest: cue.end },
    preceding: [...before, ...after],
    cueClass,
  })
}

/** "a deadline that insiders said went unnoticed": the content is the relative word and the verb after the cue. */
function relativeContent(reading: Reading, own: Range, cue: Cue, ceiling: number): Following | undefined {
  const before = lowerAt(reading, own.first - 1)
  if (before !== 'which' && before !== 'that' && before !== 'who' && before !== 'what') return undefined
  const tag = reading.tags[cue.end]
  const isVerb = tag === 'AUX' || tag === 'MD' || tag === 'VBD' || tag === 'VBS' || (tag === 'VB' && before !== 'that')
  return isVerb ? { content: contentFrom(reading, cue.end, ceiling), rest: cue.end } : undefined
}

/** In a clause that depends on another ("while he said it would pass, …") the content ends at the comma. */
function clauseCeiling({ reading, sentence }: Linking, own: Range | undefined, cue: Cue, ceiling: number): number {
  const before = own === undefined ? undefined : reading.tags[own.first - 1]
  const isDependent =
    own !== undefined &&
    (before === 'SUB' || before === 'WH' || lowerAt(reading, own.first - 1) === 'after') &&
    isEarly(reading, own.first, sentence)
  if (!isDependent) return ceiling
  for (let i = cue.end; i < ceiling; i += 1) if (lowerAt(reading, i) === ',' && !isInsideQuote(reading, i)) return i
  return ceiling
}

function isEarly(reading: Reading, i: number, sentence: Range): boolean {
  return i - 2 < sentence.first || /^(?:,|and|but|—)$/u.test(lowerAt(reading, i - 2)) || reading.tags[i - 2] === 'P'
}

function usableEntries({ reading }: Linking, cue: Cue): readonly CueEntry[] {
  const isQuoting = opensQuote(reading, cue.end) || opensQuote(reading, cue.end + 1)
  return cue.entries.filter((entry) => !entry.frames.includes('q') || isQuoting)
}

function classOf(entries: readonly CueEntry[]): CueEntry['cueClass'] {
  return entries[0]?.cueClass ?? 'speech'
}

/** Whether the phrase speaks of a paper or figure ("a poll", "records"). */
function isDocument({ reading, cues }: Linking, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    if (reading.tags[i] === 'P' || lowerAt(reading, i) === ',') break
    if (cues.documents.has(lowerAt(reading, i))) return true
  }
  return false
}

/** "…," said the mayor: the verb follows the content and stands before its subject. */
function isInverted({ reading, sentence }: Linking, cue: Cue, entries: readonly CueEntry[]): boolean {
  if (!entries.some((entry) => entry.frames.includes('i')) || cue.first !== cue.head) return false
  if (!/^(?:DET|NNP|N|PRP|ADJ|NUM|VBN|VBD|PRO)$/u.test(reading.tags[cue.end] ?? '')) return false
  if (cue.first === sentence.first || closesQuote(reading, cue.first - 1)) return true
  if (lowerAt(reading, cue.first - 1) !== ',') return false
  // "Kim, a farmer, said the harvest failed" has its subject on the left.
  const end = phraseEnd(reading, cue.end, sentence.end, { apposition: false })
  const isAlone = /^[,.;—–]$/u.test(lowerAt(reading, end)) || end >= endOfSentence(reading, sentence)
  return isAlone || subjectBefore(reading, cue.first, sentence.first) === undefined
}

function linkInverted(linking: Linking, cue: Cue, ceiling: number): Draft | undefined {
  const { reading, sentence } = linking
  const end = phraseEnd(reading, cue.end, ceiling, { apposition: true })
  const content = precedingContent(reading, cue.first, floorOf(linking))
  const quoted = content.length > 0 ? content : previousQuote(linking, cue.first)
  if (end <= cue.end || quoted.length === 0) return undefined
  if (cue.first > sentence.first && !closesQuote(reading, cue.first - 1) && lowerAt(reading, cue.first - 1) !== ',')
    return undefined
  const after = interruptedRest(reading, end, ceiling)
  return draftOf(linking, cue, {
    source: { first: cue.end, end },
    following: { rest: end },
    preceding: [...quoted, ...after],
    cueClass: classOf(cue.entries),
  })
}

/** Where the text before "she said" begins: after an earlier "…," he said of the sentence. */
function floorOf({ reading, drafts, sentence }: Linking): number {
  let floor = sentence.first
  for (const draft of drafts) {
    const cue = draft.cue
    if (cue === undefined || !draft.content.some((range) => range.end <= cue.first && closesQuote(reading, range.end - 1))) continue
    floor = Math.max(floor, cue.end, draft.source?.end ?? 0, ...draft.content.map((range) => range.end))
  }
  return floor
}

/** “Why?” Kim asked: the quotation that closes right before the sentence. */
function previousQuote({ reading, sentence }: Linking, first: number): readonly Range[] {
  if (sentence.opensParagraph || first !== sentence.first || !closesQuote(reading, first - 1)) return []
  const quote = reading.quotes[reading.quoteAt[first - 1] ?? -1]
  return quote === undefined ? [] : [{ first: quote.first, end: first }]
}

/** What stands before "she said" where that is the content. */
function precedingOf(
  linking: Linking,
  own: Range,
  cue: Cue,
  following: Following,
  entries: readonly CueEntry[],
): readonly Range[] {
  const { reading, sentence } = linking
  if (!entries.some((entry) => entry.frames.includes('i'))) return []
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

/** "In a statement," is an introduction, no content. */
function isIntroduction(reading: Reading, range: Range | undefined): boolean {
  if (range === undefined) return true
  const tag = reading.tags[range.first]
  const isShort = range.end - range.first < 12
  return isShort && (tag === 'P' || tag === 'ADV' || tag === 'TIME' || tag === 'SUB' || tag === 'VBG')
}

/** "…," she said, "…": what goes on after the cue. */
function interruptedRest(reading: Reading, after: number, ceiling: number): readonly Range[] {
  for (let i = after; i < ceiling && i < after + 25; i += 1) {
    if (opensQuote(reading, i) && (lowerAt(reading, i - 1) === ',' || i === after))
      return [trimmed(reading, { first: i, end: ceiling })]
  }
  return []
}

function trimmed(reading: Reading, range: Range): Range {
  let end = range.end
  while (end > range.first + 1 && /^[,;:.]$/u.test(lowerAt(reading, end - 1)) && !isInsideQuote(reading, end - 1))
    end -= 1
  return { first: range.first, end }
}

interface Parts {
  readonly source: Range
  readonly following: Following
  readonly preceding: readonly Range[]
  readonly cueClass: CueEntry['cueClass']
}

function draftOf(linking: Linking, cue: Cue, { source, following, preceding, cueClass }: Parts): Draft | undefined {
  const rest =
    preceding.length > 0 && following.content === undefined ? restAfterComma(linking, cue, following.rest) : []
  const content = [...preceding, ...(following.content ? [following.content] : []), ...rest]
  if (content.length === 0) return undefined
  return {
    source,
    cue: { first: cue.first, end: cue.end },
    head: cue.head,
    content,
    ...(following.to ? { to: following.to } : {}),
    cueClass,
    sentence: linking.number,
    isNegated: cue.isNegated,
    isModal: cue.isModal,
  }
}

/** "The plan, he said, would fail": the content goes on after the comma. */
function restAfterComma({ reading, sentence }: Linking, cue: Cue, rest: number): readonly Range[] {
  const end = endOfSentence(reading, sentence)
  if (!/^[,—–]$/u.test(lowerAt(reading, rest)) || rest + 1 >= end) return []
  const next = reading.tags[rest + 1]
  if (opensQuote(reading, rest + 1)) return [trimmed(reading, { first: rest + 1, end })]
  const goesOn =
    next === 'AUX' ||
    next === 'MD' ||
    next === 'P' ||
    next === 'VBD' ||
    next === 'VBS' ||
    next === 'SUB' ||
    next === 'NOT' ||
    (next === 'CC' && lowerAt(reading, cue.head) !== '')
  return goesOn ? [trimmed(reading, { first: rest + 1, end })] : []
}

/** The end of a sentence without its full stop. */
export function endOfSentence(reading: Reading, sentence: Range): number {
  let end = sentence.end
  while (
    end > sentence.first &&
    /^(?:\.|\.\.\.|…)$/u.test(lowerAt(reading, end - 1)) &&
    !isInsideQuote(reading, end - 1)
  )
    end -= 1
  return end
}

/** Where the content of a cue must end: at the sentence's end, or before a later cue that is coordinated with it. */
function ceilingFor(linking: Linking, cue: Cue, later: readonly Cue[]): number {
  const { reading, sentence } = linking
  for (const next of later) {
    if (next.form !== 'finite' || next.entries[0]?.cueClass === 'noun') continue
    const before = next.first - 1
    const sameTense = reading.tags[next.head] === reading.tags[cue.head] || cue.form === 'participle'
    if (reading.tags[before] === 'CC' && sameTense && !isInsideQuote(reading, before)) return before
    const own = subjectBefore(reading, next.first, cue.end)
    if (own === undefined || own.first <= cue.end) continue
    const joint = own.first - 1
    const isCore = next.entries[0]?.cueClass === 'core' || next.entries[0]?.cueClass === 'speech'
    if (reading.tags[joint] === 'CC' && lowerAt(reading, joint - 1) === ',' && isCore && sameTense) return joint
    if (reading.tags[joint] === 'SUB' && lowerAt(reading, joint - 1) === ',' && isCore && sameTense) return joint
  }
  const end = endOfSentence(reading, sentence)
  return cue.end <= linking.closing ? Math.min(end, linking.closing) : end
}

/** "A did X and said Y": the subject of the verb before, or that of the sentence. */
function sharedSource(linking: Linking, cue: Cue): Range | undefined {
  const { reading, sentence, drafts } = linking
  const before = lowerAt(reading, cue.first - 1)
  const isJoined = reading.tags[cue.first - 1] === 'CC' || before === ',' || before === 'then'
  if (!isJoined) return undefined
  const last = drafts.findLast((draft) => draft.source !== undefined && draft.cueClass !== 'noun')
  if (last?.source !== undefined && last.source.end <= cue.first) return last.source
  return mainSubject(reading, sentence.first, cue.first)
}

/** The subject of the first finite verb between two tokens. */
export function mainSubject(reading: Reading, first: number, end: number): Range | undefined {
  for (let i = first; i < end; i += 1) {
    const tag = reading.tags[i]
    if (tag !== 'AUX' && tag !== 'MD' && tag !== 'VBD' && tag !== 'VBS' && tag !== 'VB') continue
    if (isInsideQuote(reading, i)) continue
    let group = i
    while (group > first && reading.tags[group - 1] === 'ADV') group -= 1
    const subject = subjectBefore(reading, group, first)
    if (subject !== undefined && lowerAt(reading, group - 1) !== 'who' && lowerAt(reading, group - 1) !== 'which')
      return subject
  }
  return undefined
}

const ownPaper = /^(?:statement|tweet|tweets|email|e-mail|letter|post|note|message|memo|speech|release|interview)$/u

function linkParticiple(linking: Linking, cue: Cue, later: readonly Cue[]): Draft | undefined {
  const { reading, sentence } = linking
  const before = cue.first - 1
  const isReduced = reading.tags[before] === 'N' && !ownPaper.test(lowerAt(reading, before))
  const own =
    isReduced || reading.tags[before] === 'NNP' ? subjectBefore(reading, cue.first, sentence.first) : undefined
  const source = own ?? participleSubject(linking, cue)
  if (source === undefined) return undefined
  const entries = cue.entries.filter((entry) => !entry.frames.includes('d') || isDocument(linking, source))
  if (entries.length === 0) return undefined
  const following = followingContent(reading, cue.end, ceilingFor(linking, cue, later), entries)
  return following.content === undefined
    ? undefined
    : draftOf(linking, cue, { source, following, preceding: [], cueClass: classOf(entries) })
}

function participleSubject({ reading, drafts, sentence }: Linking, cue: Cue): Range | undefined {
  const last = drafts.findLast((draft) => draft.source !== undefined && draft.cueClass !== 'noun')
  if (last?.source !== undefined) return last.source
  const main = mainSubject(reading, sentence.first, cue.first)
  if (main !== undefined) return main
  return cue.first === sentence.first || cue.first < sentence.first + 3
    ? mainSubject(reading, cue.end, sentence.end)
    : undefined
}

/** "was criticised by the union": the source stands after "by", the content before the verb. */
function linkPassive(linking: Linking, cue: Cue): Draft | undefined {
  const { reading, sentence } = linking
  const subject = subjectBefore(reading, cue.first, sentence.first)
  if (subject === undefined) return undefined
  if (lowerAt(reading, cue.end) === 'by') {
    const end = phraseEnd(reading, cue.end + 1, sentence.end, { apposition: false })
    if (end <= cue.end + 1) return undefined
    return draftOf(
      linking,
      { ...cue, end: cue.end + 1 },
      {
        source: { first: cue.end + 1, end },
        following: { rest: end },
        preceding: [subject],
        cueClass: classOf(cue.entries),
      },
    )
  }
  return undefined
}

/** "his promise to leave", "the mayor's claim that …": source, noun and content stand in a row. */
function linkNoun(linking: Linking, cue: Cue): Draft | undefined {
  const { reading, sentence } = linking
  const following = followingContent(reading, cue.end, linking.closing, cue.entries)
  if (following.content === undefined || following.content.first > cue.end + 1) return undefined
  let owner = cue.first - 1
  while (owner > sentence.first && (reading.tags[owner] === 'ADJ' || reading.tags[owner] === 'N')) owner -= 1
  const isPronoun = reading.tags[owner] === 'DET'
  const phrase = isPronoun ? { first: owner, end: owner + 1 } : subjectBefore(reading, owner, sentence.first)
  if (phrase === undefined) return undefined
  return draftOf(linking, cue, {
    source: isPronoun ? phrase : { first: phrase.first, end: owner + 1 },
    following,
    preceding: [],
    cueClass: 'noun',
  })
}
