import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Addition, StoryReader, TakeIn } from './story-reader.ts'
import { sideBySide } from './view/side-by-side.ts'
import { subjectView } from './view/subject-view.ts'
import { frontPage } from './web/front-page.ts'
import { messagePage } from './web/message-page.ts'
import { methodPage } from './web/method-page.ts'
import { sideBySidePage } from './web/side-by-side-page.ts'
import { storyPage } from './web/story-page.ts'
import { subjectPage } from './web/subject-page.ts'

/** What the web application is handed. */
export interface WebTools {
  readonly stories: StoryReader
  readonly takeIn: TakeIn
  readonly storiesOnFrontMax: number
  readonly uploadBytesMax: number
}

const storiesOfSubjectMax = 50
const styleSheet = readFileSync(new URL('web/style.css', import.meta.url), 'utf8')

/** The web application over a store: pages that work without a script. */
export function createWebApp(tools: WebTools): Hono {
  const app = new Hono()
  app.use(compress())
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  )
  app.get('/', (c) => c.html(frontPage(tools.stories.listStories(tools.storiesOnFrontMax), frontFilter(c))))
  app.get('/story/:id', (c) => {
    const page = tools.stories.readStory(c.req.param('id'))
    return page ? c.html(storyPage(page)) : notFound(c)
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
      ? c.html(sideBySidePage(page, sides))
      : c.html(messagePage('Nothing to compare', 'Choose two different reports of this story on its page.'), 404)
  })
  app.get('/subject/:kind/:name', (c) => {
    const subject = { kind: c.req.param('kind'), name: c.req.param('name') }
    const view = subjectView(tools.stories.storiesOfSubject(subject, storiesOfSubjectMax), subject)
    return view ? c.html(subjectPage(view)) : notFound(c)
  })
  app.get('/method', (c) => c.html(methodPage()))
  app.get('/style.css', (c) =>
    c.body(styleSheet, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }),
  )
  app.post(
    '/add',
    csrf(),
    bodyLimit({
      maxSize: tools.uploadBytesMax,
      onError: (c) =>
        c.html(
          messagePage(
            'The file is too large',
            `At most ${tools.uploadBytesMax} bytes are taken; split it and add the parts.`,
          ),
          413,
        ),
    }),
    async (c) => {
      const addition = await readAddition(c)
      if (addition === undefined)
        return c.html(messagePage('Nothing was added', 'Give the address of a feed, or choose an OPML file.'), 400)
      const done = await tools.takeIn(addition)
      if (!done.isDone) return c.html(messagePage('Nothing was added', done.sentence), 422)
      return c.redirect(`/?notice=${encodeURIComponent(addition.kind)}`, 303)
    },
  )
  app.notFound(notFound)
  return app
}

const notices: Readonly<Record<string, string>> = {
  sample: 'The sample newsroom was read.',
  feed: 'The feed was read.',
  opml: 'The feeds of the file were read.',
}

function frontFilter(c: Context): Parameters<typeof frontPage>[1] {
  const language = c.req.query('lang')
  return {
    isOnRecordOnly: c.req.query('record') === '1',
    isConflictOnly: c.req.query('conflict') === '1',
    language: language === undefined || language === '' ? undefined : language,
    notice: notices[c.req.query('notice') ?? ''],
  }
}

function notFound(c: Context): Response | Promise<Response> {
  return c.html(messagePage('Not found', 'There is no such page. The front lists every story.'), 404)
}

async function readAddition(c: Context): Promise<Addition | undefined> {
  const form = await c.req.parseBody()
  switch (form['kind']) {
    case 'sample':
      return { kind: 'sample' }
    case 'feed':
      return typeof form['address'] === 'string' && URL.canParse(form['address'])
        ? { kind: 'feed', address: form['address'] }
        : undefined
    case 'opml':
      return form['opml'] instanceof File && form['opml'].size > 0
        ? { kind: 'opml', name: form['opml'].name, text: await form['opml'].text() }
        : undefined
    default:
      return undefined
  }
}
