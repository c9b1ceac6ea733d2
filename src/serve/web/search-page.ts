import { html } from 'hono/html'
import type { FoundReport, FoundStory } from '../search/search-results.ts'
import { outletName } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import { counted, originInterval, stateWords } from '../view/show-words.ts'
import { articleAddress } from './article-page.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing, proofMarkup } from './markup.ts'

/** What the search page shows. */
export interface SearchPageView {
  readonly typed: string
  /** What of the search could not be read, in one sentence. */
  readonly problem: string | undefined
  readonly stories: readonly FoundStory[]
  readonly storyCount: number
  readonly isCut: boolean
}

/** The search: its field, what can be typed, and the stories found with the sentences in which the words stand. */
export function searchPage(view: SearchPageView): Markup {
  return pageLayout({
    title: view.typed === '' ? 'Search' : `${view.typed}: search`,
    skipTo: 'Skip to the results',
    body: html`<main id="main" class="wrap front"><div><h1 class="vh">Search</h1>
<form class="row find" action="/search"><label class="vh" for="query">Search</label><input id="query" name="q" type="search" value="${view.typed}" size="40" autofocus><button>Search</button></form>
${results(view)}</div>${operators()}</main>`,
  })
}

function results(view: SearchPageView): Markup {
  if (view.problem !== undefined) return html`<p class="notice" role="status">${view.problem}</p>`
  if (view.typed === '')
    return html`<p class="soft">Words, phrases in quotation marks, and the operators beside this.</p>`
  if (view.stories.length === 0)
    return html`<p role="status">No story fits. Leave a word out, or write only its beginning with a star: <code>bridg*</code></p>${saveForm(view.typed)}`
  const total = `${view.isCut ? 'At least ' : ''}${view.storyCount} ${view.storyCount === 1 ? 'story' : 'stories'}`
  return html`<p class="row small soft date" role="status"><span>${total}${view.storyCount > view.stories.length ? `, the best ${view.stories.length} shown` : ''}</span><a href="/search.atom?q=${encodeURIComponent(view.typed)}">Atom</a><a href="/search.json?q=${encodeURIComponent(view.typed)}">JSON Feed</a></p>${saveForm(view.typed)}${view.stories.map(storyItem)}`
}

/** Keeps the search: for later, or as an alert at once. */
function saveForm(typed: string): Markup {
  return html`<form method="post" action="/saved" class="row"><input type="hidden" name="q" value="${typed}"><button class="quiet">Save this search</button><button class="quiet" name="also" value="alert">Save it and tell me of changes</button></form>`
}

function storyItem({ page, reports, hitCount }: FoundStory): Markup {
  const { story } = page
  const state = story.current.state === undefined ? 'Reported' : stateWords[story.current.state]
  const language = page.articles.find((article) => article.id === story.headline?.article)?.language ?? 'en'
  const origins = story.origins
    ? `${originInterval(story.origins)} ${story.origins.max === 1 ? 'origin' : 'origins'} · `
    : ''
  return html`<article class="found"><p class="row small"><span class="badge${story.current.onRecord ? ' on' : ''}">${state}</span><span class="soft">${origins}${counted(story.reports.length, 'report')}, ${hitCount} found</span></p>
<h2 lang="${language}" dir="auto"><a href="/story/${story.id}">${story.headline?.text ?? story.id}</a></h2>${reports.map(reportItem)}</article>`
}

function reportItem({ article, matches }: FoundReport): Markup {
  const when =
    article.publishedAt === undefined
      ? nothing
      : html`, <time datetime="${article.publishedAt}">${showTime(article.publishedAt)}</time>`
  const words =
    matches.length === 0
      ? nothing
      : html`<span class="theirs" lang="${article.language}" dir="auto">${proofMarkup(proofOf(article.text, matches))}</span> `
  return html`<p class="hit">${words}<span class="small soft"><a href="${articleAddress(article.id)}">${outletName(article)}</a>${when}</span></p>`
}

const operatorRows = [
  ['"dam road"', 'these words beside one another'],
  ['bridg*', 'words that begin so'],
  ['-flood', 'without this word'],
  ['headline:closed', 'in the headline'],
  ['by:Tarn', 'reported on the word of'],
  ['outlet:"The Lantern"', 'printed by'],
  ['origin:Meridian', 'resting on'],
  ['class:copy', 'original, pickup, copy, rewrite, mixed, derived-unresolved'],
  ['state:announced', 'state of the story'],
  ['record:yes', 'state on the record'],
  ['lang:de', 'in this language'],
  ['after:2031-04-01', 'published on this day or later'],
  ['before:2031-05-01', 'published before this day'],
  ['claim:range>=300km', 'gives such a figure'],
] as const

function operators(): Markup {
  return html`<aside aria-label="What can be typed"><h3>What can be typed</h3><dl class="ops">${operatorRows.map(([typed, words]) => html`<dt><a href="/search?q=${encodeURIComponent(typed)}"><code>${typed}</code></a></dt><dd>${words}</dd>`)}</dl></aside>`
}
