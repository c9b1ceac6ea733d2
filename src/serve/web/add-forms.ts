import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import type { Markup } from './markup.ts'

/** The forms that add a feed by its address or its site's, and the feeds of an OPML file. */
export function addForms(texts: Texts): Markup {
  return html`<form method="post" action="/add" class="offer"><input type="hidden" name="kind" value="feed"><h3><label for="address">${texts.front.address}</label></h3><p class="row"><input id="address" name="address" type="text" inputmode="url" autocomplete="url" spellcheck="false" required placeholder="https://example.org/" size="32"><button>${texts.front.addFeed}</button></p></form>
<form method="post" action="/add" class="offer" enctype="multipart/form-data"><input type="hidden" name="kind" value="opml"><h3><label for="opml">${texts.front.opml}</label></h3><p class="row"><input id="opml" name="opml" type="file" required accept=".opml,.xml,text/xml"><button>${texts.front.addFeeds}</button></p></form>`
}
