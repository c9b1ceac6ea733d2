import { joinVectors } from './join-vectors.ts'
import type { DaySpan, ReportSet } from './pair-features.ts'
import type { TermTable } from './term-table.ts'

/** Two sets of reports as one. */
export function joinSets(a: ReportSet, b: ReportSet, table: TermTable): ReportSet {
  return {
    terms: joinVectors(a, b, table),
    size: a.size + b.size,
    concepts: table.concepts.join(a, b),
    languages: joinCounts(a.languages, b.languages),
    outlets: joinCounts(a.outlets, b.outlets),
    cited: joinCounts(a.cited, b.cited),
    span: joinSpans(a.span, b.span),
  }
}

function joinCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a
  const joined = new Map(a)
  for (const [name, count] of b) joined.set(name, (joined.get(name) ?? 0) + count)
  return joined
}

function joinSpans(a: DaySpan | undefined, b: DaySpan | undefined): DaySpan | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }
}
