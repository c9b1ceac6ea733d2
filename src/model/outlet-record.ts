import type { ReportClass } from './report.ts'
import type { SourceLevel } from './statement.ts'

/** Another outlet and in how many stories it is rested on, or rests. */
export interface OutletTie {
  readonly outlet: string
  readonly storyCount: number
}

/** One report of an outlet with how its story stands to it. */
export interface OutletReport {
  /** Id of its article. */
  readonly article: string
  readonly story: string
  readonly headline: string | undefined
  readonly class: ReportClass
  readonly publishedAt: string | undefined
  /** Reports of the story. */
  readonly reportCount: number
  /** Whether no report of the story was published earlier; undefined where its dates do not tell. */
  readonly isFirst: boolean | undefined
  /** Between the story's first report and this one, where both give the minute. */
  readonly delayMinutes: number | undefined
}

/** What is kept of an outlet: how it reports, whom it rests on, who rests on it. Counts are of the newest reports only. */
export interface OutletRecord {
  readonly name: string
  readonly domain: string | undefined
  readonly firstSeenAt: string
  /** The newest first. */
  readonly reports: readonly OutletReport[]
  readonly reportCount: number
  readonly restsOn: readonly OutletTie[]
  readonly restedOnBy: readonly OutletTie[]
  /** Statements by how far their sources can be told. */
  readonly levels: Readonly<Partial<Record<SourceLevel, number>>>
  /** Articles with more than one revision. */
  readonly revisedCount: number
}
