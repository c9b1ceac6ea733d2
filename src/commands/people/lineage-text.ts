import type { Edge, Lineage, Node, NodeKind } from '../../model/lineage.ts'
import { oneLine } from './attribution-text.ts'

/** The lineage of a story as a tree for people: each report that rests on no other, below it those that rest on it. */
export function lineageText(story: string, lineage: Lineage): string {
  return [`Story ${story}: ${reportsCount(lineage.reports.length)}`, ...lineageTree(lineage)].join('\n')
}

/** "1 report", "3 reports". */
export function reportsCount(count: number): string {
  return count === 1 ? '1 report' : `${count} reports`
}

const reportKinds: ReadonlySet<NodeKind> = new Set(['report', 'unseen-report', 'unresolved-report'])
const depthMax = 20
const sourcesShownMax = 4

/** The lines of the tree; a report that rests on several stands below each, and is unfolded once. */
export function lineageTree(lineage: Lineage): readonly string[] {
  const tree = readTree(lineage)
  const shown = new Set<string>()
  const lines: string[] = []
  const unfold = (node: Node, depth: number, edge?: Edge): void => {
    const indent = '  '.repeat(depth)
    const isNew = !shown.has(node.id)
    lines.push(`${indent}${edge ? `<- ${edge.relation}${gradeWords[edge.grade]}: ` : ''}${nodeLabel(node, lineage)}`)
    if (!isNew || depth >= depthMax) return
    shown.add(node.id)
    const sources = tree.sourcesOf(node)
    if (sources.length > 0) lines.push(`${indent}   on the word of ${listText(sources)}`)
    for (const { from, edge: below } of tree.restingOn(node)) unfold(from, depth + 1, below)
  }
  for (const root of tree.roots) unfold(root, 0)
  // What is left rests on one another in a circle: shown from its first report.
  for (const node of tree.reports) if (!shown.has(node.id)) unfold(node, 0)
  return lines
}

interface Tree {
  readonly reports: readonly Node[]
  readonly roots: readonly Node[]
  readonly restingOn: (node: Node) => readonly { readonly from: Node; readonly edge: Edge }[]
  /** Whom and what a report rests on that is no report: people, posts, documents. */
  readonly sourcesOf: (node: Node) => readonly string[]
}

function readTree({ nodes, edges }: Lineage): Tree {
  const reports = nodes.filter((node) => reportKinds.has(node.kind))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const isReport = (id: string): boolean => reportKinds.has(byId.get(id)?.kind ?? 'statement')
  const between = edges.filter((edge) => isReport(edge.from) && isReport(edge.to))
  const incoming = Map.groupBy(between, (edge) => edge.to)
  const outgoing = Map.groupBy(edges, (edge) => edge.from)
  const resting = new Set(between.filter((edge) => edge.from !== edge.to).map((edge) => edge.from))
  return {
    reports,
    roots: reports.filter((node) => !resting.has(node.id)),
    restingOn: (node) =>
      (incoming.get(node.id) ?? []).flatMap((edge) => {
        const from = byId.get(edge.from)
        return from ? [{ from, edge }] : []
      }),
    sourcesOf: (node) =>
      (outgoing.get(node.id) ?? []).flatMap((edge) => {
        const to = byId.get(edge.to)
        return to === undefined || reportKinds.has(to.kind) || to.kind === 'imagery' ? [] : [nodeName(to)]
      }),
  }
}

const gradeWords: Readonly<Record<Edge['grade'], string>> = {
  stated: '',
  'stated-unresolved': ', without a name',
  inferred: ', probably',
}

function nodeLabel(node: Node, lineage: Lineage): string {
  const report = node.kind === 'report' ? lineage.reports.find(({ id }) => id === node.article) : undefined
  if (report) return `${report.id}${node.outlet === undefined ? '' : ` (${node.outlet})`} [${report.class}]`
  return `${nodeName(node)} [${node.kind}]`
}

function nodeName(node: Node): string {
  return node.outlet ?? node.speaker ?? (node.label ? `"${oneLine(node.label.text)}"` : node.id)
}

function listText(names: readonly string[]): string {
  const different = [...new Set(names)]
  const more = different.length - sourcesShownMax
  return `${different.slice(0, sourcesShownMax).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
