import { html } from 'hono/html'
import type { Claim } from '../../model/findings.ts'
import type { Texts } from '../texts/english.ts'
import { agreementSigns } from '../view/agreement-signs.ts'
import { agreementOf, type ClaimRow, claimRows, claimsInOrder } from '../view/claim-rows.ts'
import { outletName } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import type { StoryView } from '../view/story-page-view.ts'
import { type Markup, nothing, proofMarkup, theirs } from './markup.ts'
import { outletLink } from './state-now.ts'

const claimsShownMax = 10
/** As many as can be folded below them; of a larger story they have a page of their own. */
const claimsFoldedMax = 15
const claimsOnOwnPageMax = 500
const rowsMax = 8
const wordingsMax = 4

/** What a table of claims is drawn of: the story, and which of its claims stand on the same page. */
interface ListedClaims extends StoryView {
  readonly listed: ReadonlySet<string>
}

/** The claims with what proves each: the important ones open, the others folded away where they are few, else the way to all of them. */
export function claimsTable(texts: Texts, view: StoryView): Markup {
  const all = claimsInOrder(view.page)
  const shown = all.slice(0, claimsShownMax)
  const folded = all.length > claimsShownMax + claimsFoldedMax ? [] : all.slice(claimsShownMax)
  const onPage = listing(view, [...shown, ...folded])
  return html`${table(texts, onPage, shown, texts.claims.caption)}
${folded.length === 0 ? nothing : html`<details class="more"><summary>${texts.claims.further(folded.length)}</summary>${table(texts, onPage, folded, texts.claims.captionFurther)}</details>`}
${all.length > onPage.listed.size ? html`<p><a href="${claimsAddress(view)}">${texts.claims.all(all.length)}</a></p>` : nothing}`
}

/** Every claim of a story in one table, at most 500. */
export function allClaims(texts: Texts, view: StoryView): Markup {
  const claims = claimsInOrder(view.page).slice(0, claimsOnOwnPageMax)
  return table(texts, listing(view, claims), claims, texts.claims.caption)
}

function listing(view: StoryView, claims: readonly Claim[]): ListedClaims {
  return { ...view, listed: new Set(claims.map((claim) => claim.id)) }
}

function claimsAddress(view: StoryView): string {
  return `/story/${view.page.story.id}/claims`
}

function table(texts: Texts, view: ListedClaims, claims: readonly Claim[], caption: string): Markup {
  const words = texts.claims
  return html`<table>
<caption class="vh">${caption}</caption>
<thead><tr>${[words.claim, words.printed, words.value, words.onWhoseWord, words.origins, words.agreement].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${claims.map((claim) => claimBody(texts, view, claim))}
</table>`
}

function claimBody(texts: Texts, view: ListedClaims, claim: Claim): Markup {
  const all = claimRows(texts, view.page, claim).slice(0, rowsMax)
  const rows = all.some((row) => row.value !== undefined) ? all : all.slice(0, wordingsMax)
  const language = view.articleOf.get(claim.label.article)?.language ?? 'en'
  return html`<tbody id="${claim.id}">
${rows.map(
  (
    row,
    at,
  ) => html`<tr>${at === 0 ? html`<th scope="rowgroup" rowspan="${rows.length}"><bdi lang="${language}">${claim.label.text}</bdi></th>` : nothing}
<td class="printed" data-l="${texts.claims.printed}">${theirs(texts, row.occurrence.text, row.article?.language)}</td>
<td data-l="${texts.claims.value}" class="num">${valueCell(texts, row)}</td>
<td class="word" data-l="${texts.claims.wordOf}">${wordCell(texts, view, row)}</td>
${at === 0 ? html`<td data-l="${texts.claims.origins}" class="num all nw" rowspan="${rows.length}"><b>${texts.originInterval(claim.origins)}</b></td><td data-l="${texts.claims.agreement}" class="all" rowspan="${rows.length}">${agreementCell(texts, view, claim)}</td>` : nothing}</tr>`,
)}
${proofRow(texts, view, all)}
</tbody>`
}

function valueCell(texts: Texts, row: ClaimRow): Markup {
  if (row.value === undefined || row.value === row.occurrence.text)
    return html`<span class="soft">${texts.claims.asPrinted}</span>`
  return typeof row.occurrence.value === 'string' ? theirs(texts, row.value, row.article?.language) : html`${row.value}`
}

function wordCell(texts: Texts, view: StoryView, row: ClaimRow): Markup {
  const by = row.source ? html`${theirs(texts, row.source.text, row.article?.language)}, ` : nothing
  const also = row.alsoIn.length === 0 ? '' : `; ${texts.claims.also(row.alsoIn.slice(0, 3), row.alsoIn.length - 3)}`
  return html`${by}${outletLink(texts, view, row.occurrence.article)}${also}${row.isOnRecord ? html` <span class="soft nw">${texts.saidOnRecord}</span>` : nothing}`
}

function agreementCell(texts: Texts, view: ListedClaims, claim: Claim): Markup {
  const relation = agreementOf(view.page, claim)
  const [sign, words] = [agreementSigns[relation], texts.agreements[relation]]
  const against = relation === 'conflict' ? conflictsWith(texts, view, claim) : nothing
  return html`<span class="agr${relation === 'conflict' ? ' clash' : ''}" data-s="${sign}">${words}</span>${against}`
}

function conflictsWith(texts: Texts, view: ListedClaims, claim: Claim): Markup {
  const others = view.page.story.links
    .filter((link) => link.relation === 'conflicts' && link.a.claim !== link.b.claim)
    .flatMap((link) => (link.a.claim === claim.id ? [link.b] : link.b.claim === claim.id ? [link.a] : []))
  const other = others[0]
  return other
    ? html`<br><span class="small soft">${texts.claims.with(html`<a href="${view.listed.has(other.claim) ? '' : claimsAddress(view)}#${other.claim}">${theirs(texts, other.text, view.articleOf.get(other.article)?.language)}</a>`)}</span>`
    : nothing
}

function proofRow(texts: Texts, view: StoryView, rows: readonly ClaimRow[]): Markup {
  const proofs = rows.flatMap((row) => (row.article ? [{ row, article: row.article }] : []))
  return html`<tr class="proof"><td colspan="6"><details><summary>${texts.claims.sentences(proofs.length)}</summary>
${proofs.map(({ row, article }) => {
  const spans = row.source ? [row.occurrence, row.source] : [row.occurrence]
  const when = article.publishedAt === undefined ? texts.noDateShown : showTime(texts, article.publishedAt)
  return html`<blockquote lang="${article.language}" dir="auto">${proofMarkup(proofOf(article.text, spans))}<cite lang="${texts.language}" dir="${texts.direction}">${outletName(texts, article)}, ${when} · ${row.isOnRecord ? texts.saidOnRecord : texts.saidNotOnRecord} · <a href="${view.home}#${view.anchorOf.get(article.id) ?? 'h-rep'}">${texts.claims.theReport}</a></cite></blockquote>`
})}
</details></td></tr>`
}
