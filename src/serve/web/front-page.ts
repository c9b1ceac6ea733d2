import { html } from 'hono/html'
import { frontShelves, isOnShelf, type ReadersFront } from '../reading/front-shelf.ts'
import { markForm } from '../reading/mark-form.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { agreementOf } from '../view/claim-rows.ts'
import { newsSince } from '../view/news-since.ts'
import { outletName } from '../view/on-whose-word.ts'
import { showTime } from '../view/show-time.ts'
import { counted, languageName, originInterval, stateWords } from '../view/show-words.ts'
import { type StoryView, storyView } from '../view/story-page-view.ts'
import { rankStories } from '../view/story-rank.ts'
import { addForms } from './add-forms.ts'
import { thinBar } from './independence-bar.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing, theirs } from './markup.ts'

/** What a reader asked the front to show. */
export interface FrontFilter {
  readonly isOnRecordOnly: boolean
  readonly isConflictOnly: boolean
  readonly language: string | undefined
  /** One sentence about what was just added, or what is wrong with it. */
  readonly notice: string | undefined
  /** When the visit before this one ended, in milliseconds. */
  readonly since: number | undefined
}

/** The front: stories by origins and change. */
export function frontPage(
  { pages, own }: ReadersFront,
  filter: FrontFilter,
  itemOf: (page: StoryOnPage) => FrontItem = frontItem,
): Markup {
  const shown = rankStories(
    pages.filter((page) => isWanted(page, filter) && (own === undefined || isOnShelf(page, own))),
  )
  const reports = pages.reduce((sum, page) => sum + page.story.reports.length, 0)
  return pageLayout({
    title: 'Stories by origins and change',
    skipTo: 'Skip to the stories',
    body: html`<main id="main" class="wrap front"><h1 class="vh">Stories by origins and change</h1>
<div>${filter.notice === undefined ? nothing : html`<p class="notice" role="status">${filter.notice}</p>`}
${pages.length === 0 ? emptyStore() : html`<p class="row small soft date"><span>${counted(reports, 'report')} in ${pages.length} ${pages.length === 1 ? 'story' : 'stories'}</span></p>${shown.map((page, at) => storyItem(page, itemOf(page), { isLead: at === 0, own, since: filter.since }))}${shown.length === 0 ? html`<p>No story fits these filters.</p>` : nothing}`}</div>
${pages.length === 0 ? nothing : aside(pages, filter, own)}</main>`,
  })
}

function isWanted(page: StoryOnPage, filter: FrontFilter): boolean {
  if (filter.isOnRecordOnly && !page.story.current.onRecord) return false
  if (filter.isConflictOnly && !page.story.links.some((link) => link.relation === 'conflicts')) return false
  return filter.language === undefined || page.story.languages.includes(filter.language)
}

/** What an empty store offers: the sample, an OPML file, the address of a feed. */
function emptyStore(): Markup {
  return html`<section class="first"><h2>Nothing here yet</h2>
<p>Headwater groups what outlets publish into stories and says on whose word each rests. Begin with one of these:</p>
<form method="post" action="/add" class="offer"><input type="hidden" name="kind" value="sample"><h3>The sample newsroom</h3><p>Invented outlets that report invented events, served on this machine and read as any others would be.</p><button>Load the sample</button></form>
${addForms()}</section>`
}

/** What the front says of a story to every reader. */
export interface FrontItem {
  readonly state: Markup
  readonly facts: Markup
}

/** The story's item; it stays the same while the story does. */
export function frontItem(page: StoryOnPage): FrontItem {
  const view = storyView(page)
  const { story, articles } = view.page
  const headline = story.headline
  const language = (headline ? view.articleOf.get(headline.article)?.language : undefined) ?? 'en'
  const largest = [...view.lanes].sort((a, b) => b.lane.reports.length - a.lane.reports.length)[0]
  return {
    state: html`${stateBadge(view)}<span class="soft">${story.current.onRecord ? 'on the record' : 'not on the record'}</span>`,
    facts: html`<h2 lang="${language}" dir="auto"><a href="/story/${story.id}">${headline?.text ?? story.id}</a></h2>
<div class="facts">
<div>${changeLine(view)}<p class="small soft">First: ${firstLine(view)} · ${story.languages.map(languageName).join(', ')}</p></div>
<div><p class="num"><b class="cnt">${story.origins ? originInterval(story.origins) : '?'}</b> ${story.origins?.min === 1 && story.origins.max === 1 ? 'origin' : 'origins'} · <span class="nw">${counted(articles.length, 'report')}</span></p>${thinBar(view)}
<p class="small soft">${largest ? html`${largest.lane.reports.length} of ${view.reportCount} rest on ${largest.isTitleTheirs ? theirs(largest.title) : largest.title}` : nothing}</p></div>
</div>`,
  }
}

function storyItem(
  page: StoryOnPage,
  item: FrontItem,
  {
    isLead,
    own,
    since,
  }: { readonly isLead: boolean; readonly own: ReadersFront['own']; readonly since: number | undefined },
): Markup {
  const marks = own?.marks.of(page)
  const news = since === undefined ? undefined : newsSince(page, since)
  return html`<article class="item${isLead ? ' lead' : ''}">
<p class="row small">${item.state}${marks?.isUnread === true ? html`<span class="soft">not read</span>` : nothing}${news === undefined ? nothing : html`<b>Since your last visit: ${news}</b>`}</p>
${item.facts}${own && marks ? markForm(page.story.id, marks, own.back) : nothing}</article>`
}

function stateBadge(view: StoryView): Markup {
  const { current } = view.page.story
  if (current.state === undefined) return html`<span class="badge open">Reported</span>`
  return html`<span class="badge${current.onRecord ? ' on' : ''}">${stateWords[current.state]}</span>`
}

function changeLine(view: StoryView): Markup {
  const { timeline, claims } = view.page.story
  const conflicts = claims.filter((claim) => agreementOf(view.page, claim) === 'conflict').length
  const [before, last] = timeline.slice(-2)
  const state =
    last && before
      ? html`State moved from “${stateWords[before.state].toLowerCase()}” to “${stateWords[last.state].toLowerCase()}”${last.evidence[0] ? html`: ${theirs(last.evidence[0].text, view.articleOf.get(last.evidence[0].article)?.language)}` : nothing}.`
      : nothing
  return html`<p>${state}${conflicts > 0 ? ` ${counted(conflicts, 'claim')} in conflict.` : ''}</p>`
}

function firstLine(view: StoryView): Markup {
  const first = view.page.story.reports[0]
  const article = first ? view.articleOf.get(first.id) : undefined
  const when = article?.publishedAt
  return html`<span lang="${article?.language ?? 'en'}">${outletName(article)}</span>${when === undefined ? ', no date shown' : html`, <time datetime="${when}">${showTime(when)}</time>`}`
}

function aside(pages: readonly StoryOnPage[], filter: FrontFilter, own: ReadersFront['own']): Markup {
  const languages = [...new Set(pages.flatMap((page) => page.story.languages))].sort()
  return html`<aside aria-label="Filters and method"><h3>Show</h3><form action="/">
<label class="pick"><input type="checkbox" name="record" value="1"${filter.isOnRecordOnly ? html` checked` : nothing}> Only on the record</label>
<label class="pick"><input type="checkbox" name="conflict" value="1"${filter.isConflictOnly ? html` checked` : nothing}> Only with a conflict</label>
<p class="row"><label for="l">Language</label><select id="l" name="lang"><option value="">all, ${languages.length}</option>${languages.map((code) => html`<option value="${code}"${filter.language === code ? html` selected` : nothing}>${languageName(code)}</option>`)}</select></p>
${own === undefined ? nothing : html`<p class="row"><label for="shelf">Stories</label><select id="shelf" name="shelf">${Object.entries(frontShelves).map(([name, words]) => html`<option value="${name}"${own.shelf === name ? html` selected` : nothing}>${words}</option>`)}</select></p>`}
<p><button>Show</button></p></form>
<h3>In this order</h3><p class="small soft">(2 × origins + changes of state + conflicts + log₂(1 + reports)) ÷ (1 + age in days). <a href="/method">Why</a></p>
<h3>Add</h3>${addForms()}</aside>`
}
