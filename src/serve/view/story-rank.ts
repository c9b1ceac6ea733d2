import { remembered } from '../remembered.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { timeOrder } from './show-time.ts'

const hourMs = 3_600_000

/** The latest publication among a story's reports, in milliseconds; 0 where none is dated. */
export const latestReport = remembered((page: StoryOnPage): number =>
  Math.max(0, ...page.articles.map((article) => timeOrder(article.publishedAt) ?? 0)),
)

/** When the last of a story's reports was first seen, in milliseconds; 0 where it is not known. */
export const lastSeen = remembered((page: StoryOnPage): number =>
  Math.max(0, ...page.articles.map((article) => timeOrder(article.firstSeenAt) ?? 0)),
)

/**
 * The rank of a story: independent origins and changes of state lift it, age lowers it, volume counts as a logarithm only.
 * `(2 × origins + changes of state + conflicts + log2(1 + reports)) ÷ (1 + hours since the latest report of all ÷ 24)`.
 */
export function storyRank(page: StoryOnPage, newest: number): number {
  return rankOf(page, { latest: latestReport(page), newest })
}

function rankOf({ story }: StoryOnPage, times: { readonly latest: number; readonly newest: number }): number {
  const conflicts = story.links.filter((link) => link.relation === 'conflicts').length
  const weight =
    2 * (story.origins?.min ?? 0) + story.timeline.length + Math.min(conflicts, 3) + Math.log2(1 + story.reports.length)
  const ageHours = Math.max(0, times.newest - times.latest) / hourMs
  return weight / (1 + ageHours / 24)
}

/** Stories in the order of the front. */
export const rankStories = remembered((pages: readonly StoryOnPage[]): readonly StoryOnPage[] => {
  const dated = pages.map((page) => ({ page, latest: latestReport(page) }))
  const newest = Math.max(0, ...dated.map(({ latest }) => latest))
  return dated
    .map(({ page, latest }) => ({ page, rank: rankOf(page, { latest, newest }) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ page }) => page)
})
