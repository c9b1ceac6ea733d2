import { html } from 'hono/html'
import type { SubjectKind } from '../../model/subject.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { valueOf } from '../view/claim-rows.ts'
import { factPlots } from '../view/fact-plot.ts'
import { outletName } from '../view/on-whose-word.ts'
import { showTime } from '../view/show-time.ts'
import { agreementWords, asLabel, counted, originInterval, stateWords } from '../view/show-words.ts'
import type { FactGroup, FactOnPage, SaidRow, SubjectView } from '../view/subject-view.ts'
import { factPlotFigure, plotKey } from './fact-plot-figure.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing, theirs } from './markup.ts'

const aliasesShownMax = 12
const storiesShownMax = 20
const groupsShownMax = 40
const factsShownMax = 20
const saidShownMax = 30

const kindWords: Readonly<Record<SubjectKind, string>> = {
  person: 'Person',
  body: 'Body',
  place: 'Place',
  thing: 'Thing',
}

/** The address of a subject's page. */
export function subjectAddress({ kind, name }: { readonly kind: SubjectKind; readonly name: string }): string {
  return `/subject/${kind}/${encodeURIComponent(name)}`
}

/** The page of a person, body, place or thing: what is reported of it, with its value, outlet, source and date. */
export function subjectPage(view: SubjectView): Markup {
  return pageLayout({
    title: `${view.name}: what is reported of it`,
    skipTo: 'Skip to the subject',
    body: html`<main id="main" class="wrap"><div class="two">${head(view)}
<section class="first" aria-labelledby="h-s"><h2 id="h-s">Stories</h2><ul>${view.pages.slice(0, storiesShownMax).map(storyItem)}</ul></section></div>
${plots(view)}
<section aria-labelledby="h-facts"><h2 id="h-facts">What is reported of it</h2><p>Newest first within a fact. Wording is the report’s own, values are ours.</p>${factTable(view)}</section>
${said('h-of', 'What was said of it, and what stands against it', view.saidOf)}
${said('h-by', 'What it said, and what stands against it', view.saidBy)}</main>`,
  })
}

function head(view: SubjectView): Markup {
  const aliases = view.aliases.slice(0, aliasesShownMax)
  return html`<header><p class="kicker">${kindWords[view.kind]}</p><h1 class="theirs" dir="auto">${view.name}</h1>
${aliases.length === 0 ? nothing : html`<p class="from">Also ${aliases.map((alias, at) => html`${at > 0 ? ', ' : ''}<q dir="auto">${alias}</q>`)}</p>`}
<p class="soft from">${counted(view.reportCount, 'report')} · ${counted(view.outletCount, 'outlet')} · ${view.pages.length} ${view.pages.length === 1 ? 'story' : 'stories'}</p></header>`
}

function storyItem({ story }: StoryOnPage): Markup {
  const { current, origins } = story
  const state = current.state === undefined ? 'Reported' : stateWords[current.state]
  const count = origins ? `${originInterval(origins)} ${origins.max === 1 ? 'origin' : 'origins'}` : ''
  return html`<li class="note"><p class="row small"><span class="badge${current.onRecord ? ' on' : ''}">${state}</span><span class="soft">${count}</span></p><a class="theirs" href="/story/${story.id}" dir="auto">${story.headline?.text ?? story.id}</a></li>`
}

/** Measures that are printed in different ways, on one axis each. */
function plots(view: SubjectView): Markup {
  const found = factPlots(view.facts)
  if (found.length === 0) return nothing
  return html`<section aria-labelledby="h-plot"><h2 id="h-plot">The same figure in different words</h2><p>A mark is the value as printed. The bar around it is what rounding allows: where bars overlap, the figures can be the same.</p>${found.map((plot) => factPlotFigure(plot, groupName(plot.group).toLowerCase()))}${plotKey()}</section>`
}

function factTable(view: SubjectView): Markup {
  if (view.facts.length === 0) return html`<p class="soft">No figure is reported of it.</p>`
  return html`<table><caption class="vh">Figures reported of ${view.name}</caption>
<thead><tr><th scope="col">Fact</th><th scope="col">As printed</th><th scope="col">Value</th><th scope="col">Outlet, and on whose word</th><th scope="col">Date</th><th scope="col">Agreement</th></tr></thead>
${view.facts.slice(0, groupsShownMax).map(groupBody)}</table>`
}

function groupBody(group: FactGroup): Markup {
  const rows = group.rows.slice(0, factsShownMax)
  return html`<tbody>${rows.map((row, at) => html`<tr>${at === 0 ? html`<th scope="rowgroup" class="ours" rowspan="${rows.length}">${groupName(group)}</th>` : nothing}${factCells(row)}${at === 0 ? html`<td data-l="Agreement" class="all" rowspan="${rows.length}">${agreementCell(group)}</td>` : nothing}</tr>`)}</tbody>`
}

/** A word of the closed list of measures; of counted things the noun as printed. */
function groupName({ measure, unit }: FactGroup): string {
  if (measure === 'count' && unit !== undefined) return `Number of ${unit}`
  return measure === 'other' ? asLabel(unit ?? 'figure') : asLabel(measure)
}

function factCells({ fact, page, article, statement }: FactOnPage): Markup {
  const value = valueOf({ ...fact.span, article: article.id, value: fact })
  const source = statement?.source
  const word = source ? theirs(source.span.text, article.language) : html`nobody given`
  const record = statement?.level.startsWith('on-record') === true ? ', on the record' : ''
  const when = article.publishedAt
  return html`<td data-l="As printed">${theirs(fact.span.text, article.language)}</td><td data-l="Value" class="num">${value ?? ''}</td><td data-l="Outlet"><a href="/story/${page.story.id}#h-rep">${outletName(article)}</a>, ${word}${record}</td><td data-l="Date" class="num nw">${when === undefined ? 'no date' : html`<time datetime="${when}">${showTime(when, { withWeekday: false })}</time>`}</td>`
}

function agreementCell({ agreement }: FactGroup): Markup {
  if (agreement === undefined) return html`<span class="agr" data-s="·">Not compared</span>`
  const { sign, words } = agreementWords[agreement]
  return html`<span class="agr${agreement === 'conflict' ? ' clash' : ''}" data-s="${sign}">${words}</span>`
}

function said(id: string, title: string, rows: readonly SaidRow[]): Markup {
  if (rows.length === 0) return nothing
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${rows.slice(0, saidShownMax).map(saidItem)}</section>`
}

function saidItem({ statement, article, page, against }: SaidRow): Markup {
  const record = statement.level.startsWith('on-record') ? 'on the record' : 'not on the record'
  const when = article.publishedAt === undefined ? 'no date shown' : showTime(article.publishedAt)
  const source = statement.source
  return html`<div class="grp"><div><h3>${source ? theirs(source.span.text, article.language) : 'No source given'}</h3><p class="small soft">${record}, <a href="/story/${page.story.id}">${outletName(article)}</a>, ${when}</p></div><div><p class="theirs" lang="${article.language}" dir="auto">${statement.content.map((part, at) => html`${at > 0 ? ' … ' : ''}${part.text}`)}</p>${
    against === undefined
      ? nothing
      : html`<p class="why from"><span class="agr clash" data-s="≠">Against it</span> ${outletName(against.article)}: ${theirs(against.span.text, against.article.language)}</p>`
  }</div></div>`
}
