import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import { valueOf } from '../view/claim-rows.ts'
import type { FactPlot, PlotMark, PlottedFact } from '../view/fact-plot.ts'
import { outletName } from '../view/on-whose-word.ts'
import { showTime } from '../view/show-time.ts'
import { type Markup, nothing, theirs } from './markup.ts'

/** One figure in the ways in which reports print it, each on one axis with what its rounding allows. */
export function factPlotFigure(texts: Texts, plot: FactPlot, name: string): Markup {
  const ways = new Set(plot.facts.map(({ row }) => row.fact.span.text.toLowerCase())).size
  return html`<h3 class="from">${texts.subject.oneFigure(ways, name)}</h3>
<ul class="plot num">${plot.facts.map((each) => plotItem(texts, each))}${axis(texts, plot)}</ul>`
}

/** What the marks mean. */
export function plotKey(texts: Texts): Markup {
  return html`<p class="small soft from">${texts.subject.plotKey}</p>`
}

function plotItem(texts: Texts, { row, mark, at, from, to }: PlottedFact): Markup {
  const { fact, article, statement } = row
  const when = article.publishedAt
  const source = statement?.source
  return html`<li><p>${theirs(texts, fact.span.text, article.language)} <b>${outletName(texts, article)}</b><br><span class="small soft">${when === undefined ? texts.noDate : showTime(texts, when, { withWeekday: false, withYear: false })}${source ? html` · ${theirs(texts, source.span.text, article.language)}` : nothing}<span class="vh"> · ${valueOf(texts, { ...fact.span, article: article.id, value: fact }) ?? ''}, ${texts.subject.marks[mark]}</span></span></p>
<svg class="pl" aria-hidden="true"><path class="hair" d="M0 12H2000"/><rect x="${from}%" y="7" width="${Math.max(0.4, to - from)}%" height="10"/>${markShape(mark, at)}</svg></li>`
}

function markShape(mark: PlotMark, at: number): Markup {
  return mark === 'apart'
    ? html`<svg x="${at}%" y="12" overflow="visible"><path class="pa" d="M0-8 8 0 0 8-8 0z"/></svg>`
    : html`<circle class="${mark === 'own' ? 'po' : 'pt'}" cx="${at}%" cy="12" r="6"/>`
}

function axis(texts: Texts, { ticks, unit }: FactPlot): Markup {
  return html`<li class="ax" aria-hidden="true"><span class="small soft">${unit === undefined ? '' : texts.unitOfAxis(unit)}</span><svg class="pl">${ticks.map((tick) => html`<text x="${tick.at}%" y="14" text-anchor="middle">${texts.figure(tick.value)}</text>`)}</svg></li>`
}
