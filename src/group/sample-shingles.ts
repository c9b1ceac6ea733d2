import type { CopyShares } from '../model/near-copy.ts'

const shingleLength = 5
/** One hash in four is kept, in every text the same ones, so that samples can be compared. */
const sampledOf = 4
const sampleMax = 160
/** Of fewer sampled hashes no share can be told. */
const shinglesToTell = 6

/** A hash of each word of a text. */
export function wordHashes(tokens: readonly { readonly lower: string }[]): Uint32Array {
  return Uint32Array.from(tokens, ({ lower }) => hashOf(lower))
}

/** Hashes of the word 5-grams of a text, from those of its words: a sample that is the same for the same words, rising. */
export function sampleShingles(hashes: Uint32Array): Uint32Array {
  const sample = new Set<number>()
  for (let at = 0; at + shingleLength <= hashes.length && sample.size < sampleMax; at += 1) {
    let hash = 17
    for (let i = at; i < at + shingleLength; i += 1) hash = mixed(hash, hashes[i] ?? 0)
    if (hash % sampledOf === 0) sample.add(hash)
  }
  return Uint32Array.from(sample).sort()
}

/** A key that is the same for texts of the same words. */
export function textKey(hashes: Uint32Array): string {
  let one = 17
  let two = 101
  for (const hash of hashes) {
    one = mixed(one, hash)
    two = mixed(two, hash ^ 0x5bd1e995)
  }
  return `${hashes.length}-${one}-${two}`
}

/** The shares of the word 5-grams of two texts that stand in the other one, from samples; 0 where the smaller sample is too small to tell. */
export function sharesOf(a: Uint32Array, b: Uint32Array): CopyShares {
  if (Math.min(a.length, b.length) < shinglesToTell) return { shareOfThis: 0, shareOfOther: 0 }
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) shared += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return { shareOfThis: shared / a.length, shareOfOther: shared / b.length }
}

function hashOf(word: string): number {
  let hash = 2166136261
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619)
  return hash >>> 0
}

function mixed(hash: number, next: number): number {
  let value = Math.imul(hash ^ next, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
