import { html } from 'hono/html'
import type { Alert, SavedSearch } from '../../model/alert.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing } from './markup.ts'

/** What the page of saved searches shows. */
export interface SavedPageView {
  readonly searches: readonly SavedSearch[]
  readonly alerts: readonly Alert[]
  readonly notice?: string
}

/** The saved searches, each at once a folder, a feed and, with an alert, a watch. */
export function savedPage(texts: Texts, { searches, alerts, notice }: SavedPageView): Markup {
  const words = texts.saved
  return pageLayout(texts, {
    title: words.title,
    skipTo: words.skip,
    body: html`<main id="main" class="wrap front"><div><h1>${words.title}</h1>
${notice === undefined ? nothing : html`<p class="notice" role="status">${notice}</p>`}
${searches.length === 0 ? html`<p class="soft">${words.none(html`<a href="/search">${words.search}</a>`)}</p>` : html`<p class="soft">${words.words}</p>`}
${searches.map((search) => searchItem(texts, search, alerts))}</div>
<aside aria-label="${words.more}"><h3>${words.elsewhere}</h3><p>${words.asOpml(html`<a href="/saved.opml">${words.allAsOpml}</a>`)}</p><p><a href="/alerts">${words.yourAlerts}</a></p></aside></main>`,
  })
}

function searchItem(texts: Texts, { id, name, typed, savedAt }: SavedSearch, alerts: readonly Alert[]): Markup {
  const words = texts.saved
  const query = encodeURIComponent(typed)
  const own = alerts.filter(({ topic }) => topic.kind === 'search' && topic.search === id).length
  return html`<section class="found" id="${id}"><h2><a href="/search?q=${query}"><bdi>${name}</bdi></a></h2>
<p class="row small"><code>${typed}</code><span class="soft">${words.saved} <time datetime="${savedAt}">${showTime(texts, savedAt)}</time></span></p>
<nav class="onpage" aria-label="${name}"><a href="/search.atom?q=${query}">Atom<span class="vh">${words.of(name)}</span></a><a href="/search.json?q=${query}">JSON Feed<span class="vh">${words.of(name)}</span></a><a href="/alerts/new?search=${id}">${words.tell}<span class="vh">${words.in(name)}</span></a></nav>${own > 0 ? html`<p class="small soft">${words.watched(own, html`<a href="/alerts">${words.allAlerts}</a>`)}</p>` : nothing}
<details><summary>${words.renameOrDelete}<span class="vh"> ${name}</span></summary><form method="post" action="/saved/${id}/rename" class="row"><label for="n-${id}" class="vh">${words.name}</label><input id="n-${id}" name="name" value="${name}" required maxlength="100"><button class="quiet">${words.rename}</button></form>
<form method="post" action="/saved/${id}/delete"><p><button class="quiet">${words.delete}</button></p></form></details></section>`
}

/** The searches as OPML 2.0, each a feed. */
export function savedOpml(searches: readonly SavedSearch[], root: string): string {
  const outlines = searches.map(
    ({ name, typed }) =>
      `<outline type="rss" text="${xml(name)}" title="${xml(name)}" xmlUrl="${xml(`${root}/search.atom?q=${encodeURIComponent(typed)}`)}" htmlUrl="${xml(`${root}/search?q=${encodeURIComponent(typed)}`)}"/>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>Saved searches at Headwater</title></head><body>\n${outlines.join('\n')}\n</body></opml>\n`
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function xml(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark)
}
