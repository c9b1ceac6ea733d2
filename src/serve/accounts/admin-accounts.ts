import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { type Account, type AccountRole, accountRoles } from '../../model/account.ts'
import { answerPage } from '../answer-page.ts'
import { guardedForm, textField } from '../guarded-form.ts'
import { textsOf } from '../texts/choose-texts.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from '../web/layout.ts'
import { type Markup, nothing } from '../web/markup.ts'
import { sayPage } from '../web/message-page.ts'
import type { TryLimit } from './log-in-routes.ts'
import { lastAdminProblem, makeAccount } from './make-account.ts'
import { ownPassword } from './settings-page.ts'
import { isConfirmed, type SettingsTools } from './settings-routes.ts'

/** Adds the page on which admins keep accounts; the first one is made here, or at the command line. */
export function addAdminAccountRoutes(app: Hono, tools: SettingsTools, limit: TryLimit): void {
  app.get('/admin/accounts', (c) => answerPage(c, accountsPage(textsOf(c), viewOf(c, tools))))
  app.post('/admin/accounts', ...guardedForm, async (c) => {
    if (!(await isConfirmed(c, tools, limit))) return refused(c, tools, textsOf(c).admin.ownPasswordWrong, 403)
    const form = await c.req.parseBody()
    const role = roleOf(textField(form, 'role'))
    if (role === undefined) return refused(c, tools, textsOf(c).admin.chooseRole, 422)
    const made = await makeAccount(tools, {
      name: textField(form, 'name').trim(),
      password: textField(form, 'new'),
      role,
    })
    return made.kind === 'problem' ? refused(c, tools, made.say(textsOf(c)), 422) : c.redirect('/admin/accounts', 303)
  })
  app.post('/admin/accounts/:id', ...guardedForm, (c) => change(c, tools, limit))
}

async function change(c: Context, tools: SettingsTools, limit: TryLimit): Promise<Response> {
  const id = c.req.param('id') ?? ''
  if (tools.accounts.byId(id) === undefined)
    return sayPage(c, 404, ({ message, admin }) => [message.nothingChanged, admin.noAccount])
  if (!(await isConfirmed(c, tools, limit))) return refused(c, tools, textsOf(c).admin.ownPasswordWrong, 403)
  const form = await c.req.parseBody()
  const role = roleOf(textField(form, 'change'))
  const isRemoval = textField(form, 'change') === 'remove'
  const problem = role === 'admin' ? undefined : lastAdminProblem(tools.accounts, id)
  if (!isRemoval && role === undefined) return refused(c, tools, textsOf(c).admin.chooseChange, 422)
  if (problem !== undefined) return refused(c, tools, problem(textsOf(c)), 422)
  if (isRemoval) tools.personalData.erase(id)
  if (role !== undefined) {
    tools.accounts.setRole(id, role)
    // What a browser may do changes with a log-in only.
    tools.accounts.sessions.revokeOthers(id, tools.readerOf(c).session ?? '')
  }
  return c.redirect('/admin/accounts', 303)
}

function roleOf(given: string): AccountRole | undefined {
  return accountRoles.find((role) => role === given)
}

interface AccountsView {
  readonly accounts: readonly Account[]
  readonly isPasswordAsked: boolean
  readonly problem?: string
}

function viewOf(c: Context, { accounts, readerOf }: SettingsTools): AccountsView {
  return { accounts: accounts.list(), isPasswordAsked: readerOf(c).session !== undefined }
}

function refused(c: Context, tools: SettingsTools, problem: string, status: 403 | 422): Response | Promise<Response> {
  return answerPage(c, accountsPage(textsOf(c), { ...viewOf(c, tools), problem }), status)
}

function accountsPage(texts: Texts, { accounts, isPasswordAsked, problem }: AccountsView): Markup {
  const isFirst = accounts.length === 0
  const roles = isFirst ? (['admin'] as const) : accountRoles
  const confirmation = (id: string): Markup => (isPasswordAsked ? ownPassword(texts, id) : nothing)
  const words = texts.admin
  return pageLayout(texts, {
    title: texts.accounts.accounts,
    skipTo: words.skip,
    body: html`<main id="main" class="wrap prose"><h1>${texts.accounts.accounts}</h1>
${problem === undefined ? nothing : html`<p class="notice" role="alert">${problem}</p>`}
${isFirst ? html`<p>${words.none}</p>` : nothing}
${accounts.map((account) => html`<div class="note"><p><b>${account.name}</b>, ${texts.accounts.roles[account.role]} <span class="small soft">${words.since(showTime(texts, account.createdAt))}</span></p><details class="inline"><summary>${words.change}</summary><form method="post" action="/admin/accounts/${account.id}" class="sheet">${confirmation(`own-${account.id}`)}<p class="row">${accountRoles.filter((role) => role !== account.role).map((role) => html`<button name="change" value="${role}">${words.makeRole(texts.accounts.roles[role])}</button>`)}<button name="change" value="remove">${words.remove(account.name)}</button></p></form></details></div>`)}
<section><h2>${isFirst ? words.makeFirst : words.makeOne}</h2><form method="post" action="/admin/accounts" class="sheet">
<p><label for="name">${texts.accounts.name}</label><input id="name" name="name" required maxlength="40" autocomplete="off" autocapitalize="none" spellcheck="false"></p>
<p><label for="new">${words.password}</label><input id="new" name="new" type="password" required minlength="8" maxlength="200" autocomplete="new-password"></p>
<p><label for="role">${words.role}</label><select id="role" name="role">${roles.map((role) => html`<option value="${role}">${texts.accounts.roles[role]}</option>`)}</select></p>
${confirmation('own')}<p><button>${words.make}</button></p></form></section></main>`,
  })
}
