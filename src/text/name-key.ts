import { singularOf } from './plural.ts'

/** A word without its possessive ending, in lower case with ’. */
export function bareWord(word: string): string {
  const lower = word.toLowerCase()
  return /['’ʼ]/u.test(lower) ? lower.replace(/['ʼ]/gu, '’').replace(/’s$|(?<=s)’$/u, '') : lower
}

/** The key under which spellings of one name meet: lower case, no hyphens, the last word in the singular. */
export function nameKeyOf(words: readonly string[]): string {
  const parts = words.flatMap((word) => bareWord(word).split(/[-‑]/u)).filter((part) => part !== '')
  const last = parts.at(-1)
  return last === undefined ? '' : [...parts.slice(0, -1), last.length > 3 ? singularOf(last) : last].join(' ')
}
