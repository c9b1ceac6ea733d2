import { html, raw } from 'hono/html'
import type { AttributedArticle, ReportClass } from '../../model/report.ts'
import type { Texts } from '../texts/english.ts'
import type { Proof } from '../view/proof.ts'

/** Escaped HTML. */
export type Markup = ReturnType<typeof html>

/** Nothing, where a part of a page has nothing to say. */
export const nothing: Markup = raw('')

/** The same markup as one string, not the pieces that it was put together of: what is kept for many pages is joined once. */
export function inOnePiece(markup: Markup): Markup {
  return markup instanceof Promise ? markup : raw(Buffer.from(markup.toString()).toString())
}

/** Words of a report: in serif, in quotation marks, with their language where it is not the page's. */
export function theirs(texts: Texts, text: string, language = 'en'): Markup {
  const words = withoutOuterMarks(text)
  return language === texts.language ? html`<q>${words}</q>` : html`<q lang="${language}" dir="auto">${words}</q>`
}

/** The slice without the quotation marks around the whole of it, since the page sets its own. */
function withoutOuterMarks(text: string): string {
  const match = /^["“„«]([^"“”„«»]*)["”“»]$/u.exec(text.trim())
  return match?.[1] ?? text
}

/** A sentence of a report with the words marked that prove something. */
export function proofMarkup(proof: Proof): Markup {
  return html`${proof.isCutBefore ? '… ' : ''}${proof.parts.map((part) => (part.isMarked ? html`<mark>${part.text}</mark>` : html`${part.text}`))}${proof.isCutAfter ? ' …' : ''}`
}

const classSigns: Readonly<Record<ReportClass, string>> = {
  original: 'g-orig',
  pickup: 'g-pick',
  copy: 'g-copy',
  rewrite: 'g-rewr',
  mixed: 'g-mix',
  'derived-unresolved': 'g-unres',
}

/** The sign of a class as drawn in the key. */
export function classSign(name: ReportClass): Markup {
  return html`<svg class="g" aria-hidden="true"><use href="#${classSigns[name]}"/></svg>`
}

/** Sign and word of a class. */
export function classMarkup(texts: Texts, name: ReportClass): Markup {
  return html`<span class="cls">${classSign(name)} ${texts.classes[name]}</span>`
}

/** The name of a language in words of ours, for articles that are not in that of the page. */
export function languageNote(texts: Texts, article: AttributedArticle): Markup {
  return article.language === texts.language
    ? nothing
    : html` <span class="small soft">${texts.languageName(article.language)}</span>`
}

/** What went wrong, in the words of what met it: they are English. */
export function asIs(problem: string): Markup {
  return html`<span lang="en" dir="ltr">${problem}</span>`
}

/** An address that may stand in a link: http and https only. */
export function linkAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  return /^https?:$/u.test(new URL(url).protocol) ? url : undefined
}
