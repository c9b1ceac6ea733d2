import type { Context } from 'hono'
import { html } from 'hono/html'
import { pageLayout } from './layout.ts'
import type { Markup } from './markup.ts'

/** A page that says one thing: what happened and what to do. */
export function messagePage(title: string, sentence: string): Markup {
  return pageLayout({
    title,
    skipTo: 'Skip to the message',
    body: html`<main id="main" class="wrap prose"><h1>${title}</h1><p>${sentence}</p><p><a href="/">To the front</a></p></main>`,
  })
}

/** The answer to an address that there is not. */
export function notFound(c: Context): Response | Promise<Response> {
  return c.html(messagePage('Not found', 'There is no such page. The front lists every story.'), 404)
}
