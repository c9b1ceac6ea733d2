import type { StoryOnPage } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'
import { outletName } from '../view/on-whose-word.ts'
import { standingOf } from '../view/state-name.ts'

/** A story at one state as an entry of an outgoing feed: a new state is a new entry, so that readers see what changed. */
export interface StoryEntry {
  readonly id: string
  readonly path: string
  readonly title: string
  readonly language: string
  /** State, origins and reports in words of ours; the headline and outlets are the reports' own. */
  readonly summary: string
  /** ISO 8601: when the newest report was published, else when the story was first seen. */
  readonly updatedAt: string | undefined
  /** The reports with their relation to the story, for `_references` with CiTO intents. */
  readonly references: readonly { readonly url: string; readonly intent: string }[]
}

const outletsNamedMax = 5

/** The entries of an outgoing feed for these stories, in the language of its reader. */
export function storyEntries(texts: Texts, pages: readonly StoryOnPage[]): readonly StoryEntry[] {
  return pages.map((page) => {
    const { story, articles } = page
    const state = story.current.state
    const dates = articles.flatMap((article) => article.publishedAt ?? []).filter((at) => !Number.isNaN(Date.parse(at)))
    const newest = dates.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? story.firstSeenAt
    return {
      id: `urn:headwater:${story.id}:${state ?? 'reported'}`,
      path: `/story/${story.id}`,
      title: story.headline?.text ?? story.id,
      language: articles.find((article) => article.id === story.headline?.article)?.language ?? 'en',
      summary: summaryOf(texts, page),
      updatedAt: newest === undefined ? undefined : new Date(newest).toISOString(),
      references: articles.flatMap((article) => {
        const url = article.canonicalUrl ?? article.url
        if (url === undefined) return []
        const report = story.reports.find((each) => each.id === article.id)
        return [{ url, intent: report?.class === 'original' ? 'citesAsSourceDocument' : 'cites' }]
      }),
    }
  })
}

function summaryOf(texts: Texts, { story, articles }: StoryOnPage): string {
  const { notices } = texts
  const origins = story.origins ? [notices.originsAre(texts.originInterval(story.origins))] : []
  const outlets = [...new Set(articles.map((article) => outletName(texts, article)))]
  const named = outlets.slice(0, outletsNamedMax).join(', ')
  const reports = notices.reportsBy(articles.length, named, outlets.length - outletsNamedMax)
  return [standingOf(texts, story.current), ...origins, reports].join(' ')
}
