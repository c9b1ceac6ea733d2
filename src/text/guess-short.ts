import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as Detector from 'eld/small'

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

const load = createRequire(import.meta.url)

/**
 * The language of a headline or another short text by its letter groups; undefined where they tell none. The tables
 * are large and are loaded with the first text that needs them: most articles are long, or declare their language.
 */
export function guessShort(text: string): string | undefined {
  const loaded: unknown = load(fileURLToPath(import.meta.resolve('eld/small')))
  if (!isDetector(loaded))
    throw new TypeError(
      'The package eld has another form than that of version 2. Install what package-lock.json names.',
    )
  const scores = Object.entries(loaded.eld.detect(text).getScores()).toSorted((a, b) => b[1] - a[1])
  const found = scores.find(([language]) => !isAgainstLetters(language, text))?.[0]
  return found === undefined ? undefined : (ownNames[found] ?? found)
}

/** Whether a text holds letters that the language does not have. */
export function isAgainstLetters(language: string, text: string): boolean {
  return letterVetoes[language]?.test(text) === true
}

function isDetector(loaded: unknown): loaded is typeof Detector {
  return typeof loaded === 'object' && loaded !== null && 'eld' in loaded
}
