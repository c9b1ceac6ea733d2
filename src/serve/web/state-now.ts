import { html } from 'hono/html'
import type { StateStep } from '../../model/findings.ts'
import type { ArticleSpan } from '../../model/span.ts'
import { outletName, wordsOfState } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import { asLabel, stateWords } from '../view/show-words.ts'
import { proofOfStep } from '../view/step-proof.ts'
import type { LaneView, StoryView } from '../view/story-page-view.ts'
import { type Markup, nothing, proofMarkup, theirs } from './markup.ts'

/** The state in words; what is reported and not announced says so. */
export function stateSentence(view: StoryView): string {
  const state = view.page.story.current.state
  if (state === undefined) return 'Reported'
  return state === 'reported-decided' ? `${stateWords[state]}, not announced` : stateWords[state]
}

/** The state now: in words, on whose word, who says it on the record, since when. */
export function stateNow(view: StoryView): Markup {
  const { current, timeline } = view.page.story
  const step = timeline.findLast((each) => each.state === current.state)
  const since = step?.from ?? current.asOf
  return html`<div class="now" aria-labelledby="h-now">
<h2 id="h-now">State now</h2>
<p class="say">${stateSentence(view)}</p>
<dl>
<dt>On whose word</dt><dd>${onWhoseWord(view, laneOfState(view, step))}</dd>
<dt>On the record</dt><dd>${current.onRecord ? recordWords(view, step) : 'Nobody so far.'}${current.open.length > 0 ? html` ${current.open.slice(0, 1).map((span) => openQuestion(view, span))}` : nothing}</dd>
<dt>Since</dt><dd>${since === undefined ? 'no date in the reports' : html`<time datetime="${since}">${showTime(since)}</time>`}</dd>
</dl>
</div>`
}

/** The origin that the state now rests on. */
function laneOfState(view: StoryView, step: StateStep | undefined): LaneView | undefined {
  const bearing = view.lanes.filter((lane) => lane.lane.reports.some((report) => step?.reports.includes(report.id)))
  return bearing.find((lane) => lane.lane.isCentral) ?? bearing[0] ?? view.lanes[0]
}

function onWhoseWord(view: StoryView, lane: LaneView | undefined): Markup {
  if (!lane) return html`not shown`
  const ofState = wordsOfState(view.page).filter((word) =>
    lane.lane.reports.some((report) => report.id === word.article),
  )
  const found = ofState.length > 0 ? ofState : lane.words
  if (found.length === 0) return html`${lane.isTitleTheirs ? theirs(lane.title) : lane.title}`
  const words = lane.words
    .slice(0, 2)
    .map((word, at) => html`${at > 0 ? '; ' : ''}${theirs(word.text, view.articleOf.get(word.article)?.language)}`)
  return html`${words}, ${found.some((word) => word.isOnRecord) ? '' : 'unnamed, '}<a href="#${lane.anchor}">${lane.title}</a>`
}

function recordWords(view: StoryView, step: StateStep | undefined): Markup {
  const span = proofOfStep(view.page, step)
  return span
    ? html`${theirs(span.text, view.articleOf.get(span.article)?.language)} ${outletLink(view, span.article)}`
    : html`Yes.`
}

function openQuestion(view: StoryView, span: ArticleSpan): Markup {
  const article = view.articleOf.get(span.article)
  return html`<br>Open: <span class="theirs">${article ? proofMarkup(proofOf(article.text, [span])) : span.text}</span>`
}

/** The outlet of a report as a link to its place on the page. */
export function outletLink(view: StoryView, article: string): Markup {
  return html`<a href="#${view.anchorOf.get(article) ?? 'h-rep'}">${outletName(view.articleOf.get(article))}</a>`
}

/** How the state changed: one dot a step, filled where it is on the record. */
export function stateSteps(view: StoryView): Markup {
  const { timeline, current } = view.page.story
  if (timeline.length === 0) return html`<p class="soft">No change of state in these reports.</p>`
  const last = timeline.findLast((each) => each.state === current.state)
  const isOpenEnded =
    current.state === 'reported-decided' || current.state === 'expected' || current.state === 'under-review'
  return html`<ol class="steps">${timeline.map((step) => stepItem(view, step, step === last))}${isOpenEnded ? html`<li class="not"><p><b>Announced</b> · not so far</p></li>` : nothing}</ol>`
}

function stepItem(view: StoryView, step: StateStep, isNow: boolean): Markup {
  const span = proofOfStep(view.page, step)
  const when =
    step.from === undefined
      ? step.to === undefined
        ? 'no date given'
        : html`before <time datetime="${step.to}">${showTime(step.to)}</time>`
      : html`<time datetime="${step.from}">${showTime(step.from)}</time>`
  const marks = [step.onRecord ? 'rec' : '', isNow ? 'cur' : ''].filter((mark) => mark !== '').join(' ')
  return html`<li class="${marks}"${isNow ? html` aria-current="true"` : nothing}><p><b>${asLabel(stateWords[step.state])}</b> · ${when} · ${step.onRecord ? 'on the record' : 'not on the record'}</p>${span ? html`${theirs(span.text, view.articleOf.get(span.article)?.language)}<p class="soft">${outletLink(view, span.article)}</p>` : nothing}</li>`
}
