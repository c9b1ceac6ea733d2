import type { Edge, Grade } from '../model/lineage.ts'
import type { Evidence } from '../model/report.ts'
import type { Verdict } from './classify-report.ts'
import { paraphraseOf } from './paraphrase.ts'
import { isPressRelease } from './press-releases.ts'
import { evidenceOf, type Reference } from './reference.ts'
import { isEarlier } from './report-time.ts'
import type { ReportView } from './report-view.ts'
import { isOwnPrint, reprintCredit } from './reprint-credit.ts'
import { shingleEvidence, type TextOverlap } from './text-overlap.ts'

/** A reference with the node that it stands for. */
export interface PlacedReference extends Reference {
  readonly node: string
}

/** What tracing knows of a report before texts are compared. */
export interface DraftReport {
  readonly view: ReportView
  readonly references: readonly PlacedReference[]
  readonly verdict: Verdict
}

/** Where a report's text comes from, when it repeats or rewords another's. */
export interface TextOrigin {
  /** The report whose text it shares, and when that one appeared decides between equals. */
  readonly other: DraftReport
  readonly kind: 'copy' | 'rewrite'
  readonly node: string
  readonly grade: Grade
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** From here on a text is repeated, whole or nearly. */
const copyShareMin = 0.55
/** So much of a text that names the other is its, with lines cut and put in. */
const cutShareMin = 0.4
/** Two prints of one dispatch hold nearly the same words, of a short one all; an update of it does not. */
const reprintShareMin = 0.7
/** Below this, what two reports of one event share is names and quotations of the event. */
const sharedTextMin = 0.2
/** A report that names its source once and tells nothing else reworded it; one that names none has to follow it closely and in order. */
const namedRewrite = { sentences: 4, coverage: 0.7, inOrder: 0.5, creditsMax: 1 } as const
/** Of other words throughout, but the same figures in the same order. */
const freeRewrite = { sentences: 6, coverage: 0.35, inOrder: 0.9, figures: 6, held: 0.8 } as const
const unnamedRewrite = { sentences: 4, coverage: 0.8, inOrder: 0.75 } as const

/** Where the report's text comes from; undefined when it shares too little, or when nothing says who was first. */
export function textOriginOf(
  draft: DraftReport,
  overlaps: readonly TextOverlap[],
  drafts: readonly DraftReport[],
): TextOrigin | undefined {
  const near = overlaps.filter((overlap) => overlap.share >= copyShareMin)
  if (near.length > 0) return best(near.map((overlap) => directed(draft, overlap, drafts)))
  const cut = best(
    overlaps.filter(({ share }) => share >= cutShareMin).map((overlap) => directed(draft, overlap, drafts)),
  )
  if (cut?.grade === 'stated') return { ...cut, kind: 'rewrite' }
  const reworded = overlaps.filter((overlap) => isReworded(draft, drafts[overlap.other]))
  const rewrite = best(reworded.map((overlap) => directed(draft, overlap, drafts)))
  return rewrite === undefined ? freelyReworded(draft, drafts) : { ...rewrite, kind: 'rewrite' }
}

/** The report that this one names once and retells from beginning to end, though in words of which none stand together in both. */
function freelyReworded(draft: DraftReport, drafts: readonly DraftReport[]): TextOrigin | undefined {
  const named = draft.references.filter(({ basis }) => basis === 'other')
  const [credit] = named
  const other = drafts.find(({ view }) => view.article.id === credit?.node)
  if (credit === undefined || other === undefined || named.length > 1 || other === draft) return undefined
  if (!isReworded(draft, other)) return undefined
  return { other, kind: 'rewrite', node: credit.node, grade: credit.grade, confidence: 0.8, evidence: credit.evidence }
}

/** Whether the report tells sentence by sentence what the other tells, and nothing of its own. */
function isReworded(draft: DraftReport, other: DraftReport | undefined): boolean {
  if (other === undefined || !hasNoNewsOfItsOwn(draft, other)) return false
  const credits = draft.references.filter(
    (reference) => reference.node === other.view.article.id && reference.basis === 'other',
  )
  if (credits.length > namedRewrite.creditsMax) return false
  const wanted = credits.length > 0 ? namedRewrite : unnamedRewrite
  const { sentences, coverage, inOrder } = paraphraseOf(draft.view, other.view)
  if (sentences >= wanted.sentences && coverage >= wanted.coverage && inOrder >= wanted.inOrder) return true
  const mayBeFree =
    (credits.length > 0 || isSpun(draft.view)) &&
    sentences >= freeRewrite.sentences &&
    coverage >= freeRewrite.coverage &&
    inOrder >= freeRewrite.inOrder
  return mayBeFree && hasFiguresOf(draft.view, other.view)
}

/** Sites that put other words into whole texts are run by "admin", and leave the marks of their machine ("{hardware}"). */
const spunMark = /^\W*by admin\b|\s\{\p{L}+\}\s/imu

function isSpun(view: ReportView): boolean {
  return spunMark.test(view.article.text)
}

/** Whether a report tells many figures and nearly all are the other's. */
function hasFiguresOf(view: ReportView, other: ReportView): boolean {
  const told = view.sentences.filter(({ kind }) => kind === 'body')
  const figures = new Set(told.flatMap(({ words }) => [...words].filter((word) => /^\d/u.test(word))))
  const held = [...figures].filter((figure) => other.sentencesOf(figure).length > 0)
  return figures.size >= freeRewrite.figures && held.length >= freeRewrite.held * figures.size
}

/** The overlaps of which neither side is known to come from the other, nor both from a third: shown as shared text. */
export function undirectedEdge(overlap: TextOverlap, drafts: readonly DraftReport[]): Edge | undefined {
  if (Math.max(overlap.share, overlap.shareOfOther) < sharedTextMin) return undefined
  const report = drafts[overlap.report]?.view
  const other = drafts[overlap.other]?.view
  if (report === undefined || other === undefined) return undefined
  return {
    from: report.article.id,
    to: other.article.id,
    relation: 'shares-text',
    grade: 'inferred',
    confidence: Math.min(0.9, Math.max(overlap.share, overlap.shareOfOther)),
    scope: [],
    evidence: [shingleEvidence(report), shingleEvidence(other)],
  }
}

/** The text origin of one overlap, if something besides the overlap says which of the two came first. */
function directed(draft: DraftReport, overlap: TextOverlap, drafts: readonly DraftReport[]): TextOrigin | undefined {
  const other = drafts[overlap.other]
  if (other === undefined) return undefined
  const node = other.view.article.id
  const named = draft.references.find(
    (reference) => reference.node === node && reference.basis === 'other' && reference.grade === 'stated',
  )
  const overlapEvidence = shingleEvidence(draft.view)
  if (named !== undefined)
    return {
      other,
      kind: 'copy',
      node,
      grade: 'stated',
      confidence: 0.95,
      evidence: [...named.evidence, overlapEvidence],
    }
  if (other.references.some((reference) => reference.node === draft.view.article.id)) return undefined
  const wire = wholeTextOf(other)
  if (wire !== undefined) {
    // Both print a third's text: the one without a credit probably has it from the same place.
    if (wholeTextOf(draft)?.node === wire.node || wire.node === draft.view.article.id) return undefined
    return { other, kind: 'copy', node: wire.node, grade: 'inferred', confidence: 0.75, evidence: [overlapEvidence] }
  }
  if (wholeTextOf(draft) !== undefined) return undefined
  const reprint = reprintOrigin(draft, other, overlap)
  if (reprint !== undefined) return reprint
  const confidence = directionConfidence(draft.view, other.view)
  if (confidence === undefined) return undefined
  const order: readonly Evidence[] = isEarlier(other.view.article, draft.view.article)
    ? [{ type: 'time-order', article: node }]
    : []
  return { other, kind: 'copy', node, grade: 'inferred', confidence, evidence: [overlapEvidence, ...order] }
}

/** How sure it is that `other` came first; undefined when nothing says so. Overlap itself never does. */
function directionConfidence(view: ReportView, other: ReportView): number | undefined {
  if (isEarlier(view.article, other.article)) return undefined
  const isFromAgency = other.outletKind === 'agency' && view.outletKind !== 'agency'
  const isIntoAggregator = isAggregator(view) && !isAggregator(other)
  const isFromRelease = isPressRelease(other.article) && !isPressRelease(view.article)
  const isIntoSpun = isSpun(view) && !isSpun(other)
  if (isFromAgency || isIntoAggregator || isFromRelease || isIntoSpun) return 0.8
  if (isPressRelease(view.article)) return undefined
  if (view.outletKind === 'agency' || isAggregator(other)) return undefined
  return isEarlier(other.article, view.article) ? 0.7 : undefined
}

/** Two prints of one agency's dispatch, neither with another name: the one that credits the agency as others do, or has a site's date, is the copy. */
function reprintOrigin(draft: DraftReport, other: DraftReport, overlap: TextOverlap): TextOrigin | undefined {
  const { view } = draft
  const isOneAgency = view.outletKind === 'agency' && view.outlet === other.view.outlet
  if (!isOneAgency || isEarlier(view.article, other.view.article)) return undefined
  const isOwnSite = isOwnPrint(other.view) && !isOwnPrint(view)
  // What stands where its agency publishes is a print of nobody else's.
  if (isOwnPrint(view) && !isOwnPrint(other.view)) return undefined
  const credit = reprintCredit(view)
  const isOnlyCredited = credit !== undefined && (isOwnSite || reprintCredit(other.view) === undefined)
  // Who credits the agency may have cut its text short.
  if (!isOnlyCredited && !isOwnSite && Math.min(overlap.share, overlap.shareOfOther) < reprintShareMin) return undefined
  const isLater = isEarlier(other.view.article, view.article)
  const isOnlyDated = view.article.publishedAt !== undefined && other.view.article.publishedAt === undefined
  const isFirstPrint = reprintCredit(other.view) === undefined && (isLater || isOnlyDated)
  if (!isOnlyCredited && !isOwnSite && !isFirstPrint) return undefined
  const node = other.view.article.id
  const order: readonly Evidence[] = isLater ? [{ type: 'time-order', article: node }] : []
  const told = isOnlyCredited ? [evidenceOf('credit-line', view.article.id, credit)] : []
  return {
    other,
    kind: 'copy',
    node,
    grade: isOnlyCredited ? 'stated' : 'inferred',
    confidence: isOnlyCredited ? 0.85 : 0.7,
    evidence: [...told, shingleEvidence(view), ...order],
  }
}

function isAggregator(view: ReportView): boolean {
  return view.aggregator.length > 0 || view.outletKind === 'aggregator'
}

function wholeTextOf(draft: DraftReport): PlacedReference | undefined {
  return draft.references.find((reference) => reference.isWholeText)
}

/** Whether the report heard nobody itself whom the other does not name too. */
function hasNoNewsOfItsOwn(draft: DraftReport, other: DraftReport | undefined): boolean {
  if (other === undefined) return false
  // "The Courier has asked the firm" in a text with other words put in is the Courier's own line.
  const isOfSpun = isSpun(draft.view) && draft.view.outlet !== undefined && draft.view.outlet === other.view.outlet
  if (!isOfSpun && draft.references.some((reference) => reference.basis === 'own')) return false
  const text = other.view.lowerText
  return draft.references
    .filter((reference) => reference.basis === 'people')
    .every((reference) => {
      const speaker = 'speaker' in reference.target ? reference.target.speaker : undefined
      return speaker === undefined || text.includes((speaker.split(/\s+/u).at(-1) ?? speaker).toLowerCase())
    })
}

/** The most certain; of equals the one that appeared first. */
function best(origins: readonly (TextOrigin | undefined)[]): TextOrigin | undefined {
  let chosen: TextOrigin | undefined
  for (const origin of origins) {
    if (origin === undefined) continue
    if (chosen === undefined || origin.confidence > chosen.confidence) chosen = origin
    else if (origin.confidence === chosen.confidence && isEarlier(origin.other.view.article, chosen.other.view.article))
      chosen = origin
  }
  return chosen
}
