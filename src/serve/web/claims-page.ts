import { html } from 'hono/html'
import type { StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { storyView } from '../view/story-page-view.ts'
import { allClaims } from './claims-table.ts'
import { pageLayout } from './layout.ts'
import type { Markup } from './markup.ts'

/** Every claim of a story with what proves it; the story's own page shows the first of them. */
export function claimsPage(texts: Texts, page: StoryOnPage): Markup {
  const { story } = page
  const home = `/story/${story.id}`
  const headline = story.headline
  const language = page.articles.find((article) => article.id === headline?.article)?.language ?? 'en'
  return pageLayout(texts, {
    title: `${texts.claims.all(story.claims.length)}: ${storyTitle(story)}`,
    skipTo: texts.claims.skip,
    body: html`<main id="main" class="wrap">
<p class="kicker"><a class="theirs" href="${home}" lang="${language}" dir="auto">${storyTitle(story)}</a></p>
<h1>${texts.story.claims}</h1><p>${texts.story.claimsWords}</p>
${allClaims(texts, storyView(texts, page, home))}</main>`,
  })
}
