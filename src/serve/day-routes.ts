import type { Hono } from 'hono'
import type { SearchQuery } from '../model/search-query.ts'
import { answerPage } from './answer-page.ts'
import type { StoryOnPage, StoryReader } from './story-reader.ts'
import { textsOf } from './texts/choose-texts.ts'
import { rankStories } from './view/story-rank.ts'
import { dayPage } from './web/day-page.ts'
import { notFound } from './web/message-page.ts'
import type { WebTools } from './web-tools.ts'

const reportsOfDayMax = 1000
const storiesOfDayMax = 60
const dayMilliseconds = 86_400_000

/** Adds the digest of a day: its stories in the order of the front, a line each. */
export function addDayRoutes(app: Hono, { stories, clock }: Pick<WebTools, 'stories' | 'clock'>): void {
  app.get('/day', (c) => c.redirect(`/day/${dayOf(clock.now())}`, 302))
  app.get('/day/:date', (c) => {
    const start = startOf(c.req.param('date'))
    if (start === undefined) return notFound(c)
    const [before, date, after] = [-1, 0, 1].map((days) => dayOf(start + days * dayMilliseconds))
    if (before === undefined || date === undefined || after === undefined) return notFound(c)
    const found = storiesOfDay(stories, { after: date, before: after })
    return answerPage(
      c,
      dayPage(textsOf(c), { date, before, ...(start + dayMilliseconds <= clock.now() ? { after } : {}), ...found }),
    )
  })
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The first millisecond of a day that there is, of the years that can be printed. */
function startOf(date: string): number | undefined {
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/u.test(date)) return undefined
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || dayOf(time) !== date ? undefined : time
}

function storiesOfDay(
  reader: StoryReader,
  days: Required<Pick<SearchQuery, 'after' | 'before'>>,
): { readonly stories: readonly StoryOnPage[]; readonly isCut: boolean } {
  const hits = reader.find({ all: [], none: [], headline: [], source: [], ...days }, reportsOfDayMax)
  const ids = new Set(hits.flatMap(({ story }) => story ?? []))
  const found = [...ids].slice(0, storiesOfDayMax).flatMap((id) => reader.readStory(id) ?? [])
  return { stories: rankStories(found), isCut: ids.size > storiesOfDayMax || hits.length === reportsOfDayMax }
}
