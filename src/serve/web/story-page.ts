import { html } from 'hono/html'
import { openRecall } from '../../store/recall.ts'
import { rememberedFew } from '../remembered.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { agreementOf } from '../view/claim-rows.ts'
import { outletName } from '../view/on-whose-word.ts'
import { type StoryView, storyView } from '../view/story-page-view.ts'
import { changesSection } from './changes-section.ts'
import { claimsTable } from './claims-table.ts'
import { fourNumbers } from './four-numbers.ts'
import { independenceBar } from './independence-bar.ts'
import { pageLayout } from './layout.ts'
import { lineageList } from './lineage-list.ts'
import { lineagePicture } from './lineage-picture.ts'
import { inOnePiece, type Markup, nothing } from './markup.ts'
import { reportsByOrigin } from './reports-by-origin.ts'
import { comparisonForm } from './side-by-side-page.ts'
import { lineageKey, signs } from './signs.ts'
import { stateNow, stateSentence, stateSteps } from './state-now.ts'
import { storyMetadata } from './story-metadata.ts'
import { subjectAddress } from './subject-page.ts'

/** What belongs to the one who reads: below the head, and at the end. */
export interface OwnParts {
  readonly head: Markup
  readonly foot: Markup
}

/** The page of a story; `root` is where the reader came to us. */
export function storyPage(texts: Texts, page: StoryOnPage, root = '', own?: OwnParts): Markup {
  const name = `${texts.language} ${root} ${page.story.id}`
  const draw = (): DrawnStory => drawStory(texts, page, root)
  const drawn = isAskedAgain(name) ? drawnOnce(name, [page.story, page.articles], () => forKeeping(draw())) : draw()
  return pageLayout(texts, {
    title: drawn.title,
    skipTo: texts.story.skip,
    head: drawn.metadata,
    body: html`${signs}<main id="main" class="wrap">${drawn.head}${own?.head ?? nothing}${drawn.findings}
${changesSection(texts, page.changes ?? [], page.articles)}
${own?.foot ?? nothing}</main>`,
  })
}

/** What the page says of a story to every reader. */
interface DrawnStory {
  readonly title: string
  readonly metadata: Markup
  readonly head: Markup
  readonly findings: Markup
}

/** A page has up to some hundred kilobytes; it stays the same while the story does. */
const storiesDrawnMax = 60
const drawnOnce = rememberedFew<DrawnStory>(storiesDrawnMax)
/** A page that is asked for once is not kept: crawlers and searches open many of them. */
const isAskedAgain = openRecall(20 * storiesDrawnMax)

function forKeeping(drawn: DrawnStory): DrawnStory {
  return { ...drawn, findings: inOnePiece(drawn.findings) }
}

function drawStory(texts: Texts, page: StoryOnPage, root: string): DrawnStory {
  const view = storyView(texts, page)
  const label = storyTitle(page.story)
  return {
    title: `${label}: ${stateSentence(texts, view).toLowerCase()}`,
    metadata: storyMetadata(texts, view, root),
    head: head(texts, view),
    findings: html`${fourNumbers(texts, view)}${onPage(texts, view)}
<section aria-labelledby="h-bar"><h2 id="h-bar">${originsOfStory(texts, view)}</h2>${independenceBar(texts, view)}</section>
<section aria-labelledby="h-lin"><h2 id="h-lin">${texts.story.lineage}</h2><p>${texts.story.lineageWords}</p>${lineagePicture(texts, view)}${lineageKey(texts)}${lineageList(texts, view)}</section>
<section aria-labelledby="h-claims"><h2 id="h-claims">${texts.story.claims}</h2><p>${texts.story.claimsWords}</p>${claimsTable(texts, view)}</section>
${subjectsOf(texts, view)}<section aria-labelledby="h-rep"><h2 id="h-rep">${texts.story.reports}</h2><p>${texts.story.reportsWords}</p>${view.reportCount > 1 ? comparisonForm(texts, view.page) : nothing}${reportsByOrigin(texts, view)}</section>`,
  }
}

function head(texts: Texts, view: StoryView): Markup {
  const { story } = view.page
  const headline = story.headline
  const article = headline ? view.articleOf.get(headline.article) : undefined
  return html`<div class="two"><header>
<h1 class="theirs" lang="${article?.language ?? 'en'}" dir="auto">${storyTitle(story)}</h1>
${headline ? html`<p class="small soft from">${texts.story.wordsOf(html`<a href="#${view.anchorOf.get(headline.article) ?? ''}">${outletName(texts, article)}</a>`)}</p>` : nothing}
${stateNow(texts, view)}</header>
<section class="first" aria-labelledby="h-steps"><h2 id="h-steps">${texts.story.steps}</h2>${stateSteps(texts, view)}</section></div>`
}

function onPage(texts: Texts, view: StoryView): Markup {
  const conflicts = view.page.story.claims.filter((claim) => agreementOf(view.page, claim) === 'conflict').length
  return html`<nav class="onpage" aria-label="${texts.story.onThisPage}"><a href="#h-bar">${texts.story.originsLink}</a><a href="#h-lin">${texts.story.lineage}</a><a href="#h-claims">${texts.story.claimsLink(conflicts)}</a><a href="#h-rep">${texts.story.reportsLink}</a><a href="/story/${view.page.story.id}/json">JSON</a><a href="/story/${view.page.story.id}/story.svg">${texts.story.pictureLink}</a><a href="/alerts/new?story=${view.page.story.id}">${texts.story.tellLink}</a></nav>`
}

const subjectsShownMax = 24

/** Whom and what the reports speak of: those with figures first, then the most often named. */
function subjectsOf(texts: Texts, view: StoryView): Markup {
  const subjects = [...view.page.story.subjects].sort(
    (a, b) => b.facts.length - a.facts.length || b.mentions.length - a.mentions.length,
  )
  if (subjects.length === 0) return nothing
  return html`<section aria-labelledby="h-sub"><h2 id="h-sub">${texts.story.subjects}</h2><ul class="row subs">${subjects
    .slice(0, subjectsShownMax)
    .map(
      (subject) =>
        html`<li><a class="theirs" href="${subjectAddress(subject)}" dir="auto">${subject.name}</a>${subject.facts.length > 0 ? html` <span class="small soft">${texts.count.figures(subject.facts.length)}</span>` : nothing}</li>`,
    )}</ul></section>`
}

function originsOfStory(texts: Texts, view: StoryView): string {
  const unnamed = view.lanes.filter((lane) => lane.lane.isUnnamed).length
  const named = view.lanes.length - unnamed
  return texts.story.restOn(view.reportCount, named, named + unnamed)
}
