import type { Span } from '../../model/span.ts'

const reachUnits = 320

/** A stretch of a text cut into parts, of which some are marked: what proves a row. */
export interface Proof {
  readonly parts: readonly { readonly text: string; readonly isMarked: boolean }[]
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** The sentence around the first of `spans`, with every one of them that lies in it marked. Reaches at most 320 units to each side. */
export function proofOf(text: string, spans: readonly Span[]): Proof {
  const first = spans[0]
  if (!first) return { parts: [], isCutBefore: false, isCutAfter: false }
  const start = sentenceStart(text, first.start)
  const end = sentenceEnd(text, first.end)
  return {
    parts: markedParts(text, { start: start.at, end: end.at }, spans),
    isCutBefore: start.isCut,
    isCutAfter: end.isCut,
  }
}

interface Edge {
  readonly at: number
  readonly isCut: boolean
}

const abbreviationUnits = 6
const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|St|No|Gen|Sen|Gov|Lt|Col|Prof|\p{Lu})\.?$/u

const sentenceBreak = /\n+|[.!?]["”’»]?\s+(?=[\p{Lu}"“‘«])/uy

/** Looks for the break backwards, since the last one before `from` is meant. */
function sentenceStart(text: string, from: number): Edge {
  const least = Math.max(0, from - reachUnits)
  for (let at = from - 1; at >= least; at -= 1) {
    if (!mayBreak(text.charCodeAt(at))) continue
    sentenceBreak.lastIndex = at
    const length = sentenceBreak.exec(text)?.[0].length ?? 0
    if (length === 0 || at + length > from) continue
    if (!abbreviation.test(text.slice(Math.max(least, at - abbreviationUnits), at)))
      return { at: at + length, isCut: false }
  }
  return { at: wordStart(text, least), isCut: least > 0 }
}

/** Whether a break can begin with the character of this code: a line's end, or a mark that ends a sentence. */
function mayBreak(code: number): boolean {
  return code === 10 || code === 33 || code === 46 || code === 63
}

function sentenceEnd(text: string, from: number): Edge {
  const most = Math.min(text.length, from + reachUnits)
  const after = text.slice(from, most)
  for (const match of after.matchAll(/\n|[.!?]["”’»]?(?=\s|$)/gu)) {
    if (!abbreviation.test(text.slice(Math.max(0, from + match.index - abbreviationUnits), from + match.index)))
      return { at: from + match.index + match[0].trimEnd().length, isCut: false }
  }
  return { at: most, isCut: most < text.length }
}

function wordStart(text: string, at: number): number {
  const gap = at === 0 ? -1 : text.slice(at).search(/\s/u)
  return gap < 0 ? at : at + gap + 1
}

/** The stretch `range` of `text` cut into parts, those marked that lie in one of `spans`. */
export function markedParts(
  text: string,
  range: { readonly start: number; readonly end: number },
  spans: readonly { readonly start: number; readonly end: number }[],
): Proof['parts'] {
  const inside = spans
    .map((span) => ({ start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start)
  const parts: { text: string; isMarked: boolean }[] = []
  let at = range.start
  for (const span of inside) {
    if (span.end <= at) continue
    const start = Math.max(at, span.start)
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false })
    parts.push({ text: text.slice(start, span.end), isMarked: true })
    at = span.end
  }
  if (at < range.end) parts.push({ text: text.slice(at, range.end), isMarked: false })
  return parts
}
