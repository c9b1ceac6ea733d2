import { collectBlocks, collectLeadCaptions, type PageBlock } from './collect-blocks.ts'
import type { TextPart } from './compose-article.ts'
import { findBody } from './find-body.ts'
import { findIntro } from './find-intro.ts'
import { findStandfirst, standfirstBlock } from './find-standfirst.ts'
import { type LineKind, sortLines } from './page-lines.ts'
import type { PageElement } from './page-tree.ts'
import { type PrunedPage, prunePage } from './prune-page.ts'
import { isArticleData, type LinkedData, stringsOf } from './read-json-ld.ts'
import { readScriptState } from './read-script-state.ts'

/** The words of a page's article in their order, each part with its zone. */
export interface PageBody {
  readonly parts: readonly TextPart[]
  readonly standfirst: string | undefined
  readonly dateline: string | undefined
  readonly linkShare: number
  /** Lines between those of the body that are the site's own: prompts, headings of lists, walls. */
  readonly notices: readonly string[]
}

export interface KnownPage {
  readonly headline: string | undefined
  readonly title: string | undefined
  readonly authors: readonly string[]
  readonly data: readonly LinkedData[]
  readonly standfirsts: readonly PageElement[]
}

/** The body that stands on the page; structured data only where the page shows next to nothing. */
export function readPageBody(root: PageElement, known: KnownPage): PageBody {
  const page = prunePage(root)
  const body = findBody(root, page)
  const roots = [...findIntro(root, body, page), ...body]
  const blocks = [...collectLeadCaptions(root, roots, page), ...collectBlocks(roots, page)]
  const kinds = sortLines(blocks, known)
  const standfirst = findStandfirst(known.standfirsts.filter((element) => !isPruned(element, page)))
  const repeated = standfirst === undefined ? -1 : standfirstBlock(blocks, standfirst)
  const kept: readonly TextPart[] = blocks.flatMap((block, at) =>
    at === repeated ? [] : partOf(block, kinds[at] ?? 'body'),
  )
  const shown = orOfScripts(preferShown(kept, known.data), root, known.headline)
  const [parts, dateline] = withDateline(shown.length > 0 ? shown : everything(root, page))
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const linked = blocks.reduce((sum, block) => sum + block.linkChars, 0)
  return {
    parts,
    standfirst,
    dateline,
    linkShare: chars === 0 ? 0 : linked / chars,
    notices: blocks.filter((_, at) => kinds[at] === 'furniture').map(({ text }) => text),
  }
}

/** Of a page without a body all its words: what is no article is still told. */
function everything(root: PageElement, page: PrunedPage): readonly TextPart[] {
  const pruned = new Map([...page.pruned].filter(([, reason]) => reason === 'no-text'))
  return collectBlocks([root], { ...page, pruned, kept: new Map() }).map(({ text, links }) => ({
    kind: 'body',
    text,
    links,
  }))
}

function isPruned(element: PageElement, page: PrunedPage): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (page.pruned.has(at)) return true
  return false
}

/** "PORT ANSEL (Island Wire) — ", "MERROW, March 3 (HPA) - ", "Brehmstadt/Ilsk (dpa) - ": a place, an agency in brackets, a dash. */
const wireDateline =
  /^(?:\p{Lu}[\p{L}'’.-]*(?:[ ,/]+(?:\p{Lu}[\p{L}'’.-]*|\d{1,2}\.?|de|del|la|am|an|der)){0,7}[ ,]+)?\((?:\p{Lu}[^()\n]{1,39}|\p{Ll}{2,6})\)\s*(?:[-–—―]{1,2}|:)\s*/u
/** "MERROW, Halvenia — ": a place in capitals before a dash. */
const placeDateline = /^\p{Lu}{2}[\p{Lu}.'’ -]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,25})?\s*[–—―]\s*/u

/** The parts with the dateline at the head of the first paragraph as a zone of its own. */
function withDateline(parts: readonly TextPart[]): readonly [readonly TextPart[], string | undefined] {
  const at = parts.findIndex((part) => part.kind === 'body')
  const first = parts[at]
  const head = first && (wireDateline.exec(first.text) ?? placeDateline.exec(first.text))?.[0]
  if (!first || head === undefined || head.length >= first.text.length) return [parts, undefined]
  return [parts.with(at, { ...first, datelineChars: head.length }), head.trim()]
}

function partOf(block: PageBlock, kind: LineKind): readonly TextPart[] {
  return kind === 'furniture' ? [] : [{ kind, text: block.text, links: block.links }]
}

const shownCharsMin = 250

/** Of a page that shows next to nothing, what its scripts would draw. */
function orOfScripts(parts: readonly TextPart[], root: PageElement, headline: string | undefined): readonly TextPart[] {
  if (bodyChars(parts) >= shownCharsMin) return parts
  const lines = readScriptState(root, headline)
  return lines.length === 0 ? parts : lines.map((text) => ({ kind: 'body', text, links: [] }))
}

function bodyChars(parts: readonly TextPart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'body' ? part.text.length : 0), 0)
}

const dataCharsMin = 300
const dataCharsMax = 20_000

/** Structured data's `articleBody` takes over only when the page shows next to nothing: preferred, it lowers the score. */
function preferShown(parts: readonly TextPart[], data: readonly LinkedData[]): readonly TextPart[] {
  const shown = bodyChars(parts)
  const told = data.filter((one) => isArticleData(one)).flatMap((one) => stringsOf(one.fields['articleBody']))[0]
  if (told === undefined || told.length <= dataCharsMin) return parts
  if (shown >= shownCharsMin && (shown >= 0.4 * told.length || told.length >= dataCharsMax)) return parts
  return told
    .replace(/<[^<>]{1,300}>/gu, '\n')
    .split(/\s*\n\s*/u)
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'body', text, links: [] }))
}
