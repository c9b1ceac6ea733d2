import { html } from 'hono/html'
import type { StoryOnPage } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'
import { outletName } from '../view/on-whose-word.ts'
import type { Markup } from '../web/markup.ts'

/** The forms by which an editor splits reports off a story, takes one out, or merges the story into another. */
export function groupingForm(texts: Texts, { story, articles }: StoryOnPage): Markup {
  const words = texts.grouping
  const action = `/story/${story.id}/grouping`
  return html`<section aria-labelledby="h-fix"><h2 id="h-fix">${words.title}</h2><p>${words.words(html`<a href="/admin/audit">${words.theLog}</a>`)}</p>
<details class="more"><summary>${words.elsewhere}</summary><form method="post" action="${action}" class="fix"><ul>${articles.map(
    (article, at) =>
      html`<li class="row"><span class="pick"><input type="checkbox" id="fix-${at}" name="report" value="${article.id}"> <label for="fix-${at}">${outletName(texts, article)} <span class="theirs" lang="${article.language}" dir="auto">${(article.headline ?? article.text).slice(0, 90)}</span></label></span><button class="quiet" name="apart" value="${article.id}" aria-label="${words.notThisLabel(`${outletName(texts, article)}, ${(article.headline ?? '').slice(0, 60)}`)}">${words.notThis}</button></li>`,
  )}</ul><p><button name="repair" value="split">${words.makeStory}</button></p></form></details>
<details class="more"><summary>${words.sameAs}</summary><form method="post" action="${action}" class="sheet"><p><label for="into">${words.otherAddress}</label><input id="into" name="into" required maxlength="300" inputmode="url" autocomplete="off"></p><p><button name="repair" value="merge">${words.merge}</button></p></form></details></section>`
}
