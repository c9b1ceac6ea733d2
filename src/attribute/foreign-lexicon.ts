import type { LexiconRow } from '../model/lexicon-table.ts'

export type ForeignClass =
  | 'say'
  | 'denies'
  | 'according'
  | 'after'
  | 'citing'
  | 'that'
  | 'hearsay'
  | 'insider'
  | 'spokesperson'
  | 'document'
  | 'onlooker'
  | 'office'
  | 'body'
  | 'pronoun'
  | 'place'
  | 'own-outlet'

const classes: ReadonlySet<string> = new Set<ForeignClass>([
  'say',
  'denies',
  'according',
  'after',
  'citing',
  'that',
  'hearsay',
  'insider',
  'spokesperson',
  'document',
  'onlooker',
  'office',
  'body',
  'pronoun',
  'place',
  'own-outlet',
])

function isForeignClass(value: string): value is ForeignClass {
  return classes.has(value)
}

/** The phrases of one language by the first word of each, the longest first. */
export interface ForeignCues {
  readonly language: string
  readonly phrases: ReadonlyMap<string, readonly ForeignPhrase[]>
}

export interface ForeignPhrase {
  readonly words: readonly string[]
  readonly phraseClass: ForeignClass
}

/** The cues of each language but English, from the rows of `cues-foreign`. */
export function compileForeignCues(rows: readonly LexiconRow[]): ReadonlyMap<string, ForeignCues> {
  const byLanguage = new Map<string, Map<string, ForeignPhrase[]>>()
  for (const row of rows) {
    const language = row['language'] ?? ''
    const phraseClass = row['class'] ?? ''
    if (!isForeignClass(phraseClass)) continue
    const phrases = byLanguage.get(language) ?? new Map<string, ForeignPhrase[]>()
    byLanguage.set(language, phrases)
    for (const phrase of (row['phrases'] ?? '').split(',')) addPhrase(phrases, phrase.trim(), phraseClass)
  }
  return new Map([...byLanguage].map(([language, phrases]) => [language, { language, phrases }] as const))
}

function addPhrase(phrases: Map<string, ForeignPhrase[]>, phrase: string, phraseClass: ForeignClass): void {
  const words = wordsOf(phrase)
  const first = words[0]
  if (first === undefined) return
  const list = phrases.get(first) ?? []
  list.push({ words, phraseClass })
  list.sort((a, b) => b.words.length - a.words.length)
  phrases.set(first, list)
}

/** A phrase as tokens: by spaces, Chinese by characters. */
function wordsOf(phrase: string): readonly string[] {
  const text = phrase.toLowerCase().replaceAll('’', "'")
  if (text === '') return []
  return /^\p{Script=Han}+$/u.test(text) ? Array.from(text) : text.split(' ')
}
