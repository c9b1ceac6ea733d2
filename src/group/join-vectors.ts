import { nthLargest } from './nth-largest.ts'
import { channels } from './read-terms.ts'
import type { TermTable } from './term-table.ts'

/** Terms by rising number with their weights; in each channel of length 1. */
export interface WeightedTerms {
  readonly ids: Uint32Array
  readonly weights: Float32Array
  /** A bit for each channel that has terms, at its place in `channels`. */
  readonly channelBits: number
}

/** A joined vector keeps this many terms: what is left out is what few of its articles hold. */
const joinedTermsMax = 420

/** The terms of two sets of articles together, each set counting by its size. */
export function joinVectors(
  a: { readonly terms: WeightedTerms; readonly size: number },
  b: { readonly terms: WeightedTerms; readonly size: number },
  table: TermTable,
): WeightedTerms {
  const ids = new Uint32Array(a.terms.ids.length + b.terms.ids.length)
  const sums = new Float64Array(ids.length)
  let count = 0
  let i = 0
  let j = 0
  while (i < a.terms.ids.length || j < b.terms.ids.length) {
    const left = a.terms.ids[i] ?? Number.POSITIVE_INFINITY
    const right = b.terms.ids[j] ?? Number.POSITIVE_INFINITY
    let sum = 0
    if (left <= right) sum += (a.terms.weights[i++] ?? 0) * a.size
    if (right <= left) sum += (b.terms.weights[j++] ?? 0) * b.size
    ids[count] = Math.min(left, right)
    sums[count] = sum
    count += 1
  }
  return normalised(...withoutLightest(ids.subarray(0, count), sums.subarray(0, count)), table)
}

/** The heaviest terms, moved to the front of the lists that they came in. */
function withoutLightest(ids: Uint32Array, sums: Float64Array): [Uint32Array, Float64Array] {
  if (ids.length <= joinedTermsMax) return [ids, sums]
  const least = nthLargest(sums, joinedTermsMax)
  let count = 0
  for (let at = 0; at < ids.length; at += 1) {
    const sum = sums[at] ?? 0
    if (sum < least) continue
    ids[count] = ids[at] ?? 0
    sums[count] = sum
    count += 1
  }
  return [ids.subarray(0, count), sums.subarray(0, count)]
}

/** The vector with length 1 in each channel. */
export function normalised(ids: ArrayLike<number>, sums: ArrayLike<number>, table: TermTable): WeightedTerms {
  const squares = new Float64Array(channels.length)
  let channelBits = 0
  for (let at = 0; at < ids.length; at += 1) {
    const channel = table.channelOf(ids[at] ?? 0)
    squares[channel] = (squares[channel] ?? 0) + (sums[at] ?? 0) ** 2
    channelBits |= 1 << channel
  }
  const weights = new Float32Array(ids.length)
  for (let at = 0; at < ids.length; at += 1) {
    const length = Math.sqrt(squares[table.channelOf(ids[at] ?? 0)] ?? 0)
    weights[at] = length === 0 ? 0 : (sums[at] ?? 0) / length
  }
  return { ids: Uint32Array.from(ids), weights, channelBits }
}
