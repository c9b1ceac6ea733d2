import { headlineZone } from '../model/article.ts'
import type { Findings } from '../model/findings.ts'
import type { Lineage } from '../model/lineage.ts'
import type { AttributedArticle, ReportClass } from '../model/report.ts'
import type { ArticleSpan } from '../model/span.ts'
import { inArticle, trimmedSpanOf } from '../model/span.ts'
import type { Story } from '../model/story.ts'

/** What a story is assembled from. */
export interface StoryParts {
  readonly story: string
  readonly reports: readonly AttributedArticle[]
  readonly lineage: Lineage
  readonly findings: Findings
}

/** The story: its lineage and findings with the headline, languages and origins that a reader sees first. */
export function assembleStory({ story, reports, lineage, findings }: StoryParts): Story {
  const headline = headlineOf({ reports, lineage, findings })
  const firstSeenAt = earliest(reports.flatMap((report) => report.firstSeenAt ?? []))
  const origins = findings.claims.find((claim) => claim.id === findings.centralClaim)?.origins
  return {
    ...lineage,
    ...findings,
    id: story,
    ...(headline ? { headline } : {}),
    languages: [...new Set(reports.map((report) => report.language))].sort(),
    ...(firstSeenAt === undefined ? {} : { firstSeenAt }),
    ...(origins ? { origins } : {}),
  }
}

const classOrder: readonly ReportClass[] = ['original', 'mixed', 'pickup', 'derived-unresolved', 'copy', 'rewrite']

/** The headline nearest to the news: of a report, no copy or rewrite, that the state now rests on before others, of an original before a pickup before a copy, of the earliest among equals. */
function headlineOf({ reports, lineage, findings }: Omit<StoryParts, 'story'>): ArticleSpan | undefined {
  const step = findings.timeline.findLast((each) => each.state === findings.current.state)
  const ranks = new Map(lineage.reports.map((report) => [report.id, classOrder.indexOf(report.class)]))
  // A copy or a rewrite alone lends the story no headline.
  const bearing = new Set(step?.reports.filter((id) => (ranks.get(id) ?? 0) < classOrder.indexOf('copy')))
  const ranked = reports.toSorted(
    (a, b) =>
      Number(bearing.has(b.id)) - Number(bearing.has(a.id)) ||
      (ranks.get(a.id) ?? classOrder.length) - (ranks.get(b.id) ?? classOrder.length) ||
      timeOf(a.publishedAt) - timeOf(b.publishedAt),
  )
  for (const report of ranked) {
    const zone = headlineZone(report.zones)
    const span = zone && trimmedSpanOf(report.text, zone.start, zone.end)
    if (span) return inArticle(report.id, span)
  }
  return undefined
}

/** The instant in milliseconds; what has no date comes last. */
function timeOf(date: string | undefined): number {
  const milliseconds = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(milliseconds) ? Number.MAX_SAFE_INTEGER : milliseconds
}

function earliest(instants: readonly string[]): string | undefined {
  return instants.toSorted((a, b) => timeOf(a) - timeOf(b))[0]
}
