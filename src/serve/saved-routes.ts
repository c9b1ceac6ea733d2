import type { Hono } from 'hono'
import { answerPage } from './answer-page.ts'
import { guardedForm, postedField } from './guarded-form.ts'
import type { AlertDesk } from './notify/alert-desk.ts'
import type { ReaderOf } from './reader.ts'
import { textsOf } from './texts/choose-texts.ts'
import { notFound, sayPage } from './web/message-page.ts'
import { savedOpml, savedPage } from './web/saved-page.ts'

const typedCharsMax = 1000
const nameCharsMax = 100

/** What the routes of saved searches are handed. */
export interface SavedTools {
  readonly alertDesk: AlertDesk
  readonly readerOf: ReaderOf
}

/** Adds the saved searches: kept from the search page, listed, renamed, deleted, and all of them as OPML. */
export function addSavedRoutes(app: Hono, { alertDesk, readerOf }: SavedTools): void {
  app.get('/saved', (c) => {
    const { account } = readerOf(c)
    const notice = c.req.query('notice') === 'saved' ? textsOf(c).saved.savedNotice : undefined
    return answerPage(
      c,
      savedPage(textsOf(c), {
        searches: alertDesk.searches(account),
        alerts: alertDesk.alerts(account),
        ...(notice === undefined ? {} : { notice }),
      }),
    )
  })
  app.get('/saved.opml', (c) =>
    c.body(savedOpml(alertDesk.searches(readerOf(c).account), new URL(c.req.url).origin), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
    }),
  )
  app.post('/saved', ...guardedForm, async (c) => {
    const typed = await postedField(c, 'q', typedCharsMax)
    const saved = alertDesk.saveSearch(readerOf(c).account, typed, await postedField(c, 'name', nameCharsMax))
    if (saved.kind === 'problem') return sayPage(c, 422, (texts) => [texts.saved.nothingSaved, saved.say(texts)])
    const isAlertWanted = (await postedField(c, 'also', nameCharsMax)) === 'alert'
    return c.redirect(isAlertWanted ? `/alerts/new?search=${saved.made.id}` : '/saved?notice=saved', 303)
  })
  app.post('/saved/:id/rename', ...guardedForm, async (c) => {
    const name = await postedField(c, 'name', nameCharsMax)
    if (name === '') return sayPage(c, 422, ({ message, saved }) => [message.nothingChanged, saved.giveName])
    return alertDesk.renameSearch(readerOf(c).account, c.req.param('id'), name)
      ? c.redirect('/saved', 303)
      : notFound(c)
  })
  app.post('/saved/:id/delete', ...guardedForm, (c) =>
    alertDesk.removeSearch(readerOf(c).account, c.req.param('id')) ? c.redirect('/saved', 303) : notFound(c),
  )
}
