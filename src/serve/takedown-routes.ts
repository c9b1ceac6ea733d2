import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { openRateLimit } from './rate-limit.ts'
import { readNotice } from './read-notice.ts'
import { mayModerate, readerAtThisMachine } from './reader.ts'
import { messagePage, notFound } from './web/message-page.ts'
import { caseListPage, casePage, noticeFormPage, sitesOf, transparencyPage } from './web/takedown-pages.ts'
import type { WebTools } from './web-tools.ts'

const casesShownMax = 1000
const noticesAnHour = 10
const hour = 3_600_000
const formBytesMax = 50_000
const statementMax = 5000
const reasonMax = 2000

/** Adds the form of a notice, the page of a case, the decisions and the public log. */
export function addTakedownRoutes(app: Hono, { takedowns, clock }: Pick<WebTools, 'takedowns' | 'clock'>): void {
  const limit = openRateLimit(noticesAnHour, hour, clock.now)
  const guarded = [csrf(), bodyLimit({ maxSize: formBytesMax, onError: tooLarge })] as const
  app.get('/takedown', (c) => c.html(noticeFormPage({ ...urlsAsked(c) }, undefined)))
  app.post('/takedown', ...guarded, async (c) => {
    const form = await c.req.parseBody()
    const read = readNotice(form)
    if (read.kind === 'problem') return c.html(noticeFormPage(draftOf(form), read.sentence), 422)
    if (!limit.mayCome(addressOf(c)))
      return c.html(
        noticeFormPage(
          draftOf(form),
          `${noticesAnHour} notices came from your address in an hour; send the next one later.`,
        ),
        429,
      )
    return c.redirect(`/takedown/${takedowns.receive(read.notice)}?sent=1`, 303)
  })
  app.get('/takedown/:id', (c) => {
    const found = takedowns.read(c.req.param('id'))
    if (found === undefined) return notFound(c)
    const notice =
      c.req.query('sent') === '1'
        ? 'Received. Keep the address of this page: it is your receipt and shows what becomes of the case.'
        : undefined
    return c.html(
      casePage(found, { mayDecide: mayModerate(readerAtThisMachine(c)), ...(notice === undefined ? {} : { notice }) }),
    )
  })
  app.post('/takedown/:id/counter', ...guarded, async (c) => {
    const statement = await field(c, 'statement', statementMax)
    if (statement === '') return c.html(messagePage('Nothing was sent', 'Write why the item should stay.'), 422)
    return takedowns.counter(c.req.param('id'), statement) ? back(c) : notFound(c)
  })
  app.post('/takedown/:id/decision', ...guarded, (c) => decide(c, takedowns))
  app.get('/admin/notices', (c) =>
    mayModerate(readerAtThisMachine(c))
      ? c.html(caseListPage(takedowns.list(casesShownMax), clock.now()))
      : forbidden(c),
  )
  app.get('/log', (c) => c.html(transparencyPage(takedowns.list(casesShownMax))))
  app.get('/log.json', (c) => c.json(publicLog(takedowns)))
}

async function decide(c: Context, takedowns: WebTools['takedowns']): Promise<Response> {
  const reader = readerAtThisMachine(c)
  if (!mayModerate(reader)) return forbidden(c)
  const form = await c.req.parseBody()
  const reason = typeof form['reason'] === 'string' ? form['reason'].trim().slice(0, reasonMax) : ''
  if (reason === '')
    return c.html(messagePage('Nothing was decided', 'Write the reason: both sides will read it.'), 422)
  const id = c.req.param('id') ?? ''
  const actor = reader.account
  switch (form['decision']) {
    case 'withhold':
      return takedowns.decide(id, { actor, isWithheld: true, reason }) ? back(c) : notFound(c)
    case 'keep':
      return takedowns.decide(id, { actor, isWithheld: false, reason }) ? back(c) : notFound(c)
    case 'reverse':
      return takedowns.reverse(id, { actor, reason }) ? back(c) : notFound(c)
    default:
      return c.html(messagePage('Nothing was decided', 'Choose to withhold the item or to keep it shown.'), 422)
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

async function field(c: Context, key: string, charsMax: number): Promise<string> {
  const value = (await c.req.parseBody())[key]
  return typeof value === 'string' ? value.trim().slice(0, charsMax) : ''
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

function addressOf(c: Context): string {
  // Without a connection (a request inside the process) all share one count.
  return c.env === undefined || !hasIncoming(c.env) ? '' : (getConnInfo(c).remote.address ?? '')
}

function hasIncoming(env: unknown): boolean {
  return typeof env === 'object' && env !== null && 'incoming' in env
}

function back(c: Context): Response {
  return c.redirect(`/takedown/${c.req.param('id') ?? ''}`, 303)
}

function forbidden(c: Context): Response | Promise<Response> {
  return c.html(
    messagePage('Not for you', 'This page is for editors; open it at the machine that Headwater runs on.'),
    403,
  )
}

function tooLarge(c: Context): Response | Promise<Response> {
  return c.html(messagePage('The form is too large', `At most ${formBytesMax} bytes are taken; shorten the text.`), 413)
}
