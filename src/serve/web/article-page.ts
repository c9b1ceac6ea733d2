import { html } from 'hono/html'
import type { AttributedArticle } from '../../model/report.ts'
import type { SourceLevel, Statement } from '../../model/statement.ts'
import type { ArticleOnPage, StoryOnPage } from '../story-reader.ts'
import { valueOf } from '../view/claim-rows.ts'
import { outletName } from '../view/on-whose-word.ts'
import { proofOf } from '../view/proof.ts'
import { showTime } from '../view/show-time.ts'
import { asLabel, languageName } from '../view/show-words.ts'
import { changesSection } from './changes-section.ts'
import { pageLayout } from './layout.ts'
import { classMarkup, linkAddress, type Markup, nothing, proofMarkup, theirs } from './markup.ts'
import { outletAddress } from './outlet-page.ts'
import { signs } from './signs.ts'

const statementsShownMax = 80
const figuresShownMax = 60
const citationsShownMax = 30

const levelWords: Readonly<Record<SourceLevel, string>> = {
  'on-record': 'on the record',
  'on-record-institutional': 'on the record, by an institution',
  anonymous: 'not named',
  unclear: 'not clear who',
  'second-hand': 'second-hand',
}

/** The address of an article's page. */
export function articleAddress(id: string): string {
  return `/article/${encodeURIComponent(id)}`
}

/** The page of an article: the way to the outlet first, then what it says and on whose word, each in its sentence. */
export function articlePage({ article, stories, changes = [] }: ArticleOnPage): Markup {
  const headline = headlineOf(article)
  return pageLayout({
    title: headline,
    skipTo: 'Skip to the article',
    body: html`${signs}<main id="main" class="wrap"><header>${kicker(article)}
<h1 class="theirs" lang="${article.language}" dir="auto">${headline}</h1>${wayOut(article)}</header>
<div class="two even"><section aria-labelledby="h-facts"><h2 id="h-facts">What it is</h2>${facts(article)}</section>
<section aria-labelledby="h-in"><h2 id="h-in">Its place in stories</h2>${stories.length === 0 ? html`<p class="soft">It is in no story yet.</p>` : stories.map((page) => placeIn(page, article))}</section></div>
<section aria-labelledby="h-say"><h2 id="h-say">What it says, and on whose word</h2><p>Each statement stands in its sentence: what is said is marked.</p>${article.statements.length === 0 ? html`<p class="soft">It reports nobody’s word.</p>` : article.statements.slice(0, statementsShownMax).map((statement) => statementItem(article, statement))}</section>
${figures(article)}${citations(article)}${changesSection(changes, [article])}</main>`,
  })
}

function headlineOf(article: AttributedArticle): string {
  const zone = article.zones.find((each) => each.kind === 'headline')
  return zone ? article.text.slice(zone.start, zone.end).trim() : (article.headline ?? article.id)
}

function kicker(article: AttributedArticle): Markup {
  const name = outletName(article)
  return html`<p class="kicker">${article.outlet ? html`<a href="${outletAddress(article.outlet.name)}">${name}</a>` : name}${article.language === 'en' ? nothing : ` · ${languageName(article.language)}`}</p>`
}

function wayOut(article: AttributedArticle): Markup {
  const address = linkAddress(article.canonicalUrl ?? article.url)
  if (address === undefined) return html`<p class="soft from">No address of it is known: it was read from a file.</p>`
  return html`<p class="from"><a class="way" href="${address}" rel="noreferrer">Read it at ${article.outlet?.name ?? new URL(address).hostname}</a></p>`
}

const basisWords: Readonly<Record<NonNullable<AttributedArticle['publishedBasis']>, string>> = {
  feed: 'by its feed',
  jsonld: 'by the page’s own data',
  meta: 'by the page’s head',
  url: 'by its address',
  text: 'by its text',
  inferred: 'as far as can be told',
}

function facts(article: AttributedArticle): Markup {
  const { publishedAt, publishedBasis, modifiedAt, firstSeenAt, byline, dateline, declaredOrigins } = article
  const rows: readonly (readonly [string, Markup | undefined])[] = [
    [
      'Published',
      publishedAt === undefined
        ? html`no date found`
        : html`${time(publishedAt)}${publishedBasis ? `, ${basisWords[publishedBasis]}` : ''}`,
    ],
    ['Changed', modifiedAt === undefined ? undefined : time(modifiedAt)],
    ['First seen here', firstSeenAt === undefined ? undefined : time(firstSeenAt)],
    ['By', byline.length === 0 ? undefined : html`${byline.join(', ')}`],
    ['Dateline', dateline === undefined ? undefined : theirs(dateline, article.language)],
    [
      'Declares as its origin',
      declaredOrigins.length === 0
        ? undefined
        : html`${declaredOrigins.map((each) => each.name ?? each.url ?? '').join(', ')}`,
    ],
    ['State', article.state === 'article' ? undefined : html`${asLabel(article.state)}`],
  ]
  return html`<dl class="pairs">${rows.map(([name, value]) => (value === undefined ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`
}

function time(value: string): Markup {
  return html`<time datetime="${value}">${showTime(value)}</time>`
}

function placeIn(page: StoryOnPage, article: AttributedArticle): Markup {
  const report = page.story.reports.find((each) => each.id === article.id)
  const others = page.articles.filter((each) => each.id !== article.id).slice(0, 1)
  const headline = page.story.headline
  return html`<div class="note"><p>${report ? classMarkup(report.class) : nothing}</p><p><a class="theirs" href="/story/${page.story.id}" dir="auto">${headline?.text ?? page.story.id}</a></p><p class="small soft">one of ${page.story.reports.length}${others.map((other) => html` · <a href="/story/${page.story.id}/compare?first=${encodeURIComponent(other.id)}&amp;second=${encodeURIComponent(article.id)}">beside ${outletName(other)}</a>`)}</p></div>`
}

function statementItem(article: AttributedArticle, statement: Statement): Markup {
  const source = statement.source
  const outer = article.statements.find((each) => each.id === statement.nestedIn)
  const through = outer?.source ? html` · told by ${theirs(outer.source.span.text, article.language)}` : nothing
  const spans = [...statement.content, ...(source ? [source.span] : []), ...(statement.cue ? [statement.cue] : [])]
  const said =
    statement.polarity === 'denied' ? ' · denies it' : statement.polarity === 'not-said' ? ' · did not say' : ''
  return html`<div class="grp"><div><h3>${source ? theirs(source.span.text, article.language) : 'No source given'}</h3><p class="small soft">${source?.name !== undefined && source.name !== source.span.text ? html`${source.name}<br>` : nothing}${levelWords[statement.level]}${said}${through}</p></div><blockquote lang="${article.language}" dir="auto">${spans.length === 0 ? nothing : proofMarkup(proofOf(article.text, spans))}</blockquote></div>`
}

function figures(article: AttributedArticle): Markup {
  if (article.quantities.length === 0) return nothing
  return html`<section aria-labelledby="h-fig"><h2 id="h-fig">Its figures</h2><table><caption class="vh">Figures of the article</caption><thead><tr><th scope="col">As printed</th><th scope="col">Value</th><th scope="col">Of what</th></tr></thead><tbody>${article.quantities
    .slice(0, figuresShownMax)
    .map(
      (quantity) =>
        html`<tr><td data-l="As printed">${theirs(quantity.span.text, article.language)}</td><td data-l="Value" class="num">${valueOf({ ...quantity.span, article: article.id, value: quantity }) ?? ''}</td><td data-l="Of what">${quantity.of ? theirs(quantity.of.text, article.language) : (quantity.measure ?? '')}</td></tr>`,
    )}</tbody></table></section>`
}

function citations(article: AttributedArticle): Markup {
  const others = article.citations.filter((citation) => !citation.isOwnOutlet)
  if (others.length === 0) return nothing
  return html`<section aria-labelledby="h-cite"><h2 id="h-cite">Whom it credits</h2>${others.slice(0, citationsShownMax).map((citation) => html`<div class="grp"><div><h3>${citation.outlet ?? 'Not named'}</h3></div><blockquote lang="${article.language}" dir="auto">${proofMarkup(proofOf(article.text, [citation.phrase, citation.span]))}</blockquote></div>`)}</section>`
}
