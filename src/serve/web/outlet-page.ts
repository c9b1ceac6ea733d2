import { html } from 'hono/html'
import type { OutletRecord, OutletReport, OutletTie } from '../../model/outlet-record.ts'
import type { Texts } from '../texts/english.ts'
import { type OutletFigures, outletFigures, type Share, showMinutes } from '../view/outlet-figures.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from './layout.ts'
import { classMarkup, type Markup, nothing } from './markup.ts'
import { signs } from './signs.ts'

const reportsShownMax = 40

/** The address of an outlet's page. */
export function outletAddress(name: string): string {
  return `/outlet/${encodeURIComponent(name)}`
}

/** The page of an outlet: how often first, pickup, copy or rewrite, whom it rests on, who rests on it. */
export function outletPage(texts: Texts, record: OutletRecord): Markup {
  const figures = outletFigures(record)
  return pageLayout(texts, {
    title: texts.outlet.title(record.name),
    skipTo: texts.outlet.skip,
    body: html`${signs}<main id="main" class="wrap"><p class="kicker">${texts.outlet.kicker}</p><h1 dir="auto">${record.name}</h1>
<p class="soft from">${record.domain === undefined ? nothing : html`${record.domain} · `}${texts.outlet.since(record.reportCount, html`<time datetime="${record.firstSeenAt}">${showTime(texts, record.firstSeenAt)}</time>`)}</p>
${numbers(texts, record, figures)}
<section aria-labelledby="h-how"><h2 id="h-how">${texts.outlet.how}</h2><p>${texts.outlet.howWords(record.reports.length)}</p>${classTable(texts, figures)}</section>
<div class="two even"><section aria-labelledby="h-from"><h2 id="h-from">${texts.outlet.restsOn}</h2>${ties(texts, record.restsOn, texts.outlet.restsOnNone)}</section>
<section aria-labelledby="h-to"><h2 id="h-to">${texts.outlet.restedOn}</h2>${ties(texts, record.restedOnBy, texts.outlet.restedOnNone)}</section></div>
<section aria-labelledby="h-rep"><h2 id="h-rep">${texts.outlet.newest}</h2><p>${texts.outlet.newestWords}</p>${record.reports.slice(0, reportsShownMax).map((each) => reportItem(texts, each))}</section></main>`,
  })
}

function numbers(texts: Texts, record: OutletRecord, figures: OutletFigures): Markup {
  const { medianDelayMinutes: delay } = figures
  return html`<dl class="four num">
<div><dd class="big">${figures.first.count} <small>${texts.story.of(figures.first.of)}</small></dd><dt>${texts.outlet.first}</dt><dd class="small soft">${texts.outlet.firstOf}</dd></div>
<div><dd class="big">${delay === undefined ? '–' : showMinutes(texts, delay)}</dd><dt>${texts.outlet.behind}</dt><dd class="small soft">${texts.outlet.behindOf(figures.delaySample)}</dd></div>
<div><dd class="big">${percent(figures.onRecord)}</dd><dt>${texts.outlet.statements}</dt><dd class="small soft">${texts.outlet.statementsOf(figures.onRecord.count, figures.onRecord.of, figures.anonymous.count)}</dd></div>
<div><dd class="big">${record.revisedCount}</dd><dt>${texts.outlet.revised}</dt><dd class="small soft">${texts.outlet.revisedOf}</dd></div>
</dl>`
}

function percent({ count, of }: Share): string {
  return of === 0 ? '–' : `${Math.round((100 * count) / of)} %`
}

function classTable(texts: Texts, { classes }: OutletFigures): Markup {
  return html`<table class="num"><caption class="vh">${texts.outlet.byClass}</caption><thead><tr><th scope="col">${texts.outlet.class}</th><th scope="col">${texts.outlet.reports}</th><th scope="col">${texts.outlet.share}</th></tr></thead><tbody>${classes.map((row) => html`<tr><th scope="row" class="ours">${classMarkup(texts, row.class)}</th><td data-l="${texts.outlet.reports}">${texts.outlet.countOf(row.share.count, row.share.of)}</td><td data-l="${texts.outlet.share}">${percent(row.share)}</td></tr>`)}</tbody></table>`
}

function ties(texts: Texts, found: readonly OutletTie[], none: string): Markup {
  if (found.length === 0) return html`<p class="soft">${none}</p>`
  return html`<ul>${found.map((tie) => html`<li class="note"><a href="${outletAddress(tie.outlet)}">${tie.outlet}</a> <span class="small soft">${texts.outlet.inStories(tie.storyCount)}</span></li>`)}</ul>`
}

function reportItem(texts: Texts, report: OutletReport): Markup {
  const when = report.publishedAt
  const place =
    report.isFirst === true
      ? texts.outlet.isFirst
      : report.isFirst === false && report.delayMinutes !== undefined
        ? texts.outlet.afterFirst(showMinutes(texts, report.delayMinutes))
        : undefined
  return html`<article class="rep">${when === undefined ? html`<span class="small soft">${texts.noDate}</span>` : html`<time datetime="${when}">${showTime(texts, when, { withYear: false })}</time>`}<div><p class="theirs" dir="auto"><a href="/story/${report.story}">${report.headline ?? report.story}</a></p><p class="why">${texts.classes[report.class]} · ${texts.outlet.oneOf(report.reportCount)}${place === undefined ? nothing : ` · ${place}`}</p></div></article>`
}

/** The outlets whose articles are kept. */
export function outletListPage(
  texts: Texts,
  outlets: readonly { readonly name: string; readonly domain: string | undefined; readonly articleCount: number }[],
): Markup {
  return pageLayout(texts, {
    title: texts.outlet.listTitle,
    skipTo: texts.outlet.listSkip,
    body: html`<main id="main" class="wrap prose"><h1>${texts.outlet.listTitle}</h1>${outlets.length === 0 ? html`<p>${texts.outlet.none(html`<a href="/">${texts.outlet.theFront}</a>`)}</p>` : html`<ul>${outlets.map((outlet) => html`<li class="note"><a href="${outletAddress(outlet.name)}" dir="auto">${outlet.name}</a> <span class="small soft">${texts.count.articles(outlet.articleCount)}${outlet.domain === undefined ? '' : ` · ${outlet.domain}`}</span></li>`)}</ul>`}</main>`,
  })
}
