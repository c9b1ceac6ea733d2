import { isAsciiLetter } from './scan-words.ts'

const smallWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'de',
  'la',
  'du',
  'des',
  'et',
  'y',
  'und',
  'für',
])
const wordsMax = 12

/** Whether `acronym` is made of the first letters of `words`, one to three of each in order: "NASA", or "TACAN" of "Tactical Air Navigation". */
export function isAcronymOf(acronym: string, words: readonly string[]): boolean {
  // Most names do not even begin with the letter.
  if (words[0] === undefined || !mayBegin(acronym.charCodeAt(0), words[0].charCodeAt(0))) return false
  const letters = acronymKey(acronym).toLowerCase()
  if (!words[0].toLowerCase().startsWith(letters.charAt(0))) return false
  const parts = words.flatMap((word) => word.toLowerCase().split(/[-‑\s]/u)).filter((word) => /^\p{L}/u.test(word))
  if (letters.length < 2 || parts.length < 2 || parts.length > wordsMax) return false
  const long = parts.filter((word) => !smallWords.has(word))
  return matches(letters, long, 0, 0) || (long.length < parts.length && matches(letters, parts, 0, 0))
}

/** Whether two characters may be one letter in two cases, of letters beyond ASCII without a look. */
function mayBegin(first: number, other: number): boolean {
  return !(isAsciiLetter(first) && isAsciiLetter(other)) || (first | 0x20) === (other | 0x20)
}

/** Every word gives at least one letter; the search ends after three letters a word, so it stays small. */
function matches(letters: string, words: readonly string[], at: number, from: number): boolean {
  const word = words[from]
  if (word === undefined) return at === letters.length
  for (
    let count = 1;
    count <= 3 && word.startsWith(letters.slice(at, at + count)) && at + count <= letters.length;
    count += 1
  ) {
    if (matches(letters, words, at + count, from + 1)) return true
  }
  return false
}

/** Whether at least two thirds of the letters of `acronym` begin words of `words`: enough where the text itself puts one in brackets behind the other. */
export function isLooseAcronymOf(acronym: string, words: readonly string[]): boolean {
  if (isAcronymOf(acronym, words)) return true
  const initials = words.flatMap((word) => word.toLowerCase().split(/[-‑]/u)).map((word) => word.charAt(0))
  const letters = Array.from(acronymKey(acronym).toLowerCase())
  const held = letters.filter((letter) => {
    const at = initials.indexOf(letter)
    if (at >= 0) initials.splice(at, 1)
    return at >= 0
  })
  return letters.length >= 3 && held.length * 3 >= letters.length * 2
}

/** An acronym without dots and plural "s", in capitals: "U.S." and "SAMs" give "US" and "SAM". */
export function acronymKey(word: string): string {
  return word
    .replace(/\./gu, '')
    .replace(/(?<=\p{Lu}{2})s$/u, '')
    .toUpperCase()
}

/** Whether the word is written as an acronym: two to eight capitals, with a plural "s" or digits perhaps. */
export function isAcronym(word: string): boolean {
  return /^(?=.{2,9}$)\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*s?$/u.test(word)
}
