import { html } from 'hono/html'
import { headlineZone } from '../../model/article.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { ArticleOnPage, StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { valueOf } from '../view/claim-rows.ts'
import { outletName } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import { changesSection } from './changes-section.ts'
import { pageLayout } from './layout.ts'
import { classMarkup, linkAddress, type Markup, nothing, proofMarkup, theirs } from './markup.ts'
import { outletAddress } from './outlet-page.ts'
import { signs } from './signs.ts'

const statementsShownMax = 80
const figuresShownMax = 60
const citationsShownMax = 30

/** The address of an article's page. */
export function articleAddress(id: string): string {
  return `/article/${encodeURIComponent(id)}`
}

/** The page of an article: the way to the outlet first, then what it says and on whose word, each in its sentence. */
export function articlePage(texts: Texts, { article, stories, changes = [] }: ArticleOnPage): Markup {
  const headline = headlineOf(article)
  return pageLayout(texts, {
    title: headline,
    skipTo: texts.article.skip,
    body: html`${signs}<main id="main" class="wrap"><header>${kicker(texts, article)}
<h1 class="theirs" lang="${article.language}" dir="auto">${headline}</h1>${wayOut(texts, article)}</header>
<div class="two even"><section aria-labelledby="h-facts"><h2 id="h-facts">${texts.article.whatItIs}</h2>${facts(texts, article)}</section>
<section aria-labelledby="h-in"><h2 id="h-in">${texts.article.inStories}</h2>${stories.length === 0 ? html`<p class="soft">${texts.article.noStory}</p>` : stories.map((page) => placeIn(texts, page, article))}</section></div>
<section aria-labelledby="h-say"><h2 id="h-say">${texts.article.says}</h2><p>${texts.article.saysWords}</p>${article.statements.length === 0 ? html`<p class="soft">${texts.article.noStatements}</p>` : article.statements.slice(0, statementsShownMax).map((statement) => statementItem(texts, article, statement))}</section>
${figures(texts, article)}${citations(texts, article)}${changesSection(texts, changes, [article])}</main>`,
  })
}

function headlineOf(article: AttributedArticle): string {
  const zone = headlineZone(article.zones)
  return zone ? article.text.slice(zone.start, zone.end).trim() : (article.headline ?? article.id)
}

function kicker(texts: Texts, article: AttributedArticle): Markup {
  const name = outletName(texts, article)
  return html`<p class="kicker">${article.outlet ? html`<a href="${outletAddress(article.outlet.name)}">${name}</a>` : name}${article.language === texts.language ? nothing : ` · ${texts.languageName(article.language)}`}</p>`
}

function wayOut(texts: Texts, article: AttributedArticle): Markup {
  const address = linkAddress(article.canonicalUrl ?? article.url)
  if (address === undefined) return html`<p class="soft from">${texts.article.noAddress}</p>`
  return html`<p class="from"><a class="way" href="${address}" rel="noreferrer">${texts.article.readAt(article.outlet?.name ?? new URL(address).hostname)}</a></p>`
}

function facts(texts: Texts, article: AttributedArticle): Markup {
  const words = texts.article
  const { publishedAt, publishedBasis, modifiedAt, firstSeenAt, byline, dateline, declaredOrigins } = article
  const rows: readonly (readonly [string, Markup | undefined])[] = [
    [
      words.published,
      publishedAt === undefined
        ? html`${words.noDateFound}`
        : html`${time(texts, publishedAt)}${publishedBasis ? `, ${words.basis[publishedBasis]}` : ''}`,
    ],
    [words.changed, modifiedAt === undefined ? undefined : time(texts, modifiedAt)],
    [words.firstSeen, firstSeenAt === undefined ? undefined : time(texts, firstSeenAt)],
    [words.by, byline.length === 0 ? undefined : html`${byline.join(', ')}`],
    [words.dateline, dateline === undefined ? undefined : theirs(texts, dateline, article.language)],
    [
      words.declares,
      declaredOrigins.length === 0
        ? undefined
        : html`${declaredOrigins.map((each) => each.name ?? each.url ?? '').join(', ')}`,
    ],
    [words.state, article.state === 'article' ? undefined : html`${words.states[article.state]}`],
  ]
  return html`<dl class="pairs">${rows.map(([name, value]) => (value === undefined ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`
}

function time(texts: Texts, value: string): Markup {
  return html`<time datetime="${value}">${showTime(texts, value)}</time>`
}

function placeIn(texts: Texts, page: StoryOnPage, article: AttributedArticle): Markup {
  const report = page.story.reports.find((each) => each.id === article.id)
  const others = page.articles.filter((each) => each.id !== article.id).slice(0, 1)
  return html`<div class="note"><p>${report ? classMarkup(texts, report.class) : nothing}</p><p><a class="theirs" href="/story/${page.story.id}" dir="auto">${storyTitle(page.story)}</a></p><p class="small soft">${texts.article.oneOf(page.story.reports.length)}${others.map((other) => html` · <a href="/story/${page.story.id}/compare?first=${encodeURIComponent(other.id)}&amp;second=${encodeURIComponent(article.id)}">${texts.article.beside(outletName(texts, other))}</a>`)}</p></div>`
}

function statementItem(texts: Texts, article: AttributedArticle, statement: Statement): Markup {
  const source = statement.source
  const outer = article.statements.find((each) => each.id === statement.nestedIn)
  const through = outer?.source
    ? html` · ${texts.article.toldBy(theirs(texts, outer.source.span.text, article.language))}`
    : nothing
  const spans = [...statement.content, ...(source ? [source.span] : []), ...(statement.cue ? [statement.cue] : [])]
  const said =
    statement.polarity === 'denied'
      ? ` · ${texts.article.denies}`
      : statement.polarity === 'not-said'
        ? ` · ${texts.article.didNotSay}`
        : ''
  return html`<div class="grp"><div><h3>${source ? theirs(texts, source.span.text, article.language) : texts.noSource}</h3><p class="small soft">${source?.name !== undefined && source.name !== source.span.text ? html`${source.name}<br>` : nothing}${texts.levels[statement.level]}${said}${through}</p></div><blockquote lang="${article.language}" dir="auto">${spans.length === 0 ? nothing : proofMarkup(proofOf(article.text, spans))}</blockquote></div>`
}

function figures(texts: Texts, article: AttributedArticle): Markup {
  if (article.quantities.length === 0) return nothing
  return html`<section aria-labelledby="h-fig"><h2 id="h-fig">${texts.article.figures}</h2><table><caption class="vh">${texts.article.figuresCaption}</caption><thead><tr><th scope="col">${texts.claims.printed}</th><th scope="col">${texts.claims.value}</th><th scope="col">${texts.article.ofWhat}</th></tr></thead><tbody>${article.quantities
    .slice(0, figuresShownMax)
    .map(
      (quantity) =>
        html`<tr><td class="printed" data-l="${texts.claims.printed}">${theirs(texts, quantity.span.text, article.language)}</td><td data-l="${texts.claims.value}" class="num">${valueOf(texts, { ...quantity.span, article: article.id, value: quantity }) ?? ''}</td><td data-l="${texts.article.ofWhat}">${quantity.of ? theirs(texts, quantity.of.text, article.language) : quantity.measure === undefined ? '' : texts.measureName(quantity.measure)}</td></tr>`,
    )}</tbody></table></section>`
}

function citations(texts: Texts, article: AttributedArticle): Markup {
  const others = article.citations.filter((citation) => !citation.isOwnOutlet)
  if (others.length === 0) return nothing
  return html`<section aria-labelledby="h-cite"><h2 id="h-cite">${texts.article.credits}</h2>${others.slice(0, citationsShownMax).map((citation) => html`<div class="grp"><div><h3>${citation.outlet ?? texts.notNamed}</h3></div><blockquote lang="${article.language}" dir="auto">${proofMarkup(proofOf(article.text, [citation.phrase, citation.span]))}</blockquote></div>`)}</section>`
}
