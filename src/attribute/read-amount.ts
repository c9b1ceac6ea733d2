import type { FigureToken } from '../text/figure-tokens.ts'
import { mayBeginNumber } from '../text/numbers.ts'
import { type FigureText, isGluedMark, isOfKind } from './figure-text.ts'
import { type Amount, type Draft, isMinusSign, readDraft } from './read-draft.ts'

/** The amounts read, and the token behind them. */
interface AmountsRead {
  readonly to: number
  readonly amounts: readonly Amount[]
  /** A figure without a unit beside it, which words before it may tell. */
  readonly bare?: Draft
}

/** What joins a figure to a next one. */
interface Link {
  readonly to: number
  readonly kind: 'dash' | 'to' | 'between' | 'list'
}

const smallestOfLarge = 1000

/** Whether an amount may begin with the token, by its own look: nearly all words are ruled out by it. */
export function mayBeginAmount({ reader, lexicon }: FigureText, token: FigureToken | undefined): boolean {
  if (token === undefined) return false
  if (mayBeginNumber(token, reader) || lexicon.units.prefixStarts.has(token.text)) return true
  return token.kind === 'word' ? token.lower === 'minus' : isMinusSign(token.text)
}

/** The amounts that begin at token `at` (several when figures share a unit: "eight or nine euros"), and the token behind; undefined where no figure begins. */
export function readAmount(figure: FigureText, at: number): AmountsRead | undefined {
  const first = readDraft(figure, at)
  if (first === undefined) return undefined
  const link = linkAt(figure, first)
  const second = link === undefined ? undefined : readDraft(figure, link.to)
  const isPair = link !== undefined && second !== undefined && !isMove(figure, first, second, link)
  const joined = isPair ? readPair(first, withMoneyOf(first, second), link) : undefined
  if (joined !== undefined) return joined
  if (first.unit === undefined && first.dropped !== 'name') return { to: first.to, amounts: [], bare: first }
  return { to: first.to, amounts: first.dropped === undefined ? [first] : [] }
}

/** "rose 4p to 212p": by how much, and to what level. */
function isMove(figure: FigureText, first: Draft, second: Draft, link: Link): boolean {
  const before = figure.tokens[first.from - 1]?.lower
  const isChange = isOfKind(figure, 'change-up', before) || isOfKind(figure, 'change-down', before) || before === 'by'
  return link.kind === 'to' && isChange && first.unit !== undefined && second.unit !== undefined
}

/** "$2-3 million": a sign before the first figure is that of the second as well. */
function withMoneyOf(first: Draft, second: Draft): Draft {
  if (!first.hasPrefix || second.unit !== undefined || second.dropped === 'name' || first.unit === undefined)
    return second
  const { dropped: _, ...rest } = second
  return { ...rest, unit: first.unit }
}

/** Two figures as a range, as two amounts, or as nothing (a score, a date); undefined when they do not belong together. */
function readPair(first: Draft, second: Draft, link: Link): AmountsRead | undefined {
  if (first.dropped === 'name') return link.kind === 'dash' ? { to: second.to, amounts: [] } : undefined
  if (second.dropped !== undefined || second.unit === undefined) return readBarePair(first, second, link)
  const shared = withUnitOf(first, second)
  if (shared === undefined) return undefined
  if (link.kind !== 'list' && shared.value < second.value) return { to: second.to, amounts: [rangeOf(shared, second)] }
  // "a 3-2 win" and "52-48 votes": falling figures with a dash are a result.
  return link.kind === 'dash' ? { to: second.to, amounts: [] } : { to: second.to, amounts: [shared, second] }
}

/** Two figures of which the second has no unit: a range of ages, or of bare figures where the words say so or the figures are large; else a score, a vote, a phone number. */
function readBarePair(first: Draft, second: Draft, link: Link): AmountsRead | undefined {
  const isRising = first.value < second.value && second.dropped !== 'name' && link.kind !== 'list'
  if (first.unit?.dimension === 'age' && second.unit === undefined && isRising) {
    return { to: second.to, amounts: [{ ...rangeOf(first, second), unit: first.unit }] }
  }
  // "two children, ages 4 and 7".
  if (
    first.unit?.dimension === 'age' &&
    second.unit === undefined &&
    link.kind === 'list' &&
    second.dropped === 'idle'
  ) {
    const { dropped: _, ...other } = second
    return { to: second.to, amounts: [first, { ...other, unit: first.unit }] }
  }
  // "rose 64 points to 4,577": the level of an index is in points as well.
  if (first.unit?.name === 'point' && link.kind === 'to' && second.unit === undefined && second.dropped !== 'name') {
    const { dropped: _, ...level } = second
    return { to: second.to, amounts: [first, { ...level, unit: first.unit }] }
  }
  if (first.unit !== undefined || second.unit !== undefined) return undefined
  const isLarge = first.dropped === undefined && second.dropped === undefined && second.value >= smallestOfLarge
  if (isRising && (isLarge || link.kind === 'between')) return { to: second.to, amounts: [rangeOf(first, second)] }
  const isResult =
    link.kind === 'dash' || (link.kind === 'to' && first.dropped !== undefined && second.value < smallestOfLarge)
  return isResult ? { to: second.to, amounts: [] } : undefined
}

function rangeOf(first: Draft, second: Draft): Amount {
  const { from, numberFrom, value, form } = first
  const { to, numberTo, unit, counted } = second
  return {
    from,
    to,
    numberFrom,
    numberTo,
    value,
    max: second.value,
    form,
    ...(unit === undefined ? {} : { unit }),
    ...(counted === undefined ? {} : { counted }),
  }
}

/** A dash, "to", "and" behind "between", "or" and "and" between figures of one unit. */
function linkAt(figure: FigureText, first: Draft): Link | undefined {
  const { tokens } = figure
  const token = tokens[first.to]
  const to = first.to + 1
  if (token === undefined || token.newLine) return undefined
  // "a 10- to 12-week course".
  if (isGluedMark(token, '-‑') && isOfKind(figure, 'range-link', tokens[to]?.lower)) return { to: to + 1, kind: 'to' }
  if (isGluedMark(token, '-–—‑')) return { to, kind: 'dash' }
  if (/^[-–—‑]$/u.test(token.text) && tokens[to]?.spaced === true) return { to, kind: 'to' }
  const isBetween = [1, 2, 3].some((back) => isOfKind(figure, 'between', tokens[first.from - back]?.lower))
  if (isOfKind(figure, 'range-link', token.lower)) return { to, kind: isBetween ? 'between' : 'to' }
  if (isOfKind(figure, 'and', token.lower)) return { to, kind: isBetween ? 'between' : 'list' }
  return isOfKind(figure, 'or', token.lower) ? { to, kind: 'list' } : undefined
}

/** The first figure with the unit and scale of the second, where it has none of its own; undefined when the two do not go together. */
function withUnitOf(first: Draft, second: Draft): Draft | undefined {
  if (second.unit === undefined) return undefined
  const { dropped: _, ...rest } = first
  const value = scaledLike(first, second)
  if (first.unit !== undefined) return first.unit.name === second.unit.name ? { ...first, value } : undefined
  return second.hasPrefix ? undefined : { ...rest, value, unit: second.unit }
}

/** "$10 to $15 billion" and "5 or 6 million": the scale of the second figure is that of the first as well, where the first is the smaller. */
function scaledLike(first: Draft, second: Draft): number {
  const { scale } = second
  const mayShare = scale !== undefined && first.scale === undefined && first.value <= second.value / scale
  return mayShare ? Number((first.value * scale).toPrecision(15)) : first.value
}
