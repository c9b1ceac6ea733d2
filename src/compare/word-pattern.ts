/** One place of a pattern: one of these words, perhaps absent, or a gap. */
type PatternPart =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly kind: 'gap' }

/** Words in order with alternatives, optional words and gaps: `no final|new decision ... made`. */
export interface WordPattern {
  readonly parts: readonly PatternPart[]
}

/** A gap is as long as a noun phrase with what hangs on it. */
const gapWordsMax = 12

/** The pattern that `text` writes: `a|b` alternatives, `word?` optional, `...` up to twelve words between. */
export function parsePattern(text: string): WordPattern {
  const parts = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word): PatternPart => {
      if (word === '...') return { kind: 'gap' }
      const isOptional = word.endsWith('?')
      return { kind: 'word', words: new Set((isOptional ? word.slice(0, -1) : word).split('|')), isOptional }
    })
  return { parts }
}

/** The words with which the pattern can begin; a pattern that begins with an optional word has those of the next as well. */
export function firstWords(pattern: WordPattern): ReadonlySet<string> {
  const words = new Set<string>()
  for (const part of pattern.parts) {
    if (part.kind === 'gap') break
    for (const word of part.words) words.add(word)
    if (!part.isOptional) break
  }
  return words
}

/** The end (exclusive) of the pattern in `words` when it stands at `at`, before `limit`; undefined when it does not. */
export function matchPattern(
  pattern: WordPattern,
  words: readonly string[],
  at: number,
  limit: number,
): number | undefined {
  return matchFrom(pattern.parts, 0, { words, limit }, at)
}

interface Stretch {
  readonly words: readonly string[]
  readonly limit: number
}

function matchFrom(parts: readonly PatternPart[], index: number, stretch: Stretch, at: number): number | undefined {
  const part = parts[index]
  if (part === undefined) return at
  if (part.kind === 'gap') {
    for (let skipped = 0; skipped <= gapWordsMax && at + skipped < stretch.limit; skipped += 1) {
      const end = matchFrom(parts, index + 1, stretch, at + skipped)
      if (end !== undefined) return end
    }
    return undefined
  }
  if (at < stretch.limit && part.words.has(stretch.words[at] ?? '')) {
    const end = matchFrom(parts, index + 1, stretch, at + 1)
    if (end !== undefined) return end
  }
  return part.isOptional ? matchFrom(parts, index + 1, stretch, at) : undefined
}
