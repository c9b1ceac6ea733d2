/** A paragraph, or a piece of one that a caller cut off: offsets without the white space around it. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Line breaks between the block before and this one; 0 for a piece of the same paragraph. */
  readonly gap: number
}

const sentenceEnd = /[.!?…。！？؟۔](?:["'”’»)\]】」]|\s)*$/u

/** The paragraphs of a text in order; lines of a hard-wrapped text are joined to paragraphs. */
export function textBlocksOf(text: string): readonly TextBlock[] {
  const lines = linesOf(text)
  return isHardWrapped(lines) ? joinLines(text, lines) : lines
}

/** Whether a block ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-12))
}

/** The number of words of a text; every two signs of a script without spaces count as one. */
export function wordCount(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return spaced + Math.floor(unspaced / 2)
}

/** Cuts a block at offsets of the text, in order; the pieces come without white space at their edges. */
export function cutBlock(text: string, block: TextBlock, cuts: readonly number[]): readonly TextBlock[] {
  const pieces: TextBlock[] = []
  let from = block.start
  for (const cut of [...cuts, block.end]) {
    if (cut <= from || cut > block.end) continue
    const piece = trimmedBlock(text, from, cut, pieces.length === 0 ? block.gap : 0)
    if (piece !== undefined) pieces.push(piece)
    from = cut
  }
  return pieces
}

/** The block between two offsets without white space at its edges; undefined when nothing is left. */
function trimmedBlock(text: string, from: number, to: number, gap: number): TextBlock | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return start < end ? { start, end, text: text.slice(start, end), gap } : undefined
}

function linesOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let gap = 0
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 ? text.length : newline
    const block = trimmedBlock(text, from, to, gap)
    if (block !== undefined) {
      blocks.push(block)
      gap = 0
    }
    gap += 1
    from = to + 1
  }
  return blocks
}

/** Old mail and archives break lines at a fixed width: then many lines go on in lower case. */
function isHardWrapped(lines: readonly TextBlock[]): boolean {
  if (lines.length < 6) return false
  const inner = lines.filter((line) => line.gap === 1)
  const goesOn = inner.filter((line) => /^\p{Ll}/u.test(line.text)).length
  return (
    inner.length >= lines.length / 2 && goesOn >= inner.length * 0.4 && lines.every((line) => line.text.length <= 110)
  )
}

function joinLines(text: string, lines: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = []
  let first: TextBlock | undefined
  let last: TextBlock | undefined
  const flush = (): void => {
    if (first !== undefined && last !== undefined) {
      joined.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), gap: first.gap })
    }
  }
  for (const line of lines) {
    if (line.gap !== 1 || first === undefined) {
      flush()
      first = line
    }
    last = line
  }
  flush()
  return joined
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  )
}
