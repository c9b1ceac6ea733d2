import type { Context } from 'hono'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { answerPage } from '../answer-page.ts'
import { textsOf } from '../texts/choose-texts.ts'
import type { Texts } from '../texts/english.ts'
import { pageLayout } from './layout.ts'
import type { Markup } from './markup.ts'

/** A page that says one thing: what happened and what to do. */
export function messagePage(texts: Texts, title: string, sentence: string | Markup): Markup {
  return pageLayout(texts, {
    title,
    skipTo: texts.message.skip,
    body: html`<main id="main" class="wrap prose"><h1>${title}</h1><p>${sentence}</p><p><a href="/">${texts.message.toFront}</a></p></main>`,
  })
}

/** The answer that says one thing: its title and its sentence, in the reader's language. */
export function sayPage(
  c: Context,
  status: ContentfulStatusCode,
  say: (texts: Texts) => readonly [title: string, sentence: string | Markup],
): Response | Promise<Response> {
  const texts = textsOf(c)
  const [title, sentence] = say(texts)
  return answerPage(c, messagePage(texts, title, sentence), status)
}

/** The answer to an address that there is not. */
export function notFound(c: Context): Response | Promise<Response> {
  return sayPage(c, 404, ({ message }) => [message.notFound, message.notFoundWords])
}
