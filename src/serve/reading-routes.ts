import type { Context, Hono } from 'hono'
import { answerPage } from './answer-page.ts'
import { readersFront, visitFront } from './reading/front-shelf.ts'
import { noteRead } from './reading/mark-routes.ts'
import { ownParts } from './reading/own-parts.ts'
import { remembered, rememberedFew } from './remembered.ts'
import type { StoryOnPage } from './story-reader.ts'
import { interfaceTexts, textsOf } from './texts/choose-texts.ts'
import { noticeIn } from './texts/notice-in.ts'
import { sideBySide } from './view/side-by-side.ts'
import { subjectView } from './view/subject-view.ts'
import { articlePage } from './web/article-page.ts'
import { claimsPage } from './web/claims-page.ts'
import { feedsPage } from './web/feeds-page.ts'
import { type FrontFilter, frontItem, frontPage } from './web/front-page.ts'
import type { Markup } from './web/markup.ts'
import { notFound, sayPage } from './web/message-page.ts'
import { methodPage } from './web/method-page.ts'
import { outletListPage, outletPage } from './web/outlet-page.ts'
import { sideBySidePage } from './web/side-by-side-page.ts'
import { storyPage } from './web/story-page.ts'
import { subjectPage } from './web/subject-page.ts'
import type { WebTools } from './web-tools.ts'

const storiesOfSubjectMax = 50
const outletsListedMax = 2000
/** Fronts that are kept as drawn: one reader's stays the same until something that is kept changes. */
const frontsKeptMax = 20

/** Adds the pages that show what the store holds. */
export function addReadingRoutes(
  app: Hono,
  tools: Pick<
    WebTools,
    'stories' | 'storiesOnFrontMax' | 'listFeeds' | 'marks' | 'comments' | 'accounts' | 'readerOf' | 'clock'
  >,
): void {
  const itemOf = new Map(
    interfaceTexts.map((texts) => [texts, remembered((page: StoryOnPage) => frontItem(texts, page))]),
  )
  const frontOf = rememberedFew<Markup>(frontsKeptMax)
  app.get('/', (c) => {
    const texts = textsOf(c)
    const visit = visitFront(c, tools)
    const { reader, since, listed } = visit
    const who = reader.role === 'guest' ? '' : reader.account
    const draw = (): Markup => frontPage(texts, readersFront(c, tools, visit), frontFilter(c), itemOf.get(texts))
    return answerPage(
      c,
      frontOf(JSON.stringify([texts.language, who, since, new URL(c.req.url).search]), [listed], draw),
    )
  })
  app.get('/story/:id', (c) => {
    const page = tools.stories.readStory(c.req.param('id'))
    if (page === undefined) return notFound(c)
    noteRead(c, tools, page.articles)
    return answerPage(c, storyPage(textsOf(c), page, new URL(c.req.url).origin, ownParts(c, page, tools)))
  })
  app.get('/story/:id/claims', (c) => {
    const page = tools.stories.readStory(c.req.param('id'))
    return page ? answerPage(c, claimsPage(textsOf(c), page)) : notFound(c)
  })
  app.get('/story/:id/json', (c) => {
    const page = tools.stories.readStory(c.req.param('id'))
    return page ? c.json(page.story) : c.json({ error: 'There is no story with this id.' }, 404)
  })
  app.get('/story/:id/compare', (c) => {
    const page = tools.stories.readStory(c.req.param('id'))
    if (page === undefined) return notFound(c)
    const [one, two] = page.story.reports
    const sides = sideBySide(page, c.req.query('first') ?? one?.id ?? '', c.req.query('second') ?? two?.id ?? '')
    return sides
      ? answerPage(c, sideBySidePage(textsOf(c), page, sides))
      : sayPage(c, 404, ({ compare }) => [compare.nothing, compare.nothingWords])
  })
  app.get('/subject/:kind/:name', (c) => {
    const subject = { kind: c.req.param('kind'), name: c.req.param('name') }
    const view = subjectView(tools.stories.storiesOfSubject(subject, storiesOfSubjectMax), subject)
    return view ? answerPage(c, subjectPage(textsOf(c), view)) : notFound(c)
  })
  app.get('/article/:id', (c) => {
    const found = tools.stories.readArticle(c.req.param('id'))
    return found ? answerPage(c, articlePage(textsOf(c), found)) : notFound(c)
  })
  app.get('/outlets', (c) => answerPage(c, outletListPage(textsOf(c), tools.stories.listOutlets(outletsListedMax))))
  app.get('/outlet/:name', (c) => {
    const record = tools.stories.outletRecord(c.req.param('name'))
    return record ? answerPage(c, outletPage(textsOf(c), record)) : notFound(c)
  })
  app.get('/feeds', (c) => answerPage(c, feedsPage(textsOf(c), tools.listFeeds(), addedNotice(c))))
  app.get('/method', (c) => answerPage(c, methodPage(textsOf(c))))
}

function addedNotice(c: Context): string | undefined {
  const { feeds } = textsOf(c)
  return noticeIn({ sample: feeds.sampleRead, feed: feeds.feedRead, opml: feeds.opmlRead }, c.req.query('notice'))
}

function frontFilter(c: Context): FrontFilter {
  const language = c.req.query('lang')
  return {
    isOnRecordOnly: c.req.query('record') === '1',
    isConflictOnly: c.req.query('conflict') === '1',
    language: language === undefined || language === '' ? undefined : language,
    notice: addedNotice(c),
  }
}
