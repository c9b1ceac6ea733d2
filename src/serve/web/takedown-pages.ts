import { html } from 'hono/html'
import { type CaseEvent, type NoticeGround, noticeGrounds } from '../../model/takedown.ts'
import type { ShownCase } from '../takedown-desk.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing } from './markup.ts'

const groundWords: Readonly<Record<NoticeGround, string>> = {
  copyright: 'It is my work (copyright)',
  privacy: 'It shows private matters',
  defamation: 'It is untrue and harms me',
  'court-order': 'A court has ordered it',
  'outlet-request': 'I publish it and do not want it here',
  other: 'Another reason',
}

const statusWords: Readonly<Record<ShownCase['state']['status'], string>> = {
  waiting: 'Waiting for a decision',
  'hidden-undecided': 'Hidden, not decided yet',
  withheld: 'Withheld',
  'kept-shown': 'Decided: it stays',
  reversed: 'Withheld before, shown again',
}

/** What was typed into the form, so that nothing is typed twice. */
export interface NoticeDraft {
  readonly urls?: string
  readonly ground?: string
  readonly explanation?: string
  readonly name?: string
  readonly email?: string
}

/** The form of a notice: no log-in, one page, every field explained. */
export function noticeFormPage(draft: NoticeDraft, problem: string | undefined): Markup {
  return pageLayout({
    title: 'Ask for something to be taken down',
    skipTo: 'Skip to the form',
    body: html`<main id="main" class="wrap prose"><h1>Ask for something to be taken down</h1>
<p>You get a case number at once. If nobody has decided after 20 hours, the item is hidden until somebody does; a decision is due within 24 hours. You are told the reason, and the other side may answer.</p>
${problem === undefined ? nothing : html`<p class="notice" role="alert">${problem}</p>`}
<form method="post" action="/takedown" class="sheet">
<p><label for="urls">Which addresses? One a line, at most 20</label><textarea id="urls" name="urls" rows="3" required>${draft.urls ?? ''}</textarea></p>
<p><label for="ground">Why?</label><select id="ground" name="ground">${noticeGrounds.map((ground) => html`<option value="${ground}"${draft.ground === ground ? html` selected` : nothing}>${groundWords[ground]}</option>`)}</select></p>
<p><label for="explanation">What exactly is wrong, and what shows it?</label><textarea id="explanation" name="explanation" rows="6" required maxlength="5000">${draft.explanation ?? ''}</textarea></p>
<p><label for="name">Your name</label><input id="name" name="name" required maxlength="200" autocomplete="name" value="${draft.name ?? ''}"></p>
<p><label for="email">Your e-mail address</label><input id="email" name="email" type="email" required maxlength="200" autocomplete="email" value="${draft.email ?? ''}"></p>
<p class="pick"><input id="faith" type="checkbox" name="faith" value="yes" required> <label for="faith">I believe in good faith that what I write is accurate and complete, and that I am entitled to ask for this.</label></p>
<p><button>Send the notice</button></p></form></main>`,
  })
}

/** A case as both sides see it: state, clock, what happened. Names are shown to nobody here. */
export function casePage(
  { found, state }: ShownCase,
  options: { readonly mayDecide: boolean; readonly notice?: string },
): Markup {
  return pageLayout({
    title: `Case ${found.id}`,
    skipTo: 'Skip to the case',
    body: html`<main id="main" class="wrap prose"><p class="kicker">Case <code>${found.id}</code></p><h1>${statusWords[state.status]}</h1>
${options.notice === undefined ? nothing : html`<p class="notice" role="status">${options.notice}</p>`}
<dl class="pairs"><dt>Received</dt><dd>${time(state.receivedAt)}</dd>
${state.status === 'waiting' ? html`<dt>Hidden without a decision</dt><dd>${time(state.hidesAt)}</dd>` : nothing}
${state.decidedAt === undefined ? html`<dt>Decision due</dt><dd>${time(state.dueAt)}</dd>` : html`<dt>Decided</dt><dd>${time(state.decidedAt)}</dd><dt>Reason</dt><dd>${state.reason ?? ''}</dd>`}
<dt>Ground</dt><dd>${groundWords[state.notice.ground]}</dd><dt>About</dt><dd>${state.notice.urls.map((url) => html`<code>${url}</code><br>`)}</dd>
${state.counterStatement === undefined ? nothing : html`<dt>The other side</dt><dd>${state.counterStatement}</dd>`}</dl>
<section><h2>What happened</h2><ol class="steps">${found.events.map(eventItem)}</ol></section>
<section><h2>Answer as the other side</h2><p>Whoever published the item may say why it should stay.</p><form method="post" action="/takedown/${found.id}/counter" class="sheet"><p><label for="statement">Your answer</label><textarea id="statement" name="statement" rows="4" required maxlength="5000"></textarea></p><p><button>Send the answer</button></p></form></section>
${options.mayDecide ? decisionForms({ found, state }) : nothing}</main>`,
  })
}

function decisionForms({ found, state }: ShownCase): Markup {
  const reason = html`<p><label for="reason">The reason, as both sides will read it</label><textarea id="reason" name="reason" rows="3" required maxlength="2000"></textarea></p>`
  return html`<section><h2>Decide</h2><p class="soft">From ${state.notice.name}, ${state.notice.email}: ${state.notice.explanation}</p><form method="post" action="/takedown/${found.id}/decision" class="sheet">${reason}<p class="row"><button name="decision" value="withhold">Withhold</button><button name="decision" value="keep">Keep it shown</button>${state.isWithheld ? html`<button name="decision" value="reverse">Show it again</button>` : nothing}</p></form></section>`
}

const eventWords: Readonly<Record<CaseEvent['kind'], string>> = {
  received: 'Notice received',
  decided: 'Decided',
  countered: 'The other side answered',
  reversed: 'Decision reversed',
}

function eventItem(event: CaseEvent): Markup {
  const outcome = event.kind === 'decided' ? (event.isWithheld ? ': withheld' : ': stays') : ''
  return html`<li class="rec"><p><b>${eventWords[event.kind]}${outcome}</b> · ${time(event.at)}</p></li>`
}

function time(at: string): Markup {
  return html`<time datetime="${at}">${showTime(at)} UTC</time>`
}

/** The cases for those who decide, the most urgent first, each with the time that is left. */
export function caseListPage(cases: readonly ShownCase[], now: number): Markup {
  const open = cases.filter(({ state }) => state.status === 'waiting' || state.status === 'hidden-undecided')
  const rest = cases.filter((each) => !open.includes(each))
  const urgent = open.toSorted((a, b) => Date.parse(a.state.dueAt) - Date.parse(b.state.dueAt))
  return pageLayout({
    title: 'Notices',
    skipTo: 'Skip to the notices',
    body: html`<main id="main" class="wrap prose"><h1>Notices</h1>${open.length === 0 ? html`<p>No notice waits for a decision.</p>` : urgent.map((each) => caseItem(each, now))}
${rest.length === 0 ? nothing : html`<section><h2>Decided</h2>${rest.map((each) => caseItem(each, now))}</section>`}<p class="from"><a href="/log">The public log</a></p></main>`,
  })
}

const hour = 3_600_000

function caseItem({ found, state }: ShownCase, now: number): Markup {
  const left = Math.floor((Date.parse(state.dueAt) - now) / hour)
  const clock = state.decidedAt !== undefined ? '' : left < 0 ? ' · overdue' : ` · ${left} h left to decide`
  return html`<div class="note"><p><a href="/takedown/${found.id}">${statusWords[state.status]}</a><span class="soft">${clock}</span></p><p class="small soft">${groundWords[state.notice.ground]} · received ${time(state.receivedAt)} · ${state.notice.urls[0] ?? ''}</p></div>`
}

/** The public log: what was asked, when, how it was decided and why; no names, no addresses of persons. */
export function transparencyPage(cases: readonly ShownCase[]): Markup {
  const withheld = cases.filter(({ state }) => state.isWithheld).length
  return pageLayout({
    title: 'What was taken down, and why',
    skipTo: 'Skip to the log',
    body: html`<main id="main" class="wrap"><h1>What was taken down, and why</h1><p class="from">${cases.length} ${cases.length === 1 ? 'notice' : 'notices'}, ${withheld} withheld now. <a href="/log.json">JSON</a> · <a href="/takedown">Send a notice</a></p>
${cases.length === 0 ? nothing : html`<table><caption class="vh">Notices and decisions</caption><thead><tr><th scope="col">Received</th><th scope="col">Ground</th><th scope="col">Site</th><th scope="col">Outcome</th><th scope="col">Reason</th></tr></thead>${cases.map(({ state }) => html`<tbody><tr><th scope="row" class="ours">${time(state.receivedAt)}</th><td data-l="Ground">${groundWords[state.notice.ground]}</td><td data-l="Site">${sitesOf(state.notice.urls).join(', ')}</td><td data-l="Outcome">${statusWords[state.status]}</td><td data-l="Reason">${state.reason ?? ''}</td></tr></tbody>`)}</table>`}</main>`,
  })
}

/** The sites of addresses, each once. */
export function sitesOf(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname] : [])))]
}
