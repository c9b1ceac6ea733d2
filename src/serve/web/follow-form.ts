import { html } from 'hono/html'
import type { Markup } from './markup.ts'

/** The button by which a reader follows a story. */
export function followForm(story: string): Markup {
  return html`<form method="post" action="/story/${story}/follow" class="row marks"><button class="quiet">Follow this story</button></form>`
}
