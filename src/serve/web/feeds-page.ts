import { html } from 'hono/html'
import type { FeedHealth, WatchedFeed } from '../../model/watched-feed.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { addForms } from './add-forms.ts'
import { pageLayout } from './layout.ts'
import { asIs, linkAddress, type Markup, nothing } from './markup.ts'

const feedsShownMax = 2000

/** What a person may do something about comes first. */
const healthOrder: readonly FeedHealth[] = ['ended', 'in-trouble', 'new', 'well']

/** The feeds that are watched, each with its health in plain words; those in trouble first. */
export function feedsPage(texts: Texts, feeds: readonly WatchedFeed[], notice: string | undefined): Markup {
  const sorted = feeds.toSorted((a, b) => healthOrder.indexOf(a.health) - healthOrder.indexOf(b.health))
  return pageLayout(texts, {
    title: texts.feeds.title,
    skipTo: texts.feeds.skip,
    body: html`<main id="main" class="wrap front"><div><h1>${texts.feeds.title}</h1>
${notice === undefined ? nothing : html`<p class="notice" role="status">${notice}</p>`}
<p class="soft">${summary(texts, feeds)} ${texts.feeds.utc}</p>
${feeds.length === 0 ? nothing : feedTable(texts, sorted.slice(0, feedsShownMax))}
${feeds.length > feedsShownMax ? html`<p>${texts.feeds.more(feeds.length - feedsShownMax, html`<code>headwater feed list</code>`)}</p>` : nothing}</div>
<aside aria-label="${texts.feeds.add}"><h3>${texts.front.add}</h3>${addForms(texts)}</aside></main>`,
  })
}

function summary(texts: Texts, feeds: readonly WatchedFeed[]): string {
  if (feeds.length === 0) return texts.feeds.none
  const parts = healthOrder.flatMap((health) => {
    const count = feeds.filter((feed) => feed.health === health).length
    return count === 0 ? [] : texts.feeds.ofHealth(count, texts.feeds.health[health])
  })
  return texts.feeds.summary(feeds.length, parts)
}

function feedTable(texts: Texts, feeds: readonly WatchedFeed[]): Markup {
  return html`<table><caption class="vh">${texts.feeds.caption}</caption><thead><tr><th scope="col">${texts.feeds.feed}</th><th scope="col">${texts.feeds.healthColumn}</th><th scope="col">${texts.feeds.lastRead}</th><th scope="col">${texts.feeds.next}</th></tr></thead><tbody>${feeds.map((each) => feedRow(texts, each))}</tbody></table>`
}

function feedRow(texts: Texts, feed: WatchedFeed): Markup {
  const site = linkAddress(feed.site)
  const name = feed.title ?? feed.url
  const latency =
    feed.latencyMilliseconds === undefined ? '' : texts.feeds.answeredIn(seconds(texts, feed.latencyMilliseconds))
  return html`<tr><th scope="row"><bdi>${site === undefined ? name : html`<a href="${site}" rel="noreferrer">${name}</a>`}</bdi>${feed.folder === undefined ? nothing : html` <span class="small soft">${texts.feeds.inFolder} <bdi>${feed.folder}</bdi></span>`}<br><span class="small soft">${feed.movedTo ?? feed.url}</span></th>
<td data-l="${texts.feeds.healthColumn}"><span class="badge${feed.health === 'well' ? ' on' : ''}">${texts.feeds.health[feed.health]}</span>${feed.problem === undefined ? nothing : html`<br><span class="small">${texts.feeds.problem(asIs(feed.problem))}${feed.failureCount > 1 ? texts.feeds.inARow(feed.failureCount) : ''}</span>`}</td>
<td data-l="${texts.feeds.lastRead}" class="small">${feed.lastSuccessAt === undefined ? texts.feeds.never : html`<time datetime="${feed.lastSuccessAt}">${showTime(texts, feed.lastSuccessAt)}</time>${latency}`}</td>
<td data-l="${texts.feeds.next}" class="small">${feed.nextPollAt === undefined ? texts.feeds.notAnyMore : html`<time datetime="${feed.nextPollAt}">${showTime(texts, feed.nextPollAt)}</time>`}</td></tr>`
}

function seconds(texts: Texts, milliseconds: number): string {
  return texts.seconds((milliseconds / 1000).toFixed(1))
}
