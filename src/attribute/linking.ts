import { contentFrom, type Following } from './contents.ts'
import { type CueEntry, type CueLexicon } from './cue-lexicon.ts'
import { type Draft } from './draft.ts'
import { type Cue } from './find-cues.ts'
import {
  closesQuote,
  isInsideQuote,
  lowerAt,
  opensQuote,
  type Range,
  type Reading,
  type StorySentence,
} from './reading.ts'
import { subjectBefore } from './subject-before.ts'

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

export function draftOf(
  linking: Linking,
  cue: Cue,
  { source, following, preceding, cueClass }: Parts,
): Draft | undefined {
  const rest = following.content === undefined ? restAfterComma(linking, preceding, following.rest) : []
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
    isNegated: cue.isNegated || /^(?:neither|nobody|none|no)$/u.test(lowerAt(linking.reading, source.first)),
    isModal: cue.isModal,
  }
}

interface Parts {
  readonly source: Range
  readonly following: Following
  readonly preceding: readonly Range[]
  readonly cueClass: CueEntry['cueClass']
}

export function trimmed(reading: Reading, range: Range): Range {
  let end = range.end
  while (end > range.first + 1 && /^[,;:.]$/u.test(lowerAt(reading, end - 1)) && !isInsideQuote(reading, end - 1))
    end -= 1
  return { first: range.first, end }
}

/** "The plan, he said, would fail": the content goes on after the comma. */
function restAfterComma({ reading, sentence }: Linking, preceding: readonly Range[], rest: number): readonly Range[] {
  const end = endOfSentence(reading, sentence)
  const before = preceding.at(-1)
  if (before === undefined || before.end > rest) return []
  if (!/^[,—–]$/u.test(lowerAt(reading, rest)) || rest + 1 >= end) return []
  const next = rest + 1
  if (opensQuote(reading, next)) return [trimmed(reading, { first: next, end })]
  if (closesQuote(reading, before.end - 1) || /^(?:according|as|citing|when)$/u.test(lowerAt(reading, next))) return []
  const goesOn = /^(?:AUX|MD|P|VBD|VBS|SUB|NOT|CC)$/u.test(reading.tags[next] ?? '')
  return goesOn || isIntroduction(reading, before) ? [contentFrom(reading, next, end)] : []
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
export function ceilingFor(linking: Linking, cue: Cue, later: readonly Cue[]): number {
  const { reading, sentence } = linking
  for (const next of later) {
    const before = next.first - 1
    if (next.form === 'participle' && cue.form === 'participle' && reading.tags[before] === 'CC') return before
    if (next.form !== 'finite' || next.entries[0]?.cueClass === 'noun') continue
    const sameTense = reading.tags[next.head] === reading.tags[cue.head] || cue.form === 'participle'
    if (reading.tags[before] === 'CC' && sameTense && !isInsideQuote(reading, before)) return before
    const own = subjectBefore(reading, next.first, cue.end)
    if (own === undefined || own.first <= cue.end) continue
    const joint = own.first - 1
    const isCore =
      next.entries[0]?.cueClass === 'core' ||
      next.entries[0]?.cueClass === 'speech' ||
      next.entries[0]?.cueClass === 'answer'
    const isOwnClause =
      /^(?:,|—|–|--)$/u.test(lowerAt(reading, joint - 1)) ||
      lowerAt(reading, joint) === 'but' ||
      (sameTense && cue.entries[0]?.cueClass === 'core' && next.entries[0]?.cueClass === 'core') ||
      (reading.tags[own.first] === 'PRP' && next.entries[0]?.cueClass === 'core')
    if (lowerAt(reading, joint) === 'which' && lowerAt(reading, joint - 1) === ',' && isCore) return joint - 1
    if (reading.tags[joint] === 'CC' && isOwnClause && isCore) return joint
    if (reading.tags[joint] === 'SUB' && lowerAt(reading, joint - 1) === ',' && isCore && sameTense) return joint
  }
  const end = endOfSentence(reading, sentence)
  return cue.end <= linking.closing ? Math.min(end, linking.closing) : end
}

/** Where the text before "she said" begins: after an earlier "…," he said of the sentence. */
export function floorOf({ reading, drafts, sentence }: Linking): number {
  let floor = sentence.first
  for (const draft of drafts) {
    const cue = draft.cue
    if (
      cue === undefined ||
      !draft.content.some((range) => range.end <= cue.first && closesQuote(reading, range.end - 1))
    )
      continue
    floor = Math.max(floor, cue.end, draft.source?.end ?? 0, ...draft.content.map((range) => range.end))
  }
  return floor
}

export function classOf(entries: readonly CueEntry[]): CueEntry['cueClass'] {
  return entries[0]?.cueClass ?? 'speech'
}

const measures =
  /^(?:analysis|average|batch|copies|copy|draft|number|pages|part|review|series|set|summary|text|transcript|trove|version|wording)$/u

/** Whether the phrase speaks of a paper or figure ("a poll", "records"). */
export function isDocument({ reading, cues }: Linking, source: Range): boolean {
  for (let i = source.first; i < source.end; i += 1) {
    if (lowerAt(reading, i) === 'of' && measures.test(lowerAt(reading, i - 1))) continue
    if (reading.tags[i] === 'P' || lowerAt(reading, i) === ',') break
    if (cues.documents.has(lowerAt(reading, i))) return true
  }
  return false
}

/** "…," she said, "…": what goes on after the cue. */
export function interruptedRest(reading: Reading, after: number, ceiling: number): readonly Range[] {
  for (let i = after; i < ceiling && i < after + 25; i += 1) {
    if (opensQuote(reading, i) && (lowerAt(reading, i - 1) === ',' || i === after))
      return [trimmed(reading, { first: i, end: ceiling })]
  }
  return []
}

/** “Why?” Kim asked: the quotation that closes right before the sentence. */
export function previousQuote({ reading, sentence }: Linking, first: number): readonly Range[] {
  if (sentence.opensParagraph || first !== sentence.first || !closesQuote(reading, first - 1)) return []
  const quote = reading.quotes[reading.quoteAt[first - 1] ?? -1]
  return quote === undefined ? [] : [{ first: quote.first, end: first }]
}

/** "In a statement," is an introduction, no content. */
export function isIntroduction(reading: Reading, range: Range | undefined): boolean {
  if (range === undefined) return true
  const tag = reading.tags[range.first]
  const isShort = range.end - range.first < 12
  const isTime = tag === 'ADJ' && reading.tags[range.first + 1] === 'TIME' && range.end - range.first < 4
  return isTime || (isShort && (tag === 'P' || tag === 'ADV' || tag === 'TIME' || tag === 'SUB' || tag === 'VBG'))
}
