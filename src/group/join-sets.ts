import { joinVectors } from './join-vectors.ts'
import type { DaySpan, ReportSet } from './pair-features.ts'
import type { TermTable } from './term-table.ts'

/** Two sets of reports as one. */
export function joinSets(a: ReportSet, b: ReportSet, table: TermTable): ReportSet {
  return {
    terms: joinVectors(a, b, table),
    size: a.size + b.size,
    languages: joinLanguages(a.languages, b.languages),
    span: joinSpans(a.span, b.span),
  }
}

/** Most sets are of one language: theirs is kept as it is. */
function joinLanguages(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return [...b].every((language) => a.has(language)) ? a : new Set([...a, ...b])
}

function joinSpans(a: DaySpan | undefined, b: DaySpan | undefined): DaySpan | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }
}
