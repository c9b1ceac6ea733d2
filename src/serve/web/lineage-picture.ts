import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import { beginningOf } from '../view/beginning-of.ts'
import { foldLineage } from '../view/fold-lineage.ts'
import { lineTexts } from '../view/line-texts.ts'
import { drawing, layOut, type PlacedBranch, type PlacedLane, twoLines } from '../view/lineage-layout.ts'
import type { Branch } from '../view/lineage-tree.ts'
import { branchTitle, type LaneView, type StoryView } from '../view/story-page-view.ts'
import { type Markup, nothing } from './markup.ts'

/** Where a picture stands: on the story's page, or alone with its own style and links that lead to that page. */
interface PicturePlace {
  readonly page: string
  readonly style: Markup
}

const onPage: PicturePlace = { page: '', style: nothing }

/** The lineage as a picture: one lane an origin, what rests on it to the right. The nested list below it says the same. */
export function lineagePicture(texts: Texts, view: StoryView, place: PicturePlace = onPage): Markup {
  const folded = foldLineage(view.lanes.map((lane) => lane.tree))
  const layout = layOut(folded.trees)
  const height = layout.height + (folded.lanesLeftOut > 0 ? 24 : 0)
  const isDeep = layout.lanes.some((lane) => lane.boxes.some((box) => box.x > drawing.columnStart))
  return html`<svg ${place.page === '' ? nothing : html`xmlns="http://www.w3.org/2000/svg" `}class="lin" viewBox="0 0 ${drawing.width} ${height}" role="group" aria-label="${texts.story.lineage}">${place.style}
<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path class="fi" d="M0 .5 8 4 0 7.5z"/></marker></defs>
<text class="m" x="14" y="17">${texts.story.onWhoseWord}</text><text class="m" x="${drawing.columnStart}" y="17">${texts.lineage.firstHere}</text>${isDeep ? html`<text class="m" x="${drawing.columnStart + drawing.columnStep}" y="17">${texts.lineage.further}</text>` : nothing}
${view.lanes.map((lane, at) => {
  const placed = layout.lanes[at]
  return placed ? laneMarkup(texts, { ...view, place }, lane, placed) : nothing
})}${folded.lanesLeftOut > 0 ? html`<text class="m" x="14" y="${layout.height + 14}">${texts.lineage.moreOrigins(folded.lanesLeftOut)}</text>` : nothing}
</svg>`
}

/** What is drawn, and where it stands. */
type Drawn = StoryView & { readonly place: PicturePlace }

function laneMarkup(texts: Texts, view: Drawn, lane: LaneView, placed: PlacedLane): Markup {
  const band = lane.lane.isUnnamed
    ? html`<rect class="lanex dash void" x=".75" y="${placed.top + 0.75}" width="${drawing.width - 1.5}" height="${placed.height - 1.5}"/>`
    : html`<rect class="${lane.colour === 'o1' ? 'lane1' : 'lane'}" x="0" y="${placed.top}" width="${drawing.width}" height="${placed.height}"/><rect class="${lane.colour === 'o1' ? 'fa' : lane.colour === 'o2' ? 'fi' : 'fe'}" x="0" y="${placed.top}" width="4" height="${placed.height}"/>`
  return html`${band}
<text class="n" x="14" y="${placed.top + 17}">${lane.lane.isUnnamed ? texts.lineage.notNamed : texts.lineage.origin(lane.anchor.slice(2))} <tspan class="m" dx="6">${lane.share}</tspan></text>
${placed.boxes.map((box) => lineMarkup(texts, box, placed))}
${sourceMarkup(lane, placed, view.place.page)}
${placed.boxes.map((box) => boxMarkup(texts, view, box))}`
}

/** How many letters of a name a source's shape holds on a line: Cyrillic ones are wider. */
function sourceLetters(title: string): number {
  return /\p{Script=Cyrillic}/u.test(title) ? 21 : 25
}

function sourceMarkup(lane: LaneView, placed: PlacedLane, page: string): Markup {
  const top = placed.sourceY - drawing.boxHeight / 2
  const lines = twoLines(lane.title, sourceLetters(lane.title))
  const text = lines.map(
    (line, at) =>
      html`<text class="${lane.isTitleTheirs ? 'q' : 'n'}" x="30" y="${top + (lines.length === 1 ? 29 : 21 + at * 16)}">${line}</text>`,
  )
  return html`<a href="${page}#${lane.anchor}" class="${lane.sourceSign === 'g-named' ? 'inv' : 'src'}"><title>${lane.title}</title>${sourceShape(lane, top)}${text}</a>`
}

function sourceShape(lane: LaneView, top: number): Markup {
  const { sourceWidth: width, boxHeight: height } = drawing
  switch (lane.sourceSign) {
    case 'g-open':
      return html`<path class="box dash void" d="M26 ${top}H${width - 8}a22 24 0 0 1 0 ${height}H26"/>`
    case 'g-doc':
      return html`<path class="box" d="M14 ${top}h${width - 14}l14 14v${height - 14}H14zM${width} ${top}v14h14"/>`
    case 'g-named':
      return html`<rect class="box solid" x="14" y="${top}" width="${width}" height="${height}" rx="20"/>`
    case 'g-anon':
      return html`<rect class="box orig" x="14" y="${top}" width="${width}" height="${height}" rx="20"/>`
  }
}

function lineMarkup(texts: Texts, box: PlacedBranch, lane: PlacedLane): Markup {
  const from = box.parent ?? { x: 14 + drawing.sourceWidth, y: lane.sourceY }
  const to = { x: box.x - 1, y: box.y + drawing.boxHeight / 2 }
  const bend = Math.min(24, (to.x - from.x) / 2)
  const path =
    from.y === to.y
      ? `M${from.x} ${from.y}H${to.x}`
      : `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${from.x + bend / 2} ${to.y} ${from.x + bend * 1.5} ${to.y}H${to.x}`
  const grade = box.branch.edge?.grade
  const style = grade === 'inferred' ? 'e dot' : grade === 'stated-unresolved' ? 'e dash' : 'e'
  const word =
    grade === 'inferred' ? html`<text class="m" x="${to.x - 52}" y="${to.y - 8}">${texts.probably}</text>` : nothing
  return html`<path class="${style}" marker-end="url(#a)" d="${path}"/>${word}`
}

function boxMarkup(texts: Texts, view: Drawn, box: PlacedBranch): Markup {
  const first = box.branch.reports[0]
  if (!first) return nothing
  const { name, note } = branchTitle(texts, view, box.branch)
  const lines = twoLines(name)
  const label = box.branch.isAlso
    ? texts.lineage.alsoOnThis
    : box.branch.isRest
      ? ''
      : lines.length === 1
        ? (texts.classes[first.class].toLowerCase().split(',')[0] ?? '')
        : ''
  const foot = lines.length === 1 ? html`<text class="m" x="${box.x + 10}" y="${box.y + 28}">${label}</text>` : nothing
  const words = box.branch.isRest
    ? note
    : `${texts.classes[first.class].toLowerCase()}, ${note}${box.branch.isAlso ? `, ${texts.lineage.restsToo}` : ''}`
  return html`<a href="${view.place.page}#${view.anchorOf.get(first.id) ?? ''}"><title>${name}, ${words}</title>${boxShape(box.branch, box)}
${lines.map((line, at) => html`<text class="n" x="${box.x + 10}" y="${box.y + 15 + at * 13}">${line}</text>`)}${foot}<text class="m" x="${box.x + 10}" y="${box.y + 41}">${note}</text></a>${headlineBeside(view, box)}`
}

const roomMin = 180
const letterWidth = 6.4

/** The headline of a report that nobody took further, in the room to its right: what it said, in its own words. */
function headlineBeside(view: Drawn, { branch, x, y }: PlacedBranch): Markup {
  const [report] = branch.reports
  const left = x + drawing.boxWidth + 14
  const room = drawing.width - left - 14
  const article = report && view.articleOf.get(report.id)
  if (branch.children.length > 0 || branch.reports.length > 1 || article === undefined || room < roomMin) return nothing
  const lines = lineTexts(beginningOf(article), Math.floor(room / letterWidth), 2)
  return html`${lines.map((line, at) => html`<text class="q" x="${left}" y="${y + (lines.length === 1 ? 29 : 21 + at * 17)}">${line}</text>`)}`
}

function boxShape(branch: Branch, at: { readonly x: number; readonly y: number }): Markup {
  const { boxWidth: width, boxHeight: height } = drawing
  const { x, y } = at
  if (branch.isRest) return html`<rect class="box dash" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`
  if (branch.reports.length > 1)
    return html`<rect class="box" x="${x + 8}" y="${y - 8}" width="${width}" height="${height}"/><rect class="box" x="${x + 4}" y="${y - 4}" width="${width}" height="${height}"/><rect class="box" x="${x}" y="${y}" width="${width}" height="${height}"/>`
  switch (branch.reports[0]?.class) {
    case 'original':
      return html`<rect class="box orig" x="${x}" y="${y}" width="${width}" height="${height}"/><rect class="in" x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${height - 6}"/>`
    case 'rewrite':
      return html`<path class="box" d="M${x + 10} ${y}h${width - 20}l10 10v${height - 20}l-10 10h-${width - 20}l-10-10v-${height - 20}z"/>`
    case 'mixed':
      return html`<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}"/><path class="fa" d="M${x} ${y}h6v${height / 2}h-6z"/><path class="fi" d="M${x} ${y + height / 2}h6v${height / 2}h-6z"/>`
    case 'derived-unresolved':
      return html`<rect class="box dash" x="${x}" y="${y}" width="${width}" height="${height}"/>`
    case 'pickup':
    case 'copy':
    case undefined:
      return html`<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}"/>`
  }
}
