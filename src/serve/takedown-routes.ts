import type { Context, Hono } from 'hono'
import { answerPage } from './answer-page.ts'
import { addressOf } from './client-address.ts'
import { guardedForm, postedField } from './guarded-form.ts'
import { openRateLimit } from './rate-limit.ts'
import { readNotice } from './read-notice.ts'
import { mayModerate } from './reader.ts'
import { textsOf } from './texts/choose-texts.ts'
import { notFound, sayPage } from './web/message-page.ts'
import { caseListPage, casePage, noticeFormPage, sitesOf, transparencyPage } from './web/takedown-pages.ts'
import type { WebTools } from './web-tools.ts'

const casesShownMax = 1000
const noticesAnHour = 10
const hour = 3_600_000
const statementMax = 5000
const reasonMax = 2000

/** Adds the form of a notice, the page of a case, the decisions and the public log. */
export function addTakedownRoutes(app: Hono, tools: Pick<WebTools, 'takedowns' | 'clock' | 'readerOf'>): void {
  const { takedowns, clock, readerOf } = tools
  const limit = openRateLimit(noticesAnHour, hour, clock.now)
  app.get('/takedown', (c) => answerPage(c, noticeFormPage(textsOf(c), { ...urlsAsked(c) }, undefined)))
  app.post('/takedown', ...guardedForm, async (c) => {
    const form = await c.req.parseBody()
    const read = readNotice(form)
    if (read.kind === 'problem')
      return answerPage(c, noticeFormPage(textsOf(c), draftOf(form), read.say(textsOf(c))), 422)
    if (!limit.mayCome(addressOf(c)))
      return answerPage(c, noticeFormPage(textsOf(c), draftOf(form), textsOf(c).takedown.tooOften(noticesAnHour)), 429)
    return c.redirect(`/takedown/${takedowns.receive(read.notice)}?sent=1`, 303)
  })
  app.get('/takedown/:id', (c) => {
    const found = takedowns.read(c.req.param('id'))
    if (found === undefined) return notFound(c)
    const notice = c.req.query('sent') === '1' ? textsOf(c).takedown.receipt : undefined
    return answerPage(
      c,
      casePage(textsOf(c), found, { mayDecide: mayModerate(readerOf(c)), ...(notice === undefined ? {} : { notice }) }),
    )
  })
  app.post('/takedown/:id/counter', ...guardedForm, async (c) => {
    const statement = await postedField(c, 'statement', statementMax)
    if (statement === '') return sayPage(c, 422, ({ message, takedown }) => [message.nothingSent, takedown.sayWhyStay])
    return takedowns.counter(c.req.param('id'), statement) ? back(c) : notFound(c)
  })
  app.post('/takedown/:id/decision', ...guardedForm, (c) => decide(c, tools))
  app.get('/admin/notices', (c) => answerPage(c, caseListPage(textsOf(c), takedowns.list(casesShownMax), clock.now())))
  app.get('/log', (c) => answerPage(c, transparencyPage(textsOf(c), takedowns.list(casesShownMax))))
  app.get('/log.json', (c) => c.json(publicLog(takedowns)))
}

async function decide(
  c: Context,
  { takedowns, readerOf }: Pick<WebTools, 'takedowns' | 'readerOf'>,
): Promise<Response> {
  const form = await c.req.parseBody()
  const reason = typeof form['reason'] === 'string' ? form['reason'].trim().slice(0, reasonMax) : ''
  if (reason === '') return sayPage(c, 422, ({ message, takedown }) => [message.nothingDecided, takedown.writeReason])
  const id = c.req.param('id') ?? ''
  const actor = readerOf(c).account
  switch (form['decision']) {
    case 'withhold':
      return takedowns.decide(id, { actor, isWithheld: true, reason }) ? back(c) : notFound(c)
    case 'keep':
      return takedowns.decide(id, { actor, isWithheld: false, reason }) ? back(c) : notFound(c)
    case 'reverse':
      return takedowns.reverse(id, { actor, reason }) ? back(c) : notFound(c)
    default:
      return sayPage(c, 422, ({ message, takedown }) => [message.nothingDecided, takedown.chooseDecision])
  }
}

/** What everybody may know of the cases: no names, no texts of persons. */
function publicLog(takedowns: WebTools['takedowns']): readonly object[] {
  return takedowns.list(casesShownMax).map(({ state }) => ({
    receivedAt: state.receivedAt,
    ground: state.notice.ground,
    sites: sitesOf(state.notice.urls),
    status: state.status,
    ...(state.decidedAt === undefined ? {} : { decidedAt: state.decidedAt, reason: state.reason }),
  }))
}

function draftOf(form: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    ['urls', 'ground', 'explanation', 'name', 'email'].flatMap((key) => {
      const value = form[key]
      return typeof value === 'string' ? [[key, value.slice(0, statementMax)]] : []
    }),
  )
}

/** The address that a page hands over, so that it need not be copied. */
function urlsAsked(c: Context): { readonly urls?: string } {
  const url = c.req.query('url')
  return url === undefined ? {} : { urls: url.slice(0, statementMax) }
}

function back(c: Context): Response {
  return c.redirect(`/takedown/${c.req.param('id') ?? ''}`, 303)
}
