import { html } from 'hono/html'
import { valueOf } from '../view/claim-rows.ts'
import type { FactPlot, PlotMark, PlottedFact } from '../view/fact-plot.ts'
import { outletName } from '../view/on-whose-word.ts'
import { showTime } from '../view/show-time.ts'
import { countInWords } from '../view/show-words.ts'
import { type Markup, nothing, theirs } from './markup.ts'

/** One figure in the ways in which reports print it, each on one axis with what its rounding allows. */
export function factPlotFigure(plot: FactPlot, name: string): Markup {
  const ways = new Set(plot.facts.map(({ row }) => row.fact.span.text.toLowerCase())).size
  return html`<h3 class="from">One figure, ${countInWords(ways)} ${ways === 1 ? 'way' : 'ways'} to print it: ${name}</h3>
<ul class="plot num">${plot.facts.map(plotItem)}${axis(plot)}</ul>`
}

/** What the marks mean. */
export function plotKey(): Markup {
  return html`<p class="small soft from">Filled: an origin of its own. Ring: taken from another report. Diamond: fits no origin’s figure.</p>`
}

const markWords: Readonly<Record<PlotMark, string>> = {
  own: 'an origin of its own',
  taken: 'taken from another report',
  apart: 'fits no origin’s figure',
}

function plotItem({ row, mark, at, from, to }: PlottedFact): Markup {
  const { fact, article, statement } = row
  const when = article.publishedAt
  const source = statement?.source
  return html`<li><p>${theirs(fact.span.text, article.language)} <b>${outletName(article)}</b><br><span class="small soft">${when === undefined ? 'no date' : showTime(when, { withWeekday: false, withYear: false })}${source ? html` · ${theirs(source.span.text, article.language)}` : nothing}<span class="vh"> · ${valueOf({ ...fact.span, article: article.id, value: fact }) ?? ''}, ${markWords[mark]}</span></span></p>
<svg class="pl" aria-hidden="true"><path class="hair" d="M0 12H2000"/><rect x="${from}%" y="7" width="${Math.max(0.4, to - from)}%" height="10"/>${markShape(mark, at)}</svg></li>`
}

function markShape(mark: PlotMark, at: number): Markup {
  return mark === 'apart'
    ? html`<svg x="${at}%" y="12" overflow="visible"><path class="pa" d="M0-8 8 0 0 8-8 0z"/></svg>`
    : html`<circle class="${mark === 'own' ? 'po' : 'pt'}" cx="${at}%" cy="12" r="6"/>`
}

const numbers = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })

function axis({ ticks, unit }: FactPlot): Markup {
  return html`<li class="ax" aria-hidden="true"><span class="small soft">${unit === undefined ? '' : `in ${unit}s`}</span><svg class="pl">${ticks.map((tick) => html`<text x="${tick.at}%" y="14" text-anchor="middle">${numbers.format(tick.value)}</text>`)}</svg></li>`
}
