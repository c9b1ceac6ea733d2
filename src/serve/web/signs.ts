import { html, raw } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import type { Markup } from './markup.ts'

/** The signs of classes and sources, drawn once a page and used in the key, the list and the reports. */
export const signs: Markup = raw(`<svg class="signs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<symbol id="g-orig" viewBox="0 0 26 18"><rect class="box orig" x="1.5" y="1.5" width="23" height="15"/><rect class="in" x="5" y="5" width="16" height="8"/></symbol>
<symbol id="g-pick" viewBox="0 0 26 18"><rect class="box" x="1" y="1" width="24" height="16"/></symbol>
<symbol id="g-copy" viewBox="0 0 26 18"><rect class="box" x="6" y="1" width="19" height="11"/><rect class="box" x="3.5" y="3.5" width="19" height="11"/><rect class="box" x="1" y="6" width="19" height="11"/></symbol>
<symbol id="g-rewr" viewBox="0 0 26 18"><path class="box" d="M7 1h12l6 5v6l-6 5H7l-6-5V6z"/></symbol>
<symbol id="g-mix" viewBox="0 0 26 18"><rect class="box" x="1" y="1" width="24" height="16"/><path class="fa" d="M1 1h6v8H1z"/><path class="fi" d="M1 9h6v8H1z"/></symbol>
<symbol id="g-unres" viewBox="0 0 26 18"><rect class="box dash" x="1" y="1" width="24" height="16"/></symbol>
<symbol id="g-named" viewBox="0 0 26 18"><rect class="box solid" x="1" y="1" width="24" height="16" rx="8"/></symbol>
<symbol id="g-anon" viewBox="0 0 26 18"><rect class="box orig" x="1.5" y="1.5" width="23" height="15" rx="7.5"/></symbol>
<symbol id="g-open" viewBox="0 0 26 18"><path class="box dash void" d="M4 1h13a8 8 0 0 1 0 16H4"/></symbol>
<symbol id="g-doc" viewBox="0 0 26 18"><path class="box" d="M3 1h15l5 5v11H3zM18 1v5h5"/></symbol>
</defs></svg>`)

const sourceSigns = ['g-named', 'g-anon', 'g-doc', 'g-open'] as const
const reportSigns = ['g-orig', 'g-pick', 'g-copy', 'g-rewr', 'g-mix', 'g-unres'] as const
const linePaths = [
  '<path class="e" d="M0 9h25"/>',
  '<path class="e dash" d="M0 9h25"/>',
  '<path class="e dot" d="M2 9h24"/>',
] as const

/** The key below the lineage picture. */
export function lineageKey(texts: Texts): Markup {
  const { lineage } = texts
  return html`<div class="keys">${row(lineage.sources, sourceSigns.map(used), lineage.sourceSigns)}${row(lineage.reports, reportSigns.map(used), lineage.reportSigns)}${row(lineage.lines, linePaths, lineage.lineSigns)}</div>`
}

function used(sign: string): string {
  return `<use href="#${sign}"/>`
}

function row(head: string, drawn: readonly string[], words: readonly string[]): Markup {
  return html`<ul class="key"><li class="soft">${head}</li>${drawn.map((sign, at) => html`<li><svg class="g" aria-hidden="true">${raw(sign)}</svg>${words[at] ?? ''}</li>`)}</ul>`
}
