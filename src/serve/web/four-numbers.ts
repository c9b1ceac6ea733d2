import { html } from 'hono/html'
import { peopleSpeaking } from '../view/on-whose-word.ts'
import { asLabel, counted, countInWords, languageName, originInterval, unnamedPeople } from '../view/show-words.ts'
import type { StoryView } from '../view/story-page-view.ts'
import type { Markup } from './markup.ts'

/** The four numbers: origins of the claim that carries the state, reports, share on the largest origin, people speaking. */
export function fourNumbers(view: StoryView): Markup {
  const { story, articles } = view.page
  const central = story.claims.find((claim) => claim.id === story.centralClaim)
  const carrying = new Set(central?.occurrences.map((occurrence) => occurrence.article)).size
  const largest = [...view.lanes].sort((a, b) => size(b) - size(a))[0]
  const people = peopleSpeaking(view.page)
  const copies = story.reports.filter((report) => report.class === 'copy').length
  const [first = '0', second] = story.origins ? originInterval(story.origins).split(', at most ') : ['not counted']
  return html`<dl class="four num">
<div><dd class="big">${first}${second === undefined ? '' : html`, <small>at most</small> ${second}`}</dd><dt>Independent origins of what carries the state</dt><dd class="small soft">${counted(carrying, 'report')} ${carrying === 1 ? 'carries' : 'carry'} it.${story.origins && story.origins.unresolved.length > 0 ? ` ${asLabel(countInWords(story.origins.unresolved.length))} more source${story.origins.unresolved.length === 1 ? ' is' : 's are'} not named.` : ''}</dd></div>
<div><dd class="big">${view.reportCount}</dd><dt>Reports</dt><dd class="small soft">${story.languages.map(languageName).join(', ')}${copies > 0 ? `; ${countInWords(copies)} ${copies === 1 ? 'is a copy' : 'are copies'}` : ''}</dd></div>
<div><dd class="big">${largest ? size(largest) : 0} <small>of ${view.reportCount}</small></dd><dt>Rest on the largest origin</dt><dd class="small soft">${largest ? `${Math.round((100 * size(largest)) / Math.max(1, view.reportCount))} %` : ''}</dd></div>
<div><dd class="big">${people.named} <small>named,</small> ${people.unnamed} <small>not</small></dd><dt>People speaking in ${articles.length === 1 ? 'it' : 'them'}</dt><dd class="small soft">For what carries the state: ${story.origins?.people ? unnamedPeople(story.origins.people) : 'no number given'}; ${countInWords(story.origins?.onRecord ?? 0)} on the record</dd></div>
</dl>`
}

function size(lane: StoryView['lanes'][number]): number {
  return lane.lane.reports.length + lane.lane.alsoReports.length
}
