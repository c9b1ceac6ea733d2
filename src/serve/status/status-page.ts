import { html } from 'hono/html'
import type { FeedHealth } from '../../model/watched-feed.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from '../web/layout.ts'
import { type Markup, nothing } from '../web/markup.ts'
import type { ServerStatus } from './server-status.ts'

const healthOrder: readonly FeedHealth[] = ['well', 'new', 'in-trouble', 'ended']

/** The status in plain words: whether all is well, what is in trouble, the figures. */
export function statusPage(texts: Texts, status: ServerStatus): Markup {
  const { status: words, feeds } = texts
  const rows: readonly (readonly [string, string | number | Markup])[] = [
    [words.articles, status.articles],
    [words.stories, status.stories],
    [words.outlets, status.outlets],
    [words.waiting, status.itemsWaiting],
    ...healthOrder.map((health) => [`${words.feeds}: ${feeds.health[health]}`, status.feeds[health]] as const),
    [words.lastPoll, time(texts, status.lastPollAt)],
    [words.nextPoll, time(texts, status.nextPollAt)],
    [words.store, megabytes(texts, status.storeBytes)],
    [words.free, megabytes(texts, status.bytesFree)],
    [words.memory, megabytes(texts, status.memoryBytes)],
    [words.since, time(texts, status.startedAt)],
    [words.versions, html`<code>Headwater ${status.version}, Node.js ${status.nodeVersion.replace(/^v/u, '')}</code>`],
  ]
  return pageLayout(texts, {
    title: words.title,
    skipTo: words.skip,
    body: html`<main id="main" class="wrap prose"><h1>${words.title}</h1>
<p class="notice" role="status">${status.isWell ? words.isWell : words.isNotWell}</p>
${status.isDiskShort ? html`<p>${words.diskShort}</p>` : nothing}${troubles(texts, status)}
<dl class="pairs">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p class="small soft">${feeds.utc} <a href="/status.json">JSON</a></p></main>`,
  })
}

function troubles({ status: words, feeds }: Texts, { troubles: found }: ServerStatus): Markup {
  if (found.length === 0) return nothing
  return html`<h2>${feeds.health['in-trouble']}</h2><ul>${found.map(({ feed, why }) => html`<li><bdi>${feed}</bdi>: ${why}</li>`)}</ul><p><a href="/feeds">${words.allFeeds}</a></p>`
}

function time(texts: Texts, at: string | undefined): Markup | string {
  return at === undefined ? texts.feeds.never : html`<time datetime="${at}">${showTime(texts, at)}</time>`
}

function megabytes({ language, status }: Texts, bytes: number): string {
  return status.megabytes(new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(bytes / 1_000_000))
}
