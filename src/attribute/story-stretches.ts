import { type Article, type ZoneKind, zonesOutsideStory } from '../model/article.ts'
import { type FigureToken, figureTokens } from '../text/figure-tokens.ts'

/** A stretch of an article's story with its words, figures and marks. */
export interface StoryStretch {
  readonly start: number
  readonly end: number
  /** The zone that it is; undefined where no zone is known. */
  readonly zone?: ZoneKind
  readonly tokens: readonly FigureToken[]
}

/** The parts of an article's text that are its story, in order; where no zones are known, all of it. */
export function storyStretches({ text, zones }: Pick<Article, 'text' | 'zones'>): readonly StoryStretch[] {
  const stretches: StoryStretch[] = []
  let start = 0
  for (const zone of zones) {
    if (zone.start > start) stretches.push(stretchOf(text, { start, end: zone.start }))
    if (!zonesOutsideStory.has(zone.kind)) stretches.push({ ...stretchOf(text, zone), zone: zone.kind })
    start = Math.max(start, zone.end)
  }
  if (start < text.length) stretches.push(stretchOf(text, { start, end: text.length }))
  return stretches
}

function stretchOf(text: string, { start, end }: { readonly start: number; readonly end: number }): StoryStretch {
  return { start, end, tokens: figureTokens(text, start, end) }
}
