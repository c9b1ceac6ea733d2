import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { StoreError } from '../store/store-error.ts'
import { accessGate } from './accounts/access-gate.ts'
import { addAccountRoutes } from './accounts/account-routes.ts'
import { addAlertLinks } from './alert-links.ts'
import { addAlertRoutes } from './alert-routes.ts'
import { addCommentRoutes } from './comments/comment-routes.ts'
import { compressAnswers } from './compress-answers.ts'
import { addDayRoutes } from './day-routes.ts'
import { fromOwnPages } from './from-own-pages.ts'
import { addGroupingRoutes } from './grouping/grouping-routes.ts'
import { addHubRoutes } from './hub-routes.ts'
import { addLanguageRoutes } from './language-routes.ts'
import { addLiveRoutes } from './live-routes.ts'
import { logRequests } from './log-requests.ts'
import { addPageFiles } from './page-files.ts'
import { addPictureRoutes } from './picture-routes.ts'
import { addMarkRoutes } from './reading/mark-routes.ts'
import { addReadingRoutes } from './reading-routes.ts'
import { addSavedRoutes } from './saved-routes.ts'
import { sayStoreProblem } from './say-store-problem.ts'
import { addSearchRoutes } from './search-routes.ts'
import { securityHeaders } from './security-headers.ts'
import { addStatusRoutes } from './status/status-routes.ts'
import type { Addition } from './story-reader.ts'
import { addTakedownRoutes } from './takedown-routes.ts'
import { speakLanguage } from './texts/speak-language.ts'
import { asIs } from './web/markup.ts'
import { notFound, sayPage } from './web/message-page.ts'
import type { WebTools } from './web-tools.ts'

/** The web application over a store: pages that work without a script. */
export function createWebApp(tools: WebTools): Hono {
  const app = new Hono()
  if (tools.log && tools.areRequestsLogged === true) app.use(logRequests(tools.log, tools.clock))
  app.use(compressAnswers())
  app.use(...securityHeaders)
  app.use(speakLanguage)
  app.use(fromOwnPages)
  const { accounts, readerOf, logIn } = tools
  app.use(accessGate({ readerOf, hasAccounts: () => accounts.count() > 0, isLogInRequired: logIn.isRequired }))
  addAccountRoutes(app, tools)
  addReadingRoutes(app, tools)
  addMarkRoutes(app, tools)
  addGroupingRoutes(app, tools)
  addCommentRoutes(app, tools)
  addSearchRoutes(app, tools)
  addSavedRoutes(app, tools)
  addAlertRoutes(app, tools)
  addAlertLinks(app, tools)
  addTakedownRoutes(app, tools)
  addPictureRoutes(app, tools)
  addDayRoutes(app, tools)
  addLiveRoutes(app, tools)
  addLanguageRoutes(app)
  addPageFiles(app)
  addStatusRoutes(app, tools)
  app.post(
    '/add',
    bodyLimit({
      maxSize: tools.uploadBytesMax,
      onError: (c) =>
        sayPage(c, 413, ({ message }) => [message.fileTooLarge, message.fileTooLargeWords(tools.uploadBytesMax)]),
    }),
    async (c) => {
      const addition = await readAddition(c)
      if (addition === undefined)
        return sayPage(c, 400, ({ message }) => [message.nothingAdded, message.nothingAddedWords])
      const done = await tools.takeIn(addition)
      if (!done.isDone) return sayPage(c, 422, (texts) => [texts.message.nothingAdded, asIs(done.sentence)])
      return c.redirect(`${addition.kind === 'opml' ? '/feeds' : '/'}?notice=${encodeURIComponent(addition.kind)}`, 303)
    },
  )
  if (tools.answerHub) addHubRoutes(app, tools.answerHub, tools.uploadBytesMax)
  app.notFound(notFound)
  app.onError((error, c) => {
    if (error instanceof HTTPException)
      return sayPage(c, error.status, ({ message }) => [message.notTaken, message.notTakenWords])
    tools.tellError?.(error)
    if (error instanceof StoreError) return sayStoreProblem(c, error)
    return sayPage(c, 500, ({ message }) => [message.wrong, message.wrongWords])
  })
  return app
}

async function readAddition(c: Context): Promise<Addition | undefined> {
  const form = await c.req.parseBody()
  switch (form['kind']) {
    case 'sample':
      return { kind: 'sample' }
    case 'feed':
      return typeof form['address'] === 'string' && form['address'].trim() !== ''
        ? { kind: 'feed', address: form['address'].trim() }
        : undefined
    case 'opml':
      return form['opml'] instanceof File && form['opml'].size > 0
        ? { kind: 'opml', name: form['opml'].name, text: await form['opml'].text() }
        : undefined
    default:
      return undefined
  }
}
