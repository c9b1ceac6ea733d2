import type { Zone, ZoneKind } from '../model/article.ts'
import { isAlternativeText, isCaption, isCreditOnly, repeatsCaption } from './caption-lines.ts'
import { inlineCreditStart, isCreditLine, sourceListStart } from './credit-lines.ts'
import { isDisclaimer } from './disclaimer-lines.ts'
import { findDateline } from './find-dateline.ts'
import { truncationStart } from './find-truncation.ts'
import { inlineLinkStart, isFurnitureLine } from './furniture-lines.ts'
import { labelPleas, labelRelated } from './label-furniture.ts'
import { type Label, labelHead, storyStart } from './label-head.ts'
import { labelPosts } from './label-posts.ts'
import type { OutletNames } from './outlet-names.ts'
import { bareDateStart, postMarksIn } from './post-marks.ts'
import { dateResidueEnd, isDateLine } from './printed-dates.ts'
import { cutBlock, endsSentence, type TextBlock, textBlocksOf, wordCount } from './text-blocks.ts'

/** The zones of a text as found in the wild, without markup: ordered, not overlapping. */
export function zonePlainText(text: string, outlets: OutletNames): readonly Zone[] {
  const { blocks, labels: cut, signed } = cutPieces(text, outlets)
  const ownWords = blocks.map(
    (block, i) =>
      cut[i] ?? (isSourcedTitle(blocks, i) || isSignedAuthor(blocks, i) ? undefined : labelByWords(block.text)),
  )
  const posts = labelPosts(blocks, ownWords, signed)
  const captions = labelNeighbours(blocks, posts)
  const pleas = labelPleas(blocks, withoutSignedEnd(blocks, captions))
  const head = labelHead(blocks, pleas, outlets)
  const related = labelRelated(blocks, head, storyStart(blocks, pleas))
  const labels = labelBody(blocks, related)
  return zonesOf(blocks, labels)
}

interface Pieces {
  readonly blocks: readonly TextBlock[]
  readonly labels: readonly Label[]
  /** Numbers of the pieces that end in a post's signature. */
  readonly signed: ReadonlySet<number>
}

const datelineBlocksMax = 30

/** The paragraphs, cut where a part of one has a role of its own: date residue, dateline, credit, post, truncation. */
function cutPieces(text: string, outlets: OutletNames): Pieces {
  const whole = textBlocksOf(text)
  const marks = postMarksIn(text)
  const blocks: TextBlock[] = []
  const labels: Label[] = []
  const signed = new Set<number>()
  let mark = 0
  let hasDateline = false
  for (const [i, block] of whole.entries()) {
    const cuts = new Map<number, Label>()
    const residue = dateResidueEnd(block.text)
    if (residue > 0 && i < datelineBlocksMax) cuts.set(block.start + residue, 'furniture')
    const datelineEnd = hasDateline || i >= datelineBlocksMax ? 0 : datelineEndIn(block, residue, outlets)
    if (datelineEnd > 0) {
      hasDateline = true
      cuts.set(block.start + datelineEnd, 'dateline')
    }
    while ((marks[mark]?.end ?? Infinity) <= block.end) {
      const end = marks[mark]?.end
      if (end !== undefined && end > block.start) cuts.set(end, 'post')
      mark += 1
    }
    addPieces({ text, block, cuts, into: { blocks, labels, signed } })
  }
  return { blocks, labels, signed }
}

/** Where the dateline of a paragraph ends; 0 where it has none. A place alone counts only before running text. */
function datelineEndIn(block: TextBlock, residue: number, outlets: OutletNames): number {
  const story = block.text.slice(residue).trimStart()
  const dateline = findDateline(story, outlets)
  if (dateline === undefined || isCaption(block.text)) return 0
  const rest = story.slice(dateline.end)
  if (dateline.outlet === undefined && (rest.length < 40 || isDateLine(rest))) return 0
  // "VELBY NEWS - Oct 20, 2033 - 16:48": a line of its own.
  if (isDateLine(rest.split('|', 1)[0]?.trim() ?? '')) return block.text.length
  return block.text.length - story.length + dateline.end
}

interface PieceLists {
  readonly blocks: TextBlock[]
  readonly labels: Label[]
  readonly signed: Set<number>
}

function addPieces(job: { text: string; block: TextBlock; cuts: ReadonlyMap<number, Label>; into: PieceLists }): void {
  const { text, block, cuts, into } = job
  const tails = [inlineCreditStart(block.text), sourceListStart(block.text), inlineLinkStart(block.text)].filter(
    (tail) => tail > 0,
  )
  const ends = [...cuts.keys(), ...tails.map((tail) => block.start + tail)].sort((a, b) => a - b)
  for (const piece of cutBlock(text, block, ends)) {
    const label = [...cuts].find(
      ([end]) => piece.end <= end && end - piece.end < 40 && text.slice(piece.end, end).trim() === '',
    )?.[1]
    if (label === 'post') into.signed.add(into.blocks.length)
    into.blocks.push(piece)
    into.labels.push(label === 'post' ? undefined : label)
  }
}

/** What is left of counters, players and rules: "104", "00:50", "___". */
const leftover = /^(?:\d{1,4}|\d{1,2}:\d{2}(?::\d{2})?|[^\p{L}\p{N}]{1,12})$/u

function labelByWords(paragraph: string): Label {
  if (sourceListStart(paragraph) === 0 || leftover.test(paragraph)) return 'furniture'
  if (isDisclaimer(paragraph)) return 'disclaimer'
  if (isFurnitureLine(paragraph)) return 'furniture'
  if (isCreditLine(paragraph)) return 'credit'
  if (isCaption(paragraph)) return 'caption'
  return isDateLine(paragraph) ? 'furniture' : undefined
}

/** "Firm to build plant in Ohio - Bloomberg": a title with whose news it is, above running text. */
function isSourcedTitle(blocks: readonly TextBlock[], at: number): boolean {
  const line = blocks[at]?.text ?? ''
  const next = blocks[at + 1]
  if (at > 0 || line.length > 160 || next === undefined || next.gap === 0) return false
  const named = bySources.exec(line)?.groups?.['title']
  if (named !== undefined) return wordCount(named) >= 5
  const title = sourcedTitle.exec(line)?.groups?.['title']
  if (title === undefined || wordCount(title) < 5) return false
  return isDateLine(next.text) || (next.text.length > line.length && endsSentence(next.text))
}

const sourcedTitle =
  /^(?<title>\p{Lu}[^.|/©()\n]+?)(?:\s[-–—]\s|:\s)(?:the\s)?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}$/u

/** "Sources: the ferry will be sold" above a story is its title. */
const bySources = /^(?:джерела|источники|sources|quellen|fuentes|fonti|fontes)\s?:\s(?<title>[^|/©()\n]+)$/iu

const authorOfAgency = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2},\s(?:PA|AP|AAP|AFP|Reuters|dpa|PTI|EFE|ANSA)$/u
const headBlocksMax = 4

/** "Ida Moor, PA" between headline and date is who wrote it, not whose picture it is. */
function isSignedAuthor(blocks: readonly TextBlock[], at: number): boolean {
  const next = blocks[at + 1]
  return (
    at < headBlocksMax && next !== undefined && authorOfAgency.test(blocks[at]?.text ?? '') && isDateLine(next.text)
  )
}

/** A caption's neighbours: alternative text that it repeats, and the line above that a credit alone belongs to. */
function labelNeighbours(blocks: readonly TextBlock[], labels: readonly Label[]): readonly Label[] {
  const made = [...labels]
  for (const [i, block] of blocks.entries()) {
    if (made[i] !== 'caption') continue
    const next = blocks[i + 1]
    if (next !== undefined && made[i + 1] === undefined && isAlternativeText(block.text) && isTitleLike(next.text))
      made[i + 1] = 'caption'
    const before = blocks[i - 1]
    if (before === undefined || made[i - 1] !== undefined) continue
    if (repeatsCaption(before.text, block.text) || (isCreditOnly(block.text) && block.gap === 1 && isShortNote(before)))
      made[i - 1] = 'caption'
  }
  return made
}

const signedInCapitals =
  /[.!?]["”’»]?\s(?:REUTERS|AFP|AP|BLOOMBERG|XINHUA|DPA|EFE|KYODO|YONHAP|PTI|ANI|IANS|BERNAMA|ANSA|UPI)$/u
const paragraphsMin = 3

/** "… squeeze margins. REUTERS": what looks like a picture's credit signs the text where it ends the last paragraph of a story. */
function withoutSignedEnd(blocks: readonly TextBlock[], labels: readonly Label[]): readonly Label[] {
  const at = labels.lastIndexOf('caption')
  const isLast = at === blocks.length - 1 || labels[at + 1] === 'furniture'
  const above = blocks
    .slice(0, Math.max(0, at))
    .filter((block, i) => labels[i] === undefined && endsSentence(block.text))
  const block = blocks[at]
  if (block === undefined || !isLast || above.length < paragraphsMin || !signedInCapitals.test(block.text))
    return labels
  return labels.map((label, i) => (i === at ? undefined : label))
}

function isTitleLike(line: string): boolean {
  return line.length <= 200 && !endsSentence(line)
}

function isShortNote(block: TextBlock): boolean {
  return block.text.length <= 240 && !endsSentence(block.text) && block.gap !== 1
}

/** What is left is the story: its paragraphs, and the short lines between them that read as headings. */
function labelBody(blocks: readonly TextBlock[], labels: readonly Label[]): readonly Label[] {
  const made = [...labels]
  for (const [i, block] of blocks.entries()) {
    if (made[i] === undefined) made[i] = isSubheading(blocks, made, i) ? 'headline' : 'body'
    else if (made[i] === 'post' || block.text === '') continue
  }
  return made
}

/** A line that ends so is a sentence cut off, no heading. */
const danglingEnd =
  /(?:,\s(?:according to|citing|which|who|where|while|after|and|but|as)\b[^,]{0,50}|\b(?:the|an?|of|to|in|and|or|for|with|by|at|on|that|which|from|as|was|were|is|are|has|have|had))$/u

function isSubheading(blocks: readonly TextBlock[], labels: readonly Label[], at: number): boolean {
  const block = blocks[at]
  const next = blocks[at + 1]
  if (block === undefined || next === undefined || block.gap === 0 || next.gap === 0 || at === 0) return false
  const words = wordCount(block.text)
  if (words < 2 || words > 18 || block.text.length > 130 || /[.!:;,…]["”’')\]]*$/u.test(block.text)) return false
  if (
    danglingEnd.test(block.text) ||
    endsSentence(block.text.replace(/\?$/u, '')) ||
    /[.!?]\s+\p{Lu}\p{Ll}/u.test(block.text)
  )
    return false
  return (
    /^[\p{Lu}\p{Lo}\d"“‘'«]/u.test(block.text) &&
    (labels[at + 1] ?? 'body') === 'body' &&
    endsSentence(next.text) &&
    next.text.length > block.text.length
  )
}

const mergedKinds: ReadonlySet<ZoneKind> = new Set(['body', 'furniture', 'disclaimer', 'post'])

function zonesOf(blocks: readonly TextBlock[], labels: readonly Label[]): readonly Zone[] {
  const zones: Zone[] = []
  const lastStory = labels.lastIndexOf('body')
  for (const [i, block] of blocks.entries()) {
    const kind = labels[i] ?? 'body'
    const cut =
      kind === 'body' ? truncationStart(block.text, { isLast: i === lastStory && i >= blocks.length - 1 }) : -1
    const isListed = cut > 0 && i !== lastStory && !isWholeParagraph(blocks, i)
    if (cut > 0 && !isListed) {
      addZone(zones, { start: block.start, end: block.start + block.text.slice(0, cut).trimEnd().length, kind })
      zones.push({ start: block.start + cut, end: block.end, kind: 'truncation' })
    } else if (kind === 'post' && endsPost(blocks[i - 1]?.text ?? '')) {
      zones.push({ start: block.start, end: block.end, kind })
    } else {
      addZone(zones, { start: block.start, end: block.end, kind })
    }
  }
  return zones
}

/** Two posts that follow each other are two zones. */
function endsPost(paragraph: string): boolean {
  return bareDateStart(paragraph) !== -1 || postMarksIn(paragraph).some((mark) => mark.end >= paragraph.length - 1)
}

/** A cut paragraph stands between whole ones; lines of a list or a poem do not. */
function isWholeParagraph(blocks: readonly TextBlock[], at: number): boolean {
  const before = blocks[at - 1]
  const next = blocks[at + 1]
  return (
    next !== undefined && next.gap > 0 && (before === undefined || endsSentence(before.text)) && endsSentence(next.text)
  )
}

function addZone(zones: Zone[], zone: Zone): void {
  const last = zones.at(-1)
  if (zone.end <= zone.start) return
  if (last !== undefined && last.kind === zone.kind && mergedKinds.has(zone.kind))
    zones[zones.length - 1] = { ...last, end: zone.end }
  else zones.push(zone)
}
