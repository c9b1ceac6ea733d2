import type { Node } from '../../model/lineage.ts'
import type { Report } from '../../model/report.ts'
import type { Story } from '../../model/story.ts'

/** One origin of a story with the reports that rest on it. */
export interface OriginLane {
  /** The id of the node at which the lineage of these reports ends. */
  readonly origin: string
  readonly node: Node | undefined
  /** A source that no report names: dashed, last, raises only the upper bound. */
  readonly isUnnamed: boolean
  /** Whether the claim that carries the state rests on it. */
  readonly isCentral: boolean
  /** Reports whose news rests mostly on it. */
  readonly reports: readonly Report[]
  /** Reports that stand in another lane and rest on this one too. */
  readonly alsoReports: readonly Report[]
}

const restingRelations: ReadonlySet<string> = new Set(['copies', 'rewrites', 'cites', 'credits', 'quotes'])

/** The node at which a report's lineage ends; for a report that does not decide, its first candidate. */
export function originOf(report: Report, ownNode: string): string {
  return report.primarySource ?? report.candidates[0] ?? ownNode
}

/** The node of an article's own report. */
export function reportNode(story: Story, articleId: string): string {
  return story.nodes.find((node) => node.kind === 'report' && node.article === articleId)?.id ?? articleId
}

/** Origins of a story in the order of the page: what carries the state first, then by number of reports, what is not named last. */
export function originLanes(story: Story): readonly OriginLane[] {
  const main = new Map<string, Report[]>()
  for (const report of story.reports) {
    const origin = originOf(report, reportNode(story, report.id))
    main.set(origin, [...(main.get(origin) ?? []), report])
  }
  const nodes = new Map(story.nodes.map((node) => [node.id, node]))
  const central = new Set([...(story.origins?.confirmed ?? []), ...(story.origins?.unresolved ?? [])])
  const lanes = [...main].map(([origin, reports]): OriginLane => {
    const node = nodes.get(origin)
    return {
      origin,
      node,
      isUnnamed: node?.kind === 'unresolved-report',
      isCentral: central.has(origin),
      reports,
      alsoReports: story.reports.filter(
        (report) =>
          !reports.includes(report) && report.class === 'mixed' && restsOn(story, report, { origin, reports }),
      ),
    }
  })
  return lanes.sort(byImportance)
}

/** Whether a report rests on the origin itself or on a report of its lane. */
function restsOn(story: Story, report: Report, lane: Pick<OriginLane, 'origin' | 'reports'>): boolean {
  const own = reportNode(story, report.id)
  const targets = new Set([lane.origin, ...lane.reports.map((each) => reportNode(story, each.id))])
  return story.edges.some((edge) => edge.from === own && targets.has(edge.to) && restingRelations.has(edge.relation))
}

function byImportance(a: OriginLane, b: OriginLane): number {
  if (a.isUnnamed !== b.isUnnamed) return a.isUnnamed ? 1 : -1
  if (a.isCentral !== b.isCentral) return a.isCentral ? -1 : 1
  return b.reports.length - a.reports.length
}
