import { isRelatedHeading, isShortPlea, pleaSignCount } from './furniture-lines.ts'
import type { Label } from './label-head.ts'
import { endsSentence, type TextBlock } from './text-blocks.ts'

const pleaGapMax = 3

/** Labels with appeals to the reader: paragraphs that ask for money or a subscription, and what stands between two such. */
export function labelPleas(blocks: readonly TextBlock[], labels: readonly Label[]): readonly Label[] {
  const made = [...labels]
  const isPlea = blocks.map(
    (block, i) => labels[i] === undefined && (isShortPlea(block.text) || pleaSignCount(block.text) >= 2),
  )
  let last = -1
  for (let i = 0; i < blocks.length; i += 1) {
    if (!isPlea[i]) continue
    made[i] = 'furniture'
    if (last !== -1 && i - last - 1 <= pleaGapMax) {
      for (let j = last + 1; j < i; j += 1) made[j] ??= 'furniture'
    }
    last = i
  }
  return made
}

const tailBlocks = 6
const authorNote =
  /^(?!(?:Mr|Mrs|Ms|Dr|This|That|It|There|He|She|What|Who|Here)\b)(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:(?:is|was) (?:an?|the|our|editor|director|senior|chief)\b(?:\s[\p{L}\p{N}'’.&,-]+){0,14}?\s?\b(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|producer|freelance|author|fellow|professor|lecturer|director)\b|(?:covers|writes (?:about|for|on)|reports (?:on|for|from)|has (?:covered|written|reported) )\b|(?:is|was) (?:an? )?[\p{L}-]+-based (?:reporter|journalist|writer|correspondent))/u

/** Labels with the lists of other stories after the text, and the notes on authors at its end. */
export function labelRelated(blocks: readonly TextBlock[], labels: readonly Label[], start: number): readonly Label[] {
  const made = [...labels]
  const lastProse = lastProseOf(blocks, labels)
  let isList = false
  for (let i = start; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (block === undefined) continue
    if (made[i] === 'furniture') isList = isList || isRelatedHeading(block.text) || i > lastProse
    else if (isList && made[i] === undefined && isListLine(block.text)) made[i] = 'furniture'
    else if (made[i] === undefined) isList = false
    if (made[i] === undefined && i >= blocks.length - tailBlocks && isAuthorNote(block.text)) made[i] = 'furniture'
  }
  return made
}

/** The number of the last paragraph of running text: what is no sentence after it, below a button, is a list of titles or tags. */
function lastProseOf(blocks: readonly TextBlock[], labels: readonly Label[]): number {
  return blocks.findLastIndex(
    (block, i) => labels[i] === undefined && endsSentence(block.text) && block.text.length >= 60,
  )
}

/** A title in a list of titles has no full stop, or is short. */
function isListLine(line: string): boolean {
  return line.length <= 160 && (!endsSentence(line) || /[?!]$/u.test(line))
}

function isAuthorNote(paragraph: string): boolean {
  return paragraph.length <= 320 && authorNote.test(paragraph) && !/["“”]|\b(?:said|told|says)\b/u.test(paragraph)
}
