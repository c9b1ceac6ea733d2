import { html } from 'hono/html'
import type { FeedHealth, WatchedFeed } from '../../model/watched-feed.ts'
import { showTime } from '../view/show-time.ts'
import { counted } from '../view/show-words.ts'
import { addForms } from './add-forms.ts'
import { pageLayout } from './layout.ts'
import { linkAddress, type Markup, nothing } from './markup.ts'

const feedsShownMax = 2000

const healthWords: Readonly<Record<FeedHealth, string>> = {
  new: 'Not read yet',
  well: 'Well',
  'in-trouble': 'In trouble',
  ended: 'Ended',
}
/** What a person may do something about comes first. */
const healthOrder: readonly FeedHealth[] = ['ended', 'in-trouble', 'new', 'well']

/** The feeds that are watched, each with its health in plain words; those in trouble first. */
export function feedsPage(feeds: readonly WatchedFeed[], notice: string | undefined): Markup {
  const sorted = feeds.toSorted((a, b) => healthOrder.indexOf(a.health) - healthOrder.indexOf(b.health))
  return pageLayout({
    title: 'Feeds',
    skipTo: 'Skip to the feeds',
    body: html`<main id="main" class="wrap front"><div><h1>Feeds</h1>
${notice === undefined ? nothing : html`<p class="notice" role="status">${notice}</p>`}
<p class="soft">${summary(feeds)} Times are UTC.</p>
${feeds.length === 0 ? nothing : feedTable(sorted.slice(0, feedsShownMax))}
${feeds.length > feedsShownMax ? html`<p>${feeds.length - feedsShownMax} more are not shown; <code>headwater feed list</code> prints all.</p>` : nothing}</div>
<aside aria-label="Add feeds"><h3>Add</h3>${addForms()}</aside></main>`,
  })
}

function summary(feeds: readonly WatchedFeed[]): string {
  if (feeds.length === 0) return 'No feed is watched yet.'
  const parts = healthOrder.flatMap((health) => {
    const count = feeds.filter((feed) => feed.health === health).length
    return count === 0 ? [] : `${count} ${healthWords[health].toLowerCase()}`
  })
  return `${counted(feeds.length, 'feed')}: ${parts.join(', ')}.`
}

function feedTable(feeds: readonly WatchedFeed[]): Markup {
  return html`<table><caption class="vh">Feeds by health</caption><thead><tr><th scope="col">Feed</th><th scope="col">Health</th><th scope="col">Last read</th><th scope="col">Next</th></tr></thead><tbody>${feeds.map(feedRow)}</tbody></table>`
}

function feedRow(feed: WatchedFeed): Markup {
  const site = linkAddress(feed.site)
  const name = feed.title ?? feed.url
  const latency = feed.latencyMilliseconds === undefined ? '' : `, answered in ${seconds(feed.latencyMilliseconds)}`
  return html`<tr><th scope="row"><bdi>${site === undefined ? name : html`<a href="${site}" rel="noreferrer">${name}</a>`}</bdi>${feed.folder === undefined ? nothing : html` <span class="small soft">in <bdi>${feed.folder}</bdi></span>`}<br><span class="small soft">${feed.movedTo ?? feed.url}</span></th>
<td data-l="Health"><span class="badge${feed.health === 'well' ? ' on' : ''}">${healthWords[feed.health]}</span>${feed.problem === undefined ? nothing : html`<br><span class="small">It ${feed.problem}${feed.failureCount > 1 ? ` ${feed.failureCount} times in a row.` : ''}</span>`}</td>
<td data-l="Last read" class="small">${feed.lastSuccessAt === undefined ? 'never' : html`<time datetime="${feed.lastSuccessAt}">${showTime(feed.lastSuccessAt)}</time>${latency}`}</td>
<td data-l="Next" class="small">${feed.nextPollAt === undefined ? 'not any more' : html`<time datetime="${feed.nextPollAt}">${showTime(feed.nextPollAt)}</time>`}</td></tr>`
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
