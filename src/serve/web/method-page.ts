import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import { pageLayout } from './layout.ts'
import type { Markup } from './markup.ts'

/** How origins are counted, in fixed words of the interface. */
export function methodPage(texts: Texts): Markup {
  return pageLayout(texts, {
    title: texts.method.title,
    skipTo: texts.method.skip,
    body: html`<main id="main" class="wrap prose"><h1>${texts.method.title}</h1>
${texts.method.parts.map(([title, words]) => html`<section><h2>${title}</h2><p>${words}</p></section>`)}
</main>`,
  })
}
