import { type FigureText, isOfKind } from './figure-text.ts'
import type { Amount, Draft } from './read-draft.ts'

const reachTokens = 25
const likenessMax = 10
const linkWords = /^(?:and|but|or|while|,)$/u
const joints = /^(?:in|by|at|on|from|for|to|during|against|under|via)$/u

/** The figure `bare`, which has no unit beside it, with that of an amount before it in its sentence where the words run alike ("435 homes by sale and 187 by tender"), or else as it is; undefined when it counts nothing. */
export function withUnitUnderstood(figure: FigureText, bare: Draft, before: readonly Amount[]): Amount | undefined {
  const { dropped, ...amount } = bare
  const plain = dropped === undefined ? amount : undefined
  if (!figure.isEnglish || (bare.form !== 'digits' && bare.form !== 'words')) return plain
  const near = before.filter((other) => other.unit !== undefined && isInSentence(figure, other, bare))
  const last = near.at(-1)
  const like =
    last !== undefined && isParallel(figure, last, bare) ? last : near.findLast((other) => isAlike(figure, other, bare))
  if (like === undefined || (dropped === undefined && like.unit?.dimension === 'age')) return plain
  return {
    ...amount,
    ...(like.unit === undefined ? {} : { unit: like.unit }),
    ...(like.counted === undefined ? {} : { counted: like.counted }),
  }
}

function isInSentence({ tokens }: FigureText, other: Amount, bare: Amount): boolean {
  if (bare.from - other.to > reachTokens) return false
  for (let at = other.to; at < bare.from; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.newLine || /^[.!?;:]$/u.test(token.text)) return false
  }
  return true
}

/** "12 people in Karsk and seven in Merrow", "rose by 2 percent but fell by 1": the same small word behind both or before both. */
function isParallel(figure: FigureText, last: Amount, bare: Draft): boolean {
  const { tokens } = figure
  if (last.unit?.dimension === 'age' || !isLike(last, bare)) return false
  const [behind, next] = [tokens[last.to]?.lower ?? '', tokens[bare.to]]
  if (joints.test(behind) && next?.lower === behind && linkWords.test(tokens[bare.from - 1]?.lower ?? '')) return true
  const [opening, link] = [tokens[last.from - 1]?.lower ?? '', tokens[bare.from - 1]?.lower]
  const isFree = next === undefined || next.kind === 'mark' || isOfKind(figure, 'stop', next.lower)
  return opening === 'by' && link === opening && isFree && next?.text !== '-'
}

/** A figure with as many decimals, or one of people: "84.75 cents, while the lowest is 74.07"; "68,400 people … and 95,800 who". */
function isAlike(figure: FigureText, other: Amount, bare: Draft): boolean {
  if (bare.dropped !== undefined || !isLike(other, bare)) return false
  const decimals = decimalsOf(figure, bare)
  if (decimals > 0) return decimals === decimalsOf(figure, other) && other.unit?.dimension !== 'share'
  return figure.tokens[bare.to]?.lower === 'who' && other.unit?.dimension === 'count'
}

function isLike(a: Amount, b: Amount): boolean {
  if (a.max !== undefined || a.value <= 0 || b.value <= 0) return false
  if (a.unit?.dimension === 'count' && !Number.isInteger(b.value)) return false
  return a.value / b.value <= likenessMax && b.value / a.value <= likenessMax
}

function decimalsOf({ text, tokens }: FigureText, { numberFrom, numberTo }: Amount): number {
  const written = text.slice(tokens[numberFrom]?.start, tokens[numberTo - 1]?.end)
  return /\.(\d+)$/u.exec(written)?.[1]?.length ?? 0
}
