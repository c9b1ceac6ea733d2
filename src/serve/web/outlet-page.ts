import { html } from 'hono/html'
import type { OutletRecord, OutletReport, OutletTie } from '../../model/outlet-record.ts'
import { type OutletFigures, outletFigures, type Share, showMinutes } from '../view/outlet-figures.ts'
import { showTime } from '../view/show-time.ts'
import { classWords, counted } from '../view/show-words.ts'
import { pageLayout } from './layout.ts'
import { classMarkup, type Markup, nothing } from './markup.ts'
import { signs } from './signs.ts'

const reportsShownMax = 40

/** The address of an outlet's page. */
export function outletAddress(name: string): string {
  return `/outlet/${encodeURIComponent(name)}`
}

/** The page of an outlet: how often first, pickup, copy or rewrite, whom it rests on, who rests on it. */
export function outletPage(record: OutletRecord): Markup {
  const figures = outletFigures(record)
  return pageLayout({
    title: `${record.name}: how it reports`,
    skipTo: 'Skip to the outlet',
    body: html`${signs}<main id="main" class="wrap"><p class="kicker">Outlet</p><h1 dir="auto">${record.name}</h1>
<p class="soft from">${record.domain === undefined ? nothing : html`${record.domain} · `}${counted(record.reportCount, 'report')} here since <time datetime="${record.firstSeenAt}">${showTime(record.firstSeenAt)}</time></p>
${numbers(record, figures)}
<section aria-labelledby="h-how"><h2 id="h-how">How it reports</h2><p>Of the newest ${counted(record.reports.length, 'report')} kept here. A class says what the central news of a report rests on, not how good it is.</p>${classTable(figures)}</section>
<div class="two even"><section aria-labelledby="h-from"><h2 id="h-from">Whom it rests on</h2>${ties(record.restsOn, 'No report here rests on another outlet.')}</section>
<section aria-labelledby="h-to"><h2 id="h-to">Who rests on it</h2>${ties(record.restedOnBy, 'No report here rests on it.')}</section></div>
<section aria-labelledby="h-rep"><h2 id="h-rep">Its newest reports</h2><p>Each leads to the story that it is part of.</p>${record.reports.slice(0, reportsShownMax).map(reportItem)}</section></main>`,
  })
}

function numbers(record: OutletRecord, figures: OutletFigures): Markup {
  const { medianDelayMinutes: delay } = figures
  return html`<dl class="four num">
<div><dd class="big">${figures.first.count} <small>of ${figures.first.of}</small></dd><dt>First with the news</dt><dd class="small soft">of reports whose story gives every time</dd></div>
<div><dd class="big">${delay === undefined ? '–' : showMinutes(delay)}</dd><dt>Behind the first report</dt><dd class="small soft">median of ${counted(figures.delaySample, 'report')} that ${figures.delaySample === 1 ? 'was' : 'were'} not first</dd></div>
<div><dd class="big">${percent(figures.onRecord)}</dd><dt>Statements on the record</dt><dd class="small soft">${figures.onRecord.count} of ${figures.onRecord.of}; ${figures.anonymous.count} of unnamed people</dd></div>
<div><dd class="big">${record.revisedCount}</dd><dt>Articles changed later</dt><dd class="small soft">of those fetched again</dd></div>
</dl>`
}

function percent({ count, of }: Share): string {
  return of === 0 ? '–' : `${Math.round((100 * count) / of)} %`
}

function classTable({ classes }: OutletFigures): Markup {
  return html`<table class="num"><caption class="vh">Reports by class</caption><thead><tr><th scope="col">Class</th><th scope="col">Reports</th><th scope="col">Share</th></tr></thead><tbody>${classes.map((row) => html`<tr><th scope="row" class="ours">${classMarkup(row.class)}</th><td data-l="Reports">${row.share.count} of ${row.share.of}</td><td data-l="Share">${percent(row.share)}</td></tr>`)}</tbody></table>`
}

function ties(found: readonly OutletTie[], none: string): Markup {
  if (found.length === 0) return html`<p class="soft">${none}</p>`
  return html`<ul>${found.map((tie) => html`<li class="note"><a href="${outletAddress(tie.outlet)}">${tie.outlet}</a> <span class="small soft">in ${tie.storyCount} ${tie.storyCount === 1 ? 'story' : 'stories'}</span></li>`)}</ul>`
}

function reportItem(report: OutletReport): Markup {
  const when = report.publishedAt
  const place =
    report.isFirst === true
      ? 'first'
      : report.isFirst === false && report.delayMinutes !== undefined
        ? `${showMinutes(report.delayMinutes)} after the first`
        : undefined
  return html`<article class="rep">${when === undefined ? html`<span class="small soft">no date</span>` : html`<time datetime="${when}">${showTime(when, { withYear: false })}</time>`}<div><p class="theirs" dir="auto"><a href="/story/${report.story}">${report.headline ?? report.story}</a></p><p class="why">${classWords[report.class]} · one of ${counted(report.reportCount, 'report')}${place === undefined ? nothing : ` · ${place}`}</p></div></article>`
}

/** The outlets whose articles are kept. */
export function outletListPage(
  outlets: readonly { readonly name: string; readonly domain: string | undefined; readonly articleCount: number }[],
): Markup {
  return pageLayout({
    title: 'Outlets',
    skipTo: 'Skip to the outlets',
    body: html`<main id="main" class="wrap prose"><h1>Outlets</h1>${outlets.length === 0 ? html`<p>No report is kept yet. <a href="/">The front</a> takes in the address of a feed.</p>` : html`<ul>${outlets.map((outlet) => html`<li class="note"><a href="${outletAddress(outlet.name)}" dir="auto">${outlet.name}</a> <span class="small soft">${counted(outlet.articleCount, 'article')}${outlet.domain === undefined ? '' : ` · ${outlet.domain}`}</span></li>`)}</ul>`}</main>`,
  })
}
