import { html } from 'hono/html'
import type { Claim } from '../../model/findings.ts'
import { agreementOf, type ClaimRow, claimRows, claimsInOrder } from '../view/claim-rows.ts'
import { outletName } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import { agreementWords, counted, originInterval } from '../view/show-words.ts'
import type { StoryView } from '../view/story-page-view.ts'
import { type Markup, nothing, proofMarkup, theirs } from './markup.ts'
import { outletLink } from './state-now.ts'

const claimsShownMax = 10
const claimsListedMax = 60
const rowsMax = 8
const wordingsMax = 4

/** The claims with what proves each: the important ones open, the rest folded away. */
export function claimsTable(view: StoryView): Markup {
  const claims = claimsInOrder(view.page).slice(0, claimsListedMax)
  const rest = claims.slice(claimsShownMax)
  return html`${table(view, claims.slice(0, claimsShownMax), 'Claims of this story')}
${rest.length === 0 ? nothing : html`<details class="more"><summary>${counted(rest.length, 'further claim')}</summary>${table(view, rest, 'Further claims of this story')}</details>`}`
}

function table(view: StoryView, claims: readonly Claim[], caption: string): Markup {
  return html`<table>
<caption class="vh">${caption}</caption>
<thead><tr><th scope="col">Claim</th><th scope="col">As printed</th><th scope="col">Value</th><th scope="col">On whose word</th><th scope="col">Origins</th><th scope="col">Agreement</th></tr></thead>
${claims.map((claim) => claimBody(view, claim))}
</table>`
}

function claimBody(view: StoryView, claim: Claim): Markup {
  const all = claimRows(view.page, claim).slice(0, rowsMax)
  const rows = all.some((row) => row.value !== undefined) ? all : all.slice(0, wordingsMax)
  const language = view.articleOf.get(claim.label.article)?.language ?? 'en'
  return html`<tbody id="${claim.id}">
${rows.map(
  (
    row,
    at,
  ) => html`<tr>${at === 0 ? html`<th scope="rowgroup" rowspan="${rows.length}" lang="${language}" dir="auto">${claim.label.text}</th>` : nothing}
<td data-l="As printed">${theirs(row.occurrence.text, row.article?.language)}</td>
<td data-l="Value" class="num">${valueCell(row)}</td>
<td data-l="Word of">${wordCell(view, row)}</td>
${at === 0 ? html`<td data-l="Origins" class="num all" rowspan="${rows.length}"><b>${originInterval(claim.origins)}</b></td><td data-l="Agreement" class="all" rowspan="${rows.length}">${agreementCell(view, claim)}</td>` : nothing}</tr>`,
)}
${proofRow(view, all)}
</tbody>`
}

function valueCell(row: ClaimRow): Markup {
  if (row.value === undefined || row.value === row.occurrence.text) return html`<span class="soft">as printed</span>`
  return typeof row.occurrence.value === 'string' ? theirs(row.value, row.article?.language) : html`${row.value}`
}

function wordCell(view: StoryView, row: ClaimRow): Markup {
  const by = row.source ? html`${theirs(row.source.text, row.article?.language)}, ` : nothing
  const also =
    row.alsoIn.length === 0
      ? ''
      : `; also ${row.alsoIn.slice(0, 3).join(', ')}${row.alsoIn.length > 3 ? ` and ${row.alsoIn.length - 3} more` : ''}`
  return html`${by}${outletLink(view, row.occurrence.article)}${also}${row.isOnRecord ? html` <span class="soft nw">on the record</span>` : nothing}`
}

function agreementCell(view: StoryView, claim: Claim): Markup {
  const relation = agreementOf(view.page, claim)
  const { sign, words } = agreementWords[relation]
  const against = relation === 'conflict' ? conflictsWith(view, claim) : nothing
  return html`<span class="agr${relation === 'conflict' ? ' clash' : ''}" data-s="${sign}">${words}</span>${against}`
}

function conflictsWith(view: StoryView, claim: Claim): Markup {
  const others = view.page.story.links
    .filter((link) => link.relation === 'conflicts' && link.a.claim !== link.b.claim)
    .flatMap((link) => (link.a.claim === claim.id ? [link.b] : link.b.claim === claim.id ? [link.a] : []))
  const other = others[0]
  return other
    ? html`<br><span class="small soft">with <a href="#${other.claim}">${theirs(other.text, view.articleOf.get(other.article)?.language)}</a></span>`
    : nothing
}

function proofRow(view: StoryView, rows: readonly ClaimRow[]): Markup {
  const proofs = rows.flatMap((row) => (row.article ? [{ row, article: row.article }] : []))
  return html`<tr class="proof"><td colspan="6"><details><summary>The sentence${proofs.length === 1 ? '' : `s, ${proofs.length}`}</summary>
${proofs.map(({ row, article }) => {
  const spans = row.source ? [row.occurrence, row.source] : [row.occurrence]
  const when = article.publishedAt === undefined ? 'no date shown' : showTime(article.publishedAt)
  return html`<blockquote lang="${article.language}" dir="auto">${proofMarkup(proofOf(article.text, spans))}<cite lang="en">${outletName(article)}, ${when} · ${row.isOnRecord ? 'on the record' : 'not on the record'} · <a href="#${view.anchorOf.get(article.id) ?? 'h-rep'}">the report</a></cite></blockquote>`
})}
</details></td></tr>`
}
