import { html } from 'hono/html'
import type { AttributedArticle } from '../../model/report.ts'
import type { SentenceChange } from '../../model/revision-change.ts'
import type { ArticleChange } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'
import { asLabel } from '../view/as-label.ts'
import { outletName } from '../view/on-whose-word.ts'
import { sentenceDifference } from '../view/sentence-difference.ts'
import { showTime } from '../view/show-time.ts'
import { type Markup, nothing, theirs } from './markup.ts'

const changesShownMax = 20
const sentencesShownMax = 30

/** What later revisions changed, newest first: corrections that are told and edits that are not, each with the words before and after. */
export function changesSection(
  texts: Texts,
  changes: readonly ArticleChange[],
  articles: readonly AttributedArticle[],
): Markup {
  const shown = changes.flatMap((change) => {
    const article = articles.find((each) => each.id === change.article)
    return article ? [{ ...change, inArticle: article }] : []
  })
  if (shown.length === 0) return nothing
  const silent = shown.filter(({ change }) => change.isSilent).length
  const newest = shown.toSorted((a, b) => Date.parse(b.seenAt) - Date.parse(a.seenAt)).slice(0, changesShownMax)
  return html`<section aria-labelledby="h-change"><h2 id="h-change">${texts.changes.title}</h2><p>${texts.changes.summary(shown.length, silent)}</p>${newest.map((each) => changeItem(texts, each))}</section>`
}

function changeItem(
  texts: Texts,
  { inArticle, seenAt, change }: ArticleChange & { readonly inArticle: AttributedArticle },
): Markup {
  const { language } = inArticle
  const kinds = [...new Set(change.statements.map(({ kind }) => texts.changes.kinds[kind]))]
  const notice = change.notice
  return html`<div class="grp"><div><h3><a class="plain" href="/article/${encodeURIComponent(inArticle.id)}">${outletName(texts, inArticle)}</a></h3><p class="small soft">${texts.changes.seen} <time datetime="${seenAt}">${showTime(texts, seenAt)} UTC</time></p><p class="small">${change.isSilent ? html`<span class="badge open">${texts.changes.silentEdit}</span>` : html`<span class="badge on">${texts.changes.told}</span>`}</p></div>
<div>${notice ? html`<p>${texts.changes.itsNote} ${theirs(texts, notice.text, language)}</p>` : nothing}${kinds.length > 0 ? html`<p class="small"><b>${asLabel(kinds.join(', '))}</b></p>` : nothing}${change.sentences.slice(0, sentencesShownMax).map((sentence) => sentenceItem(texts, sentence, language))}</div></div>`
}

function sentenceItem(texts: Texts, { before, after }: SentenceChange, language: string): Markup {
  const parts = sentenceDifference(before?.text ?? '', after?.text ?? '')
  const side = (name: string, of: typeof parts.before, isNow: boolean): Markup =>
    html`<dt>${name}</dt><dd class="theirs" lang="${language}" dir="auto">${of.map((part) => (part.isMarked ? (isNow ? html`<ins><mark>${part.text}</mark></ins>` : html`<del>${part.text}</del>`) : html`${part.text}`))}</dd>`
  return html`<dl class="pairs">${before ? side(texts.changes.before, parts.before, false) : nothing}${after ? side(texts.changes.now, parts.after, true) : nothing}</dl>`
}
