// What a lineage says, in short lines that a test can compare.
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import type { Lineage, Node } from '../../src/model/lineage.ts'
import { compileTraceLexicon } from '../../src/trace/trace-lexicon.ts'
import { traceStory } from '../../src/trace/trace-story.ts'
import { type InventedReport, inventedReport } from './invented-report.ts'

export const lexicon = compileTraceLexicon(loadLexicon())

/** The lineage of a story of invented reports. */
export const trace = (...reports: readonly InventedReport[]): Lineage =>
  traceStory({ story: 's1', reports: reports.map(inventedReport) }, { lexicon })

/** What a node is called in these tests: an article's id, else its kind and name. */
function nameOf(node: Node | undefined): string {
  if (node === undefined) return 'none'
  return (
    node.article ??
    `${node.kind} ${[node.outlet, node.speaker ?? node.label?.text].filter((part) => part !== undefined).join(' / ')}`
  )
}

/** A lineage in short: class and primary source of each report, and its edges. */
export function shortOf(lineage: Lineage): Readonly<Record<string, string>> {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node] as const))
  const name = (id: string | undefined): string => nameOf(id === undefined ? undefined : nodes.get(id))
  return Object.fromEntries(
    lineage.reports.map((report) => [report.id, `${report.class} < ${name(report.primarySource)}`] as const),
  )
}

/** The edges in alphabetical order: who, relation, to what, grade. */
export function edgesOf(lineage: Lineage): readonly string[] {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node] as const))
  return lineage.edges
    .map((edge) => `${edge.from} ${edge.relation} ${nameOf(nodes.get(edge.to))} (${edge.grade})`)
    .sort()
}
