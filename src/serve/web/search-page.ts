import { html } from 'hono/html'
import type { FoundReport, FoundStory } from '../search/search-results.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { outletName } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import { stateName } from '../view/state-name.ts'
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
export function searchPage(texts: Texts, view: SearchPageView): Markup {
  return pageLayout(texts, {
    title: view.typed === '' ? texts.search.title : texts.search.titleOf(view.typed),
    skipTo: texts.search.skip,
    body: html`<main id="main" class="wrap front"><div><h1 class="vh">${texts.search.title}</h1>
<form class="row find" action="/search"><label class="vh" for="query">${texts.search.title}</label><input id="query" name="q" type="search" value="${view.typed}" size="40" autofocus><button>${texts.search.title}</button></form>
${results(texts, view)}</div>${operators(texts)}</main>`,
  })
}

function results(texts: Texts, view: SearchPageView): Markup {
  if (view.problem !== undefined) return html`<p class="notice" role="status">${view.problem}</p>`
  if (view.typed === '') return html`<p class="soft">${texts.search.hint}</p>`
  if (view.stories.length === 0)
    return html`<p role="status">${texts.search.none} <code>bridg*</code></p>${saveForm(texts, view.typed)}`
  const total = texts.search.total(view.storyCount, view.isCut)
  return html`<p class="row small soft date" role="status"><span>${total}${view.storyCount > view.stories.length ? texts.search.best(view.stories.length) : ''}</span><a href="/search.atom?q=${encodeURIComponent(view.typed)}">Atom</a><a href="/search.json?q=${encodeURIComponent(view.typed)}">JSON Feed</a></p>${saveForm(texts, view.typed)}${view.stories.map((each) => storyItem(texts, each))}`
}

/** Keeps the search: for later, or as an alert at once. */
function saveForm(texts: Texts, typed: string): Markup {
  return html`<form method="post" action="/saved" class="row"><input type="hidden" name="q" value="${typed}"><button class="quiet">${texts.search.save}</button><button class="quiet" name="also" value="alert">${texts.search.saveAndTell}</button></form>`
}

function storyItem(texts: Texts, { page, reports, hitCount }: FoundStory): Markup {
  const { story } = page
  const state = stateName(texts, story.current.state)
  const language = page.articles.find((article) => article.id === story.headline?.article)?.language ?? 'en'
  const origins = story.origins
    ? `${texts.originInterval(story.origins)} ${texts.originsNoun(story.origins.max)} · `
    : ''
  return html`<article class="found"><p class="row small"><span class="badge${story.current.onRecord ? ' on' : ''}">${state}</span><span class="soft">${origins}${texts.search.found(story.reports.length, hitCount)}</span></p>
<h2 lang="${language}" dir="auto"><a href="/story/${story.id}">${storyTitle(story)}</a></h2>${reports.map((each) => reportItem(texts, each))}</article>`
}

function reportItem(texts: Texts, { article, matches }: FoundReport): Markup {
  const when =
    article.publishedAt === undefined
      ? nothing
      : html`, <time datetime="${article.publishedAt}">${showTime(texts, article.publishedAt)}</time>`
  const words =
    matches.length === 0
      ? nothing
      : html`<span class="theirs" lang="${article.language}" dir="auto">${proofMarkup(proofOf(article.text, matches))}</span> `
  return html`<p class="hit">${words}<span class="small soft"><a href="${articleAddress(article.id)}">${outletName(texts, article)}</a>${when}</span></p>`
}

const operatorRows = [
  ['"dam road"', 'phrase'],
  ['bridg*', 'prefix'],
  ['-flood', 'without'],
  ['headline:closed', 'headline'],
  ['by:Tarn', 'by'],
  ['outlet:"The Lantern"', 'outlet'],
  ['origin:Meridian', 'origin'],
  ['class:copy', 'class'],
  ['state:announced', 'state'],
  ['record:yes', 'record'],
  ['lang:de', 'lang'],
  ['after:2031-04-01', 'after'],
  ['before:2031-05-01', 'before'],
  ['claim:range>=300km', 'claim'],
] as const

function operators(texts: Texts): Markup {
  return html`<aside aria-label="${texts.search.operators}"><h3>${texts.search.operators}</h3><dl class="ops">${operatorRows.map(([typed, row]) => html`<dt><a href="/search?q=${encodeURIComponent(typed)}"><code>${typed}</code></a></dt><dd>${texts.search.rows[row]}</dd>`)}</dl></aside>`
}
