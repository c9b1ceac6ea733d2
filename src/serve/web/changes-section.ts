import { html } from 'hono/html'
import type { AttributedArticle } from '../../model/report.ts'
import type { SentenceChange, StatementChangeKind } from '../../model/revision-change.ts'
import type { ArticleChange } from '../story-reader.ts'
import { outletName } from '../view/on-whose-word.ts'
import { sentenceDifference } from '../view/sentence-difference.ts'
import { showTime } from '../view/show-time.ts'
import { asLabel, counted } from '../view/show-words.ts'
import { type Markup, nothing, theirs } from './markup.ts'

const changesShownMax = 20
const sentencesShownMax = 30

const changeWords: Readonly<Record<StatementChangeKind, string>> = {
  'number-changed': 'a figure changed',
  'hedge-dropped': 'a hedge dropped',
  'hedge-added': 'a hedge added',
  'source-added': 'a source added',
  'source-dropped': 'a source dropped',
}

/** What later revisions changed, newest first: corrections that are told and edits that are not, each with the words before and after. */
export function changesSection(changes: readonly ArticleChange[], articles: readonly AttributedArticle[]): Markup {
  const shown = changes.flatMap((change) => {
    const article = articles.find((each) => each.id === change.article)
    return article ? [{ ...change, inArticle: article }] : []
  })
  if (shown.length === 0) return nothing
  const silent = shown.filter(({ change }) => change.isSilent).length
  const newest = shown.toSorted((a, b) => Date.parse(b.seenAt) - Date.parse(a.seenAt)).slice(0, changesShownMax)
  return html`<section aria-labelledby="h-change"><h2 id="h-change">Corrections and silent edits</h2><p>${counted(shown.length, 'change')} seen after publication, ${silent} of them silent: neither a note nor a later date tells of a silent one. Changed words are marked.</p>${newest.map(changeItem)}</section>`
}

function changeItem({ inArticle, seenAt, change }: ArticleChange & { readonly inArticle: AttributedArticle }): Markup {
  const { language } = inArticle
  const kinds = [...new Set(change.statements.map(({ kind }) => changeWords[kind]))]
  const notice = change.notice
  return html`<div class="grp"><div><h3><a class="plain" href="/article/${encodeURIComponent(inArticle.id)}">${outletName(inArticle)}</a></h3><p class="small soft">seen <time datetime="${seenAt}">${showTime(seenAt)} UTC</time></p><p class="small">${change.isSilent ? html`<span class="badge open">Silent edit</span>` : html`<span class="badge on">Told</span>`}</p></div>
<div>${notice ? html`<p>Its note: ${theirs(notice.text, language)}</p>` : nothing}${kinds.length > 0 ? html`<p class="small"><b>${asLabel(kinds.join(', '))}</b></p>` : nothing}${change.sentences.slice(0, sentencesShownMax).map((sentence) => sentenceItem(sentence, language))}</div></div>`
}

function sentenceItem({ before, after }: SentenceChange, language: string): Markup {
  const parts = sentenceDifference(before?.text ?? '', after?.text ?? '')
  const side = (name: string, of: typeof parts.before): Markup =>
    html`<dt>${name}</dt><dd class="theirs" lang="${language}" dir="auto">${of.map((part) => (part.isMarked ? (name === 'Now' ? html`<ins><mark>${part.text}</mark></ins>` : html`<del>${part.text}</del>`) : html`${part.text}`))}</dd>`
  return html`<dl class="pairs">${before ? side('Before', parts.before) : nothing}${after ? side('Now', parts.after) : nothing}</dl>`
}
