import { html, raw } from 'hono/html'
import type { AttributedArticle } from '../../model/report.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { outletName } from '../view/on-whose-word.ts'
import type { StoryView } from '../view/story-page-view.ts'
import { linkAddress, type Markup } from './markup.ts'
import { stateSentence } from './state-now.ts'

const reportsMax = 50

/** What other programs read of a story page: the card of a link, and the reports as schema.org tells them. `root` is where the reader came to us. */
export function storyMetadata(texts: Texts, view: StoryView, root: string): Markup {
  const { story } = view.page
  const address = `${root}/story/${story.id}`
  const description = texts.story.description(
    stateSentence(texts, view),
    view.reportCount,
    story.origins && texts.originInterval(story.origins),
  )
  return html`<meta property="og:type" content="article"><meta property="og:site_name" content="Headwater"><meta property="og:title" content="${storyTitle(story)}"><meta property="og:description" content="${description}"><meta property="og:url" content="${address}"><meta property="og:image" content="${address}/card.png"><meta name="description" content="${description}"><meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${raw(asData(schemaOf(texts, view, address)))}</script>
`
}

/** JSON that cannot end the element that it stands in. */
function asData(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

function schemaOf(texts: Texts, view: StoryView, address: string): object {
  const { story } = view.page
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': address,
    name: storyTitle(story),
    numberOfItems: view.reportCount,
    itemListElement: story.reports
      .slice(0, reportsMax)
      .flatMap((report) => view.articleOf.get(report.id) ?? [])
      .map((article) => reportOf(texts, view, article)),
  }
}

function reportOf(texts: Texts, view: StoryView, article: AttributedArticle): object {
  const url = linkAddress(article.canonicalUrl ?? article.url)
  const report = view.page.story.reports.find((each) => each.id === article.id)
  const basis = basisOf(view, report?.primarySource, article)
  return {
    '@type': 'ReportageNewsArticle',
    ...(url === undefined ? {} : { url }),
    ...(article.headline === undefined ? {} : { headline: article.headline }),
    ...(article.publishedAt === undefined ? {} : { datePublished: article.publishedAt }),
    inLanguage: article.language,
    publisher: { '@type': 'NewsMediaOrganization', name: outletName(texts, article) },
    ...(basis === undefined ? {} : { isBasedOn: basis }),
  }
}

/** The address of the primary report, where it is another one that is here. */
function basisOf(view: StoryView, primary: string | undefined, article: AttributedArticle): string | undefined {
  const node = view.page.story.nodes.find((each) => each.id === primary)
  if (node?.article === undefined || node.article === article.id) return undefined
  const source = view.articleOf.get(node.article)
  return linkAddress(source?.canonicalUrl ?? source?.url)
}
