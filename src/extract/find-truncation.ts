import { endsSentence, wordCount } from './text-blocks.ts'

/** Signs by which sites and search services end a text that goes on elsewhere. */
const cutMark =
  /(?:\[\s*(?:\+\s?\d+ chars|…|\.\.\.|&hellip;|read more|more)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.)\s*$/iu

/**
 * Where the part of a paragraph begins that shows its cut: "[…]", the last word of a text that breaks off, the last
 * clause of a paragraph that breaks off while the story goes on. -1 where the paragraph is whole.
 */
export function truncationStart(paragraph: string, place: { readonly isLast: boolean }): number {
  const mark = cutMark.exec(paragraph)
  if (mark !== null && /[[(]/u.test(mark[0])) return mark.index
  if (mark !== null && place.isLast) return mark.index
  if (endsSentence(paragraph) || /[:;,"”»’')\]–—-]$/u.test(paragraph) || wordCount(paragraph) < 9) return -1
  if (!/\p{Ll}/u.test(paragraph) || /(?:https?:\/\/|www\.|pic\.|@)\S+$/u.test(paragraph)) return -1
  return place.isLast ? lastWordStart(paragraph) : lastClauseStart(paragraph)
}

function lastWordStart(paragraph: string): number {
  return Math.max(0, ...[' ', '\n', '\u00a0', '\t'].map((sign) => paragraph.lastIndexOf(sign) + 1))
}

/** A cut inside the text is shown by its last clause, where that is short; else by the last word. */
function lastClauseStart(paragraph: string): number {
  const comma = paragraph.lastIndexOf(', ')
  return comma !== -1 && paragraph.length - comma <= 60 ? comma + 2 : lastWordStart(paragraph)
}
