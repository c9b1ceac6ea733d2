import { html } from 'hono/html'
import type { StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { agreementSigns } from '../view/agreement-signs.ts'
import { valueOf } from '../view/claim-rows.ts'
import { factPlots } from '../view/fact-plot.ts'
import { outletName } from '../view/on-whose-word.ts'
import { showTime } from '../view/show-time.ts'
import { stateName } from '../view/state-name.ts'
import type { FactGroup, FactOnPage, SaidRow, SubjectView } from '../view/subject-view.ts'
import { factPlotFigure, plotKey } from './fact-plot-figure.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing, theirs } from './markup.ts'

const aliasesShownMax = 12
const storiesShownMax = 20
const groupsShownMax = 40
const factsShownMax = 20
const saidShownMax = 30

/** The address of a subject's page. */
export function subjectAddress({ kind, name }: { readonly kind: SubjectView['kind']; readonly name: string }): string {
  return `/subject/${kind}/${encodeURIComponent(name)}`
}

/** The page of a person, body, place or thing: what is reported of it, with its value, outlet, source and date. */
export function subjectPage(texts: Texts, view: SubjectView): Markup {
  return pageLayout(texts, {
    title: texts.subject.title(view.name),
    skipTo: texts.subject.skip,
    body: html`<main id="main" class="wrap"><div class="two">${head(texts, view)}
<section class="first" aria-labelledby="h-s"><h2 id="h-s">${texts.subject.stories}</h2><ul>${view.pages.slice(0, storiesShownMax).map((each) => storyItem(texts, each))}</ul></section></div>
${plots(texts, view)}
<section aria-labelledby="h-facts"><h2 id="h-facts">${texts.subject.reported}</h2><p>${texts.subject.reportedWords}</p>${factTable(texts, view)}</section>
${said(texts, 'h-of', texts.subject.saidOf, view.saidOf)}
${said(texts, 'h-by', texts.subject.saidBy, view.saidBy)}</main>`,
  })
}

function head(texts: Texts, view: SubjectView): Markup {
  const aliases = view.aliases.slice(0, aliasesShownMax)
  return html`<header><p class="kicker">${texts.kinds[view.kind]}</p><h1 class="theirs" dir="auto">${view.name}</h1>
${aliases.length === 0 ? nothing : html`<p class="from">${texts.subject.also} ${aliases.map((alias, at) => html`${at > 0 ? ', ' : ''}<q dir="auto">${alias}</q>`)}</p>`}
<p class="soft from">${texts.count.reports(view.reportCount)} · ${texts.count.outlets(view.outletCount)} · ${texts.count.stories(view.pages.length)}</p></header>`
}

function storyItem(texts: Texts, { story }: StoryOnPage): Markup {
  const { current, origins } = story
  const state = stateName(texts, current.state)
  const count = origins ? `${texts.originInterval(origins)} ${texts.originsNoun(origins.max)}` : ''
  return html`<li class="note"><p class="row small"><span class="badge${current.onRecord ? ' on' : ''}">${state}</span><span class="soft">${count}</span></p><a class="theirs" href="/story/${story.id}" dir="auto">${storyTitle(story)}</a></li>`
}

/** Measures that are printed in different ways, on one axis each. */
function plots(texts: Texts, view: SubjectView): Markup {
  const found = factPlots(view.facts)
  if (found.length === 0) return nothing
  return html`<section aria-labelledby="h-plot"><h2 id="h-plot">${texts.subject.plots}</h2><p>${texts.subject.plotsWords}</p>${found.map((plot) => factPlotFigure(texts, plot, texts.measure(plot.group.measure, plot.group.unit)))}${plotKey(texts)}</section>`
}

function factTable(texts: Texts, view: SubjectView): Markup {
  const words = texts.subject
  if (view.facts.length === 0) return html`<p class="soft">${texts.subject.noFigure}</p>`
  return html`<table><caption class="vh">${texts.subject.caption(view.name)}</caption>
<thead><tr>${[words.fact, words.printed, words.value, words.outletAndWord, words.date, words.agreement].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${view.facts.slice(0, groupsShownMax).map((each) => groupBody(texts, each))}</table>`
}

function groupBody(texts: Texts, group: FactGroup): Markup {
  const rows = group.rows.slice(0, factsShownMax)
  return html`<tbody>${rows.map((row, at) => html`<tr>${at === 0 ? html`<th scope="rowgroup" class="ours" rowspan="${rows.length}">${texts.measure(group.measure, group.unit)}</th>` : nothing}${factCells(texts, row)}${at === 0 ? html`<td data-l="${texts.subject.agreement}" class="all" rowspan="${rows.length}">${agreementCell(texts, group)}</td>` : nothing}</tr>`)}</tbody>`
}

function factCells(texts: Texts, { fact, page, article, statement }: FactOnPage): Markup {
  const value = valueOf(texts, { ...fact.span, article: article.id, value: fact })
  const source = statement?.source
  const word = source ? theirs(texts, source.span.text, article.language) : html`${texts.subject.nobodyGiven}`
  const record = statement?.level.startsWith('on-record') === true ? `, ${texts.saidOnRecord}` : ''
  const when = article.publishedAt
  return html`<td class="printed" data-l="${texts.subject.printed}">${theirs(texts, fact.span.text, article.language)}</td><td data-l="${texts.subject.value}" class="num">${value ?? ''}</td><td data-l="${texts.subject.outlet}"><a href="/story/${page.story.id}#h-rep">${outletName(texts, article)}</a>, ${word}${record}</td><td data-l="${texts.subject.date}" class="num nw">${when === undefined ? texts.noDate : html`<time datetime="${when}">${showTime(texts, when, { withWeekday: false })}</time>`}</td>`
}

function agreementCell(texts: Texts, { agreement }: FactGroup): Markup {
  if (agreement === undefined) return html`<span class="agr" data-s="·">${texts.notCompared}</span>`
  const [sign, words] = [agreementSigns[agreement], texts.agreements[agreement]]
  return html`<span class="agr${agreement === 'conflict' ? ' clash' : ''}" data-s="${sign}">${words}</span>`
}

function said(texts: Texts, id: string, title: string, rows: readonly SaidRow[]): Markup {
  if (rows.length === 0) return nothing
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${rows.slice(0, saidShownMax).map((each) => saidItem(texts, each))}</section>`
}

function saidItem(texts: Texts, { statement, article, page, against }: SaidRow): Markup {
  const record = statement.level.startsWith('on-record') ? texts.saidOnRecord : texts.saidNotOnRecord
  const when = article.publishedAt === undefined ? texts.noDateShown : showTime(texts, article.publishedAt)
  const source = statement.source
  return html`<div class="grp"><div><h3>${source ? theirs(texts, source.span.text, article.language) : texts.noSource}</h3><p class="small soft">${record}, <a href="/story/${page.story.id}">${outletName(texts, article)}</a>, ${when}</p></div><div><p class="theirs" lang="${article.language}" dir="auto">${statement.content.map((part, at) => html`${at > 0 ? ' … ' : ''}${part.text}`)}</p>${
    against === undefined
      ? nothing
      : html`<p class="why from"><span class="agr clash" data-s="≠">${texts.subject.against}</span> ${outletName(texts, against.article)}: ${theirs(texts, against.span.text, against.article.language)}</p>`
  }</div></div>`
}
