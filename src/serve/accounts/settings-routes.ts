import type { Context, Hono } from 'hono'
import { answerPage } from '../answer-page.ts'
import { guardedForm, postedField, textField } from '../guarded-form.ts'
import type { Reader } from '../reader.ts'
import { textsOf } from '../texts/choose-texts.ts'
import { noticeIn } from '../texts/notice-in.ts'
import { sayPage } from '../web/message-page.ts'
import type { WebTools } from '../web-tools.ts'
import type { TryLimit } from './log-in-routes.ts'
import { lastAdminProblem } from './make-account.ts'
import { hashPassword, isPassword, passwordProblem } from './password.ts'
import { hashToken, newAppPassword, newId } from './secret-token.ts'
import { endSession, openSession } from './session-reader.ts'
import { type SettingsView, settingsPage } from './settings-page.ts'

const programCharsMax = 60
const appPasswordsMax = 50

/** What the settings are handed. */
export type SettingsTools = Pick<WebTools, 'accounts' | 'clock' | 'readerOf' | 'logIn' | 'personalData'>

/** Adds the settings of an account. Whoever changes how one logs in gives the password again. */
export function addSettingsRoutes(app: Hono, tools: SettingsTools, limit: TryLimit): void {
  const { accounts, readerOf } = tools
  app.get('/settings', (c) => show(c, tools, noticeIn(textsOf(c).settings.notices, c.req.query('done'))))
  app.get('/settings/export.json', (c) => {
    c.header('content-disposition', 'attachment; filename="headwater-account.json"')
    return c.json(tools.personalData.export(readerOf(c).account))
  })
  app.post('/settings/sessions', ...guardedForm, async (c) => {
    const reader = readerOf(c)
    const id = await postedField(c, 'session', programCharsMax)
    if (id === 'others') accounts.sessions.revokeOthers(reader.account, reader.session ?? '')
    else if (!accounts.sessions.revoke(reader.account, id)) return nothingThere(c)
    return c.redirect('/settings?done=sessions', 303)
  })
  app.post('/settings/password', ...guardedForm, (c) => changePassword(c, tools, limit))
  app.post('/settings/app-passwords', ...guardedForm, (c) => makeAppPassword(c, tools, limit))
  app.post('/settings/app-passwords/revoke', ...guardedForm, async (c) =>
    accounts.appPasswords.revoke(readerOf(c).account, await postedField(c, 'id', programCharsMax))
      ? c.redirect('/settings?done=program', 303)
      : nothingThere(c),
  )
  app.post('/settings/erase', ...guardedForm, (c) => erase(c, tools, limit))
}

function show(c: Context, tools: SettingsTools, notice: string | undefined): Response | Promise<Response> {
  return answerPage(
    c,
    settingsPage(textsOf(c), { ...viewOf(tools, tools.readerOf(c)), ...(notice === undefined ? {} : { notice }) }),
  )
}

function viewOf({ accounts }: SettingsTools, reader: Reader): SettingsView {
  return {
    reader,
    sessions: accounts.sessions.list(reader.account),
    appPasswords: accounts.appPasswords.list(reader.account),
    passkeys: accounts.passkeys.list(reader.account),
  }
}

/** Whether the form holds the reader's own password; without accounts there is none to give. */
export async function isConfirmed(
  c: Context,
  { accounts, readerOf }: Pick<SettingsTools, 'accounts' | 'readerOf'>,
  limit: TryLimit,
): Promise<boolean> {
  const reader = readerOf(c)
  if (reader.session === undefined) return accounts.count() === 0
  if (!limit.mayTry(c, reader.name)) return false
  const password = textField(await c.req.parseBody(), 'password')
  return isPassword(password, accounts.byName(reader.name)?.passwordHash)
}

async function changePassword(c: Context, tools: SettingsTools, limit: TryLimit): Promise<Response> {
  const reader = tools.readerOf(c)
  const account = tools.accounts.byId(reader.account)
  const password = textField(await c.req.parseBody(), 'new')
  const wrong = passwordProblem(password)
  if (account === undefined) return nothingThere(c)
  if (wrong !== undefined)
    return answerPage(c, settingsPage(textsOf(c), { ...viewOf(tools, reader), problem: wrong(textsOf(c)) }), 422)
  if (!(await isConfirmed(c, tools, limit))) return unconfirmed(c, tools, reader)
  tools.accounts.setPasswordHash(account.id, await hashPassword(password))
  tools.accounts.sessions.revokeOthers(account.id, '')
  openSession(c, account, { ...tools, ...tools.logIn })
  return c.redirect('/settings?done=password', 303)
}

async function makeAppPassword(c: Context, tools: SettingsTools, limit: TryLimit): Promise<Response> {
  const reader = tools.readerOf(c)
  const name = await postedField(c, 'program', programCharsMax)
  if (tools.accounts.byId(reader.account) === undefined) return nothingThere(c)
  if (name === '')
    return answerPage(
      c,
      settingsPage(textsOf(c), { ...viewOf(tools, reader), problem: textsOf(c).settings.sayProgram }),
      422,
    )
  if (!(await isConfirmed(c, tools, limit))) return unconfirmed(c, tools, reader)
  if (tools.accounts.appPasswords.list(reader.account).length >= appPasswordsMax)
    return answerPage(
      c,
      settingsPage(textsOf(c), { ...viewOf(tools, reader), problem: textsOf(c).settings.tooMany(appPasswordsMax) }),
      422,
    )
  const password = newAppPassword()
  tools.accounts.appPasswords.add({
    id: newId('p'),
    name,
    account: reader.account,
    passwordHash: hashToken(password),
    createdAt: new Date(tools.clock.now()).toISOString(),
  })
  c.header('cache-control', 'no-store')
  return answerPage(c, settingsPage(textsOf(c), { ...viewOf(tools, reader), newPassword: { name, password } }))
}

async function erase(c: Context, tools: SettingsTools, limit: TryLimit): Promise<Response> {
  const reader = tools.readerOf(c)
  if (reader.session === undefined) return nothingThere(c)
  const problem = lastAdminProblem(tools.accounts, reader.account)
  if (problem !== undefined)
    return answerPage(c, settingsPage(textsOf(c), { ...viewOf(tools, reader), problem: problem(textsOf(c)) }), 422)
  if (!(await isConfirmed(c, tools, limit))) return unconfirmed(c, tools, reader)
  endSession(c, { ...tools, ...tools.logIn })
  tools.personalData.erase(reader.account)
  return sayPage(c, 200, ({ settings }) => [settings.erased, settings.erasedWords])
}

function unconfirmed(c: Context, tools: SettingsTools, reader: Reader): Response | Promise<Response> {
  return answerPage(
    c,
    settingsPage(textsOf(c), { ...viewOf(tools, reader), problem: textsOf(c).settings.wrongPassword }),
    403,
  )
}

function nothingThere(c: Context): Response | Promise<Response> {
  return sayPage(c, 404, ({ message, settings }) => [message.nothingChanged, settings.nothingThere])
}
