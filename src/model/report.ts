import type { Article } from './article.ts'
import type { Quantity } from './quantity.ts'
import type { Citation, Statement } from './statement.ts'
import type { LocalSubject } from './subject.ts'

/** What `attribute` finds in one article. */
export interface Attribution {
  readonly statements: readonly Statement[]
  readonly quantities: readonly Quantity[]
  readonly citations: readonly Citation[]
  readonly subjects: readonly LocalSubject[]
}

/** An article with what was attributed in it: the input of group, trace and compare. */
export interface AttributedArticle extends Article, Attribution {}

export const reportClasses = ['original', 'pickup', 'copy', 'rewrite', 'derived-unresolved', 'mixed'] as const
export type ReportClass = (typeof reportClasses)[number]

/** An article's place in a story. */
export interface Report {
  /** The article's id. */
  readonly id: string
  readonly class: ReportClass
  /** Id of the node at which its lineage ends; undefined when the text does not decide (see candidates). */
  readonly primarySource?: string
  readonly candidates: readonly string[]
  readonly confidence: number
  /** The words that prove the class. */
  readonly why: readonly Evidence[]
}

export const evidenceTypes = [
  'meta-tag',
  'wire-dateline',
  'credit-line',
  'citing-phrase',
  'hyperlink',
  'quote-match',
  'shingle',
  'rewrite-artefact',
  'claim-match',
  'time-order',
] as const
export type EvidenceType = (typeof evidenceTypes)[number]

/** What proves an edge or a class; evidence without words has no span. */
export interface Evidence {
  readonly type: EvidenceType
  readonly article: string
  readonly start?: number
  readonly end?: number
  readonly text?: string
}
