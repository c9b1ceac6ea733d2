import type { Edge, Lineage, Node } from '../model/lineage.ts'
import type { Report, ReportClass } from '../model/report.ts'

/** The lineage of a story as the counting of origins asks it. */
export interface LineageView {
  readonly nodeOfReport: (article: string) => string
  readonly classOf: (article: string) => ReportClass | undefined
  /** The node on which a statement of an article rests by a scoped edge. */
  readonly sinkOfStatement: (article: string, statement: string) => string | undefined
  /** The node at which the whole edges from a node end. */
  readonly sinkOfNode: (node: string) => string
  /** What nodes share that are one origin: public words of one speaker, reports of one outlet. */
  readonly keyOfNode: (node: string) => string
  /** Whose words the node is. */
  readonly speakerOfNode: (node: string) => string | undefined
  readonly isUnresolved: (node: string) => boolean
  /** Whether the node is words said or written in public. */
  readonly isPublic: (node: string) => boolean
}

const chainMax = 12
const derivations: ReadonlySet<string> = new Set(['copies', 'rewrites', 'cites', 'quotes'])
/** Public words: whoever quotes them quotes the same. */
const publicKinds: ReadonlySet<string> = new Set(['statement', 'post', 'document'])

/** The view of a lineage. */
export function viewLineage(lineage: Lineage): LineageView {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]))
  const reports = new Map(lineage.reports.map((report) => [report.id, report]))
  const nodeByArticle = new Map(
    lineage.nodes.flatMap((node) => (node.article === undefined ? [] : [[node.article, node.id] as const])),
  )
  const wholeEdges = bestWholeEdges(lineage.edges)
  const scoped = scopedEdges(lineage.edges, nodes)
  const sinks = new Map<string, string>()
  const next = (id: string): string | undefined => nextNode(nodes.get(id), reports, wholeEdges)
  return {
    nodeOfReport: (article) => nodeByArticle.get(article) ?? article,
    classOf: (article) => reports.get(article)?.class,
    sinkOfStatement: (article, statement) => scoped.get(article)?.get(statement),
    sinkOfNode: (node) => {
      const sink = sinks.get(node) ?? sinkFrom(node, next)
      sinks.set(node, sink)
      return sink
    },
    keyOfNode: (id) => keyOf(nodes.get(id), id),
    speakerOfNode: (id) => nodes.get(id)?.speaker,
    isPublic: (id) => publicKinds.has(nodes.get(id)?.kind ?? ''),
    isUnresolved: (id) => nodes.get(id)?.kind === 'unresolved-report',
  }
}

/** Public words of one speaker, and reports of one outlet, are no independent accesses. */
function keyOf(node: Node | undefined, id: string): string {
  if (node?.speaker !== undefined && publicKinds.has(node.kind)) return `words:${node.speaker.toLowerCase()}`
  const isReport = node?.kind === 'report' || node?.kind === 'unseen-report'
  return isReport && node.outlet !== undefined ? `outlet:${node.outlet.toLowerCase()}` : id
}

function bestWholeEdges(edges: readonly Edge[]): ReadonlyMap<string, Edge> {
  const best = new Map<string, Edge>()
  for (const edge of edges) {
    if (edge.scope !== 'whole' || !derivations.has(edge.relation)) continue
    const other = best.get(edge.from)
    if (other === undefined || other.confidence < edge.confidence) best.set(edge.from, edge)
  }
  return best
}

/** By article and statement. */
function scopedEdges(
  edges: readonly Edge[],
  nodes: ReadonlyMap<string, Node>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const scoped = new Map<string, Map<string, string>>()
  for (const edge of edges) {
    const article = nodes.get(edge.from)?.article
    if (
      // A guess ("probably") neither adds nor takes away an origin.
      edge.grade === 'inferred' ||
      edge.scope === 'whole' ||
      article === undefined ||
      !(derivations.has(edge.relation) || edge.relation === 'embeds')
    )
      continue
    const ofArticle = scoped.get(article) ?? new Map<string, string>()
    scoped.set(article, ofArticle)
    for (const statement of edge.scope)
      if (!ofArticle.has(statement) || edge.grade === 'stated') ofArticle.set(statement, edge.to)
  }
  return scoped
}

/** What a node rests on as a whole: of a report its primary source, of another node its strongest whole edge. */
function nextNode(
  node: Node | undefined,
  reports: ReadonlyMap<string, Report>,
  wholeEdges: ReadonlyMap<string, Edge>,
): string | undefined {
  if (node === undefined) return undefined
  const report = node.article === undefined ? undefined : reports.get(node.article)
  if (report === undefined) return wholeEdges.get(node.id)?.to
  if (report.primarySource !== undefined) return report.primarySource
  return report.class === 'original' || report.class === 'mixed'
    ? undefined
    : (report.candidates[0] ?? wholeEdges.get(node.id)?.to)
}

function sinkFrom(start: string, next: (id: string) => string | undefined): string {
  const visited = new Set([start])
  let node = start
  for (let step = 0; step < chainMax; step += 1) {
    const to = next(node)
    if (to === undefined || visited.has(to)) return node
    visited.add(to)
    node = to
  }
  return node
}
