import type { StoryOnPage } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'

/** What is new in a story since an instant (milliseconds), in words; undefined when nothing is. */
export function newsSince(texts: Texts, { story, articles }: StoryOnPage, since: number): string | undefined {
  const fresh = new Set(articles.filter((article) => Date.parse(article.firstSeenAt ?? '') > since).map(({ id }) => id))
  if (fresh.size === 0) return undefined
  if (fresh.size === articles.length) return texts.front.newStory
  const reports = texts.front.newReports(fresh.size)
  const last = story.timeline.findLast((step) => step.state === story.current.state)
  const isStateNew =
    last !== undefined && last.evidence.length > 0 && last.evidence.every((span) => fresh.has(span.article))
  return isStateNew ? texts.front.nowState(reports, texts.states[last.state]) : reports
}
