import { html } from 'hono/html'
import type { Branch } from '../view/lineage-tree.ts'
import { classWords } from '../view/show-words.ts'
import { branchTitle, type LaneView, type StoryView } from '../view/story-page-view.ts'
import { classSign, type Markup, nothing, theirs } from './markup.ts'

/** The lineage as a nested list: the same as the picture; on small screens it is the picture. */
export function lineageList(view: StoryView): Markup {
  return html`<details class="aslist"><summary>The same as a list</summary><ul class="tree">${view.lanes.map((lane) => laneItem(view, lane))}</ul></details>`
}

function laneItem(view: StoryView, lane: LaneView): Markup {
  const title = lane.isTitleTheirs ? theirs(lane.title) : html`${lane.title}`
  const head = lane.lane.isUnnamed ? html`Not named: ${title}` : html`Origin ${lane.anchor.slice(2)}: ${title}`
  const note = lane.lane.isUnnamed ? 'may be a further origin, may be one of those above · ' : ''
  return html`<li><svg class="g" aria-hidden="true"><use href="#${lane.sourceSign}"/></svg><b>${head}</b><br><span class="small soft">${note}${lane.share}</span><ul>${lane.tree.map((branch) => branchItem(view, branch))}</ul></li>`
}

function branchItem(view: StoryView, branch: Branch): Markup {
  const first = branch.reports[0]
  if (!first) return nothing
  const { name, note } = branchTitle(view, branch)
  const grade = branch.edge?.grade
  const kind = grade === 'inferred' ? 'pr' : grade === 'stated-unresolved' ? 'un' : ''
  const words = `${branch.isAlso ? 'rests on this too, ' : ''}${grade === 'inferred' ? 'probably ' : ''}${classWords[first.class].toLowerCase()}, ${note}`
  const children =
    branch.children.length === 0 ? nothing : html`<ul>${branch.children.map((child) => branchItem(view, child))}</ul>`
  return html`<li class="${kind}">${classSign(first.class)}<a href="#${view.anchorOf.get(first.id) ?? ''}">${name}</a> <span class="small soft">${words}</span>${children}</li>`
}
