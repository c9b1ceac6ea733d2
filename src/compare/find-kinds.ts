import type { ArticleSpan } from '../model/span.ts'
import { inArticle, trimmedSpanOf } from '../model/span.ts'
import type { CentralFrame } from './central-frame.ts'
import { hasProperName } from './central-frame.ts'
import type { CompareLexicon, ExclusiveKind } from './compare-lexicon.ts'
import { mainThing } from './find-figures.ts'
import type { Unit } from './find-units.ts'

/** A thing said to be of a kind that excludes others. */
export interface KindMention {
  readonly set: string
  readonly word: string
  /** Whose kind it is: a subject's id. */
  readonly subject: string
  readonly span: ArticleSpan
  readonly unit: Unit
}

/** The story's own thing, and which units speak of it. */
export interface StoryThing {
  readonly frame: CentralFrame
  readonly isStory: (unit: Unit) => boolean
}

/** Between the kind word and its noun, and between the noun phrase and its name, stand few words. */
const copulas = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'as'])
const headDistanceMax = 2
const modifiersMax = 4

const noKinds: readonly ExclusiveKind[] = []

/** The kinds that units of a report give to subjects; `byWord` is of `kindsByWord`. */
export function findKinds(
  units: readonly Unit[],
  byWord: ReadonlyMap<string, readonly ExclusiveKind[]>,
  story: StoryThing,
): readonly KindMention[] {
  return units.flatMap((unit) => {
    const mentions: KindMention[] = []
    for (let at = unit.first; at < unit.end; at += 1) {
      const word = unit.report.words[at] ?? ''
      for (const kind of byWord.get(word) ?? noKinds) {
        const mention = kindAt(unit, at, kind, story)
        if (mention) mentions.push(mention)
      }
    }
    return mentions
  })
}

/** The exclusive kinds by the words that name them. */
export function kindsByWord({
  exclusiveKinds,
}: Pick<CompareLexicon, 'exclusiveKinds'>): ReadonlyMap<string, readonly ExclusiveKind[]> {
  const byWord = new Map<string, ExclusiveKind[]>()
  for (const kind of exclusiveKinds)
    for (const word of kind.words) byWord.set(word, [...(byWord.get(word) ?? []), kind])
  return byWord
}

function kindAt(unit: Unit, at: number, kind: ExclusiveKind, story: StoryThing): KindMention | undefined {
  const head = headAfter(unit, at, kind)
  if (head === undefined) return undefined
  const isBare = kind.heads.size === 0
  const first = isBare ? at : phraseStart(unit, Math.min(at, head))
  const subject = isBare ? ownerBefore(unit, at) : subjectOf(unit, first, head, story)
  const { report } = unit
  const start = report.tokens[first]?.start
  const end = report.tokens[Math.max(at, head)]?.end
  if (subject === undefined || start === undefined || end === undefined) return undefined
  const span = trimmedSpanOf(report.article.text, start, end)
  if (span === undefined) return undefined
  return { set: kind.set, word: unit.report.words[at] ?? '', subject, span: inArticle(report.article.id, span), unit }
}

/** The noun that the kind word describes, after it or before a copula ("the recall is voluntary"); for kinds of anything the word itself. */
function headAfter(unit: Unit, at: number, kind: ExclusiveKind): number | undefined {
  if (kind.heads.size === 0) return at
  const { words } = unit.report
  const isHead = (word: string): boolean =>
    kind.heads.has(word) || (word.endsWith('s') && kind.heads.has(word.slice(0, -1)))
  for (let i = at + 1; i < unit.end && i <= at + 1 + headDistanceMax; i += 1) {
    const word = words[i] ?? ''
    if (isHead(word)) return i
    // "cruise and ballistic missiles", "cruise or ballistic": several kinds, no statement of one.
    if (kind.words.has(word) || !/^\p{L}/u.test(word)) break
  }
  const subject = words[at - 2] ?? ''
  return copulas.has(words[at - 1] ?? '') && isHead(subject) && at - 2 >= unit.first ? at - 2 : undefined
}

const linkWords = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'has',
  'have',
  'had',
  'found',
  'declared',
  'a',
  'an',
  'the',
])

/** Who "is", "was found" or "has been" so. */
function ownerBefore(unit: Unit, at: number): string | undefined {
  for (let i = at - 1; i >= unit.first; i -= 1) {
    const owner = unit.report.mentionAt.get(i)?.subject
    if (owner) return owner.kind === 'person' || owner.kind === 'thing' ? owner.id : undefined
    if (!linkWords.has(unit.report.words[i] ?? '')) return undefined
  }
  return undefined
}

const possessives = new Set(["'s", "'", '’'])
const notModifiers = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'and',
  'or',
  'with',
  'in',
  'on',
  'for',
  'by',
  'as',
  'is',
  'are',
  'was',
  'were',
  'its',
  'their',
  'his',
  'her',
  'our',
  "'s",
  'using',
  'that',
  'than',
  'from',
  'send',
  'sending',
  'use',
  'fire',
  'fired',
  'launched',
])

/** The first modifier of the noun phrase: "long-range" of "the long-range ballistic missile". */
function phraseStart(unit: Unit, at: number): number {
  let first = at
  for (let i = at - 1; i >= unit.first && i >= at - modifiersMax; i -= 1) {
    const word = unit.report.words[i] ?? ''
    if (notModifiers.has(word) || !/^\p{L}/u.test(word) || /(?:ing|ed)$/u.test(word)) break
    first = i
  }
  return first
}

/** Whose kind it is: the name in the phrase, before a copula or a comma, else the story's thing where the unit speaks of it. */
function subjectOf(unit: Unit, first: number, head: number, { frame, isStory }: StoryThing): string | undefined {
  const { report } = unit
  for (let i = head; i >= first; i -= 1) {
    const named = report.mentionAt.get(i)?.subject
    if (named && hasProperName(named)) return named.id
  }
  const { words } = report
  const before = ['the', 'a', 'an'].includes(words[first - 1] ?? '') ? first - 2 : first - 1
  const link = words[before] ?? ''
  if (copulas.has(link) || link === ',' || possessives.has(link)) {
    const owner = report.mentionAt.get(before - 1)?.subject
    if (owner && hasProperName(owner)) return owner.id
    if (possessives.has(link) && owner === undefined) return undefined
  }
  const act = unit.acts.find((mention) => mention.at === head && frame.acts.has(mention.act))
  if (act) return `act ${act.act}`
  const after = report.mentionAt.get(head + 1)?.subject
  if (after?.kind === 'thing' && hasProperName(after)) return after.id
  const isDefinite = ['the', 'this', 'that'].includes(words[first - 1] ?? '') && !words[head]?.endsWith('s')
  if (!isStorysNoun(unit, head, frame) || !(isDefinite || isStory(unit))) return undefined
  return mainThing(unit, frame) ?? `noun ${report.stem(words[head] ?? '')}`
}

/** Whether the noun is one by which the story calls its thing. */
function isStorysNoun(unit: Unit, head: number, frame: CentralFrame): boolean {
  const word = unit.report.words[head] ?? ''
  for (const term of frame.objects)
    if (term.length > 3 && word.startsWith(term.slice(0, Math.max(4, term.length - 1)))) return true
  return false
}
