import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { answerPage } from './answer-page.ts'
import { atomFeed, jsonFeed, type OutgoingFeed } from './feeds/outgoing-feed.ts'
import { storyEntries } from './feeds/story-entries.ts'
import { type ParsedSearch, parseSearch } from './search/parse-search.ts'
import { searchResults } from './search/search-results.ts'
import type { StoryOnPage, StoryReader } from './story-reader.ts'
import { textsOf } from './texts/choose-texts.ts'
import { rankStories } from './view/story-rank.ts'
import { searchPage } from './web/search-page.ts'
import type { WebTools } from './web-tools.ts'

const nothingFound = { stories: [], storyCount: 0, isCut: false } as const

/** Adds the search and the outgoing feeds: of the front, and of every search. */
export function addSearchRoutes(app: Hono, { stories, storiesOnFrontMax }: WebTools): void {
  app.get('/search', (c) => {
    const typed = c.req.query('q') ?? ''
    const parsed = parseSearch(typed)
    const found = parsed.kind === 'query' ? searchResults(stories, parsed.query) : nothingFound
    const problem = parsed.kind === 'problem' ? parsed.say(textsOf(c)) : undefined
    return answerPage(c, searchPage(textsOf(c), { typed, problem, ...found }), problem === undefined ? 200 : 400)
  })
  app.get('/search.atom', etag(), (c) => searchFeed(c, stories, 'atom'))
  app.get('/search.json', etag(), (c) => searchFeed(c, stories, 'json'))
  const front = (): readonly StoryOnPage[] => rankStories(stories.listStories(storiesOnFrontMax))
  app.get('/feed.atom', etag(), (c) =>
    feedOf(c, { title: 'Headwater', pagePath: '/', stories: front(), format: 'atom' }),
  )
  app.get('/feed.json', etag(), (c) =>
    feedOf(c, { title: 'Headwater', pagePath: '/', stories: front(), format: 'json' }),
  )
}

type FeedFormat = 'atom' | 'json'

function searchFeed(c: Context, reader: StoryReader, format: FeedFormat): Response {
  const typed = c.req.query('q') ?? ''
  const parsed: ParsedSearch = parseSearch(typed)
  if (parsed.kind === 'problem') return c.text(`${parsed.say(textsOf(c))}\n`, 400)
  return feedOf(c, {
    title: `${typed} · Headwater`,
    pagePath: `/search?q=${encodeURIComponent(typed)}`,
    stories: searchResults(reader, parsed.query).stories.map((found) => found.page),
    format,
  })
}

interface FeedPlan {
  readonly title: string
  readonly pagePath: string
  readonly stories: readonly StoryOnPage[]
  readonly format: FeedFormat
}

function feedOf(c: Context, plan: FeedPlan): Response {
  const { origin, pathname, search } = new URL(c.req.url)
  const feed: OutgoingFeed = {
    title: plan.title,
    root: origin,
    selfPath: `${pathname}${search}`,
    pagePath: plan.pagePath,
    entries: storyEntries(textsOf(c), plan.stories),
  }
  return plan.format === 'atom'
    ? c.body(atomFeed(feed), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
    : c.body(jsonFeed(feed), 200, { 'content-type': 'application/feed+json; charset=utf-8' })
}
