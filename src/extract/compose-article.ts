import type { Link, Zone, ZoneKind } from '../model/article.ts'
import type { BlockLink } from './collect-blocks.ts'

/** A stretch of the article's text to be, in order. */
export interface TextPart {
  readonly kind: ZoneKind
  readonly text: string
  readonly links: readonly BlockLink[]
  /** Length of the dateline with which `text` begins: a zone of its own on the same line. */
  readonly datelineChars?: number
}

/** A text with its zones and links: the parts set one under the other with an empty line between. */
export function composeText(
  parts: readonly TextPart[],
  base: string | undefined,
): { readonly text: string; readonly zones: readonly Zone[]; readonly links: readonly Link[] } {
  const pieces: string[] = []
  const zones: Zone[] = []
  const links: Link[] = []
  let length = 0
  for (const part of parts) {
    if (pieces.length > 0) {
      pieces.push('\n\n')
      length += 2
    }
    addZones(zones, part, length)
    for (const link of part.links) {
      const href = absolute(link.href, base)
      if (href !== undefined) links.push({ href, start: length + link.start, end: length + link.end })
    }
    pieces.push(part.text)
    length += part.text.length
  }
  return { text: pieces.join(''), zones, links }
}

/** Paragraphs of one kind that follow each other are one zone. */
function addZones(zones: Zone[], part: TextPart, at: number): void {
  const datelineChars = part.datelineChars ?? 0
  if (datelineChars > 0) zones.push({ start: at, end: at + datelineChars, kind: 'dateline' })
  const start = at + datelineChars
  const end = at + part.text.length
  const last = zones.at(-1)
  if (last?.kind === part.kind) zones[zones.length - 1] = { ...last, end }
  else zones.push({ start, end, kind: part.kind })
}

/** An http address made absolute; undefined for any other. */
export function absolute(href: string, base: string | undefined): string | undefined {
  const url = URL.canParse(href)
    ? new URL(href)
    : base !== undefined && URL.canParse(href, base)
      ? new URL(href, base)
      : undefined
  return url && /^https?:$/u.test(url.protocol) ? url.href : undefined
}
