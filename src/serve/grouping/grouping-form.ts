import { html } from 'hono/html'
import type { StoryOnPage } from '../story-reader.ts'
import { outletName } from '../view/on-whose-word.ts'
import type { Markup } from '../web/markup.ts'

/** The forms by which an editor splits reports off a story, takes one out, or merges the story into another. */
export function groupingForm({ story, articles }: StoryOnPage): Markup {
  const action = `/story/${story.id}/grouping`
  return html`<section aria-labelledby="h-fix"><h2 id="h-fix">Repair the grouping</h2><p>Later grouping keeps to it; it stands in <a href="/admin/audit">the log</a> and can be undone.</p>
<details class="more"><summary>Reports that belong elsewhere</summary><form method="post" action="${action}" class="fix"><ul>${articles.map(
    (article, at) =>
      html`<li class="row"><span class="pick"><input type="checkbox" id="fix-${at}" name="report" value="${article.id}"> <label for="fix-${at}">${outletName(article)} <span class="theirs" lang="${article.language}" dir="auto">${(article.headline ?? article.text).slice(0, 90)}</span></label></span><button class="quiet" name="apart" value="${article.id}" aria-label="Not this story: ${outletName(article)}, ${(article.headline ?? '').slice(0, 60)}">Not this story</button></li>`,
  )}</ul><p><button name="repair" value="split">Make a story of the chosen</button></p></form></details>
<details class="more"><summary>The same story as another</summary><form method="post" action="${action}" class="sheet"><p><label for="into">The address of the other story</label><input id="into" name="into" required maxlength="300" inputmode="url" autocomplete="off"></p><p><button name="repair" value="merge">Merge this story into it</button></p></form></details></section>`
}
