import { holdersOfWords, type ReportView, type SentenceView } from './report-view.ts'

/** How far one report tells what another tells, sentence by sentence. */
export interface Paraphrase {
  /** Body sentences long enough to compare. */
  readonly sentences: number
  /** The share of them that have a counterpart in the other report. */
  readonly coverage: number
  /** The share of neighbouring counterparts that stand in the same order in both. */
  readonly inOrder: number
}

const wordsMin = 5
const counterpartMin = 0.5
/** A reworded text is compared by its first sentences, which keeps long ones cheap. */
const comparedMax = 40

/** How far `view` tells what `other` tells. */
export function paraphraseOf(view: ReportView, other: ReportView): Paraphrase {
  const { sentences } = comparedOf(view)
  const others = comparedOf(other)
  const counterparts = sentences
    .map((sentence) => counterpartOf(sentence, others.sentences.length, others.holders))
    .filter((at) => at >= 0)
  let ordered = 0
  for (const [i, at] of counterparts.entries()) if (i > 0 && at >= (counterparts[i - 1] ?? 0)) ordered += 1
  return {
    sentences: sentences.length,
    coverage: sentences.length === 0 ? 0 : counterparts.length / sentences.length,
    inOrder: counterparts.length < 2 ? 0 : ordered / (counterparts.length - 1),
  }
}

interface Compared {
  readonly sentences: readonly SentenceView[]
  /** By word the numbers of the sentences that hold it. */
  readonly holders: ReadonlyMap<string, readonly number[]>
}

/** A report is compared with several others. */
const comparedBefore = new WeakMap<ReportView, Compared>()

function comparedOf(view: ReportView): Compared {
  const known = comparedBefore.get(view)
  if (known !== undefined) return known
  const sentences = comparable(view)
  const compared = { sentences, holders: holdersOfWords(sentences) }
  comparedBefore.set(view, compared)
  return compared
}

function comparable(view: ReportView): readonly SentenceView[] {
  return view.sentences
    .filter((sentence) => sentence.kind === 'body' && sentence.words.size >= wordsMin)
    .slice(0, comparedMax)
}

/** The number of the sentence that holds most of the words of `sentence`; -1 when none holds half. */
function counterpartOf(
  sentence: SentenceView,
  otherCount: number,
  holders: ReadonlyMap<string, readonly number[]>,
): number {
  const shared = new Uint32Array(otherCount)
  for (const word of sentence.words) for (const at of holders.get(word) ?? []) shared[at] = (shared[at] ?? 0) + 1
  let best = -1
  let bestShare = counterpartMin
  for (let i = 0; i < otherCount; i += 1) {
    const share = (shared[i] ?? 0) / sentence.words.size
    if (share < bestShare || (share === bestShare && best >= 0)) continue
    best = i
    bestShare = share
  }
  return best
}
