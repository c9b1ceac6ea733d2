import type { PageBlock } from './collect-blocks.ts'
import { isRelatedHeading } from './furniture-lines.ts'
import { endsSentence } from './text-blocks.ts'

/** Other stories are named at the end of a page: the heading stands in its last part. */
const tailShareMax = 0.15
const proseCharsMin = 160
const proseLinkShareMax = 0.3

/** Places of the blocks below a heading such as "More from this section" at the end of a page, up to the next running text. */
export function otherStoriesIn(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const places = new Set<number>()
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  let seen = 0
  let isBelowHeading = false
  for (const [at, block] of blocks.entries()) {
    if (isRelatedHeading(block.text) && seen >= (1 - tailShareMax) * total) isBelowHeading = true
    else if (isProse(block)) isBelowHeading = false
    if (isBelowHeading) places.add(at)
    seen += block.text.length
  }
  return places
}

function isProse({ text, linkChars }: PageBlock): boolean {
  return text.length >= proseCharsMin && endsSentence(text) && linkChars < proseLinkShareMax * text.length
}
