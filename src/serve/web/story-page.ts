import { html } from 'hono/html'
import type { StoryOnPage } from '../story-reader.ts'
import { agreementOf } from '../view/claim-rows.ts'
import { outletName } from '../view/on-whose-word.ts'
import { counted } from '../view/show-words.ts'
import { type StoryView, storyView } from '../view/story-page-view.ts'
import { changesSection } from './changes-section.ts'
import { claimsTable } from './claims-table.ts'
import { fourNumbers } from './four-numbers.ts'
import { independenceBar } from './independence-bar.ts'
import { pageLayout } from './layout.ts'
import { lineageList } from './lineage-list.ts'
import { lineagePicture } from './lineage-picture.ts'
import { type Markup, nothing } from './markup.ts'
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
export function storyPage(page: StoryOnPage, root = '', own?: OwnParts): Markup {
  const view = storyView(page)
  const label = page.story.headline?.text ?? page.story.id
  return pageLayout({
    title: `${label}: ${stateSentence(view).toLowerCase()}`,
    skipTo: 'Skip to the story',
    head: storyMetadata(view, root),
    body: html`${signs}<main id="main" class="wrap">${head(view)}${own?.head ?? nothing}${fourNumbers(view)}${onPage(view)}
<section aria-labelledby="h-bar"><h2 id="h-bar">What the ${counted(view.reportCount, 'report')} rest${view.reportCount === 1 ? 's' : ''} on: ${originsOfStory(view)}</h2>${independenceBar(view)}</section>
<section aria-labelledby="h-lin"><h2 id="h-lin">Who had it from whom</h2><p>One lane is one origin. A line says that a report took its news from what stands left of it.</p>${lineagePicture(view)}${lineageKey()}${lineageList(view)}</section>
<section aria-labelledby="h-claims"><h2 id="h-claims">What is claimed, and on whose word</h2><p>Wording is the report’s own. Values are ours, so that units can be compared. “Origins” counts who had it first-hand, not who printed it.</p>${claimsTable(view)}</section>
${subjectsOf(view)}<section aria-labelledby="h-rep"><h2 id="h-rep">The reports, by origin</h2><p>Each link leads to the outlet. The line below says what the report is, how sure we are where we infer it, and which words show it.</p>${view.reportCount > 1 ? comparisonForm(view.page) : nothing}${reportsByOrigin(view)}</section>
${changesSection(page.changes ?? [], page.articles)}
${own?.foot ?? nothing}</main>`,
  })
}

function head(view: StoryView): Markup {
  const { story } = view.page
  const headline = story.headline
  const article = headline ? view.articleOf.get(headline.article) : undefined
  return html`<div class="two"><header>
<h1 class="theirs" lang="${article?.language ?? 'en'}" dir="auto">${headline?.text ?? story.id}</h1>
${headline ? html`<p class="small soft from">Words of <a href="#${view.anchorOf.get(headline.article) ?? ''}">${outletName(article)}</a></p>` : nothing}
${stateNow(view)}</header>
<section class="first" aria-labelledby="h-steps"><h2 id="h-steps">How the state changed</h2>${stateSteps(view)}</section></div>`
}

function onPage(view: StoryView): Markup {
  const conflicts = view.page.story.claims.filter((claim) => agreementOf(view.page, claim) === 'conflict').length
  return html`<nav class="onpage" aria-label="On this page"><a href="#h-bar">Origins</a><a href="#h-lin">Who had it from whom</a><a href="#h-claims">Claims${conflicts > 0 ? `, ${conflicts} in conflict` : ''}</a><a href="#h-rep">Reports</a><a href="/story/${view.page.story.id}/json">JSON</a><a href="/story/${view.page.story.id}/story.svg">Picture</a><a href="/alerts/new?story=${view.page.story.id}">Choose what to be told</a></nav>`
}

const subjectsShownMax = 24

/** Whom and what the reports speak of: those with figures first, then the most often named. */
function subjectsOf(view: StoryView): Markup {
  const subjects = [...view.page.story.subjects].sort(
    (a, b) => b.facts.length - a.facts.length || b.mentions.length - a.mentions.length,
  )
  if (subjects.length === 0) return nothing
  return html`<section aria-labelledby="h-sub"><h2 id="h-sub">Whom and what it is about</h2><ul class="row subs">${subjects
    .slice(0, subjectsShownMax)
    .map(
      (subject) =>
        html`<li><a class="theirs" href="${subjectAddress(subject)}" dir="auto">${subject.name}</a>${subject.facts.length > 0 ? html` <span class="small soft">${counted(subject.facts.length, 'figure')}</span>` : nothing}</li>`,
    )}</ul></section>`
}

function originsOfStory(view: StoryView): string {
  const unnamed = view.lanes.filter((lane) => lane.lane.isUnnamed).length
  const named = view.lanes.length - unnamed
  return `${counted(named, 'origin')}${unnamed > 0 ? `, at most ${named + unnamed}` : ''}`
}
