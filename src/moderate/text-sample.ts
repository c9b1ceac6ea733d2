import { shinglesOf } from '../text/shingles.ts'

const sampledOneIn = 8
const sampleMax = 4000
/** Below this many sampled shingles a text is too short to be known again by its words. */
const sampleMin = 6
/** Share of a taken-down text that a copy has in it. */
const copyShareMin = 0.5

/** A sample of the word 5-grams of a text, the same ones for equal words wherever they stand; empty for a text too short to be known again. */
export function textSample(text: string): readonly number[] {
  const sample = shinglesOf(text)
    .filter((hash) => hash % sampledOneIn === 0)
    .slice(0, sampleMax)
  return sample.length < sampleMin ? [] : sample
}

/** Whether a text with `shared` of the `total` sampled shingles of a taken-down one is a near copy of it. */
export function isNearCopy(shared: number, total: number): boolean {
  return total >= sampleMin && shared / total > copyShareMin
}
