import type { StoryOnPage } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'
import { lastSeen } from './story-rank.ts'

/** What is new in a story since an instant (milliseconds), in words; undefined when nothing is. */
export function newsSince(texts: Texts, page: StoryOnPage, since: number): string | undefined {
  if (lastSeen(page) <= since) return undefined
  const { story, articles } = page
  const fresh = new Set(articles.filter((article) => Date.parse(article.firstSeenAt ?? '') > since).map(({ id }) => id))
  if (fresh.size === articles.length) return texts.front.newStory
  const reports = texts.front.newReports(fresh.size)
  const last = story.timeline.findLast((step) => step.state === story.current.state)
  const isStateNew =
    last !== undefined && last.evidence.length > 0 && last.evidence.every((span) => fresh.has(span.article))
  return isStateNew ? texts.front.nowState(reports, texts.states[last.state]) : reports
}
