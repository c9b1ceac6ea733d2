import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import type { Branch } from '../view/lineage-tree.ts'
import { branchTitle, type LaneView, type StoryView } from '../view/story-page-view.ts'
import { classSign, type Markup, nothing, theirs } from './markup.ts'

/** The lineage as a nested list: the same as the picture; on small screens it is the picture. */
export function lineageList(texts: Texts, view: StoryView): Markup {
  return html`<details class="aslist"><summary>${texts.lineage.asList}</summary><ul class="tree">${view.lanes.map((lane) => laneItem(texts, view, lane))}</ul></details>`
}

function laneItem(texts: Texts, view: StoryView, lane: LaneView): Markup {
  const title = lane.isTitleTheirs ? theirs(texts, lane.title) : html`${lane.title}`
  const head = html`${lane.lane.isUnnamed ? texts.lineage.notNamed : texts.lineage.origin(lane.anchor.slice(2))}: ${title}`
  const note = lane.lane.isUnnamed ? `${texts.lineage.mayBe} · ` : ''
  return html`<li><svg class="g" aria-hidden="true"><use href="#${lane.sourceSign}"/></svg><b>${head}</b><br><span class="small soft">${note}${lane.share}</span><ul>${lane.tree.map((branch) => branchItem(texts, view, branch))}</ul></li>`
}

function branchItem(texts: Texts, view: StoryView, branch: Branch): Markup {
  const first = branch.reports[0]
  if (!first) return nothing
  const { name, note } = branchTitle(texts, view, branch)
  const grade = branch.edge?.grade
  const kind = grade === 'inferred' ? 'pr' : grade === 'stated-unresolved' ? 'un' : ''
  const words = [
    branch.isAlso ? texts.lineage.restsToo : '',
    grade === 'inferred'
      ? texts.reports.probablyClass(texts.classes[first.class]).toLowerCase()
      : texts.classes[first.class].toLowerCase(),
    note,
  ]
    .filter((each) => each !== '')
    .join(', ')
  const children =
    branch.children.length === 0
      ? nothing
      : html`<ul>${branch.children.map((child) => branchItem(texts, view, child))}</ul>`
  return html`<li class="${kind}">${classSign(first.class)}<a href="#${view.anchorOf.get(first.id) ?? ''}">${name}</a> <span class="small soft">${words}</span>${children}</li>`
}
