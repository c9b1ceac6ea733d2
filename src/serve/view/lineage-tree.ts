import type { Edge } from '../../model/lineage.ts'
import type { Report } from '../../model/report.ts'
import type { Story } from '../../model/story.ts'
import type { OriginLane } from './origin-lanes.ts'
import { reportNode } from './origin-lanes.ts'

/** A report in its lane with the reports that took their news from it; copies of one parent are folded into one branch. */
export interface Branch {
  readonly reports: readonly Report[]
  /** The edge that leads to it, where there is one. */
  readonly edge: Edge | undefined
  readonly children: readonly Branch[]
  /** It rests on this origin too, and mostly on another. */
  readonly isAlso?: true
  /** What a drawing has no room for: reports of any place in the lane. */
  readonly isRest?: true
}

const depthMax = 12
const relationOrder: readonly Edge['relation'][] = ['copies', 'rewrites', 'cites', 'credits', 'quotes', 'embeds']

/** The reports of a lane as a tree: who took it from whom, the origin's own report first. */
export function lineageTree(story: Story, lane: OriginLane): readonly Branch[] {
  const reports = [...lane.reports, ...lane.alsoReports]
  const also = new Set(lane.alsoReports)
  const nodeOf = new Map(reports.map((report) => [report.id, reportNode(story, report.id)]))
  const parents = new Map(reports.map((report) => [report.id, parentEdge(story, lane, { report, nodeOf })]))
  const grow = (parent: string, depth: number): readonly Branch[] => {
    if (depth > depthMax) return []
    const children = reports.filter(
      (report) => nodeOf.get(report.id) !== parent && (parents.get(report.id)?.to ?? lane.origin) === parent,
    )
    return fold(
      children.map((report) => ({
        reports: [report],
        edge: parents.get(report.id),
        children: also.has(report) ? [] : grow(nodeOf.get(report.id) ?? report.id, depth + 1),
        ...(also.has(report) ? { isAlso: true as const } : {}),
      })),
    )
  }
  const own = lane.reports.find((report) => nodeOf.get(report.id) === lane.origin)
  const below = grow(lane.origin, 0)
  return own ? [{ reports: [own], edge: undefined, children: below }] : below
}

interface Place {
  readonly report: Report
  readonly nodeOf: ReadonlyMap<string, string>
}

/** The strongest edge from a report to another report of the lane, else to the lane's origin. */
function parentEdge(story: Story, lane: OriginLane, { report, nodeOf }: Place): Edge | undefined {
  const own = nodeOf.get(report.id)
  if (own === lane.origin) return undefined
  const targets = new Set([...lane.reports.map((each) => nodeOf.get(each.id)), lane.origin])
  const edges = story.edges.filter(
    (edge) => edge.from === own && edge.to !== own && targets.has(edge.to) && relationOrder.includes(edge.relation),
  )
  return edges.sort((a, b) => strength(b, lane) - strength(a, lane))[0]
}

function strength(edge: Edge, lane: OriginLane): number {
  const grade = edge.grade === 'inferred' ? 0 : 10
  return grade + (edge.to === lane.origin ? 0 : 1) + edge.confidence - relationOrder.indexOf(edge.relation) / 100
}

/** Copies without followers of their own become one branch. */
function fold(branches: readonly Branch[]): readonly Branch[] {
  const isFoldable = (branch: Branch): boolean => branch.children.length === 0 && branch.reports[0]?.class === 'copy'
  const copies = branches.filter(isFoldable)
  if (copies.length < 2) return branches
  return [
    ...branches.filter((branch) => !isFoldable(branch)),
    { reports: copies.flatMap((branch) => branch.reports), edge: copies[0]?.edge, children: [] },
  ]
}

/** Every branch of a tree with its depth, parents before children. */
export function walkTree(
  branches: readonly Branch[],
  depth = 0,
): readonly { readonly branch: Branch; readonly depth: number }[] {
  return branches.flatMap((branch) => [{ branch, depth }, ...walkTree(branch.children, depth + 1)])
}
