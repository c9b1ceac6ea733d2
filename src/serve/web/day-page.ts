import { html } from 'hono/html'
import type { StoryOnPage } from '../story-reader.ts'
import { showTime } from '../view/show-time.ts'
import { counted, originInterval, stateWords } from '../view/show-words.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing } from './markup.ts'

/** A day with its stories in the order of the front. */
export interface DayOnPage {
  readonly date: string
  readonly before: string
  /** The next day, where it has begun. */
  readonly after?: string
  readonly stories: readonly StoryOnPage[]
  readonly isCut: boolean
}

/** The digest of a day: one line a story. */
export function dayPage({ date, before, after, stories, isCut }: DayOnPage): Markup {
  return pageLayout({
    title: `${showTime(date)}: the stories of the day`,
    skipTo: 'Skip to the day',
    body: html`<main id="main" class="wrap prose"><p class="kicker">Day by day</p><h1>${showTime(date)}</h1>
<nav class="onpage" aria-label="Days"><a href="/day/${before}" rel="prev">${showTime(before, { withYear: false })}</a>${after === undefined ? nothing : html`<a href="/day/${after}" rel="next">${showTime(after, { withYear: false })}</a>`}<a href="/search?q=after:${date}">Search from this day on</a></nav>
${stories.length === 0 ? html`<p>No report of this day is kept.</p>` : html`<ul class="keys">${stories.map(storyLine)}</ul>`}
${isCut ? html`<p class="soft">More stories have reports of this day than stand here.</p>` : nothing}</main>`,
  })
}

function storyLine({ story, articles }: StoryOnPage): Markup {
  const { current, origins, headline } = story
  const state = current.state === undefined ? 'Reported' : stateWords[current.state]
  const language = articles.find((article) => article.id === headline?.article)?.language ?? 'en'
  const count = origins ? `${originInterval(origins)} ${origins.max === 1 ? 'origin' : 'origins'} · ` : ''
  return html`<li class="note"><a class="theirs" href="/story/${story.id}" lang="${language}" dir="auto">${headline?.text ?? story.id}</a><p class="row small"><span class="badge${current.onRecord ? ' on' : ''}">${state}</span><span class="soft">${count}${counted(story.reports.length, 'report')}</span></p></li>`
}
