import { type Zone, type ZoneKind, zonesOutsideStory } from '../model/article.ts'

/** A place line stays: where it happened tells events apart. So does a byline: it is short, and often a place or an agency stands in it. */
const silent: ReadonlySet<ZoneKind> = new Set([...zonesOutsideStory, 'truncation'])

interface ZonedText {
  readonly text: string
  readonly zones?: readonly Zone[]
}

/**
 * The first `lengthMax` characters of the text that tell of the event: without what an outlet prints under all of its reports, which would
 * make its reports alike. A text of which nothing would stay is given whole.
 */
export function storyWords({ text, zones = [] }: ZonedText, lengthMax: number): string {
  const kept: string[] = []
  let length = 0
  let at = 0
  const keep = (end: number): void => {
    const piece = text.slice(at, Math.min(end, at + lengthMax - length))
    if (piece.trim() !== '') kept.push(piece)
    length += piece.length
  }
  for (const { start, end, kind } of zones) {
    if (length >= lengthMax) break
    if (!silent.has(kind) || end <= at) continue
    if (start > at) keep(start)
    at = end
  }
  if (length < lengthMax && at < text.length) keep(text.length)
  return kept.length === 0 ? text.slice(0, lengthMax) : kept.join('\n')
}
