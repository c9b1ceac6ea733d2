import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import { pageLayout } from '../web/layout.ts'
import { type Markup, nothing } from '../web/markup.ts'

/** The form to log in by. */
export function logInPage(
  texts: Texts,
  draft: {
    readonly next: string
    readonly name: string
    readonly problem?: string
    readonly isOutsideOffered?: boolean
  },
): Markup {
  const words = texts.accounts
  return pageLayout(texts, {
    title: words.logIn,
    skipTo: words.skipForm,
    body: html`<main id="main" class="wrap prose"><h1>${words.logIn}</h1>
${draft.problem === undefined ? nothing : html`<p class="notice" role="alert">${draft.problem}</p>`}
<form method="post" action="/log-in" class="sheet"><input type="hidden" name="next" value="${draft.next}">
<p><label for="name">${words.name}</label><input id="name" name="name" required maxlength="40" autocomplete="username" autocapitalize="none" spellcheck="false" value="${draft.name.slice(0, 40)}"></p>
<p><label for="password">${words.password}</label><input id="password" name="password" type="password" required maxlength="200" autocomplete="current-password"></p>
<p><button>${words.logIn}</button></p></form>
<form method="post" action="/log-in/passkey" data-passkey="/log-in/passkey" hidden><input type="hidden" name="next" value="${draft.next}"><input type="hidden" name="flow"><input type="hidden" name="response"><p role="alert" hidden>${words.passkeyProblem(html`<span lang="en"></span>`)}</p><p><button class="quiet">${words.byPasskey}</button></p></form>
${draft.isOutsideOffered === true ? html`<p><a href="/log-in/outside?next=${encodeURIComponent(draft.next)}">${texts.outside.logIn}</a></p>` : nothing}
<p class="small soft">${words.cookie}</p><script src="/passkey.js" defer></script></main>`,
  })
}
