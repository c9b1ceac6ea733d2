/** A number from 0 up to 1, another one each time: from a seed, so that a run can be repeated. */
export type Chance = () => number

/** Chance from `seed` (Mulberry32): equal seeds give equal numbers on every machine. */
export function openChance(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
