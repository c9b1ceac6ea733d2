import { html, raw } from 'hono/html'
import { counted } from '../view/show-words.ts'
import type { StoryView } from '../view/story-page-view.ts'
import { type Markup, theirs } from './markup.ts'

const cellsMax = 60

/** What the reports rest on: one cell a report, coloured by its origin, with a key. Beyond sixty reports cells are shares. */
export function independenceBar(view: StoryView): Markup {
  const cells = barCells(view)
  const words = view.lanes.map((lane) => `${lane.lane.reports.length} on ${lane.title}`).join('; ')
  return html`<div class="bar" role="img" aria-label="Reports by origin: ${words}">${cells.map((colour) => html`<i class="${colour}"></i>`)}</div>
<ul class="key">${view.lanes.map((lane) => html`<li><i class="${lane.colour}"></i><span>${lane.lane.reports.length} on ${lane.lane.isUnnamed ? 'a source not named: ' : ''}${lane.isTitleTheirs ? theirs(lane.title) : lane.title}</span></li>`)}</ul>`
}

/** The same in one thin line, for lists of stories. */
export function thinBar(view: StoryView): Markup {
  const label = view.lanes.map((lane) => counted(lane.lane.reports.length, 'report')).join(', ')
  return html`<div class="bar thin" role="img" aria-label="Reports on each origin: ${label}">${barCells(view).map((colour) => raw(`<i class="${colour}"></i>`))}</div>`
}

function barCells(view: StoryView): readonly string[] {
  const scale = Math.min(1, cellsMax / Math.max(1, view.reportCount))
  return view.lanes.flatMap((lane) =>
    Array.from({ length: Math.max(1, Math.round(lane.lane.reports.length * scale)) }, () => lane.colour),
  )
}
