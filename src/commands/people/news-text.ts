import type { FateCounts } from '../../model/fate.ts'
import type { News } from '../shapes/news-shape.ts'
import { reportsCount } from './lineage-text.ts'
import { storyText } from './story-text.ts'

/** What `read` found, for people: the stories with most reports first. */
export function newsText(news: News): string {
  const stories = news.stories.toSorted((a, b) => b.reports.length - a.reports.length)
  const count = stories.length === 1 ? '1 story' : `${stories.length} stories`
  return [`${reportsCount(news.articles.length)}, ${count}`, ...stories.map(storyText), fatesText(news.fates)].join(
    '\n\n',
  )
}

function fatesText(fates: News['fates']): string {
  const lines = Object.entries(fates).flatMap(([stage, counts]) =>
    counts ? [`  ${stage}: ${countsText(counts)}`] : [],
  )
  return ['What became of the input, stage by stage:', ...lines].join('\n')
}

function countsText(counts: FateCounts): string {
  const discarded = Object.entries(counts.discarded).map(([why, count]) => `${count} discarded (${why})`)
  return [
    `${counts.kept} kept`,
    ...discarded,
    ...(counts.retry > 0 ? [`${counts.retry} to be tried again`] : []),
    ...(counts.quarantined > 0 ? [`${counts.quarantined} put aside`] : []),
  ].join(', ')
}
