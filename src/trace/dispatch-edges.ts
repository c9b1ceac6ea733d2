import type { Edge, Node } from '../model/lineage.ts'
import { citingWords } from './citing-words.ts'
import { classifyReport } from './classify-report.ts'
import type { Reference } from './reference.ts'
import type { DraftReport } from './text-origin.ts'

const dispatchConfidence = 0.7

/**
 * What agencies' dispatches that are seen only as others print them rest on: "the Courier reported", in a text by an agency, gives the agency's dispatch to the
 * Courier too. Probably: who prints a dispatch may have changed it.
 */
export function dispatchEdges(
  drafts: readonly DraftReport[],
  nodeOfId: (id: string) => Node | undefined,
): readonly Edge[] {
  const edges = new Map<string, Edge>()
  for (const draft of drafts) {
    for (const edge of [edgeOfDispatch(draft, nodeOfId), ...relayed(draft, nodeOfId)])
      if (edge !== undefined && !edges.has(edge.from)) edges.set(edge.from, edge)
  }
  return [...edges.values()]
}

function edgeOfDispatch(
  { view, references }: DraftReport,
  nodeOfId: (id: string) => Node | undefined,
): Edge | undefined {
  const dispatch = references.find((each) => each.isWholeText)?.node
  if (dispatch === undefined || nodeOfId(dispatch)?.kind !== 'unseen-report') return undefined
  const inText = references.filter((each) => !each.isWholeText)
  // What somebody told the agency is the dispatch's own.
  const read = inText.map((each) => (each.node === dispatch ? { ...each, basis: 'own' as const } : each))
  const verdict = classifyReport(view, read)
  const base = inText.find(({ start, basis }) => start === verdict.base?.start && basis === verdict.base.basis)
  if (verdict.class !== 'pickup' || base === undefined || base.node === view.article.id) return undefined
  return {
    from: dispatch,
    to: base.node,
    relation: 'cites',
    grade: 'inferred',
    confidence: dispatchConfidence,
    scope: 'whole',
    evidence: base.evidence,
  }
}

const citingFirst = new RegExp(`^${citingWords}`, 'iu')
const citingWithin = new RegExp(`,?\\s${citingWords}\\s`, 'iu')
const beside = /^["”»“]?,?\s*$/u

/** "Source: the Courier, citing the Lantern": what the Courier's report, which is not in the story, rests on by the word of who read it. */
function relayed({ view, references }: DraftReport, nodeOfId: (id: string) => Node | undefined): readonly Edge[] {
  const others = references.filter(({ basis }) => basis === 'other').sort((a, b) => a.start - b.start)
  return others.flatMap((reference, at) => {
    const next = others[at + 1]
    if (next === undefined || next.node === reference.node || next.node === view.article.id) return []
    if (nodeOfId(reference.node)?.kind !== 'unseen-report' || !isCitedBy(view.article.text, reference, next)) return []
    const { node, evidence } = next
    const [relation, grade, confidence] = ['cites', 'inferred', dispatchConfidence] as const
    return [{ from: reference.node, to: node, relation, grade, confidence, scope: 'whole', evidence }]
  })
}

/** Whether the words between two names say that the first cites the second: in one line of credits, or side by side. */
function isCitedBy(text: string, { evidence: [one] }: Reference, { evidence: [other] }: Reference): boolean {
  if (one?.start === undefined || one.end === undefined || other?.start === undefined) return false
  if (one.start === other.start) return citingWithin.test(one.text ?? '')
  return citingFirst.test(other.text ?? '') && beside.test(text.slice(one.end, other.start))
}
