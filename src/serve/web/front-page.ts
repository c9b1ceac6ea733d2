import { html } from 'hono/html'
import { frontShelves, isOnShelf, type ReadersFront } from '../reading/front-shelf.ts'
import { markForm } from '../reading/mark-form.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { agreementOf } from '../view/claim-rows.ts'
import { newsSince } from '../view/news-since.ts'
import { outletName } from '../view/on-whose-word.ts'
import { showTime } from '../view/show-time.ts'
import { type StoryView, storyView } from '../view/story-page-view.ts'
import { rankStories } from '../view/story-rank.ts'
import { addForms } from './add-forms.ts'
import { thinBar } from './independence-bar.ts'
import { pageLayout } from './layout.ts'
import { inOnePiece, type Markup, nothing, theirs } from './markup.ts'

/** What a reader asked the front to show. */
export interface FrontFilter {
  readonly isOnRecordOnly: boolean
  readonly isConflictOnly: boolean
  readonly language: string | undefined
  /** One sentence about what was just added, or what is wrong with it. */
  readonly notice: string | undefined
}

/** The front: stories by origins and change. */
export function frontPage(
  texts: Texts,
  { pages, own, since }: ReadersFront,
  filter: FrontFilter,
  itemOf: (page: StoryOnPage) => FrontItem = (page) => frontItem(texts, page),
): Markup {
  const shown = rankStories(pages).filter(
    (page) => isWanted(page, filter) && (own === undefined || isOnShelf(page, own)),
  )
  const reports = pages.reduce((sum, page) => sum + page.story.reports.length, 0)
  return pageLayout(texts, {
    title: texts.front.title,
    skipTo: texts.front.skip,
    body: html`<main id="main" class="wrap front"><h1 class="vh">${texts.front.title}</h1>
<div>${filter.notice === undefined ? nothing : html`<p class="notice" role="status">${filter.notice}</p>`}
${pages.length === 0 ? emptyStore(texts) : html`<p class="row small soft date"><span>${texts.front.reportsIn(reports, pages.length)}</span></p>${shown.map((page, at) => storyItem(texts, page, itemOf(page), { isLead: at === 0, own, since }))}${shown.length === 0 ? html`<p>${texts.front.noneFits}</p>` : nothing}`}</div>
${pages.length === 0 ? nothing : aside(texts, pages, filter, own)}</main>`,
  })
}

function isWanted(page: StoryOnPage, filter: FrontFilter): boolean {
  if (filter.isOnRecordOnly && !page.story.current.onRecord) return false
  if (filter.isConflictOnly && !page.story.links.some((link) => link.relation === 'conflicts')) return false
  return filter.language === undefined || page.story.languages.includes(filter.language)
}

/** What an empty store offers: the sample, an OPML file, the address of a feed. */
function emptyStore(texts: Texts): Markup {
  return html`<section class="first"><h2>${texts.front.nothingYet}</h2>
<p>${texts.front.begin}</p>
<form method="post" action="/add" class="offer"><input type="hidden" name="kind" value="sample"><h3>${texts.front.sample}</h3><p>${texts.front.sampleWords}</p><button>${texts.front.loadSample}</button></form>
${addForms(texts)}</section>`
}

/** What the front says of a story to every reader. */
export interface FrontItem {
  readonly state: Markup
  readonly facts: Markup
}

/** The story's item; it stays the same while the story does. */
export function frontItem(texts: Texts, page: StoryOnPage): FrontItem {
  const view = storyView(texts, page)
  const { story, articles } = view.page
  const headline = story.headline
  const language = (headline ? view.articleOf.get(headline.article)?.language : undefined) ?? 'en'
  const largest = [...view.lanes].sort((a, b) => b.lane.reports.length - a.lane.reports.length)[0]
  return {
    state: inOnePiece(
      html`${stateBadge(texts, view)}<span class="soft">${story.current.onRecord ? texts.onRecord : texts.notOnRecord}</span>`,
    ),
    facts: inOnePiece(html`<h2 lang="${language}" dir="auto"><a href="/story/${story.id}">${storyTitle(story)}</a></h2>
<div class="facts">
<div>${changeLine(texts, view)}<p class="small soft">${texts.front.first} ${firstLine(texts, view)} · ${story.languages.map(texts.languageName).join(', ')}</p></div>
<div><p class="num"><b class="cnt">${story.origins ? texts.originInterval(story.origins) : '?'}</b> ${texts.originsNoun(story.origins?.max ?? 0)} · <span class="nw">${texts.count.reports(articles.length)}</span></p>${thinBar(texts, view)}
<p class="small soft">${largest ? texts.front.restOn(largest.lane.reports.length, view.reportCount, largest.isTitleTheirs ? theirs(texts, largest.title) : html`${largest.title}`) : nothing}</p></div>
</div>`),
  }
}

function storyItem(
  texts: Texts,
  page: StoryOnPage,
  item: FrontItem,
  {
    isLead,
    own,
    since,
  }: { readonly isLead: boolean; readonly own: ReadersFront['own']; readonly since: number | undefined },
): Markup {
  const marks = own?.marks.of(page)
  const news = since === undefined ? undefined : newsSince(texts, page, since)
  return html`<article class="item${isLead ? ' lead' : ''}">
<p class="row small">${item.state}${marks?.isUnread === true ? html`<span class="soft">${texts.front.notRead}</span>` : nothing}${news === undefined ? nothing : html`<b>${texts.front.sinceVisit(news)}</b>`}</p>
${item.facts}${own && marks ? markForm(texts, page.story.id, marks, own.back) : nothing}</article>`
}

function stateBadge(texts: Texts, view: StoryView): Markup {
  const { current } = view.page.story
  if (current.state === undefined) return html`<span class="badge open">${texts.reported}</span>`
  return html`<span class="badge${current.onRecord ? ' on' : ''}">${texts.states[current.state]}</span>`
}

function changeLine(texts: Texts, view: StoryView): Markup {
  const { timeline, claims } = view.page.story
  const conflicts = claims.filter((claim) => agreementOf(view.page, claim) === 'conflict').length
  const [before, last] = timeline.slice(-2)
  const state =
    last && before
      ? html`${texts.front.stateMoved(texts.states[before.state], texts.states[last.state])}${last.evidence[0] ? html`: ${theirs(texts, last.evidence[0].text, view.articleOf.get(last.evidence[0].article)?.language)}` : nothing}.`
      : nothing
  return html`<p>${state}${conflicts > 0 ? ` ${texts.front.inConflict(conflicts)}` : ''}</p>`
}

function firstLine(texts: Texts, view: StoryView): Markup {
  const first = view.page.story.reports[0]
  const article = first ? view.articleOf.get(first.id) : undefined
  const when = article?.publishedAt
  return html`<span lang="${article?.language ?? 'en'}">${outletName(texts, article)}</span>${when === undefined ? `, ${texts.noDateShown}` : html`, <time datetime="${when}">${showTime(texts, when)}</time>`}`
}

function aside(texts: Texts, pages: readonly StoryOnPage[], filter: FrontFilter, own: ReadersFront['own']): Markup {
  const languages = [...new Set(pages.flatMap((page) => page.story.languages))].sort()
  return html`<aside aria-label="${texts.front.filters}"><h3>${texts.front.show}</h3><form action="/">
<label class="pick"><input type="checkbox" name="record" value="1"${filter.isOnRecordOnly ? html` checked` : nothing}> ${texts.front.onlyOnRecord}</label>
<label class="pick"><input type="checkbox" name="conflict" value="1"${filter.isConflictOnly ? html` checked` : nothing}> ${texts.front.onlyConflict}</label>
<p class="row"><label for="l">${texts.front.language}</label><select id="l" name="lang"><option value="">${texts.front.allLanguages(languages.length)}</option>${languages.map((code) => html`<option value="${code}"${filter.language === code ? html` selected` : nothing}>${texts.languageName(code)}</option>`)}</select></p>
${own === undefined ? nothing : html`<p class="row"><label for="shelf">${texts.front.stories}</label><select id="shelf" name="shelf">${frontShelves.map((name) => html`<option value="${name}"${own.shelf === name ? html` selected` : nothing}>${texts.front.shelves[name]}</option>`)}</select></p>`}
<p><button>${texts.front.show}</button></p></form>
<h3>${texts.front.order}</h3><p class="small soft">${texts.front.formula} <a href="/method">${texts.front.why}</a></p>
<h3>${texts.front.add}</h3>${addForms(texts)}</aside>`
}
