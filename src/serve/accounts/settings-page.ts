import { html } from 'hono/html'
import type { AccountSession, AppPassword, Passkey } from '../../model/account.ts'
import type { Reader } from '../reader.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from '../web/layout.ts'
import { type Markup, nothing } from '../web/markup.ts'

/** What the settings show of an account. */
export interface SettingsView {
  readonly reader: Reader
  readonly sessions: readonly AccountSession[]
  readonly appPasswords: readonly AppPassword[]
  readonly passkeys: readonly Passkey[]
  readonly notice?: string
  readonly problem?: string
  /** A password for a program, shown this once. */
  readonly newPassword?: { readonly name: string; readonly password: string }
}

/** The settings of an account: where it is logged in, its passwords, its data. */
export function settingsPage(texts: Texts, view: SettingsView): Markup {
  const { reader } = view
  const isLoggedIn = reader.session !== undefined
  const words = texts.accounts
  return pageLayout(texts, {
    title: words.settings,
    skipTo: words.skipSettings,
    body: html`<main id="main" class="wrap prose"><h1>${words.settings}</h1>
${view.notice === undefined ? nothing : html`<p class="notice" role="status">${view.notice}</p>`}${view.problem === undefined ? nothing : html`<p class="notice" role="alert">${view.problem}</p>`}
${isLoggedIn ? html`<p>${words.youAre(html`<b>${reader.name}</b>`, words.roleWords[reader.role])}</p><form method="post" action="/log-out"><p><button>${words.logOut}</button></p></form>` : html`<p>${words.withoutLogIn}</p>`}
${reader.role === 'admin' ? html`<p><a href="/admin/accounts">${words.accounts}</a> · <a href="/admin/notices">${words.notices}</a></p>` : nothing}
${isLoggedIn ? html`${sessionsPart(texts, view)}${passwordPart(texts)}${passkeyPart(texts, view)}${appPasswordPart(texts, view)}` : nothing}
<section><h2>${texts.settings.data}</h2><p><a href="/settings/export.json">${texts.settings.export}</a></p></section>
${isLoggedIn ? html`${erasePart(texts)}<script src="/passkey.js" defer></script>` : nothing}</main>`,
  })
}

function sessionsPart(texts: Texts, { sessions, reader }: SettingsView): Markup {
  const words = texts.settings
  return html`<section><h2>${words.where}</h2><table><caption class="vh">${words.browsers}</caption><thead><tr>${[words.browser, words.since, words.lastUsed, words.end].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>${sessions.map(
    (session) =>
      html`<tbody><tr><th scope="row" class="ours">${session.agent}${session.id === reader.session ? html` <span class="badge">${words.thisOne}</span>` : nothing}</th><td data-l="${words.since}">${time(texts, session.createdAt)}</td><td data-l="${words.lastUsed}">${time(texts, session.lastUsedAt)}</td><td data-l="${words.end}"><form method="post" action="/settings/sessions"><button name="session" value="${session.id}" aria-label="${words.logOutOf(session.agent, showTime(texts, session.lastUsedAt))}">${texts.accounts.logOut}</button></form></td></tr></tbody>`,
  )}</table>${sessions.length > 1 ? html`<form method="post" action="/settings/sessions"><p><button name="session" value="others">${words.logOutElsewhere}</button></p></form>` : nothing}</section>`
}

function passwordPart(texts: Texts): Markup {
  return html`<section><h2>${texts.accounts.password}</h2><form method="post" action="/settings/password" class="sheet">${ownPassword(texts, 'old')}
<p><label for="new">${texts.settings.newPassword}</label><input id="new" name="new" type="password" required minlength="8" maxlength="200" autocomplete="new-password"></p>
<p><button>${texts.settings.changePassword}</button></p></form><p class="small soft">${texts.settings.othersLoggedOut}</p></section>`
}

function appPasswordPart(texts: Texts, { appPasswords, newPassword }: SettingsView): Markup {
  const words = texts.settings
  return html`<section><h2>${words.programs}</h2><p>${words.programsWords}</p>
${newPassword === undefined ? nothing : html`<p class="notice" role="status">${words.shownOnce(newPassword.name, html`<code>${newPassword.password}</code>`)}</p>`}
${appPasswords.map(
  ({ id, name, createdAt, lastUsedAt }) =>
    html`<form method="post" action="/settings/app-passwords/revoke" class="note"><p class="row"><span><b>${name}</b> <span class="small soft">${words.made} ${time(texts, createdAt)} · ${lastUsedAt === undefined ? words.neverUsed : words.used(time(texts, lastUsedAt))}</span></span><button name="id" value="${id}" aria-label="${words.takeBackLabel(name)}">${words.takeBack}</button></p></form>`,
)}
<form method="post" action="/settings/app-passwords" class="sheet"><p><label for="program">${words.whichProgram}</label><input id="program" name="program" required maxlength="60"></p>${ownPassword(texts, 'for-program')}<p><button>${words.makePassword}</button></p></form></section>`
}

function passkeyPart(texts: Texts, { passkeys }: SettingsView): Markup {
  const words = texts.settings
  return html`<section><h2>${words.passkeys}</h2><p>${words.passkeysWords}</p>
${passkeys.map(({ id, name, createdAt, lastUsedAt }) => html`<form method="post" action="/settings/passkeys/revoke" class="note"><p class="row"><span><b>${name}</b> <span class="small soft">${words.made} ${time(texts, createdAt)} · ${lastUsedAt === undefined ? words.neverUsed : words.used(time(texts, lastUsedAt))}</span></span><button name="id" value="${id}" aria-label="${words.removeLabel(name)}">${words.remove}</button></p></form>`)}
<form method="post" action="/settings/passkeys" class="sheet" data-passkey="/settings/passkeys/new" data-kind="new" hidden><input type="hidden" name="flow"><input type="hidden" name="response"><p><label for="device">${words.whichDevice}</label><input id="device" name="device" required maxlength="60"></p>${ownPassword(texts, 'for-passkey')}<p role="alert" hidden>${texts.accounts.passkeyProblem(html`<span lang="en"></span>`)}</p><p><button>${words.makePasskey}</button></p></form></section>`
}

function erasePart(texts: Texts): Markup {
  return html`<section><h2>${texts.settings.erase}</h2><p>${texts.settings.eraseWords}</p>
<form method="post" action="/settings/erase" class="sheet">${ownPassword(texts, 'to-erase')}<p><button>${texts.settings.eraseMine}</button></p></form></section>`
}

/** The field for the reader's own password, asked for again before what cannot be undone. */
export function ownPassword(texts: Texts, id: string): Markup {
  return html`<p><label for="${id}">${texts.settings.passwordNow}</label><input id="${id}" name="password" type="password" required maxlength="200" autocomplete="current-password"></p>`
}

function time(texts: Texts, at: string): Markup {
  return html`<time datetime="${at}">${showTime(texts, at)}</time>`
}
