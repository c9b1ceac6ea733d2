// What the counting of origins is asked with in tests: marked reports, each statement an occurrence.
import { countOrigins } from '../src/compare/count-origins.ts'
import { readReports } from '../src/compare/read-report.ts'
import { viewLineage } from '../src/compare/view-lineage.ts'
import type { OriginCount } from '../src/model/findings.ts'
import type { Edge, Lineage, Node } from '../src/model/lineage.ts'
import { inArticle, spanOf } from '../src/model/span.ts'
import type { SubjectKind } from '../src/model/subject.ts'
import type { MarkedReport } from './marked-report.ts'
import { markedReport, markedSubject } from './marked-report.ts'

/** Reports of one claim, and what is to be counted behind them. */
export interface OriginCase {
  readonly name: string
  readonly reports: readonly MarkedReport[]
  readonly lineage: Lineage
  readonly subjects?: Readonly<Record<string, readonly [SubjectKind, ...string[]]>>
  readonly counted: Partial<OriginCount>
}

/** Each statement of each report (its whole chain) is an occurrence; a report without statements is one in its own name. */
export function countOf({ reports, lineage, subjects = {} }: OriginCase): OriginCount {
  const articles = reports.map(markedReport)
  const joined = Object.entries(subjects).map(([id, [kind, ...names]]) => markedSubject(id, kind, names, articles))
  const occurrences = readReports(articles, joined).flatMap((report) => {
    const statements = [...report.statements.values()]
    const span = inArticle(report.article.id, spanOf(report.article.text, 0, report.article.text.length))
    if (statements.length === 0) return [{ report, span, chain: [] }]
    return statements
      .filter(({ id }) => !statements.some(({ nestedIn }) => nestedIn === id))
      .map((statement) => ({
        report,
        span,
        chain: [statement, ...statements.filter(({ id }) => id === statement.nestedIn)],
      }))
  })
  return countOrigins(occurrences, viewLineage(lineage))
}

/** The lineage with further nodes and stated edges. */
export function withMore(
  lineage: Lineage,
  nodes: readonly Node[],
  edges: readonly Pick<Edge, 'from' | 'to' | 'scope'>[],
): Lineage {
  return {
    ...lineage,
    nodes: [...lineage.nodes, ...nodes],
    edges: edges.map((edge) => ({ relation: 'cites', grade: 'stated', confidence: 1, evidence: [], ...edge })),
  }
}

/** A report on the word of unnamed people. */
export const officials = (id: string, who: string, people: number): MarkedReport => ({
  id,
  text: `The dam will be raised, ${who} said.`,
  says: [{ source: who, kind: 'anonymous', people, cue: 'said', content: 'The dam will be raised' }],
})
/** A report of what somebody says publicly. */
export const inPublic = (id: string, who: string, kind: 'named' | 'institution' = 'named'): MarkedReport => ({
  id,
  text: `The dam will be raised, ${who} said.`,
  says: [{ source: who, kind, cue: 'said', content: 'The dam will be raised' }],
})
