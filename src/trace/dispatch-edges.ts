import type { Edge, Node } from '../model/lineage.ts'
import { classifyReport } from './classify-report.ts'
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
    const edge = edgeOfDispatch(draft, nodeOfId)
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
