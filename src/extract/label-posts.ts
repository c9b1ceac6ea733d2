import type { Label } from './label-head.ts'
import { bareDateStart, hasPostSign, speaksAsPost } from './post-marks.ts'
import type { TextBlock } from './text-blocks.ts'

const paragraphsMax = 8
const paragraphCharsMax = 320
const postCharsMax = 1500

/**
 * Labels with the paragraphs of embedded posts: those that end in a signature (`signed`, by their number) or in the
 * date of an unsigned post, and the paragraphs before that belong to them.
 */
export function labelPosts(
  blocks: readonly TextBlock[],
  labels: readonly Label[],
  signed: ReadonlySet<number>,
): readonly Label[] {
  const made = [...labels]
  const usualGap = medianGap(blocks)
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block === undefined || made[i] !== undefined) continue
    if (!signed.has(i) && !isUnsignedPost(block.text, i, signed)) continue
    made[i] = 'post'
    for (const j of paragraphsBefore(blocks, made, { last: i, usualGap })) made[j] = 'post'
  }
  return made
}

/** A paragraph with a bare date at its end is a post where posts stand near, or where it has a post's signs. */
function isUnsignedPost(paragraph: string, at: number, signed: ReadonlySet<number>): boolean {
  if (hasPostSign(paragraph) && /pic\.(?:twitter|x)\.com\/\w+\s*$/u.test(paragraph)) return true
  if (bareDateStart(paragraph) === -1 || paragraph.length > paragraphCharsMax) return false
  if (hasPostSign(paragraph)) return true
  for (let i = at - paragraphsMax; i <= at + paragraphsMax; i += 1) if (i !== at && signed.has(i)) return true
  return false
}

function paragraphsBefore(
  blocks: readonly TextBlock[],
  labels: readonly Label[],
  post: { last: number; usualGap: number },
): readonly number[] {
  const found: number[] = []
  let length = blocks[post.last]?.text.length ?? 0
  for (let i = post.last - 1; i >= 0 && found.length < paragraphsMax; i -= 1) {
    const block = blocks[i]
    const next = blocks[i + 1]
    if (block === undefined || next === undefined || labels[i] !== undefined || block.text.length > paragraphCharsMax)
      break
    const isSetApart = next.gap > post.usualGap && post.usualGap > 0
    const isContinued = next.gap <= post.usualGap && (hasPostSign(block.text) || (i > 0 && speaksAsPost(block.text)))
    if (!isSetApart && !isContinued) break
    length += block.text.length
    if (length > postCharsMax) break
    found.push(i)
  }
  return found
}

/** How many line breaks usually stand between paragraphs. */
function medianGap(blocks: readonly TextBlock[]): number {
  const gaps = blocks
    .map((block) => block.gap)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 1
}
