import { scanWords } from '../../text/scan-words.ts'

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Words in a run that is no accident: shorter ones are shared by any two texts on one event. */
const runWordsMin = 5
/** Chinese and Japanese have no spaces: a run of so many characters is as telling as five words. */
const runIdeographsMin = 8
const wordsMax = 20_000

interface Word extends Stretch {
  readonly key: string
  readonly isIdeograph: boolean
}

/** What two texts have in common word for word. */
export interface CommonRuns {
  /** Stretches of the first text that stand in the second too, in order. */
  readonly inFirst: readonly Stretch[]
  readonly inSecond: readonly Stretch[]
  /** Share of the first text's words that stand in such a run, 0 to 1. */
  readonly shareOfFirst: number
}

/** The runs of five words or more that `first` and `second` share, whatever their case and punctuation; only the first 20,000 words of each are looked at. */
export function commonRuns(first: string, second: string): CommonRuns {
  const a = wordsOf(first)
  const b = wordsOf(second)
  const inFirst = coveredWords(a, startsOf(b))
  const inSecond = coveredWords(b, startsOf(a))
  const covered = inFirst.filter((isIn) => isIn).length
  return {
    inFirst: stretchesOf(a, inFirst),
    inSecond: stretchesOf(b, inSecond),
    shareOfFirst: a.length === 0 ? 0 : covered / a.length,
  }
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  scanWords(text, (start, end, isIdeograph) => {
    if (words.length < wordsMax) words.push({ start, end, key: text.slice(start, end).toLowerCase(), isIdeograph })
  })
  return words
}

/** The run of least length that begins at `at`, as one key; undefined at the end of the text. */
function runAt(words: readonly Word[], at: number): { readonly key: string; readonly length: number } | undefined {
  const length = words[at]?.isIdeograph === true ? runIdeographsMin : runWordsMin
  if (at + length > words.length) return undefined
  return {
    key: words
      .slice(at, at + length)
      .map((word) => word.key)
      .join(' '),
    length,
  }
}

function startsOf(words: readonly Word[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(words, at)
    if (run) keys.add(run.key)
  }
  return keys
}

function coveredWords(words: readonly Word[], others: ReadonlySet<string>): readonly boolean[] {
  const covered = words.map(() => false)
  let coveredTo = 0
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(words, at)
    if (run === undefined || !others.has(run.key)) continue
    for (let i = Math.max(at, coveredTo); i < at + run.length; i += 1) covered[i] = true
    coveredTo = at + run.length
  }
  return covered
}

function stretchesOf(words: readonly Word[], covered: readonly boolean[]): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = []
  let last: { start: number; end: number } | undefined
  for (const [i, word] of words.entries()) {
    if (covered[i] !== true) {
      last = undefined
    } else if (last) {
      last.end = word.end
    } else {
      last = { start: word.start, end: word.end }
      stretches.push(last)
    }
  }
  return stretches
}
