import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type LetterGroups, readLetterGroups } from './letter-groups.ts'

/** Letters that a language does not have. */
const letterVetoes: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўјљњћђџѓќѕәғқңөұү]/iu,
  uk: /[ыэёъў]/iu,
  be: /[иїєґщъ]/iu,
  bg: /[ыэёіїєґў]/iu,
  sr: /[ыэёіїєґўщъьюя]/iu,
  ja: /[\p{Script=Latin}]{4}/u,
}
/** Names that the detector gives to languages that we know by another. */
const ownNames: Readonly<Record<string, string>> = { ms: 'id', nb: 'no', nn: 'no', iw: 'he' }

/** The parts of the package `eld` that are used: its figures, the signs it writes bytes with, and what ends a word. */
interface Detector {
  readonly groups: LetterGroups
  readonly signs: readonly string[]
  readonly separators: RegExp
}

const detectorOnce = once(loadDetector)

/**
 * The language of a headline or another short text by its letter groups; undefined where they tell none. The tables
 * are large and are loaded with the first text that needs them: most articles are long, or declare their language.
 */
export function guessShort(text: string): string | undefined {
  const { groups, signs, separators } = detectorOnce()
  const scores = new Float64Array(groups.languages.length)
  for (const group of groupsOf(
    bytesByWord(text.slice(0, charsMax).replace(separators, ' ').trim().toLowerCase(), signs),
  ))
    groups.weigh(group, scores)
  const found = groups.languages
    .map((language, i) => ({ language, score: scores[i] ?? 0 }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .find(({ language }) => !isAgainstLetters(language, text))?.language
  return found === undefined ? undefined : (ownNames[found] ?? found)
}

/** Whether a text holds letters that the language does not have. */
export function isAgainstLetters(language: string, text: string): boolean {
  return letterVetoes[language]?.test(text) === true
}

// The limits and strides below are those that the figures were counted with (efficient-language-detector, N. T. M., Apache-2.0).
const charsMax = 1000
const bytesEnough = 350
const bytesMax = 380
const wordSignsMax = 70
const groupSigns = 4
const stride = 3

/** Words, each as its bytes in UTF-8: a letter of ASCII stands for itself, another byte for its sign. */
function bytesByWord(text: string, signs: readonly string[]): readonly string[] {
  const words: string[] = []
  let word = ''
  let count = 0
  for (const letter of text) {
    if (letter === ' ') {
      if (word !== '') words.push(word)
      word = ''
      if (count > bytesEnough) break
    }
    const bytes = letter < '\u0080' ? undefined : Buffer.from(letter)
    count += bytes?.length ?? 1
    if (bytes !== undefined) for (const byte of bytes) word += signs[byte] ?? ''
    else if (letter !== ' ') word += letter
    if (count > bytesMax) break
  }
  if (word !== '') words.push(word)
  return words
}

/** The distinct groups of the words: their beginning and end are marked by a blank. */
function groupsOf(words: readonly string[]): ReadonlySet<string> {
  const groups = new Set<string>()
  for (const word of words) {
    const length = Math.min(word.length, wordSignsMax)
    let at = 0
    for (; at + groupSigns < length; at += stride) groups.add((at === 0 ? ' ' : '') + word.slice(at, at + groupSigns))
    groups.add(`${at === 0 ? ' ' : ''}${word.slice(Math.max(0, length - groupSigns))} `)
  }
  return groups
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Where a file of the package stands; its own entry would unfold the figures as objects. */
function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.resolve('eld/small')))
}

function loadDetector(): Detector {
  const load = createRequire(import.meta.url)
  const groups = readLetterGroups(readFileSync(fileOf('../ngrams/small.js'), 'utf8'))
  const signs: unknown = load(fileOf('../dictionary.js'))
  const patterns: unknown = load(fileOf('../regexPatterns.js'))
  if (groups === undefined || !hasSigns(signs) || !hasSeparators(patterns))
    throw new TypeError(
      'The package eld has another form than that of version 2. Install what package-lock.json names.',
    )
  return { groups, signs: signs.dictionary, separators: patterns.separators }
}

function hasSigns(loaded: unknown): loaded is { readonly dictionary: readonly string[] } {
  return typeof loaded === 'object' && loaded !== null && 'dictionary' in loaded && Array.isArray(loaded.dictionary)
}

function hasSeparators(loaded: unknown): loaded is { readonly separators: RegExp } {
  return typeof loaded === 'object' && loaded !== null && 'separators' in loaded && loaded.separators instanceof RegExp
}
