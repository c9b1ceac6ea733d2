import { collectBlocks, type PageBlock } from './collect-blocks.ts'
import type { TextPart } from './compose-article.ts'
import { findBody } from './find-body.ts'
import { type LineKind, sortLines } from './page-lines.ts'
import type { PageElement } from './page-tree.ts'
import { prunePage } from './prune-page.ts'
import { isArticleData, type LinkedData, stringsOf } from './read-json-ld.ts'

/** The words of a page's article in their order, each part with its zone. */
export interface PageBody {
  readonly parts: readonly TextPart[]
  readonly standfirst: string | undefined
  readonly byline: readonly string[]
  readonly bylineText: string | undefined
  readonly dateline: string | undefined
  readonly linkShare: number
}

export interface KnownPage {
  readonly headline: string | undefined
  readonly title: string | undefined
  readonly data: readonly LinkedData[]
}

/** The body that stands on the page; structured data only where the page shows next to nothing. */
export function readPageBody(root: PageElement, known: KnownPage): PageBody {
  const page = prunePage(root)
  const blocks = collectBlocks(findBody(root, page), page)
  const kinds = sortLines(blocks, known)
  const kept = blocks.flatMap((block, at) => partOf(block, kinds[at] ?? 'body'))
  const parts = preferShown(kept, known.data)
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const linked = blocks.reduce((sum, block) => sum + block.linkChars, 0)
  return {
    parts,
    standfirst: undefined,
    byline: [],
    bylineText: undefined,
    dateline: undefined,
    linkShare: chars === 0 ? 0 : linked / chars,
  }
}

function partOf(block: PageBlock, kind: LineKind): readonly TextPart[] {
  return kind === 'furniture' ? [] : [{ kind, text: block.text, links: block.links }]
}

const dataCharsMin = 300
const dataCharsMax = 20_000

/** Structured data's `articleBody` takes over only when the page shows next to nothing: preferred, it lowers the score. */
function preferShown(parts: readonly TextPart[], data: readonly LinkedData[]): readonly TextPart[] {
  const shown = parts.reduce((sum, part) => sum + (part.kind === 'body' ? part.text.length : 0), 0)
  const told = data.filter((one) => isArticleData(one)).flatMap((one) => stringsOf(one.fields['articleBody']))[0]
  if (told === undefined || told.length <= dataCharsMin) return parts
  if (shown >= 250 && (shown >= 0.4 * told.length || told.length >= dataCharsMax)) return parts
  return told
    .replace(/<[^<>]{1,300}>/gu, '\n')
    .split(/\s*\n\s*/u)
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'body', text, links: [] }))
}
