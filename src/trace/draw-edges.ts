import type { Edge, EdgeRelation } from '../model/lineage.ts'
import type { Evidence, ReportClass } from '../model/report.ts'
import type { DraftReport, PlacedReference, TextOrigin } from './text-origin.ts'

const evidenceMax = 8
const relationRank: Readonly<Record<EdgeRelation, number>> = {
  copies: 7,
  rewrites: 6,
  cites: 5,
  quotes: 4,
  credits: 3,
  embeds: 2,
  'uses-image': 1,
  'shares-text': 0,
}
const gradeRank = { stated: 2, 'stated-unresolved': 1, inferred: 0 } as const

/** What a report's edges are drawn from: its draft, final class, the node its news rests on, and where its text comes from. */
export interface EdgePlan {
  readonly draft: DraftReport
  readonly class: ReportClass
  readonly base: string | undefined
  readonly text: TextOrigin | undefined
}

/** The edges of one report, one for each node it refers to. */
export function edgesOf(plan: EdgePlan): readonly Edge[] {
  const byNode = new Map<string, PlacedReference[]>()
  for (const reference of plan.draft.references) {
    if (reference.node === plan.draft.view.article.id) continue
    const list = byNode.get(reference.node)
    if (list === undefined) byNode.set(reference.node, [reference])
    else list.push(reference)
  }
  const edges = [...byNode].map(([node, references]) => edgeTo(plan, node, references))
  return plan.text === undefined ? edges : withTextEdge(plan, plan.text, edges)
}

function edgeTo(plan: EdgePlan, node: string, references: readonly PlacedReference[]): Edge {
  const isBase = node === plan.base
  const strongest = [...references].sort((a, b) => relationRank[b.relation] - relationRank[a.relation])[0]
  const graded = [...references].sort(
    (a, b) => gradeRank[b.grade] - gradeRank[a.grade] || b.confidence - a.confidence,
  )[0]
  return {
    from: plan.draft.view.article.id,
    to: node,
    relation: isBase ? baseRelation(plan.class, strongest?.relation ?? 'cites') : (strongest?.relation ?? 'cites'),
    grade: graded?.grade ?? 'inferred',
    confidence: graded?.confidence ?? 0.5,
    scope:
      isBase && plan.class !== 'mixed'
        ? 'whole'
        : [...new Set(references.flatMap((reference) => reference.statements))],
    evidence: distinct(references.flatMap((reference) => reference.evidence)),
  }
}

/** A report whose class is copy or rewrite copies or rewrites what it rests on; a pickup cites it. */
function baseRelation(of: ReportClass, drawn: EdgeRelation): EdgeRelation {
  if (of === 'copy') return 'copies'
  if (of === 'rewrite') return 'rewrites'
  return drawn === 'copies' || drawn === 'rewrites' || drawn === 'quotes' ? 'cites' : drawn
}

function withTextEdge(plan: EdgePlan, text: TextOrigin, edges: readonly Edge[]): readonly Edge[] {
  const relation: EdgeRelation = text.kind === 'copy' ? 'copies' : 'rewrites'
  const drawn = edges.find((edge) => edge.to === text.node)
  const edge: Edge = {
    from: plan.draft.view.article.id,
    to: text.node,
    relation,
    grade: drawn !== undefined && gradeRank[drawn.grade] > gradeRank[text.grade] ? drawn.grade : text.grade,
    confidence: Math.max(text.confidence, drawn?.confidence ?? 0),
    scope: 'whole',
    evidence: distinct([...(drawn?.evidence ?? []), ...text.evidence]),
  }
  return [...edges.filter((each) => each !== drawn), edge]
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map(
    evidence.map((each) => [`${each.type}:${each.article}:${each.start ?? ''}:${each.end ?? ''}`, each] as const),
  )
  return [...seen.values()].slice(0, evidenceMax)
}
