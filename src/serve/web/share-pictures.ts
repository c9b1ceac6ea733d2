import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { storyTitle } from '../story-title.ts'
import type { Texts } from '../texts/english.ts'
import { lineTexts } from '../view/line-texts.ts'
import type { StoryView } from '../view/story-page-view.ts'
import { lineagePicture } from './lineage-picture.ts'
import type { Markup } from './markup.ts'
import { stateSentence } from './state-now.ts'

/** The colours and letters of a picture that stands alone: those of the pages in light. */
const aloneStyle =
  '.lin{background:#fcfbf8;font-family:"Noto Sans",Arial,sans-serif}.lin text{fill:#1b1b19;font-size:12px}.lin .n{font-weight:650}.lin .m{font-size:11.5px;font-weight:400;fill:#56544e}.lin .q{font-family:"Noto Serif",Georgia,serif;font-size:13px}.lin .inv text{fill:#fcfbf8}.lin a{text-decoration:none}.lane{fill:#f3f1ea}.lane1{fill:#ddedf0}.lanex{stroke:#79766c}.hair{stroke:#d9d5ca}.box{fill:#fcfbf8;stroke:#1b1b19;stroke-width:1.25}.orig{stroke:#00586b;stroke-width:2.5}.in{stroke:#00586b}.dash{stroke-dasharray:5 4}.solid,.fi{fill:#1b1b19}.fa{fill:#00586b}.fe{fill:#79766c}.void,.e,.in{fill:none}.e{stroke:#1b1b19;stroke-width:1.4}.dot{stroke-dasharray:.1 5;stroke-linecap:round;stroke-width:2.4}'

/** For the content policy: the one style that may stand inside a picture of ours. */
export const aloneStyleHash = `sha256-${createHash('sha256').update(aloneStyle).digest('base64')}`

/** The lineage as a picture of its own; every box leads to its report on the story's page. */
export function lineageAlone(texts: Texts, view: StoryView): Markup {
  return lineagePicture(texts, view, {
    page: `/story/${view.page.story.id}`,
    style: html`<style>${raw(aloneStyle)}</style>`,
  })
}

const card = { width: 1200, height: 630, margin: 64, headlineLetters: 36, headlineLinesMax: 4 }
const cellsMax = 40
const barColours: Readonly<Record<string, string>> = { o1: '#00586b', o2: '#1b1b19', o3: '#79766c', o4: '#d9d5ca' }

/** What a link to the story shows elsewhere: headline, state, origins, and the bar of what the reports rest on. */
export function shareCard(texts: Texts, view: StoryView): Markup {
  const { story } = view.page
  const { width, height, margin } = card
  const lines = lineTexts(storyTitle(story), card.headlineLetters, card.headlineLinesMax)
  const origins = story.origins ? texts.story.independent(texts.originInterval(story.origins), story.origins.max) : ''
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fcfbf8"/>
<text x="${margin}" y="96" font-family="Noto Serif, serif" font-weight="700" font-size="30" fill="#1b1b19">Headwater</text>
${lines.map((line, at) => html`<text x="${margin}" y="${184 + at * 64}" font-family="Noto Serif, serif" font-weight="700" font-size="50" fill="#1b1b19">${line}</text>`)}
<text x="${margin}" y="464" font-family="Noto Sans, sans-serif" font-weight="600" font-size="34" fill="#00586b">${stateSentence(texts, view)}</text>
<text x="${margin}" y="514" font-family="Noto Sans, sans-serif" font-size="28" fill="#56544e">${origins}${texts.count.reports(view.reportCount)}</text>
${barOf(view)}</svg>`
}

function barOf(view: StoryView): Markup {
  const cells = view.lanes.flatMap((lane) => lane.lane.reports.map(() => lane.colour)).slice(0, cellsMax)
  const step = (card.width - 2 * card.margin) / Math.max(1, cells.length)
  return html`${cells.map((colour, at) => {
    const fill = barColours[colour]
    return html`<rect x="${card.margin + at * step}" y="546" width="${step - 3}" height="28" fill="${fill ?? 'none'}" stroke="#1b1b19"${fill === undefined ? html` stroke-dasharray="6 4"` : ''}/>`
  })}`
}
