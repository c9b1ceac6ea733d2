// Inputs made from good ones by chance that can be repeated: the same seed and number give the same input.

const repeatsMax = 2000
const manyRepeatsMax = 80_000
const editsMax = 8
const bytesMax = 400_000

/** Whole numbers from 0 below `below`, the same ones for the same seed and number. */
type Dice = (below: number) => number

function openDice(seed: number, number: number): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below)
  }
}

export interface MutateOptions {
  readonly seed: number
  readonly number: number
  /** Pieces that the format gives a meaning to. */
  readonly words: readonly (string | Uint8Array)[]
}

/** One of `samples`, changed at up to eight places: bytes turned, cut, doubled, moved, repeated thousands of times, words of the format set in. */
export function mutate(samples: readonly Uint8Array[], { seed, number, words }: MutateOptions): Uint8Array {
  const dice = openDice(seed, number)
  const pick = (): Buffer => Buffer.from(samples[dice(samples.length)] ?? new Uint8Array(0))
  let bytes = pick()
  for (let edits = 1 + dice(editsMax); edits > 0; edits -= 1) {
    bytes = edit(bytes, dice, { words, pick }).subarray(0, bytesMax)
  }
  return bytes
}

interface Material {
  readonly words: MutateOptions['words']
  readonly pick: () => Buffer
}

function edit(bytes: Buffer, dice: Dice, { words, pick }: Material): Buffer {
  const at = dice(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + dice(dice(4) === 0 ? bytes.length + 1 : 40))
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)]
  const word = Buffer.from(words[dice(words.length)] ?? '')
  switch (dice(9)) {
    case 0:
      return Buffer.concat([before, Buffer.from(piece.map((byte) => byte ^ (1 << dice(8)))), after])
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, piece, piece, after])
    case 3:
      return bytes.subarray(0, at)
    case 4:
      return Buffer.concat([before, word, after])
    case 5:
      return Buffer.concat([before, word, piece, after])
    case 6:
      return Buffer.concat([before, Buffer.alloc(timesOf(word, dice) * word.length, word), after])
    case 7: {
      const other = pick()
      const from = dice(other.length + 1)
      return Buffer.concat([before, other.subarray(from, from + dice(other.length + 1)), after])
    }
    default:
      return Buffer.concat([before, Buffer.from([dice(256), dice(256)]), after])
  }
}

/** How often a word is repeated: now and then as often as makes a quadratic reader stand out. */
function timesOf(word: Buffer, dice: Dice): number {
  const most = dice(6) === 0 ? manyRepeatsMax : repeatsMax
  return word.length === 0 ? 0 : Math.min(1 + dice(most), Math.floor(bytesMax / word.length))
}
