import type { Edge, Lineage, Node } from '../../model/lineage.ts'
import { oneLine } from './attribution-text.ts'

/** The lineage of a story as a tree for people: each node that rests on nothing, below it what rests on it. */
export function lineageText(story: string, lineage: Lineage): string {
  return [`Story ${story}: ${reportsCount(lineage.reports.length)}`, ...lineageTree(lineage)].join('\n')
}

/** "1 report", "3 reports". */
export function reportsCount(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`
}

const depthMax = 20

/** The lines of the tree; a node is unfolded once. */
export function lineageTree(lineage: Lineage): readonly string[] {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]))
  const incoming = Map.groupBy(lineage.edges, (edge) => edge.to)
  const resting = new Set(lineage.edges.map((edge) => edge.from))
  const shown = new Set<string>()
  const lines: string[] = []
  const unfold = (node: Node, prefix: string, depth: number): void => {
    lines.push(`${prefix}${nodeLabel(node, lineage)}`)
    if (shown.has(node.id) || depth >= depthMax) return
    shown.add(node.id)
    for (const edge of incoming.get(node.id) ?? []) {
      const from = nodes.get(edge.from)
      if (from) unfold(from, `${'  '.repeat(depth + 1)}${edgeLabel(edge)} `, depth + 1)
    }
  }
  for (const node of lineage.nodes) if (!resting.has(node.id)) unfold(node, '', 0)
  // What is left rests on one another in a circle: shown from its first node.
  for (const node of lineage.nodes) if (!shown.has(node.id)) unfold(node, '', 0)
  return lines
}

const gradeWords: Readonly<Record<Edge['grade'], string>> = {
  stated: '',
  'stated-unresolved': ', without a name',
  inferred: ', probably',
}

function edgeLabel(edge: Edge): string {
  return `<- ${edge.relation}${gradeWords[edge.grade]}:`
}

function nodeLabel(node: Node, lineage: Lineage): string {
  const report = lineage.reports.find(({ id }) => id === node.article && node.kind === 'report')
  const name = node.outlet ?? node.speaker ?? (node.label ? `"${oneLine(node.label.text)}"` : node.id)
  if (report) return `${node.article ?? node.id}${node.outlet ? ` (${node.outlet})` : ''} [${report.class}]`
  return `${name} [${node.kind}]`
}
