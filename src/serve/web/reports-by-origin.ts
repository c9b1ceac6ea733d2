import { html } from 'hono/html'
import type { Edge } from '../../model/lineage.ts'
import type { AttributedArticle, Evidence, Report } from '../../model/report.ts'
import { spanOf } from '../../model/span.ts'
import type { Texts } from '../texts/english.ts'
import { asLabel } from '../view/as-label.ts'
import { beginningOf } from '../view/beginning-of.ts'
import { outletName } from '../view/on-whose-word.ts'
import { reportNode } from '../view/origin-lanes.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import type { LaneView, StoryView } from '../view/story-page-view.ts'
import { articleAddress } from './article-page.ts'
import {
  classMarkup,
  classSign,
  languageNote,
  linkAddress,
  type Markup,
  nothing,
  proofMarkup,
  theirs,
} from './markup.ts'

const wordsShownMax = 2

/** The reports grouped by what they rest on, each with its class, how sure we are, and the words that show it. */
export function reportsByOrigin(texts: Texts, view: StoryView): Markup {
  return html`${view.lanes.map((lane) => laneGroup(texts, view, lane))}`
}

function laneGroup(texts: Texts, view: StoryView, lane: LaneView): Markup {
  const title = lane.isTitleTheirs ? theirs(texts, lane.title) : html`${asLabel(lane.title)}`
  const record = lane.words.some((word) => word.isOnRecord) ? texts.saidOnRecord : texts.saidNotOnRecord
  return html`<div class="grp" id="${lane.anchor}">
<div><h3>${title}</h3><p class="small soft">${lane.lane.isUnnamed ? texts.lineage.notNamed : texts.lineage.origin(lane.anchor.slice(2))} · ${lane.share}${lane.words.length > 0 ? html`<br>${lane.words.map((word, at) => html`${at > 0 ? '; ' : ''}${theirs(texts, word.text, view.articleOf.get(word.article)?.language)}`)}` : nothing}<br>${lane.lane.isUnnamed ? texts.reports.addsOne : record}</p></div>
<div>${foldedReports(texts, view, lane.lane.reports)}
${lane.lane.alsoReports.map((report) => html`<p class="small soft also">${texts.reports.listedElsewhere(html`<a href="#${view.anchorOf.get(report.id) ?? ''}">${outletName(texts, view.articleOf.get(report.id))}</a>`)}</p>`)}</div>
</div>`
}

/** The reports, the copies among them folded: each has its page one click away. */
function foldedReports(texts: Texts, view: StoryView, reports: readonly Report[]): Markup {
  const shown = reports.filter((report) => report.class !== 'copy')
  // Where the text that was copied rests on another origin, the first copy stands for it here.
  const [first, ...rest] = reports.filter((report) => report.class === 'copy')
  const copies = shown.length > 0 && first !== undefined ? [first, ...rest] : rest
  const unfolded = shown.length > 0 || first === undefined ? shown : [first]
  return html`${unfolded.map((report) => reportItem(texts, view, report))}${copies.length === 0 ? nothing : html`<details class="more"><summary>${texts.manyOfClass.copy(copies.length)}</summary>${copies.map((report) => reportItem(texts, view, report))}</details>`}`
}

function reportItem(texts: Texts, view: StoryView, report: Report): Markup {
  const article = view.articleOf.get(report.id)
  if (!article) return nothing
  const when = article.publishedAt
  return html`<article class="rep" id="${view.anchorOf.get(report.id) ?? ''}">${when === undefined ? html`<span class="small soft">${texts.noDate}</span>` : html`<time datetime="${when}">${showTime(texts, when, { withYear: false })}</time>`}<div>
<h4 lang="${article.language}" dir="auto"><a class="plain" href="${articleAddress(article.id)}">${outletName(texts, article)}</a>${languageNote(texts, article)}${article.outlet ? nothing : html` <span class="small soft">${article.id}</span>`}</h4>
<p class="theirs" lang="${article.language}" dir="auto">${headline(article)}</p>
<p class="why">${classLine(texts, view, report, article)}</p>
</div></article>`
}

function headline(article: AttributedArticle): Markup {
  const words = beginningOf(article)
  const address = linkAddress(article.canonicalUrl ?? article.url)
  return address === undefined ? html`${words}` : html`<a href="${address}" rel="noreferrer">${words}</a>`
}

function classLine(texts: Texts, view: StoryView, report: Report, article: AttributedArticle): Markup {
  const edge = mainEdge(view, report)
  const target = edge ? targetName(texts, view, edge) : undefined
  const sure = edge?.grade === 'inferred' ? html` · ${texts.reports.sure(Math.round(edge.confidence * 100))}` : nothing
  const name =
    edge?.grade === 'inferred'
      ? html`<span class="cls">${classSign(report.class)} ${texts.reports.probablyClass(texts.classes[report.class])}</span>`
      : classMarkup(texts, report.class)
  const words = report.why.filter((each) => each.start !== undefined).slice(0, wordsShownMax)
  const says = report.class === 'original' ? texts.reports.ownSource : texts.reports.saysSo
  return html`${target === undefined || report.class === 'original' ? name : texts.reports.classOf(name, target)}${sure}${words.length === 0 ? nothing : html` · ${says}: ${words.map((each, at) => html`${at > 0 ? '; ' : ''}${evidenceWords(texts, article, each)}`)}`}${words.length === 0 ? nothing : proofDetails(texts, article, words)}`
}

function mainEdge(view: StoryView, report: Report): Edge | undefined {
  const own = reportNode(view.page.story, report.id)
  const edges = view.page.story.edges.filter(
    (edge) => edge.from === own && edge.relation !== 'shares-text' && edge.relation !== 'uses-image',
  )
  return edges.find((edge) => edge.to === report.primarySource) ?? edges.find((edge) => edge.scope === 'whole')
}

function targetName(texts: Texts, view: StoryView, edge: Edge): Markup | undefined {
  const node = view.page.story.nodes.find((each) => each.id === edge.to)
  if (!node) return undefined
  if (node.article !== undefined)
    return html`<a href="#${view.anchorOf.get(node.article) ?? ''}">${outletName(texts, view.articleOf.get(node.article))}</a>`
  if (node.outlet !== undefined) return html`${node.outlet}`
  if (node.speaker !== undefined) return html`${node.speaker}`
  return node.label ? theirs(texts, node.label.text, view.articleOf.get(node.label.article)?.language) : undefined
}

function evidenceWords(texts: Texts, article: AttributedArticle, evidence: Evidence): Markup {
  return theirs(texts, evidence.text ?? '', article.language)
}

function proofDetails(texts: Texts, article: AttributedArticle, evidence: readonly Evidence[]): Markup {
  const first = evidence[0]
  if (first?.start === undefined || first.end === undefined || first.article !== article.id) return nothing
  const proof = proofOf(article.text, [spanOf(article.text, first.start, first.end)])
  return html`<details class="inline"><summary>${texts.reports.inItsSentence}</summary><blockquote lang="${article.language}" dir="auto">${proofMarkup(proof)}</blockquote></details>`
}
