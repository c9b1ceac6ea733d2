import { zonesOutsideStory } from '../model/article.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { RevisionChange, SentenceChange } from '../model/revision-change.ts'
import { type Span, trimmedSpanOf } from '../model/span.ts'
import { scanWords } from '../text/scan-words.ts'
import { sentencesOf } from '../text/sentences.ts'
import { tokensOf } from '../text/tokens.ts'
import { findNotice } from './find-notice.ts'
import { findStatementChanges } from './find-statement-changes.ts'

/** What the later of two revisions of an article changed: by sentence, and in figures, hedges and sources; silent when neither its date of change nor a notice tells. */
export function compareRevisions(before: AttributedArticle, after: AttributedArticle): RevisionChange {
  const sentences = changedSentences(storySentences(before), storySentences(after))
  const notice = findNotice(before.text, after.text)
  const isDated = after.modifiedAt !== undefined && after.modifiedAt !== before.modifiedAt
  return {
    sentences,
    statements: findStatementChanges(sentences, before, after),
    ...(notice === undefined ? {} : { notice }),
    isSilent: sentences.length > 0 && notice === undefined && !isDated,
  }
}

interface KeyedSentence {
  readonly span: Span
  /** Its words: case, spaces and marks make no difference. */
  readonly key: string
  readonly words: ReadonlySet<string>
}

/** More sentences than any report has; what stands after them is not compared. */
const sentencesMax = 2000

function storySentences({ text, zones }: AttributedArticle): readonly KeyedSentence[] {
  const found: KeyedSentence[] = []
  for (const zone of zones) {
    if (zonesOutsideStory.has(zone.kind)) continue
    const part = text.slice(zone.start, zone.end)
    const tokens = tokensOf(part)
    for (const { first, end } of sentencesOf(part, tokens)) {
      const from = tokens[first]?.start
      const to = tokens[end - 1]?.end
      if (from === undefined || to === undefined || found.length >= sentencesMax) continue
      const span = trimmedSpanOf(text, zone.start + from, zone.start + to)
      if (span) found.push(keyed(span))
    }
  }
  return found
}

function keyed(span: Span): KeyedSentence {
  const lower = span.text.toLowerCase()
  const words: string[] = []
  scanWords(lower, (start, end) => words.push(lower.slice(start, end)))
  return { span, key: words.join(' '), words: new Set(words) }
}

/** Sentences of one side that the other does not have, in order; those at one place that share most words are one that was changed. */
function changedSentences(
  before: readonly KeyedSentence[],
  after: readonly KeyedSentence[],
): readonly SentenceChange[] {
  const removed = without(before, after)
  const added = without(after, before)
  const used = new Set<KeyedSentence>()
  const changes: SentenceChange[] = []
  for (const sentence of added) {
    const match = mostAlike(sentence, removed, used)
    if (match) used.add(match)
    changes.push({ ...(match ? { before: match.span } : {}), after: sentence.span })
  }
  for (const sentence of removed) if (!used.has(sentence)) changes.push({ before: sentence.span })
  return changes
}

/** The sentences whose words the other side has less often; moved ones are no change. */
function without(sentences: readonly KeyedSentence[], others: readonly KeyedSentence[]): readonly KeyedSentence[] {
  const counts = new Map<string, number>()
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1)
  return sentences.filter(({ key }) => {
    const left = counts.get(key) ?? 0
    if (key === '' || left > 0) counts.set(key, left - 1)
    return key !== '' && left <= 0
  })
}

const alikeMin = 0.5
/** How many sentences of the other side one is compared with. */
const candidatesMax = 300

function mostAlike(
  sentence: KeyedSentence,
  candidates: readonly KeyedSentence[],
  used: ReadonlySet<KeyedSentence>,
): KeyedSentence | undefined {
  let best: KeyedSentence | undefined
  let bestShare = alikeMin
  for (const candidate of candidates.slice(0, candidatesMax)) {
    if (used.has(candidate)) continue
    const share = sharedWords(sentence.words, candidate.words)
    if (share < bestShare) continue
    best = candidate
    bestShare = share
  }
  return best
}

/** Shared words as a share of both (Dice). */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
