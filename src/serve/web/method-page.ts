import { html } from 'hono/html'
import { pageLayout } from './layout.ts'
import type { Markup } from './markup.ts'

/** How origins are counted, in fixed words of the interface. */
export function methodPage(): Markup {
  return pageLayout({
    title: 'How origins are counted',
    skipTo: 'Skip to the method',
    body: html`<main id="main" class="wrap prose"><h1>How origins are counted</h1>
<section><h2>Outlets are not origins</h2><p>Five outlets that rest on one briefing are one origin. For each report Headwater reads whom it credits, follows the credit to its end, and counts the ends. A source that a report does not name may be one of those already counted or another one: it raises the upper number by one and leaves the lower as it is. So “1, at most 2” means: one that we can name, and one reference that we cannot trace.</p></section>
<section><h2>Every word has its place</h2><p>Words in a serif face are slices of a report, down to the letter. Words in this face are ours: labels from closed lists, numbers computed from those slices, fixed wording.</p></section>
<section><h2>How sure we are</h2><p>A solid line: the report says so. A dashed line: it says so and names nobody. A dotted line, and the word “probably”: we infer it. Shared wording alone never says who took it from whom.</p></section>
<section><h2>Filled, outlined, dashed</h2><p>Filled is on the record. Outlined is not on the record. Dashed is a source that nobody names.</p></section>
<section><h2>The order of the front</h2><p>(2 × independent origins + changes of state + conflicts + log₂(1 + reports)) ÷ (1 + days since the latest report). Volume counts as a logarithm, so fourteen copies do not outrank two origins.</p></section>
</main>`,
  })
}
