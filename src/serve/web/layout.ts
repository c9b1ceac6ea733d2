import { html } from 'hono/html'
import { type Markup, nothing } from './markup.ts'

interface PageFrame {
  readonly title: string
  readonly skipTo: string
  /** Further elements of its head. */
  readonly head?: Markup
  readonly body: Markup | Promise<Markup>
}

/** A whole page: head, masthead, what it shows, foot. */
export function pageLayout(frame: PageFrame): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${frame.title} · Headwater</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="Headwater" href="/feed.atom">
<link rel="stylesheet" href="/style.css">
<script src="/headwater.js" type="module"></script>
${frame.head ?? nothing}</head>
<body>
<a class="skip" href="#main">${frame.skipTo}</a>
<header class="mast"><div class="wrap">
<a class="mark" href="/">Headwater</a>
<nav aria-label="Main"><a href="/">Front</a><a href="/day">Day by day</a><a href="/outlets">Outlets</a><a href="/feeds">Feeds</a><a href="/saved">Saved</a><a href="/alerts">Alerts</a><a href="/settings">Settings</a><a href="/method">How origins are counted</a></nav>
<form role="search" action="/search"><label class="vh" for="q">Search</label><input id="q" name="q" type="search" placeholder="Search: class:copy lang:de" size="26"></form>
</div></header>
${frame.body}
<footer><div class="wrap">
<p>Words in a serif face are quoted from reports; words in this face are ours. Times are those of the outlets’ own clocks.</p>
<p><a href="/takedown">Something here should not be shown? Say so</a> · <a href="/log">What was taken down</a></p>
</div></footer>
</body>
</html>`
}
