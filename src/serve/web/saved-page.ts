import { html } from 'hono/html'
import type { Alert, SavedSearch } from '../../model/alert.ts'
import { showTime } from '../view/show-time.ts'
import { counted } from '../view/show-words.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing } from './markup.ts'

/** What the page of saved searches shows. */
export interface SavedPageView {
  readonly searches: readonly SavedSearch[]
  readonly alerts: readonly Alert[]
  readonly notice?: string
}

/** The saved searches, each at once a folder, a feed and, with an alert, a watch. */
export function savedPage({ searches, alerts, notice }: SavedPageView): Markup {
  return pageLayout({
    title: 'Saved searches',
    skipTo: 'Skip to the searches',
    body: html`<main id="main" class="wrap front"><div><h1>Saved searches</h1>
${notice === undefined ? nothing : html`<p class="notice" role="status">${notice}</p>`}
${searches.length === 0 ? html`<p class="soft">None yet. <a href="/search">Search</a>, and save what you want to come back to.</p>` : html`<p class="soft">Each is a folder here, a feed for any reader, and, with an alert, tells you of changes.</p>`}
${searches.map((search) => searchItem(search, alerts))}</div>
<aside aria-label="More"><h3>Elsewhere</h3><p><a href="/saved.opml">All as OPML</a>, for a feed reader.</p><p><a href="/alerts">Your alerts</a></p></aside></main>`,
  })
}

function searchItem({ id, name, typed, savedAt }: SavedSearch, alerts: readonly Alert[]): Markup {
  const query = encodeURIComponent(typed)
  const own = alerts.filter(({ topic }) => topic.kind === 'search' && topic.search === id).length
  return html`<section class="found" id="${id}"><h2><a href="/search?q=${query}"><bdi>${name}</bdi></a></h2>
<p class="row small"><code>${typed}</code><span class="soft">saved <time datetime="${savedAt}">${showTime(savedAt)}</time></span></p>
<nav class="onpage" aria-label="${name}"><a href="/search.atom?q=${query}">Atom<span class="vh"> of ${name}</span></a><a href="/search.json?q=${query}">JSON Feed<span class="vh"> of ${name}</span></a><a href="/alerts/new?search=${id}">Tell me of changes<span class="vh"> in ${name}</span></a></nav>${own > 0 ? html`<p class="small soft">Watched by ${counted(own, 'alert')}: <a href="/alerts">all your alerts</a>.</p>` : nothing}
<details><summary>Rename or delete<span class="vh"> ${name}</span></summary><form method="post" action="/saved/${id}/rename" class="row"><label for="n-${id}" class="vh">Name</label><input id="n-${id}" name="name" value="${name}" required maxlength="100"><button class="quiet">Rename</button></form>
<form method="post" action="/saved/${id}/delete"><p><button class="quiet">Delete it with its alerts</button></p></form></details></section>`
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
