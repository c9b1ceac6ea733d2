import { html } from 'hono/html'
import type { Texts } from '../texts/english.ts'
import { peopleSpeaking } from '../view/on-whose-word.ts'
import type { StoryView } from '../view/story-page-view.ts'
import type { Markup } from './markup.ts'

/** The four numbers: origins of the claim that carries the state, reports, share on the largest origin, people speaking. */
export function fourNumbers(texts: Texts, view: StoryView): Markup {
  const { story, articles } = view.page
  const central = story.claims.find((claim) => claim.id === story.centralClaim)
  const carrying = new Set(central?.occurrences.map((occurrence) => occurrence.article)).size
  const largest = [...view.lanes].sort((a, b) => size(b) - size(a))[0]
  const people = peopleSpeaking(view.page)
  const copies = story.reports.filter((report) => report.class === 'copy').length
  const { origins } = story
  const words = texts.story
  return html`<dl class="four num">
<div><dd class="big">${origins?.min ?? words.notCounted}${origins && origins.max > origins.min ? html`, <small>${texts.atMost}</small> ${origins.max}` : ''}</dd><dt>${words.ofOrigins}</dt><dd class="small soft">${words.carry(carrying)}${origins && origins.unresolved.length > 0 ? ` ${words.moreNotNamed(origins.unresolved.length)}` : ''}</dd></div>
<div><dd class="big">${view.reportCount}</dd><dt>${words.reportsNumber}</dt><dd class="small soft">${story.languages.map(texts.languageName).join(', ')}${copies > 0 ? `; ${words.copies(copies)}` : ''}</dd></div>
<div><dd class="big">${largest ? size(largest) : 0} <small>${words.of(view.reportCount)}</small></dd><dt>${words.onLargest}</dt><dd class="small soft">${largest ? `${Math.round((100 * size(largest)) / Math.max(1, view.reportCount))} %` : ''}</dd></div>
<div><dd class="big">${people.named} <small>${words.named}</small> ${people.unnamed} <small>${words.unnamed}</small></dd><dt>${words.peopleIn(articles.length)}</dt><dd class="small soft">${words.forState(origins?.people ? texts.unnamedPeople(origins.people) : words.noNumber, origins?.onRecord ?? 0)}</dd></div>
</dl>`
}

function size(lane: StoryView['lanes'][number]): number {
  return lane.lane.reports.length + lane.lane.alsoReports.length
}
