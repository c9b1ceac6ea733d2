import { html } from 'hono/html'
import { type CaseEvent, noticeGrounds } from '../../model/takedown.ts'
import type { ShownCase } from '../takedown-desk.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing } from './markup.ts'

/** What was typed into the form, so that nothing is typed twice. */
export interface NoticeDraft {
  readonly urls?: string
  readonly ground?: string
  readonly explanation?: string
  readonly name?: string
  readonly email?: string
}

/** The form of a notice: no log-in, one page, every field explained. */
export function noticeFormPage(texts: Texts, draft: NoticeDraft, problem: string | undefined): Markup {
  const words = texts.takedown
  return pageLayout(texts, {
    title: words.title,
    skipTo: words.skip,
    body: html`<main id="main" class="wrap prose"><h1>${words.title}</h1>
<p>${words.words}</p>
${problem === undefined ? nothing : html`<p class="notice" role="alert">${problem}</p>`}
<form method="post" action="/takedown" class="sheet">
<p><label for="urls">${words.urls}</label><textarea id="urls" name="urls" rows="3" required>${draft.urls ?? ''}</textarea></p>
<p><label for="ground">${words.why}</label><select id="ground" name="ground">${noticeGrounds.map((ground) => html`<option value="${ground}"${draft.ground === ground ? html` selected` : nothing}>${words.grounds[ground]}</option>`)}</select></p>
<p><label for="explanation">${words.explanation}</label><textarea id="explanation" name="explanation" rows="6" required maxlength="5000">${draft.explanation ?? ''}</textarea></p>
<p><label for="name">${words.name}</label><input id="name" name="name" required maxlength="200" autocomplete="name" value="${draft.name ?? ''}"></p>
<p><label for="email">${words.email}</label><input id="email" name="email" type="email" required maxlength="200" autocomplete="email" value="${draft.email ?? ''}"></p>
<p class="pick"><input id="faith" type="checkbox" name="faith" value="yes" required> <label for="faith">${words.faith}</label></p>
<p><button>${words.send}</button></p></form></main>`,
  })
}

/** A case as both sides see it: state, clock, what happened. Names are shown to nobody here. */
export function casePage(
  texts: Texts,
  { found, state }: ShownCase,
  options: { readonly mayDecide: boolean; readonly notice?: string },
): Markup {
  const words = texts.takedown
  return pageLayout(texts, {
    title: words.case(found.id),
    skipTo: words.skipCase,
    body: html`<main id="main" class="wrap prose"><p class="kicker">${words.caseKicker} <code>${found.id}</code></p><h1>${texts.takedown.statuses[state.status]}</h1>
${options.notice === undefined ? nothing : html`<p class="notice" role="status">${options.notice}</p>`}
<dl class="pairs"><dt>${words.received}</dt><dd>${time(texts, state.receivedAt)}</dd>
${state.status === 'waiting' ? html`<dt>${words.hiddenWithout}</dt><dd>${time(texts, state.hidesAt)}</dd>` : nothing}
${state.decidedAt === undefined ? html`<dt>${words.due}</dt><dd>${time(texts, state.dueAt)}</dd>` : html`<dt>${words.decided}</dt><dd>${time(texts, state.decidedAt)}</dd><dt>${words.reason}</dt><dd>${state.reason ?? ''}</dd>`}
<dt>${words.ground}</dt><dd>${texts.takedown.grounds[state.notice.ground]}</dd><dt>${words.about}</dt><dd>${state.notice.urls.map((url) => html`<code>${url}</code><br>`)}</dd>
${state.counterStatement === undefined ? nothing : html`<dt>${words.otherSide}</dt><dd>${state.counterStatement}</dd>`}</dl>
<section><h2>${words.happened}</h2><ol class="steps">${found.events.map((each) => eventItem(texts, each))}</ol></section>
<section><h2>${words.answerTitle}</h2><p>${words.answerWords}</p><form method="post" action="/takedown/${found.id}/counter" class="sheet"><p><label for="statement">${words.answer}</label><textarea id="statement" name="statement" rows="4" required maxlength="5000"></textarea></p><p><button>${words.sendAnswer}</button></p></form></section>
${options.mayDecide ? decisionForms(texts, { found, state }) : nothing}</main>`,
  })
}

function decisionForms(texts: Texts, { found, state }: ShownCase): Markup {
  const words = texts.takedown
  const reason = html`<p><label for="reason">${words.reasonField}</label><textarea id="reason" name="reason" rows="3" required maxlength="2000"></textarea></p>`
  return html`<section><h2>${words.decide}</h2><p class="soft">${words.from(state.notice.name, state.notice.email, state.notice.explanation)}</p><form method="post" action="/takedown/${found.id}/decision" class="sheet">${reason}<p class="row"><button name="decision" value="withhold">${words.withhold}</button><button name="decision" value="keep">${words.keep}</button>${state.isWithheld ? html`<button name="decision" value="reverse">${words.showAgain}</button>` : nothing}</p></form></section>`
}

function eventItem(texts: Texts, event: CaseEvent): Markup {
  const outcome = event.kind === 'decided' ? texts.takedown.outcome(event.isWithheld) : ''
  return html`<li class="rec"><p><b>${texts.takedown.events[event.kind]}${outcome}</b> · ${time(texts, event.at)}</p></li>`
}

function time(texts: Texts, at: string): Markup {
  return html`<time datetime="${at}">${showTime(texts, at)} UTC</time>`
}

/** The cases for those who decide, the most urgent first, each with the time that is left. */
export function caseListPage(texts: Texts, cases: readonly ShownCase[], now: number): Markup {
  const open = cases.filter(({ state }) => state.status === 'waiting' || state.status === 'hidden-undecided')
  const rest = cases.filter((each) => !open.includes(each))
  const urgent = open.toSorted((a, b) => Date.parse(a.state.dueAt) - Date.parse(b.state.dueAt))
  return pageLayout(texts, {
    title: texts.cases.title,
    skipTo: texts.cases.skip,
    body: html`<main id="main" class="wrap prose"><h1>${texts.cases.title}</h1>${open.length === 0 ? html`<p>${texts.cases.none}</p>` : urgent.map((each) => caseItem(texts, each, now))}
${rest.length === 0 ? nothing : html`<section><h2>${texts.cases.decided}</h2>${rest.map((each) => caseItem(texts, each, now))}</section>`}<p class="from"><a href="/log">${texts.cases.publicLog}</a></p></main>`,
  })
}

const hour = 3_600_000

function caseItem(texts: Texts, { found, state }: ShownCase, now: number): Markup {
  const left = Math.floor((Date.parse(state.dueAt) - now) / hour)
  const clock =
    state.decidedAt !== undefined ? '' : left < 0 ? ` · ${texts.cases.overdue}` : ` · ${texts.cases.left(left)}`
  return html`<div class="note"><p><a href="/takedown/${found.id}">${texts.takedown.statuses[state.status]}</a><span class="soft">${clock}</span></p><p class="small soft">${texts.takedown.grounds[state.notice.ground]} · ${texts.cases.received(time(texts, state.receivedAt))} · ${state.notice.urls[0] ?? ''}</p></div>`
}

/** The public log: what was asked, when, how it was decided and why; no names, no addresses of persons. */
export function transparencyPage(texts: Texts, cases: readonly ShownCase[]): Markup {
  const withheld = cases.filter(({ state }) => state.isWithheld).length
  const words = texts.log
  return pageLayout(texts, {
    title: words.title,
    skipTo: words.skip,
    body: html`<main id="main" class="wrap"><h1>${words.title}</h1><p class="from">${words.count(cases.length, withheld)} <a href="/log.json">JSON</a> · <a href="/takedown">${words.send}</a></p>
${cases.length === 0 ? nothing : html`<table><caption class="vh">${words.caption}</caption><thead><tr>${[words.received, words.ground, words.site, words.outcome, words.reason].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>${cases.map(({ state }) => html`<tbody><tr><th scope="row" class="ours">${time(texts, state.receivedAt)}</th><td data-l="${words.ground}">${texts.takedown.grounds[state.notice.ground]}</td><td data-l="${words.site}">${sitesOf(state.notice.urls).join(', ')}</td><td data-l="${words.outcome}">${texts.takedown.statuses[state.status]}</td><td data-l="${words.reason}">${state.reason ?? ''}</td></tr></tbody>`)}</table>`}</main>`,
  })
}

/** The sites of addresses, each once. */
export function sitesOf(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : [])))]
}
