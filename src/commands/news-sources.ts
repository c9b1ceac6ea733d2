import type { NewsFetcher } from './news-fetcher.ts'
import type { Run } from './open-run.ts'

/** Where news may be read from in one run. */
export interface NewsSources {
  readonly run: Run
  readonly fetcher: NewsFetcher
  /** Whether the pages that feeds link to are fetched. */
  readonly mayFollowLinks: boolean
}
