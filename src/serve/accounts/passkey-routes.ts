import type { Context, Hono } from 'hono'
import { answerPage } from '../answer-page.ts'
import { guardedForm, postedField, textField } from '../guarded-form.ts'
import { textsOf } from '../texts/choose-texts.ts'
import { sayPage } from '../web/message-page.ts'
import { logInPage } from './log-in-page.ts'
import type { TryLimit } from './log-in-routes.ts'
import { nextPath } from './next-path.ts'
import { openPasskeyProof, type PasskeyAnswer, type PasskeySite } from './passkey-proof.ts'
import { openSession } from './session-reader.ts'
import { isConfirmed, type SettingsTools } from './settings-routes.ts'

const nameCharsMax = 60
const idCharsMax = 2000
const passkeysMax = 20

/** Adds passkeys: made and taken away in the settings, used to log in. Without a script their forms stay hidden, and passwords do. */
export function addPasskeyRoutes(app: Hono, tools: SettingsTools, limit: TryLimit): void {
  const { accounts, readerOf, clock } = tools
  const proof = openPasskeyProof(clock)
  const siteOf = (c: Context): PasskeySite => ({ origin: tools.logIn.origin ?? new URL(c.req.url).origin })
  app.get('/log-in/passkey', async (c) => c.json(await proof.ask(siteOf(c)), 200, { 'cache-control': 'no-store' }))
  app.post('/log-in/passkey', ...guardedForm, async (c) => {
    const form = await c.req.parseBody()
    const next = nextPath(textField(form, 'next'))
    const used = await proof.use(siteOf(c), answerIn(form), (id) => accounts.passkeys.find(id)?.passkey)
    const found = used && accounts.passkeys.find(used.id)
    if (used === undefined || found === undefined)
      return answerPage(c, logInPage(textsOf(c), { next, name: '', problem: textsOf(c).accounts.unknownPasskey }), 403)
    accounts.passkeys.noteUse(used.id, { counter: used.counter, at: new Date(clock.now()).toISOString() })
    openSession(c, found.account, { ...tools, ...tools.logIn })
    return c.redirect(next, 303)
  })
  app.get('/settings/passkeys/new', async (c) => {
    const account = accounts.byId(readerOf(c).account)
    if (account === undefined) return c.json({ error: 'Log in first.' }, 404)
    const has = accounts.passkeys.list(account.id).map(({ id }) => id)
    return c.json(await proof.askForNew(siteOf(c), account, has), 200, { 'cache-control': 'no-store' })
  })
  app.post('/settings/passkeys', ...guardedForm, async (c) => {
    const { account } = readerOf(c)
    if (!(await isConfirmed(c, tools, limit)) || accounts.byId(account) === undefined)
      return sayPage(c, 403, ({ settings }) => [settings.noPasskeyMade, settings.notYourPassword])
    const form = await c.req.parseBody()
    const key = await proof.newKey(siteOf(c), answerIn(form))
    const isKept =
      key !== undefined &&
      accounts.passkeys.list(account).length < passkeysMax &&
      accounts.passkeys.add(account, { ...key, name: nameIn(form), createdAt: new Date(clock.now()).toISOString() })
    return isKept
      ? c.redirect('/settings?done=passkey', 303)
      : sayPage(c, 422, ({ settings }) => [settings.noPasskeyMade, settings.notTheAnswer])
  })
  app.post('/settings/passkeys/revoke', ...guardedForm, async (c) =>
    accounts.passkeys.revoke(readerOf(c).account, await postedField(c, 'id', idCharsMax))
      ? c.redirect('/settings?done=passkey-gone', 303)
      : sayPage(c, 404, ({ message, settings }) => [message.nothingChanged, settings.noSuchPasskey]),
  )
}

function answerIn(form: Readonly<Record<string, unknown>>): PasskeyAnswer {
  return { flow: textField(form, 'flow'), response: textField(form, 'response') }
}

function nameIn(form: Readonly<Record<string, unknown>>): string {
  const name = textField(form, 'device').trim().slice(0, nameCharsMax)
  return name === '' ? 'a device' : name
}
