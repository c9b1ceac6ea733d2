import { html } from 'hono/html'
import type { StateStep } from '../../model/findings.ts'
import type { ArticleSpan } from '../../model/span.ts'
import type { Texts } from '../texts/english.ts'
import { asLabel } from '../view/as-label.ts'
import { outletName, wordsOfState } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import { proofOfStep } from '../view/step-proof.ts'
import type { LaneView, StoryView } from '../view/story-page-view.ts'
import { type Markup, nothing, proofMarkup, theirs } from './markup.ts'

/** The state in words; what is reported and not announced says so. */
export function stateSentence(texts: Texts, view: StoryView): string {
  const state = view.page.story.current.state
  if (state === undefined) return texts.reported
  return state === 'reported-decided' ? texts.notAnnounced : texts.states[state]
}

/** The state now: in words, on whose word, who says it on the record, since when. */
export function stateNow(texts: Texts, view: StoryView): Markup {
  const { current, timeline } = view.page.story
  const step = timeline.findLast((each) => each.state === current.state)
  const since = step?.from ?? current.asOf
  return html`<div class="now" aria-labelledby="h-now">
<h2 id="h-now">${texts.story.stateNow}</h2>
<p class="say">${stateSentence(texts, view)}</p>
<dl>
<dt>${texts.story.onWhoseWord}</dt><dd>${onWhoseWord(texts, view, laneOfState(view, step))}</dd>
<dt>${texts.story.onRecord}</dt><dd>${current.onRecord ? recordWords(texts, view, step) : texts.story.nobody}${current.open.length > 0 ? html` ${current.open.slice(0, 1).map((span) => openQuestion(texts, view, span))}` : nothing}</dd>
<dt>${texts.story.since}</dt><dd>${since === undefined ? texts.story.noDateInReports : html`<time datetime="${since}">${showTime(texts, since)}</time>`}</dd>
</dl>
</div>`
}

/** The origin that the state now rests on. */
function laneOfState(view: StoryView, step: StateStep | undefined): LaneView | undefined {
  const bearing = view.lanes.filter((lane) => lane.lane.reports.some((report) => step?.reports.includes(report.id)))
  return bearing.find((lane) => lane.lane.isCentral) ?? bearing[0] ?? view.lanes[0]
}

function onWhoseWord(texts: Texts, view: StoryView, lane: LaneView | undefined): Markup {
  if (!lane) return html`${texts.story.notShown}`
  const ofState = wordsOfState(view.page).filter((word) =>
    lane.lane.reports.some((report) => report.id === word.article),
  )
  const found = ofState.length > 0 ? ofState : lane.words
  if (found.length === 0) return html`${lane.isTitleTheirs ? theirs(texts, lane.title) : lane.title}`
  const words = lane.words
    .slice(0, 2)
    .map(
      (word, at) => html`${at > 0 ? '; ' : ''}${theirs(texts, word.text, view.articleOf.get(word.article)?.language)}`,
    )
  const link = html`<a href="#${lane.anchor}">${lane.title}</a>`
  return html`${words}, ${found.some((word) => word.isOnRecord) ? link : texts.story.unnamedTo(link)}`
}

function recordWords(texts: Texts, view: StoryView, step: StateStep | undefined): Markup {
  const span = proofOfStep(view.page, step)
  return span
    ? html`${theirs(texts, span.text, view.articleOf.get(span.article)?.language)} ${outletLink(texts, view, span.article)}`
    : html`${texts.story.yes}`
}

function openQuestion(texts: Texts, view: StoryView, span: ArticleSpan): Markup {
  const article = view.articleOf.get(span.article)
  return html`<br>${texts.story.open} <span class="theirs">${article ? proofMarkup(proofOf(article.text, [span])) : span.text}</span>`
}

/** The outlet of a report as a link to its place on the story's page. */
export function outletLink(texts: Texts, view: StoryView, article: string): Markup {
  return html`<a href="${view.home}#${view.anchorOf.get(article) ?? 'h-rep'}">${outletName(texts, view.articleOf.get(article))}</a>`
}

/** How the state changed: one dot a step, filled where it is on the record. */
export function stateSteps(texts: Texts, view: StoryView): Markup {
  const { timeline, current } = view.page.story
  if (timeline.length === 0) return html`<p class="soft">${texts.story.noSteps}</p>`
  const last = timeline.findLast((each) => each.state === current.state)
  const isOpenEnded =
    current.state === 'reported-decided' || current.state === 'expected' || current.state === 'under-review'
  return html`<ol class="steps">${timeline.map((step) => stepItem(texts, view, step, step === last))}${isOpenEnded ? html`<li class="not"><p><b>${texts.story.announced}</b> · ${texts.story.notSoFar}</p></li>` : nothing}</ol>`
}

function stepItem(texts: Texts, view: StoryView, step: StateStep, isNow: boolean): Markup {
  const span = proofOfStep(view.page, step)
  const when =
    step.from === undefined
      ? step.to === undefined
        ? texts.story.noDateGiven
        : texts.story.beforeDay(html`<time datetime="${step.to}">${showTime(texts, step.to)}</time>`)
      : html`<time datetime="${step.from}">${showTime(texts, step.from)}</time>`
  const marks = [step.onRecord ? 'rec' : '', isNow ? 'cur' : ''].filter((mark) => mark !== '').join(' ')
  return html`<li class="${marks}"${isNow ? html` aria-current="true"` : nothing}><p><b>${asLabel(texts.states[step.state])}</b> · ${when} · ${step.onRecord ? texts.onRecord : texts.notOnRecord}</p>${span ? html`${theirs(texts, span.text, view.articleOf.get(span.article)?.language)}<p class="soft">${outletLink(texts, view, span.article)}</p>` : nothing}</li>`
}
