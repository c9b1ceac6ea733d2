import { html } from 'hono/html'
import type { Occurrence } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { agreementSigns } from '../view/agreement-signs.ts'
import { valueOf } from '../view/claim-rows.ts'
import type { Stretch } from '../view/common-runs.ts'
import { outletName } from '../view/on-whose-word.ts'
import { markedParts } from '../view/proof.ts'
import type { PairRelation, SentencePair } from '../view/sentence-pairs.ts'
import { showTime } from '../view/show-time.ts'
import type { FactRow, Side, SideBySide } from '../view/side-by-side.ts'
import { pageLayout } from './layout.ts'
import { linkAddress, type Markup, nothing, proofMarkup, theirs } from './markup.ts'

const pairsShownMax = 200
const lettersOfHeadline = 40

const pairSigns: Readonly<Record<PairRelation, string>> = {
  same: '=',
  rounding: '=',
  differs: 'Δ',
  conflicts: '≠',
  qualifies: '~',
  supersedes: '→',
  'adds-detail': '+',
  'words-in-common': '≈',
  'only-in-first': '‹',
  'only-in-second': '›',
}

/** Two reports side by side: what ties them, sentence by sentence, fact by fact. */
export function sideBySidePage(texts: Texts, page: StoryOnPage, sides: SideBySide): Markup {
  const { story } = page
  return pageLayout(texts, {
    title: texts.compare.title([outletName(texts, sides.first.article), outletName(texts, sides.second.article)]),
    skipTo: texts.compare.skip,
    body: html`<main id="main" class="wrap">
<p class="kicker"><a class="theirs" href="/story/${story.id}">${storyTitle(story)}</a></p>
<h1>${texts.compare.heading}</h1>
${choice(texts, page, sides)}${tieBlock(texts, page, sides)}${numbers(texts, sides)}
<section aria-labelledby="h-t"><h2 id="h-t">${texts.compare.sentenceBySentence}</h2>
<p><mark>${texts.compare.marked}</mark> ${texts.compare.markedWords}</p>
<div class="pair headrow">${sideHead(texts, sides.first)}<b></b>${sideHead(texts, sides.second)}</div>
${sides.pairs.slice(0, pairsShownMax).map((pair) => pairRow(texts, sides, pair))}</section>
<section aria-labelledby="h-f"><h2 id="h-f">${texts.compare.factByFact}</h2>${factTable(texts, sides)}</section>
</main>`,
  })
}

/** The form that chooses two reports of a story; also on the story's own page. */
export function comparisonForm(texts: Texts, page: StoryOnPage, chosen: readonly (string | undefined)[] = []): Markup {
  const options = (selected: string | undefined): readonly Markup[] =>
    page.articles.map(
      (article) =>
        html`<option value="${article.id}"${article.id === selected ? html` selected` : nothing}>${choiceName(texts, article)}</option>`,
    )
  const [first = page.articles[0]?.id, second = page.articles[1]?.id] = chosen
  return html`<form class="row choose" action="/story/${page.story.id}/compare"><label for="c1">${texts.compare.compare}</label><select id="c1" name="first">${options(first)}</select><label for="c2">${texts.compare.with}</label><select id="c2" name="second">${options(second)}</select><button>${texts.compare.sideBySide}</button></form>`
}

/** What tells a report from the others of its story: outlet and time, without an outlet the beginning of its headline. */
function choiceName(texts: Texts, article: AttributedArticle): string {
  const when =
    article.publishedAt === undefined ? texts.noDate : showTime(texts, article.publishedAt, { withYear: false })
  const name =
    article.outlet === undefined
      ? (article.headline ?? article.text).slice(0, lettersOfHeadline)
      : outletName(texts, article)
  return `${name}, ${when}`
}

function choice(texts: Texts, page: StoryOnPage, { first, second }: SideBySide): Markup {
  return comparisonForm(texts, page, [first.report.id, second.report.id])
}

function tieBlock(texts: Texts, page: StoryOnPage, sides: SideBySide): Markup {
  return html`<div class="now" aria-labelledby="h-tie"><h2 id="h-tie">${texts.compare.ties}</h2><p class="say">${tieWords(texts, page, sides)}</p>${tieProof(texts, page, sides)}</div>`
}

function tieWords(texts: Texts, page: StoryOnPage, { first, second, tie }: SideBySide): Markup {
  if (tie.kind === 'none') return html`${texts.compare.noTie}`
  if (tie.kind === 'same-origin') return texts.compare.bothOn(nodeName(texts, page, tie.origin))
  const later = tie.from === 'first' ? second : first
  return html`${texts.compare.derived(texts.classes[later.report.class], tie.from, tie.edge.grade === 'inferred')}`
}

function tieProof(texts: Texts, page: StoryOnPage, { tie }: SideBySide): Markup {
  if (tie.kind !== 'derived') return nothing
  const words = tie.edge.evidence.flatMap((each) => (each.text === undefined ? [] : [each])).slice(0, 2)
  const languageOf = (id: string): string => page.articles.find((article) => article.id === id)?.language ?? 'en'
  const shown =
    words.length === 0
      ? html`${texts.compare.noWords(Math.round(tie.edge.confidence * 100))}`
      : html`${words.map((each, at) => html`${at > 0 ? '; ' : ''}${theirs(texts, each.text ?? '', languageOf(each.article))}`)}`
  return html`<dl><dt>${tie.edge.grade === 'inferred' ? texts.compare.inferredFrom : texts.compare.saysSo}</dt><dd>${shown}</dd></dl>`
}

function nodeName(texts: Texts, page: StoryOnPage, id: string): Markup {
  const node = page.story.nodes.find((each) => each.id === id)
  const article = page.articles.find((each) => each.id === node?.article)
  if (article) return html`${outletName(texts, article)}`
  const name = node?.outlet ?? node?.speaker
  if (name !== undefined) return html`${name}`
  return node?.label ? theirs(texts, node.label.text) : html`${texts.compare.oneOrigin}`
}

function numbers(texts: Texts, { facts, common, conflictCount, people }: SideBySide): Markup {
  const agreeing = facts.filter(({ relation }) => relation === 'agree' || relation === 'same-within-rounding').length
  return html`<dl class="four num">
<div><dd class="big">${conflictCount} <small>${texts.compare.conflicts(conflictCount)}</small></dd><dt>${texts.compare.part}</dt></div>
<div><dd class="big">${Math.round(common.shareOfFirst * 100)} %</dd><dt>${texts.compare.common}</dt><dd class="small soft">${texts.compare.commonOf}</dd></div>
<div><dd class="big">${agreeing} <small>${texts.story.of(facts.length)}</small></dd><dt>${texts.compare.agree}</dt><dd class="small soft">${texts.compare.ofBoth}</dd></div>
<div><dd class="big">${people[0]} <small>${texts.compare.and}</small> ${people[1]}</dd><dt>${texts.compare.people}</dt><dd class="small soft">${texts.compare.firstSecond}</dd></div>
</dl>`
}

function sideHead(texts: Texts, { report, article }: Side): Markup {
  const address = linkAddress(article.canonicalUrl ?? article.url)
  const when = article.publishedAt === undefined ? texts.noDateShown : showTime(texts, article.publishedAt)
  return html`<div><h3>${outletName(texts, article)}</h3><p class="small soft">${when} · ${texts.classes[report.class].toLowerCase()}${address === undefined ? nothing : html` · <a href="${address}" rel="noreferrer">${texts.compare.readThere}</a>`}</p></div>`
}

function pairRow(texts: Texts, sides: SideBySide, { first, second, relation }: SentencePair): Markup {
  const [sign, words] = [pairSigns[relation], texts.compare.relations[relation]]
  return html`<div class="pair${relation === 'conflicts' ? ' neq' : ''}">${sentence(texts, sides.first, first, sides.common.inFirst)}<b title="${words}"><span aria-hidden="true">${sign}</span><span class="vh">${words}</span></b>${sentence(texts, sides.second, second, sides.common.inSecond)}</div>`
}

function sentence(texts: Texts, { article }: Side, span: Span | undefined, common: readonly Stretch[]): Markup {
  const name = outletName(texts, article)
  if (span === undefined) return html`<p class="none" data-o="${name}">${texts.compare.notInReport}</p>`
  const parts = markedParts(article.text, span, common)
  return html`<p class="theirs" lang="${article.language}" dir="auto" data-o="${name}">${proofMarkup({ parts, isCutBefore: false, isCutAfter: false })}</p>`
}

function factTable(texts: Texts, { facts, first, second }: SideBySide): Markup {
  if (facts.length === 0) return html`<p class="soft">${texts.compare.noQuestion}</p>`
  return html`<table><caption class="vh">${texts.compare.caption(facts.length)}</caption>
<thead><tr><th scope="col">${texts.compare.fact}</th><th scope="col">${outletName(texts, first.article)}</th><th scope="col">${outletName(texts, second.article)}</th><th scope="col">${texts.claims.agreement}</th></tr></thead>
${facts.map((fact) => factBody(texts, fact, first, second))}</table>`
}

function factBody(texts: Texts, fact: FactRow, first: Side, second: Side): Markup {
  const [sign, words] = [agreementSigns[fact.relation], texts.agreements[fact.relation]]
  return html`<tbody><tr><th scope="row"><bdi>${fact.claim.label.text}</bdi></th><td data-l="${texts.compare.first}">${valueCell(texts, fact.first, first)}</td><td data-l="${texts.compare.second}">${valueCell(texts, fact.second, second)}</td><td data-l="${texts.claims.agreement}"><span class="agr${fact.relation === 'conflict' ? ' clash' : ''}" data-s="${sign}">${words}</span></td></tr></tbody>`
}

function valueCell(texts: Texts, occurrence: Occurrence, { article }: Side): Markup {
  const value = typeof occurrence.value === 'string' ? undefined : valueOf(texts, occurrence)
  return html`${theirs(texts, occurrence.text, article.language)}${value === undefined ? nothing : html`, <span class="num">${value}</span>`}`
}
