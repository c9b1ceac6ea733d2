import { hasLineBreak, type Token } from './tokens.ts'

/** A quotation: token numbers of its first and last mark. Without a closing mark `last` is the last token of its paragraph. */
export interface QuotePair {
  readonly first: number
  readonly last: number
  readonly isClosed: boolean
}

type Mark = 'open' | 'close' | 'either'

const marks: ReadonlyMap<string, Mark> = new Map([
  ['“', 'open'],
  ['”', 'close'],
  ['„', 'open'],
  ['«', 'open'],
  ['»', 'close'],
  ['``', 'open'],
  ["''", 'either'],
  ['"', 'either'],
  ['「', 'open'],
  ['」', 'close'],
])
const singleMarks: ReadonlyMap<string, Mark> = new Map([
  ['‘', 'open'],
  ['’', 'close'],
  ["'", 'either'],
])
/** A quotation in single marks longer than this is taken for stray apostrophes. */
const singleQuoteTokensMax = 120

/** The outermost quotations of a text in order: marks are paired inside a paragraph, mixed kinds allowed; what stays open ends with its paragraph. */
export function quotePairsOf(text: string, tokens: readonly Token[]): readonly QuotePair[] {
  const pairs: QuotePair[] = []
  let first = 0
  for (let i = 1; i <= tokens.length; i += 1) {
    if (i < tokens.length && !isParagraphBreak(text, tokens, i)) continue
    pairParagraph({ text, tokens, pairs }, first, i)
    first = i
  }
  return pairs
}

interface Pairing {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly pairs: QuotePair[]
}

function isParagraphBreak(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const here = tokens[i]
  return before !== undefined && here !== undefined && hasLineBreak(text, before.end, here.start)
}

function pairParagraph(pairing: Pairing, first: number, end: number): void {
  const { tokens } = pairing
  let open: number | undefined
  // Curly marks inside straight ones: "He said “no” twice," she said.
  let inner = 0
  let i = first
  while (i < end) {
    const side = sideOf(pairing, i, open !== undefined)
    if (side === 'open' && open === undefined) open = i
    else if (open !== undefined && tokens[i]?.text === '“' && side === 'open' && tokens[open]?.text === '"') inner += 1
    else if (side === 'close' && inner > 0 && tokens[i]?.text === '”') inner -= 1
    else if (side === 'close' && open !== undefined) {
      inner = 0
      if (isStrayAfter(pairing, i, end)) i += 1
      pairing.pairs.push({ first: open, last: i, isClosed: true })
      open = undefined
    } else if (open === undefined) {
      const last = singleQuoteEnd(pairing, i, end)
      if (last !== undefined) pairing.pairs.push({ first: i, last, isClosed: true })
      if (last !== undefined) i = last
    }
    i += 1
  }
  if (open !== undefined && open < end - 1) pairing.pairs.push({ first: open, last: end - 1, isClosed: false })
}

/** `'…''''`: the mark of an inner quotation that stands after the outer one. */
function isStrayAfter({ tokens }: Pairing, i: number, end: number): boolean {
  const next = tokens[i + 1]
  return i + 1 < end && next !== undefined && /^['’]$/u.test(next.text) && tokens[i]?.end === next.start
}

/** Which side the mark at `i` is; a straight mark opens before a word and closes after one, a German “ closes what „ opened. */
function sideOf({ text, tokens }: Pairing, i: number, isOpen: boolean): 'open' | 'close' | undefined {
  const token = tokens[i]
  const mark = token === undefined ? undefined : marks.get(token.text)
  if (token === undefined || mark === undefined) return undefined
  const isSpaceBefore = token.start === 0 || /[\s(—–-]/u.test(text.charAt(token.start - 1))
  const isSpaceAfter = token.end >= text.length || /[\s.,;:!?)—–-]/u.test(text.charAt(token.end))
  if (mark === 'open') return isOpen && token.text === '“' && isSpaceAfter && !isSpaceBefore ? 'close' : 'open'
  if (mark === 'close') return !isOpen && isSpaceBefore && !isSpaceAfter ? 'open' : 'close'
  if (isSpaceBefore && !isSpaceAfter) return 'open'
  if (isSpaceAfter && !isSpaceBefore) return 'close'
  return isOpen ? 'close' : 'open'
}

function singleQuoteEnd({ text, tokens }: Pairing, i: number, end: number): number | undefined {
  const token = tokens[i]
  if (token === undefined || !singleMarks.has(token.text) || token.text === '’') return undefined
  const isGlued = token.start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(token.start - 1))
  if (isGlued || /\s/u.test(text.charAt(token.end))) return undefined
  const limit = Math.min(end, i + singleQuoteTokensMax)
  for (let j = i + 2; j < limit; j += 1) {
    const other = tokens[j]
    if (other === undefined || marks.has(other.text)) return undefined
    if (other.text !== '’' && other.text !== "'") continue
    if (!/[\p{L}\p{N}]/u.test(text.charAt(other.end)) && !/\s/u.test(text.charAt(other.start - 1))) return j
  }
  return undefined
}
