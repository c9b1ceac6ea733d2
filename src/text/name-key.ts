import { singularOf } from './plural.ts'

const apostrophe = /['’ʼ]/u
const hyphen = /[-‑]/u

/** A word without its possessive ending, in lower case with ’. */
export function bareWord(word: string): string {
  const lower = word.toLowerCase()
  return apostrophe.test(lower) ? lower.replace(/['ʼ]/gu, '’').replace(/’s$|(?<=s)’$/u, '') : lower
}

/** The key under which spellings of one name meet: lower case, no hyphens, the last word in the singular. */
export function nameKeyOf(words: readonly string[]): string {
  const parts: string[] = []
  for (const word of words) {
    const bare = bareWord(word)
    if (hyphen.test(bare)) parts.push(...bare.split(hyphen).filter((part) => part !== ''))
    else if (bare !== '') parts.push(bare)
  }
  const last = parts.pop()
  if (last === undefined) return ''
  parts.push(last.length > 3 ? singularOf(last) : last)
  return parts.join(' ')
}
