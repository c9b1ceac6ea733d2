import { html } from 'hono/html'
import { pageLayout } from '../web/layout.ts'
import { type Markup, nothing } from '../web/markup.ts'

/** The form to log in by. */
export function logInPage(draft: { readonly next: string; readonly name: string; readonly problem?: string }): Markup {
  return pageLayout({
    title: 'Log in',
    skipTo: 'Skip to the form',
    body: html`<main id="main" class="wrap prose"><h1>Log in</h1>
${draft.problem === undefined ? nothing : html`<p class="notice" role="alert">${draft.problem}</p>`}
<form method="post" action="/log-in" class="sheet"><input type="hidden" name="next" value="${draft.next}">
<p><label for="name">Name</label><input id="name" name="name" required maxlength="40" autocomplete="username" autocapitalize="none" spellcheck="false" value="${draft.name.slice(0, 40)}"></p>
<p><label for="password">Password</label><input id="password" name="password" type="password" required maxlength="200" autocomplete="current-password"></p>
<p><button>Log in</button></p></form>
<form method="post" action="/log-in/passkey" data-passkey="/log-in/passkey" hidden><input type="hidden" name="next" value="${draft.next}"><input type="hidden" name="flow"><input type="hidden" name="response"><p role="alert" hidden></p><p><button class="quiet">Log in by passkey</button></p></form>
<p class="small soft">One cookie remembers this browser; it says nothing else. Forgotten passwords are set anew by an admin.</p><script src="/passkey.js" defer></script></main>`,
  })
}
