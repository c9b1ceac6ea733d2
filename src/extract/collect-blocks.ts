import { linkDensity } from './find-body.ts'
import { isCaptionLabel } from './furniture-words.ts'
import { attributeOf, elementsUnder, isBlockTag, type PageElement, type PageNode } from './page-tree.ts'
import type { PrunedPage, TextMeasure } from './prune-page.ts'

/** A run of words that stands by itself on the page: a paragraph, a list's point, a heading, a caption. */
export interface PageBlock {
  readonly text: string
  readonly kind: 'body' | 'heading' | 'item' | 'caption' | 'credit' | 'post'
  /** Links with offsets into `text`. */
  readonly links: readonly BlockLink[]
  /** Characters of `text` that stand in links. */
  readonly linkChars: number
}
export interface BlockLink {
  readonly href: string
  readonly start: number
  readonly end: number
}

interface Collecting {
  readonly page: PrunedPage
  readonly blocks: PageBlock[]
  kind: PageBlock['kind']
  text: string
  /** White space that stands before the next word, if one comes: looking at the end of a growing text costs its whole length. */
  gap: '' | ' ' | '\n'
  links: BlockLink[]
  linkChars: number
}

/** The blocks below `roots` in the order of the page, captions and embedded posts marked, furniture left out. */
export function collectBlocks(roots: readonly PageElement[], page: PrunedPage): readonly PageBlock[] {
  const collecting: Collecting = { page, blocks: [], kind: 'body', text: '', gap: '', links: [], linkChars: 0 }
  for (const root of roots) {
    walk(root, collecting)
    flush(collecting)
  }
  return collecting.blocks
}

/** The longest articles have some thousand paragraphs. */
export const blocksMax = 20_000
const leadFiguresMax = 3

/** Captions and credits of the pictures that stand between the headline and the body, outside of the body's own box. */
export function collectLeadCaptions(
  page: PageElement,
  roots: readonly PageElement[],
  pruned: PrunedPage,
): readonly PageBlock[] {
  const collecting: Collecting = { page: pruned, blocks: [], kind: 'body', text: '', gap: '', links: [], linkChars: 0 }
  const open: PageElement[] = [page]
  let isBelowHeadline = false
  let figures = 0
  for (let element = open.pop(); element; element = open.pop()) {
    if (element === roots.at(-1) || figures >= leadFiguresMax) break
    if (roots.includes(element)) continue
    if (element.tag === 'h1') isBelowHeadline = true
    const reason = pruned.pruned.get(element)
    if (reason === 'figure' && isBelowHeadline) {
      figures += 1
      collectFigure(element, collecting)
    }
    if (reason) continue
    for (const child of element.children.toReversed()) if (typeof child !== 'string') open.push(child)
  }
  return collecting.blocks
}

function walk(element: PageElement, collecting: Collecting): void {
  for (const child of element.children) walkNode(child, collecting)
}

function walkNode(node: PageNode, collecting: Collecting): void {
  if (typeof node === 'string') {
    append(collecting, node)
    return
  }
  const pruned = collecting.page.pruned.get(node)
  if (pruned === 'figure') {
    collectFigure(node, collecting)
    return
  }
  if (pruned || isLinkList(node, collecting.page)) return
  if (node.tag === 'br') append(collecting, '\n')
  else if (node.tag === 'a') walkLink(node, collecting)
  else if (isBlockTag(node.tag)) walkBlock(node, collecting)
  else walk(node, collecting)
}

function walkBlock(element: PageElement, collecting: Collecting): void {
  flush(collecting)
  const outer = collecting.kind
  collecting.kind = kindOf(element, outer)
  walk(element, collecting)
  flush(collecting)
  collecting.kind = outer
}

function kindOf(element: PageElement, outer: PageBlock['kind']): PageBlock['kind'] {
  if (outer === 'post' || isPost(element)) return 'post'
  if (/^h[1-6]$/u.test(element.tag)) return 'heading'
  if (element.tag === 'li' || element.tag === 'dd' || element.tag === 'td') return 'item'
  return outer
}

const postLabel =
  /(?:^|[\s_-])(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|telegram-post|reddit-embed|social-embed|embedded-post|tweet)(?=$|[\s_-])/u

/** Whether an element is a post of a social network, set into the page. */
function isPost(element: PageElement): boolean {
  return (element.tag === 'blockquote' || element.tag === 'div') && postLabel.test(element.label)
}

function walkLink(element: PageElement, collecting: Collecting): void {
  const href = attributeOf(element, 'href')
  const start = collecting.text === '' ? 0 : collecting.text.length + collecting.gap.length
  const blocksBefore = collecting.blocks.length
  walk(element, collecting)
  if (collecting.blocks.length !== blocksBefore || collecting.text.length <= start) return
  if (!(collecting.kind === 'heading' && href?.startsWith('#'))) collecting.linkChars += collecting.text.length - start
  if (href !== undefined && /^(?:https?:|\/|\.|[\w-]+(?:\/|\.html?))/iu.test(href)) {
    collecting.links.push({ href, start, end: collecting.text.length })
  }
}

/** White space other than single blanks, no-break spaces left as they are. */
const wideSpace = /[^\S\u00a0 ]| {2}/u

function append(collecting: Collecting, text: string): void {
  const isBegun = collecting.text !== ''
  if (text === '\n') {
    if (collecting.gap === '\n') flush(collecting)
    else if (isBegun) collecting.gap = '\n'
    return
  }
  const collapsed = wideSpace.test(text) ? text.replace(/[^\S\u00a0]+/gu, ' ') : text
  const start = collapsed.startsWith(' ') ? 1 : 0
  const end = collapsed.endsWith(' ') ? collapsed.length - 1 : collapsed.length
  if (isBegun && start > 0 && collecting.gap === '') collecting.gap = ' '
  const words = collapsed.slice(start, Math.max(start, end))
  if (words === '') return
  collecting.text += isBegun ? collecting.gap + words : words
  collecting.gap = end < collapsed.length ? ' ' : ''
}

function flush(collecting: Collecting): void {
  const { text, links, linkChars, kind } = collecting
  collecting.text = ''
  collecting.gap = ''
  collecting.links = []
  collecting.linkChars = 0
  const trimmed = text.trimEnd()
  const lead = trimmed.length - trimmed.trimStart().length
  const clean = trimmed.slice(lead)
  if (clean === '' || collecting.blocks.length >= blocksMax) return
  collecting.blocks.push({
    text: clean,
    kind,
    linkChars,
    links: links.flatMap((link) => {
      const start = Math.max(0, link.start - lead)
      const end = Math.min(clean.length, link.end - lead)
      return start < end ? [{ href: link.href, start, end }] : []
    }),
  })
}

const creditLabel =
  /(?:^|[\s_-])(?:credits?|copyright|photographer|agency|(?:photo|image|img|media)-?(?:credit|source|by)|source)(?=$|[\s_-])/u

/** A figure's caption, and the credit in it where the page marks one. */
function collectFigure(figure: PageElement, collecting: Collecting): void {
  flush(collecting)
  const outer = collecting.kind
  const captions = figure.tag === 'figure' ? captionsIn(figure) : [figure]
  for (const caption of captions) {
    collecting.kind = 'caption'
    walkCaption(caption, collecting)
    flush(collecting)
  }
  collecting.kind = outer
}

function captionsIn(figure: PageElement): readonly PageElement[] {
  return figure.children
    .filter((child) => typeof child !== 'string')
    .flatMap((child) => (child.tag === 'figcaption' || isCaptionLabel(child.label) ? [child] : captionsIn(child)))
}

const unseenTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'input',
  'iframe',
])

function walkCaption(element: PageElement, collecting: Collecting): void {
  for (const child of element.children) {
    if (typeof child === 'string') append(collecting, child)
    else if (unseenTags.has(child.tag)) continue
    else if (collecting.kind === 'caption' && creditLabel.test(child.label)) {
      flush(collecting)
      collecting.kind = 'credit'
      walkCaption(child, collecting)
      flush(collecting)
      collecting.kind = 'caption'
    } else if (isBlockTag(child.tag)) {
      flush(collecting)
      walkCaption(child, collecting)
      flush(collecting)
    } else walkCaption(child, collecting)
  }
}

/** A list or box whose words are nearly all links: the way to other stories. */
function isLinkList(element: PageElement, page: PrunedPage): boolean {
  const measure: TextMeasure | undefined = page.kept.get(element)
  if (!measure || measure.text === 0) return false
  const share = linkDensity(measure)
  if (element.tag === 'ul' || element.tag === 'ol') {
    return share > 0.75 && (itemCount(element) >= 2 || (share > 0.9 && measure.text < 250))
  }
  if (/^h[2-6]$/u.test(element.tag) && isOwnAnchor(element)) return false
  if (/^(?:p|div|h[2-6]|section|strong)$/u.test(element.tag))
    return share > 0.9 && measure.text < 250 && element.tag !== 'strong'
  return false
}

function itemCount(list: PageElement): number {
  return list.children.filter((child) => typeof child !== 'string' && child.tag === 'li').length
}

/** Whether all links of a heading lead to the heading itself, as an anchor to copy. */
function isOwnAnchor(heading: PageElement): boolean {
  const links = [...elementsUnder(heading)].filter(({ tag }) => tag === 'a')
  return links.length > 0 && links.every((link) => attributeOf(link, 'href')?.startsWith('#') ?? false)
}
