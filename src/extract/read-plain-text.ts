import type { Article, ArticleState, Zone, ZoneKind } from '../model/article.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { bylineNames } from './find-byline.ts'
import { findOutletInText } from './find-outlet-in-text.ts'
import { findPublishedInText } from './find-published-in-text.ts'
import { houseBySigns } from './house-by-signs.ts'
import type { OutletNames } from './outlet-names.ts'
import { zonePlainText } from './zone-plain-text.ts'

/** A plain text; its language where that is known already. */
export interface PlainText {
  readonly id: string
  readonly text: string
  readonly language?: string
}

/** The article that a plain text holds: its zones and what they show of headline, byline, outlet, date and language. The text stays as it is. */
export function readPlainText(file: PlainText, outlets: OutletNames): Article {
  const { id, text } = file
  const zones = zonePlainText(text, outlets)
  const headline = firstOf(text, zones, 'headline')
  const standfirst = firstOf(text, zones, 'standfirst')
  const dateline = firstOf(text, zones, 'dateline')
  const language = file.language ?? detectLanguage(storyOf(text, zones))
  const outlet = findOutletInText(text, zones, outlets) ?? (language === 'en' ? undefined : houseBySigns(text))
  const published = findPublishedInText(text, zones, language === 'en' ? {} : { language, slashed: 'day-first' })
  return {
    id,
    ...(outlet === undefined ? {} : { outlet: { name: outlet.name, shownInText: true } }),
    ...(headline === undefined ? {} : { headline }),
    ...(standfirst === undefined ? {} : { standfirst }),
    byline: bylineOf(text, zones, outlets),
    ...(dateline === undefined ? {} : { dateline }),
    ...(published === undefined ? { publishedPrecision: 'none' } : { ...published, publishedBasis: 'text' }),
    language,
    state: stateOf(zones),
    text,
    zones,
    links: [],
    declaredOrigins: [],
  }
}

/** The words of the first zone of a kind; a headline only where it stands above the story. */
function firstOf(text: string, zones: readonly Zone[], kind: ZoneKind): string | undefined {
  const body = zones.findIndex((zone) => zone.kind === 'body')
  const at = zones.findIndex((zone) => zone.kind === kind)
  const zone = zones[at]
  if (zone === undefined || (kind === 'headline' && body !== -1 && at > body)) return undefined
  return text.slice(zone.start, zone.end)
}

function bylineOf(text: string, zones: readonly Zone[], outlets: OutletNames): readonly string[] {
  const names = zones
    .filter((zone) => zone.kind === 'byline')
    .flatMap((zone) => bylineNames(text.slice(zone.start, zone.end), { mayBeBare: true }, outlets) ?? [])
  return [...new Set(names)]
}

function storyOf(text: string, zones: readonly Zone[]): string {
  const story = zones.filter((zone) => zone.kind === 'body' || zone.kind === 'headline' || zone.kind === 'standfirst')
  const words = story.map((zone) => text.slice(zone.start, zone.end)).join('\n')
  return words === '' ? text : words
}

function stateOf(zones: readonly Zone[]): ArticleState {
  if (zones.length === 0) return 'empty'
  return zones.some((zone) => zone.kind === 'body' || zone.kind === 'headline' || zone.kind === 'post')
    ? 'article'
    : 'not-an-article'
}
