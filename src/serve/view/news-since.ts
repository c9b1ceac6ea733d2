import type { StoryOnPage } from '../story-reader.ts'
import { stateWords } from './show-words.ts'

/** What is new in a story since an instant (milliseconds), in words; undefined when nothing is. */
export function newsSince({ story, articles }: StoryOnPage, since: number): string | undefined {
  const fresh = new Set(articles.filter((article) => Date.parse(article.firstSeenAt ?? '') > since).map(({ id }) => id))
  if (fresh.size === 0) return undefined
  if (fresh.size === articles.length) return 'new story'
  const reports = `${fresh.size} new ${fresh.size === 1 ? 'report' : 'reports'}`
  const last = story.timeline.findLast((step) => step.state === story.current.state)
  const isStateNew =
    last !== undefined && last.evidence.length > 0 && last.evidence.every((span) => fresh.has(span.article))
  return isStateNew ? `${reports}, now “${stateWords[last.state].toLowerCase()}”` : reports
}
