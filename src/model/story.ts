import type { Findings, OriginCount } from './findings.ts'
import type { Lineage } from './lineage.ts'
import type { ArticleSpan } from './span.ts'

/** The group of reports of one event, with its lineage and findings. */
export interface Story extends Lineage, Findings {
  readonly id: string
  readonly headline?: ArticleSpan
  readonly languages: readonly string[]
  readonly firstSeenAt?: string
  /** Of the central claim. */
  readonly origins?: OriginCount
}
