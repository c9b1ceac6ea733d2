import type { AttributedArticle } from '../../model/report.ts'
import type { SearchHit, SearchQuery } from '../../model/search-query.ts'
import type { Span } from '../../model/span.ts'
import type { StoryOnPage, StoryReader } from '../story-reader.ts'
import { findMatches } from './find-matches.ts'

/** A report that was found, with where the words stand in it. */
export interface FoundReport {
  readonly article: AttributedArticle
  readonly matches: readonly Span[]
}

/** A story with those of its reports that were found. */
export interface FoundStory {
  readonly page: StoryOnPage
  readonly reports: readonly FoundReport[]
  readonly hitCount: number
}

const hitsMax = 300
const storiesMax = 20
const reportsOfStoryMax = 3
const headlineWeight = 2
/** A story found first among the newest is worth as much as one with this many times the hits. */
const recencyWeight = 4

/** The stories that fit a search, the best first, at most twenty, and whether there are more. */
export function searchResults(
  reader: Pick<StoryReader, 'readStory' | 'find'>,
  query: SearchQuery,
): { readonly stories: readonly FoundStory[]; readonly storyCount: number; readonly isCut: boolean } {
  const hits = reader.find(query, hitsMax)
  const groups = groupsOf(hits)
  const wanted = rankedGroups(groups).slice(0, storiesMax)
  const stories = wanted.flatMap(([id, articles]) => foundStory(reader, id, articles, query))
  return {
    stories: stories.sort((a, b) => weightOf(b, query) - weightOf(a, query)),
    storyCount: groups.size,
    isCut: hits.length === hitsMax,
  }
}

/** Hits by story in the order of the newest; a report that is in no story yet is left for the next telling. */
function groupsOf(hits: readonly SearchHit[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { article, story } of hits) {
    if (story === undefined) continue
    const group = groups.get(story)
    if (group) group.push(article)
    else groups.set(story, [article])
  }
  return groups
}

/** Many hits and a new one count before either alone. */
function rankedGroups(
  groups: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, readonly string[]])[] {
  return [...groups]
    .map(([id, articles], place) => ({ group: [id, articles] as const, weight: groupWeight(articles.length, place) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ group }) => group)
}

function groupWeight(hits: number, place: number): number {
  return Math.log2(1 + hits) + recencyWeight / (1 + place / storiesMax)
}

function foundStory(
  reader: Pick<StoryReader, 'readStory'>,
  id: string,
  articles: readonly string[],
  query: SearchQuery,
): readonly FoundStory[] {
  const page = reader.readStory(id)
  if (page === undefined) return []
  const phrases = [...query.all, ...query.headline, ...query.source]
  const reports = page.articles
    .filter((article) => articles.includes(article.id))
    .slice(0, reportsOfStoryMax)
    .map((article) => ({ article, matches: findMatches(article.text, phrases) }))
  return [{ page, reports, hitCount: articles.length }]
}

/** What stands in the headline, many reports and many origins put a story first. */
function weightOf({ page, hitCount }: FoundStory, query: SearchQuery): number {
  const inHeadline = query.all.filter(
    (phrase) => findMatches(page.story.headline?.text ?? '', [phrase]).length > 0,
  ).length
  return headlineWeight * inHeadline + Math.log2(1 + hitCount) + Math.log2(1 + (page.story.origins?.min ?? 0))
}
