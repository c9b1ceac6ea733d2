import { type ComparedArticle } from './pair-features.ts'
import { copyOdds, type DaySpan, sameEventOdds, timeOdds } from './same-event.ts'
import type { TermTable } from './term-table.ts'

/** Reports that stand together: their numbers, rising, and the days they span. */
export interface ReportSet {
  readonly members: readonly number[]
  readonly span: DaySpan | undefined
}

export interface LinkTools {
  readonly articleAt: (article: number) => ComparedArticle
  readonly table: TermTable
  readonly windowDays: number
  /** How many reports of a set are compared: more would not change the mean, but cost time in a large story. */
  readonly sampleMax: number
}

/** Log odds that two sets of reports tell of one event: the mean over their pairs, and the time between them. */
export function linkOdds(a: ReportSet, b: ReportSet, tools: LinkTools): number {
  let sum = 0
  let pairs = 0
  for (const one of sampleOf(a.members, tools.sampleMax)) {
    for (const other of sampleOf(b.members, tools.sampleMax)) {
      sum += sameEventOdds(tools.articleAt(one), tools.articleAt(other), tools.table)
      pairs += 1
    }
  }
  if (pairs === 0) return -copyOdds
  const mean = sum / pairs
  // A copy is a copy however late it comes.
  return mean >= copyOdds ? mean : mean + timeOdds(a.span, b.span, tools.windowDays)
}

/** At most `limit` members, spread evenly from the first to the last. */
export function sampleOf(members: readonly number[], limit: number): readonly number[] {
  if (members.length <= limit) return members
  const step = (members.length - 1) / (limit - 1)
  return Array.from({ length: limit }, (_, i) => members[Math.round(i * step)] ?? 0)
}

/** The span that covers both. */
export function joinSpans(a: DaySpan | undefined, b: DaySpan | undefined): DaySpan | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }
}
