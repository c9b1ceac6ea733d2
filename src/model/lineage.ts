import type { Evidence, Report } from './report.ts'
import type { ArticleSpan } from './span.ts'

export const nodeKinds = [
  'report',
  'unseen-report',
  'unresolved-report',
  'interview',
  'post',
  'statement',
  'document',
  'imagery',
] as const
export type NodeKind = (typeof nodeKinds)[number]

/** What a lineage connects. Of kind `report` it has `article`. */
export interface Node {
  readonly id: string
  readonly kind: NodeKind
  readonly outlet?: string
  readonly speaker?: string
  readonly label?: ArticleSpan
  readonly article?: string
}

export const edgeRelations = [
  'copies',
  'rewrites',
  'cites',
  'quotes',
  'credits',
  'embeds',
  'uses-image',
  'shares-text',
] as const
export type EdgeRelation = (typeof edgeRelations)[number]
export type Grade = 'stated' | 'stated-unresolved' | 'inferred'

/** A derivation: `from` rests on `to`. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly relation: EdgeRelation
  readonly grade: Grade
  readonly confidence: number
  /** Whole report, or the statements (ids of the deriving article) that rest on it. */
  readonly scope: 'whole' | readonly string[]
  readonly evidence: readonly Evidence[]
}

/** The graph of derivations in a story. */
export interface Lineage {
  readonly reports: readonly Report[]
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}
