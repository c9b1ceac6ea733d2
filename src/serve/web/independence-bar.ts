import { html, raw } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import type { StoryView } from '../view/story-page-view.ts'
import { type Markup, theirs } from './markup.ts'

const cellsMax = 60

/** What the reports rest on: one cell a report, coloured by its origin, with a key. Beyond sixty reports cells are shares. */
export function independenceBar(texts: Texts, view: StoryView): Markup {
  const cells = barCells(view)
  const words = view.lanes.map((lane) => texts.story.onOrigin(lane.lane.reports.length, lane.title)).join('; ')
  return html`<div class="bar" role="img" aria-label="${texts.story.barLabel(words)}">${cells.map((colour) => html`<i class="${colour}"></i>`)}</div>
<ul class="key">${view.lanes.map((lane) => html`<li><i class="${lane.colour}"></i><span>${texts.story.onThis(lane.lane.reports.length, lane.isTitleTheirs ? theirs(texts, lane.title) : html`${lane.title}`, lane.lane.isUnnamed)}</span></li>`)}</ul>`
}

/** The same in one thin line, for lists of stories. */
export function thinBar(texts: Texts, view: StoryView): Markup {
  const label = view.lanes.map((lane) => texts.count.reports(lane.lane.reports.length)).join(', ')
  return html`<div class="bar thin" role="img" aria-label="${texts.story.thinBarLabel(label)}">${barCells(view).map((colour) => raw(`<i class="${colour}"></i>`))}</div>`
}

function barCells(view: StoryView): readonly string[] {
  const scale = Math.min(1, cellsMax / Math.max(1, view.reportCount))
  return view.lanes.flatMap((lane) =>
    Array.from({ length: Math.max(1, Math.round(lane.lane.reports.length * scale)) }, () => lane.colour),
  )
}
