import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import type { Markup } from './markup.ts'

/** The button by which a reader follows a story. */
export function followForm(texts: Texts, story: string): Markup {
  return html`<form method="post" action="/story/${story}/follow" class="row marks"><button class="quiet">${texts.front.follow}</button></form>`
}
