import { html } from 'hono/html'
import type { StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { stateName } from '../view/state-name.ts'
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
export function dayPage(texts: Texts, { date, before, after, stories, isCut }: DayOnPage): Markup {
  return pageLayout(texts, {
    title: texts.day.title(showTime(texts, date)),
    skipTo: texts.day.skip,
    body: html`<main id="main" class="wrap prose"><p class="kicker">${texts.day.kicker}</p><h1>${showTime(texts, date)}</h1>
<nav class="onpage" aria-label="${texts.day.days}"><a href="/day/${before}" rel="prev">${showTime(texts, before, { withYear: false })}</a>${after === undefined ? nothing : html`<a href="/day/${after}" rel="next">${showTime(texts, after, { withYear: false })}</a>`}<a href="/search?q=after:${date}">${texts.day.searchFrom}</a></nav>
${stories.length === 0 ? html`<p>${texts.day.none}</p>` : html`<ul class="keys">${stories.map((each) => storyLine(texts, each))}</ul>`}
${isCut ? html`<p class="soft">${texts.day.isCut}</p>` : nothing}</main>`,
  })
}

function storyLine(texts: Texts, { story, articles }: StoryOnPage): Markup {
  const { current, origins, headline } = story
  const state = stateName(texts, current.state)
  const language = articles.find((article) => article.id === headline?.article)?.language ?? 'en'
  const count = origins ? `${texts.originInterval(origins)} ${texts.originsNoun(origins.max)} · ` : ''
  return html`<li class="note"><a class="theirs" href="/story/${story.id}" lang="${language}" dir="auto">${storyTitle(story)}</a><p class="row small"><span class="badge${current.onRecord ? ' on' : ''}">${state}</span><span class="soft">${count}${texts.count.reports(story.reports.length)}</span></p></li>`
}
