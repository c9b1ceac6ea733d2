import { html } from 'hono/html'
import type { AccountSession, AppPassword, Passkey } from '../../model/account.ts'
import type { Reader } from '../reader.ts'
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
export function settingsPage(view: SettingsView): Markup {
  const { reader } = view
  const isLoggedIn = reader.session !== undefined
  return pageLayout({
    title: 'Settings',
    skipTo: 'Skip to the settings',
    body: html`<main id="main" class="wrap prose"><h1>Settings</h1>
${view.notice === undefined ? nothing : html`<p class="notice" role="status">${view.notice}</p>`}${view.problem === undefined ? nothing : html`<p class="notice" role="alert">${view.problem}</p>`}
${isLoggedIn ? html`<p>You are <b>${reader.name}</b>, ${roleWords[reader.role]}.</p><form method="post" action="/log-out"><p><button>Log out</button></p></form>` : html`<p>You read without a log-in, as the person at this machine.</p>`}
${reader.role === 'admin' ? html`<p><a href="/admin/accounts">Accounts</a> · <a href="/admin/notices">Notices</a></p>` : nothing}
${isLoggedIn ? html`${sessionsPart(view)}${passwordPart()}${passkeyPart(view)}${appPasswordPart(view)}` : nothing}
<section><h2>Your data</h2><p><a href="/settings/export.json">Everything that is kept of you, as JSON</a></p></section>
${isLoggedIn ? html`${erasePart()}<script src="/passkey.js" defer></script>` : nothing}</main>`,
  })
}

const roleWords: Readonly<Record<Reader['role'], string>> = {
  guest: 'a guest',
  reader: 'a reader',
  editor: 'an editor: you may decide on notices, grouping and comments',
  admin: 'an admin: you may also keep accounts',
}

function sessionsPart({ sessions, reader }: SettingsView): Markup {
  return html`<section><h2>Where you are logged in</h2><table><caption class="vh">Browsers in which you are logged in</caption><thead><tr><th scope="col">Browser</th><th scope="col">Since</th><th scope="col">Last used</th><th scope="col">End it</th></tr></thead>${sessions.map(
    (session) =>
      html`<tbody><tr><th scope="row" class="ours">${session.agent}${session.id === reader.session ? html` <span class="badge">this one</span>` : nothing}</th><td data-l="Since">${time(session.createdAt)}</td><td data-l="Last used">${time(session.lastUsedAt)}</td><td data-l="End it"><form method="post" action="/settings/sessions"><button name="session" value="${session.id}" aria-label="Log out of ${session.agent}, last used ${showTime(session.lastUsedAt)}">Log out</button></form></td></tr></tbody>`,
  )}</table>${sessions.length > 1 ? html`<form method="post" action="/settings/sessions"><p><button name="session" value="others">Log out everywhere else</button></p></form>` : nothing}</section>`
}

function passwordPart(): Markup {
  return html`<section><h2>Password</h2><form method="post" action="/settings/password" class="sheet">${ownPassword('old')}
<p><label for="new">New password, at least 8 characters</label><input id="new" name="new" type="password" required minlength="8" maxlength="200" autocomplete="new-password"></p>
<p><button>Change the password</button></p></form><p class="small soft">Every other browser is logged out by it.</p></section>`
}

function appPasswordPart({ appPasswords, newPassword }: SettingsView): Markup {
  return html`<section><h2>Passwords for programs</h2><p>A program that reads for you gets one of its own, so that you can take it back.</p>
${newPassword === undefined ? nothing : html`<p class="notice" role="status">The password for ${newPassword.name}, shown this once: <code>${newPassword.password}</code></p>`}
${appPasswords.map(
  ({ id, name, createdAt, lastUsedAt }) =>
    html`<form method="post" action="/settings/app-passwords/revoke" class="note"><p class="row"><span><b>${name}</b> <span class="small soft">made ${time(createdAt)} · ${lastUsedAt === undefined ? 'never used' : html`last used ${time(lastUsedAt)}`}</span></span><button name="id" value="${id}" aria-label="Take back the password for ${name}">Take it back</button></p></form>`,
)}
<form method="post" action="/settings/app-passwords" class="sheet"><p><label for="program">Which program?</label><input id="program" name="program" required maxlength="60"></p>${ownPassword('for-program')}<p><button>Make a password</button></p></form></section>`
}

function passkeyPart({ passkeys }: SettingsView): Markup {
  return html`<section><h2>Passkeys</h2><p>A key on your device or in its keychain logs you in without a password.</p>
${passkeys.map(({ id, name, createdAt, lastUsedAt }) => html`<form method="post" action="/settings/passkeys/revoke" class="note"><p class="row"><span><b>${name}</b> <span class="small soft">made ${time(createdAt)} · ${lastUsedAt === undefined ? 'never used' : html`last used ${time(lastUsedAt)}`}</span></span><button name="id" value="${id}" aria-label="Remove the passkey ${name}">Remove it</button></p></form>`)}
<form method="post" action="/settings/passkeys" class="sheet" data-passkey="/settings/passkeys/new" data-kind="new" hidden><input type="hidden" name="flow"><input type="hidden" name="response"><p><label for="device">Which device?</label><input id="device" name="device" required maxlength="60"></p>${ownPassword('for-passkey')}<p role="alert" hidden></p><p><button>Make a passkey</button></p></form></section>`
}

function erasePart(): Markup {
  return html`<section><h2>Erase the account</h2><p>Your log-ins, passwords and marks go at once. Comments of yours stay as “erased”, so that answers to them can be understood. It cannot be undone.</p>
<form method="post" action="/settings/erase" class="sheet">${ownPassword('to-erase')}<p><button>Erase my account</button></p></form></section>`
}

/** The field for the reader's own password, asked for again before what cannot be undone. */
export function ownPassword(id: string): Markup {
  return html`<p><label for="${id}">Your password now</label><input id="${id}" name="password" type="password" required maxlength="200" autocomplete="current-password"></p>`
}

function time(at: string): Markup {
  return html`<time datetime="${at}">${showTime(at)}</time>`
}
