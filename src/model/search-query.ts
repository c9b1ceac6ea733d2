import type { StoryState } from './findings.ts'
import type { Measure } from './quantity.ts'
import type { ReportClass } from './report.ts'

/** Words that stand beside one another, as `searchWords` cuts them. */
export interface SearchPhrase {
  readonly words: readonly string[]
  /** Whether the last word may go on. */
  readonly isPrefix: boolean
}

export const figureComparisons = ['<', '<=', '=', '>=', '>'] as const
export type FigureComparison = (typeof figureComparisons)[number]

/** A figure that a report must give: "range of at least 300 km". Values are in the unit of comparison: metres for lengths, else as printed. */
export interface FigureCondition {
  readonly measure: Measure
  readonly comparison: FigureComparison
  readonly value: number
  /** Whether `value` is in metres. */
  readonly isLength: boolean
}

/** What a reader looks for. All conditions hold together. */
export interface SearchQuery {
  readonly all: readonly SearchPhrase[]
  readonly none: readonly SearchPhrase[]
  /** Words of the headline. */
  readonly headline: readonly SearchPhrase[]
  /** Words of the name of somebody whose word is reported. */
  readonly source: readonly SearchPhrase[]
  readonly outlet?: string
  /** Name of the outlet that an origin of the story is. */
  readonly origin?: string
  readonly class?: ReportClass
  readonly language?: string
  /** Days, `YYYY-MM-DD`: published before, and on or after. */
  readonly before?: string
  readonly after?: string
  readonly state?: StoryState
  readonly isOnRecord?: boolean
  readonly figure?: FigureCondition
  /** Only reports of the story with this id. */
  readonly story?: string
}

/** A report that a search found. */
export interface SearchHit {
  readonly article: string
  readonly story: string | undefined
}
