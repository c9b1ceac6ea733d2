import type { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { answerPage } from './answer-page.ts'
import { guardedForm, postedField } from './guarded-form.ts'
import { interfaceTexts, languageCookie, textsIn, textsOf } from './texts/choose-texts.ts'
import type { Texts } from './texts/english.ts'
import { pageLayout } from './web/layout.ts'
import type { Markup } from './web/markup.ts'
import { sayPage } from './web/message-page.ts'

const yearSeconds = 31_536_000
const codeCharsMax = 10

/** Adds the page on which a reader, known or not, chooses another language than the browser's. */
export function addLanguageRoutes(app: Hono): void {
  app.get('/language', (c) => answerPage(c, languagePage(textsOf(c))))
  app.post('/language', ...guardedForm, async (c) => {
    const chosen = textsIn(await postedField(c, 'language', codeCharsMax))
    if (chosen === undefined) return sayPage(c, 422, ({ message, layout }) => [message.nothingChanged, layout.language])
    setCookie(c, languageCookie, chosen.language, {
      path: '/',
      maxAge: yearSeconds,
      httpOnly: true,
      sameSite: 'Lax',
      secure: c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https',
    })
    return c.redirect('/', 303)
  })
}

function languagePage(texts: Texts): Markup {
  const { layout } = texts
  return pageLayout(texts, {
    title: layout.language,
    skipTo: layout.language,
    body: html`<main id="main" class="wrap prose"><h1>${layout.language}</h1><form method="post" action="/language"><p class="row">${interfaceTexts.map((each) => html`<button name="language" value="${each.language}" lang="${each.language}"${each === texts ? html` aria-current="true"` : html` class="quiet"`}>${each.ownName}</button>`)}</p></form></main>`,
  })
}
