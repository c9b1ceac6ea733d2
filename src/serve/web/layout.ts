import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import { type Markup, nothing } from './markup.ts'
import { pageStyle } from './page-style.ts'

interface PageFrame {
  readonly title: string
  readonly skipTo: string
  /** Further elements of its head. */
  readonly head?: Markup
  readonly body: Markup | Promise<Markup>
}

/** A whole page: head, masthead, what it shows, foot. */
export function pageLayout(texts: Texts, frame: PageFrame): Markup {
  const { layout } = texts
  return html`<!doctype html>
<html lang="${texts.language}" dir="${texts.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${frame.title} · Headwater</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Headwater" href="/feed.atom">
${pageStyle}
<script src="/headwater.js" type="module"></script>
${frame.head ?? nothing}</head>
<body>
<a class="skip" href="#main">${frame.skipTo}</a>
<header class="mast"><div class="wrap">
<a class="mark" href="/">Headwater</a>
<nav aria-label="${layout.main}"><a href="/">${layout.front}</a><a href="/day">${layout.days}</a><a href="/outlets">${layout.outlets}</a><a href="/feeds">${layout.feeds}</a><a href="/saved">${layout.saved}</a><a href="/alerts">${layout.alerts}</a><a href="/settings">${layout.settings}</a><a href="/method">${layout.method}</a></nav>
<form role="search" action="/search"><label class="vh" for="q">${layout.search}</label><input id="q" name="q" type="search" placeholder="${layout.searchHint}" size="22"></form>
</div></header>
${frame.body}
<footer><div class="wrap">
<p>${layout.faces}</p>
<p><a href="/takedown">${layout.takedown}</a> · <a href="/log">${layout.log}</a> · <a href="/language">${layout.language}</a></p>
</div></footer>
${keyList(texts)}
</body>
</html>`
}

/** The keys, shown by the script; in the page, so that the script has no words of its own. */
function keyList({ keys }: Texts): Markup {
  const rows = [
    ['j', keys.next],
    ['k', keys.before],
    ['o', keys.open],
    ['s', keys.star],
    ['/', keys.search],
    ['?', keys.these],
  ] as const
  return html`<dialog id="keys" aria-label="${keys.title}"><dl class="pairs">${rows.map(([key, words]) => html`<dt>${key}</dt><dd>${words}</dd>`)}</dl><form method="dialog"><button>${keys.close}</button></form></dialog>`
}
