import type { Edge, Lineage, Node } from '../../model/lineage.ts'
import type { Evidence, Report } from '../../model/report.ts'
import { printedArticleSpan } from './printed.ts'

/** The reports, nodes and edges of a story as `trace` and `read` print them (DESIGN, section 5). */
export function lineageShape(lineage: Lineage): object {
  return {
    reports: lineage.reports.map(reportShape),
    nodes: lineage.nodes.map(nodeShape),
    edges: lineage.edges.map(edgeShape),
  }
}

function reportShape(report: Report): object {
  return {
    id: report.id,
    class: report.class,
    primarySource: report.primarySource ?? null,
    candidates: report.candidates,
  }
}

function nodeShape(node: Node): object {
  return {
    id: node.id,
    kind: node.kind,
    outlet: node.outlet,
    speaker: node.speaker,
    label: node.label && printedArticleSpan(node.label),
    article: node.article,
  }
}

function edgeShape(edge: Edge): object {
  return {
    from: edge.from,
    to: edge.to,
    relation: edge.relation,
    grade: edge.grade,
    confidence: edge.confidence,
    evidence: edge.evidence.map(evidenceShape),
  }
}

function evidenceShape(evidence: Evidence): object {
  const { type, article, start, end, text } = evidence
  return { type, article, start, end, text }
}
