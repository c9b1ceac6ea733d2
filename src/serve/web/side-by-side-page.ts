import { html } from 'hono/html'
import type { Occurrence } from '../../model/findings.ts'
import type { Span } from '../../model/span.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { valueOf } from '../view/claim-rows.ts'
import type { Stretch } from '../view/common-runs.ts'
import { outletName } from '../view/on-whose-word.ts'
import { markedParts } from '../view/proof.ts'
import type { PairRelation, SentencePair } from '../view/sentence-pairs.ts'
import { showTime } from '../view/show-time.ts'
import { agreementWords, classWords, counted } from '../view/show-words.ts'
import type { FactRow, Side, SideBySide } from '../view/side-by-side.ts'
import { pageLayout } from './layout.ts'
import { linkAddress, type Markup, nothing, proofMarkup, theirs } from './markup.ts'

const pairsShownMax = 200

const pairSigns: Readonly<Record<PairRelation, { readonly sign: string; readonly words: string }>> = {
  same: { sign: '=', words: 'the same' },
  rounding: { sign: '=', words: 'same figure within rounding' },
  differs: { sign: 'Δ', words: 'differs' },
  conflicts: { sign: '≠', words: 'conflict' },
  qualifies: { sign: '~', words: 'qualifies' },
  supersedes: { sign: '→', words: 'changed since' },
  'adds-detail': { sign: '+', words: 'adds detail' },
  'words-in-common': { sign: '≈', words: 'words in common' },
  'only-in-first': { sign: '‹', words: 'only in the first' },
  'only-in-second': { sign: '›', words: 'only in the second' },
}

/** Two reports side by side: what ties them, sentence by sentence, fact by fact. */
export function sideBySidePage(page: StoryOnPage, sides: SideBySide): Markup {
  const { story } = page
  const names = `${outletName(sides.first.article)} and ${outletName(sides.second.article)}`
  return pageLayout({
    title: `${names} side by side`,
    skipTo: 'Skip to the comparison',
    body: html`<main id="main" class="wrap">
<p class="kicker"><a class="theirs" href="/story/${story.id}">${story.headline?.text ?? story.id}</a></p>
<h1>Two reports side by side</h1>
${choice(page, sides)}${tieBlock(page, sides)}${numbers(sides)}
<section aria-labelledby="h-t"><h2 id="h-t">Sentence by sentence</h2>
<p><mark>Marked</mark> words stand in both, in runs of five or more. Sentences stand in the order of the first report; the sign in the middle says how the two relate.</p>
<div class="pair headrow">${sideHead(sides.first)}<b></b>${sideHead(sides.second)}</div>
${sides.pairs.slice(0, pairsShownMax).map((pair) => pairRow(sides, pair))}</section>
<section aria-labelledby="h-f"><h2 id="h-f">Fact by fact</h2>${factTable(sides)}</section>
</main>`,
  })
}

/** The form that chooses two reports of a story; also on the story's own page. */
export function comparisonForm(page: StoryOnPage, chosen: readonly (string | undefined)[] = []): Markup {
  const options = (selected: string | undefined): readonly Markup[] =>
    page.articles.map(
      (article) =>
        html`<option value="${article.id}"${article.id === selected ? html` selected` : nothing}>${outletName(article)}${article.publishedAt === undefined ? `, ${article.id}` : `, ${showTime(article.publishedAt, { withYear: false })}`}</option>`,
    )
  const [first = page.articles[0]?.id, second = page.articles[1]?.id] = chosen
  return html`<form class="row choose" action="/story/${page.story.id}/compare"><label for="c1">Compare</label><select id="c1" name="first">${options(first)}</select><label for="c2">with</label><select id="c2" name="second">${options(second)}</select><button>Side by side</button></form>`
}

function choice(page: StoryOnPage, { first, second }: SideBySide): Markup {
  return comparisonForm(page, [first.report.id, second.report.id])
}

function tieBlock(page: StoryOnPage, sides: SideBySide): Markup {
  return html`<div class="now" aria-labelledby="h-tie"><h2 id="h-tie">What ties them</h2><p class="say">${tieWords(page, sides)}</p>${tieProof(page, sides)}</div>`
}

function tieWords(page: StoryOnPage, { first, second, tie }: SideBySide): Markup {
  if (tie.kind === 'none') return html`Nothing shows that one took its news from the other`
  if (tie.kind === 'same-origin') return html`Both rest on ${nodeName(page, tie.origin)}`
  const probably = tie.edge.grade === 'inferred' ? 'Probably: ' : ''
  const [later, place] = tie.from === 'first' ? [second, 'first'] : [first, 'second']
  return html`${probably}${classWords[later.report.class]} of the ${place}`
}

function tieProof(page: StoryOnPage, { tie }: SideBySide): Markup {
  if (tie.kind !== 'derived') return nothing
  const words = tie.edge.evidence.flatMap((each) => (each.text === undefined ? [] : [each])).slice(0, 2)
  const languageOf = (id: string): string => page.articles.find((article) => article.id === id)?.language ?? 'en'
  const shown =
    words.length === 0
      ? html`no words of it; ${Math.round(tie.edge.confidence * 100)} % sure from the text they share`
      : html`${words.map((each, at) => html`${at > 0 ? '; ' : ''}${theirs(each.text ?? '', languageOf(each.article))}`)}`
  return html`<dl><dt>${tie.edge.grade === 'inferred' ? 'Inferred from' : 'Says so'}</dt><dd>${shown}</dd></dl>`
}

function nodeName(page: StoryOnPage, id: string): Markup {
  const node = page.story.nodes.find((each) => each.id === id)
  const article = page.articles.find((each) => each.id === node?.article)
  if (article) return html`${outletName(article)}`
  const name = node?.outlet ?? node?.speaker
  if (name !== undefined) return html`${name}`
  return node?.label ? theirs(node.label.text) : html`one origin`
}

function numbers({ facts, common, conflictCount, people }: SideBySide): Markup {
  const agreeing = facts.filter(({ relation }) => relation === 'agree' || relation === 'same-within-rounding').length
  return html`<dl class="four num">
<div><dd class="big">${conflictCount} <small>${conflictCount === 1 ? 'conflict' : 'conflicts'}</small></dd><dt>Where they part</dt></div>
<div><dd class="big">${Math.round(common.shareOfFirst * 100)} %</dd><dt>Words in common</dt><dd class="small soft">of the first report, in runs of five or more</dd></div>
<div><dd class="big">${agreeing} <small>of ${facts.length}</small></dd><dt>Facts that agree</dt><dd class="small soft">of those that both give</dd></div>
<div><dd class="big">${people[0]} <small>and</small> ${people[1]}</dd><dt>People on whose word</dt><dd class="small soft">first report, second report</dd></div>
</dl>`
}

function sideHead({ report, article }: Side): Markup {
  const address = linkAddress(article.canonicalUrl ?? article.url)
  const when = article.publishedAt === undefined ? 'no date shown' : showTime(article.publishedAt)
  return html`<div><h3>${outletName(article)}</h3><p class="small soft">${when} · ${classWords[report.class].toLowerCase()}${address === undefined ? nothing : html` · <a href="${address}" rel="noreferrer">read it there</a>`}</p></div>`
}

function pairRow(sides: SideBySide, { first, second, relation }: SentencePair): Markup {
  const { sign, words } = pairSigns[relation]
  return html`<div class="pair${relation === 'conflicts' ? ' neq' : ''}">${sentence(sides.first, first, sides.common.inFirst)}<b title="${words}"><span aria-hidden="true">${sign}</span><span class="vh">${words}</span></b>${sentence(sides.second, second, sides.common.inSecond)}</div>`
}

function sentence({ article }: Side, span: Span | undefined, common: readonly Stretch[]): Markup {
  const name = outletName(article)
  if (span === undefined) return html`<p class="none" data-o="${name}">Not in this report</p>`
  const parts = markedParts(article.text, span, common)
  return html`<p class="theirs" lang="${article.language}" dir="auto" data-o="${name}">${proofMarkup({ parts, isCutBefore: false, isCutAfter: false })}</p>`
}

function factTable({ facts, first, second }: SideBySide): Markup {
  if (facts.length === 0) return html`<p class="soft">No question that both reports answer was found.</p>`
  return html`<table><caption class="vh">${counted(facts.length, 'fact')} in both reports</caption>
<thead><tr><th scope="col">Fact</th><th scope="col">${outletName(first.article)}</th><th scope="col">${outletName(second.article)}</th><th scope="col">Agreement</th></tr></thead>
${facts.map((fact) => factBody(fact, first, second))}</table>`
}

function factBody(fact: FactRow, first: Side, second: Side): Markup {
  const { sign, words } = agreementWords[fact.relation]
  return html`<tbody><tr><th scope="row" dir="auto">${fact.claim.label.text}</th><td data-l="First">${valueCell(fact.first, first)}</td><td data-l="Second">${valueCell(fact.second, second)}</td><td data-l="Agreement"><span class="agr${fact.relation === 'conflict' ? ' clash' : ''}" data-s="${sign}">${words}</span></td></tr></tbody>`
}

function valueCell(occurrence: Occurrence, { article }: Side): Markup {
  const value = typeof occurrence.value === 'string' ? undefined : valueOf(occurrence)
  return html`${theirs(occurrence.text, article.language)}${value === undefined ? nothing : html`, <span class="num">${value}</span>`}`
}
