import type { Evidence } from '../model/report.ts'
import { shinglesOf } from '../text/shingles.ts'
import { publishedWindow } from './report-time.ts'
import { type ReportView, storyStretches } from './report-view.ts'

/** How much of its text a report shares with another one of the story. */
export interface TextOverlap {
  /** Number of the report in the story. */
  readonly report: number
  readonly other: number
  /** The share of the report's runs of words that stand in the other, and the other way round. */
  readonly share: number
  readonly shareOfOther: number
}

/** A run of words that many reports hold is looked up in the first ones only, so a story of a thousand copies stays linear. */
const holdersMax = 8
const partnersMax = 8
/** A reworded text keeps little more than names, figures and quotations. */
const shareMin = 0.03

/** For each report, the other reports that share text with it, those with the most in common first. */
export function textOverlaps(views: readonly ReportView[]): readonly (readonly TextOverlap[])[] {
  if (views.length < 2) return views.map(() => [])
  const shingles = views.map((view) => shinglesOf(storyText(view)))
  const holders = new Map<number, number[]>()
  const overlaps: TextOverlap[][] = views.map(() => [])
  const order = byTime(views)
  for (const report of order) {
    const hashes = shingles[report] ?? []
    for (const [other, shared] of sharedWith(hashes, holders, report)) {
      const share = shared / hashes.length
      const shareOfOther = shared / Math.max(1, shingles[other]?.length ?? 0)
      if (Math.max(share, shareOfOther) < shareMin) continue
      overlaps[report]?.push({ report, other, share, shareOfOther })
      overlaps[other]?.push({ report: other, other: report, share: shareOfOther, shareOfOther: share })
    }
  }
  const rank = new Map(order.map((report, i) => [report, i] as const))
  const rankOf = (overlap: TextOverlap): number => rank.get(overlap.other) ?? 0
  return overlaps.map((list) => list.sort((a, b) => b.share - a.share || rankOf(a) - rankOf(b)).slice(0, partnersMax))
}

/** The numbers of the reports, the earliest first: the first ones to hold a run of words are remembered. */
function byTime(views: readonly ReportView[]): readonly number[] {
  const at = views.map((view) => publishedWindow(view.article)?.to ?? Number.POSITIVE_INFINITY)
  return views.map((view) => view.number).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b)
}

/** Evidence of shared text has no single span: it is spread over both. */
export function shingleEvidence(view: ReportView): Evidence {
  return { type: 'shingle', article: view.article.id }
}

/** Counts the runs that earlier reports hold too, and enters this report's runs. */
function sharedWith(
  hashes: readonly number[],
  holders: Map<number, number[]>,
  report: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const hash of hashes) {
    const held = holders.get(hash)
    if (held === undefined) {
      holders.set(hash, [report])
      continue
    }
    for (const other of held) counts.set(other, (counts.get(other) ?? 0) + 1)
    if (held.length < holdersMax) held.push(report)
  }
  return counts
}

function storyText(view: ReportView): string {
  const { article } = view
  return storyStretches(article)
    .map((stretch) => article.text.slice(stretch.start, stretch.end))
    .join('\n')
}
