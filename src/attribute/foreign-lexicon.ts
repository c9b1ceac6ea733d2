import type { LexiconRow } from '../model/lexicon-table.ts'
import { compileForeignNouns, type ForeignNoun, type ForeignNouns, nounClasses } from './foreign-nouns.ts'

export type ForeignClass =
  | 'say'
  | 'quoted'
  | 'denies'
  | 'apart'
  | 'perfect'
  | 'verb-last'
  | 'read-in'
  | 'inverted'
  | 'his'
  | 'according'
  | 'after'
  | 'as'
  | 'thus'
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
  | 'day'
  | 'place'
  | 'own-outlet'

const classes: ReadonlySet<string> = new Set<ForeignClass>([
  'say',
  'quoted',
  'denies',
  'apart',
  'perfect',
  'verb-last',
  'read-in',
  'his',
  'according',
  'after',
  'as',
  'thus',
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
  'day',
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
  /** Verbs in two parts: the words that close each by the word that opens it. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
  readonly nouns: ForeignNouns
}

export interface ForeignPhrase {
  readonly words: readonly string[]
  readonly phraseClass: ForeignClass
}

interface Cues {
  readonly phrases: Map<string, ForeignPhrase[]>
  readonly apart: Map<string, Set<string>>
  readonly nouns: ForeignNoun[]
}

/** The cues of each language but English, from the rows of `cues-foreign`. */
export function compileForeignCues(rows: readonly LexiconRow[]): ReadonlyMap<string, ForeignCues> {
  const byLanguage = new Map<string, Cues>()
  for (const row of rows) {
    const language = row['language'] ?? ''
    const phraseClass = row['class'] ?? ''
    if (!isForeignClass(phraseClass)) continue
    const cues = byLanguage.get(language) ?? { phrases: new Map(), apart: new Map(), nouns: [] }
    byLanguage.set(language, cues)
    for (const phrase of (row['phrases'] ?? '').split(',')) addRow(cues, { language, phrase, phraseClass })
  }
  return new Map([...byLanguage].map(([language, cues]) => [language, compiled(language, cues)] as const))
}

function compiled(language: string, { phrases, apart, nouns }: Cues): ForeignCues {
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { language, phrases, apart, nouns: compileForeignNouns(language, nouns) }
}

interface Row {
  readonly language: string
  readonly phrase: string
  readonly phraseClass: ForeignClass
}

const haben = ['hat', 'hatte', 'haben', 'hatten']
/** Languages whose verbs of two words let an adverb stand between them: "ha anche detto". */
const romance: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt'])

function addRow(cues: Cues, { language, phrase, phraseClass }: Row): void {
  const words = wordsOf(phrase.trim())
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return
  if (phraseClass === 'apart') return addApart(cues, first, last)
  if (phraseClass === 'perfect') return haben.forEach((verb) => addApart(cues, verb, last))
  if (phraseClass === 'say' && words.length === 2 && romance.has(language)) addApart(cues, first, last)
  if (language === 'fr' && (phraseClass === 'say' || phraseClass === 'quoted')) addInverted(cues, words)
  if (nounClasses.includes(phraseClass))
    cues.nouns.push({ word: words.join(language === 'zh' ? '' : ' '), nounClass: phraseClass })
  addPhrase(cues, words, phraseClass)
}

function addApart({ apart }: Cues, first: string, last: string): void {
  const lasts = apart.get(first) ?? new Set()
  apart.set(first, lasts.add(last))
}

/** "indique-t-il", "a-t-elle dit", "ont-ils dit", "se souvient-il": the pronoun is tied to the verb. */
function addInverted(cues: Cues, words: readonly string[]): void {
  const at = words[0] === 'se' ? 1 : 0
  const verb = words[at] ?? ''
  const link = /[dt]$/u.test(verb) ? '-' : '-t-'
  const pronouns = /(?:nt|avaient)$/u.test(verb) ? ['ils', 'elles'] : ['il', 'elle']
  for (const pronoun of pronouns) addPhrase(cues, words.with(at, `${verb}${link}${pronoun}`), 'inverted')
}

function addPhrase({ phrases }: Cues, words: readonly string[], phraseClass: ForeignClass): void {
  const first = words[0] ?? ''
  const list = phrases.get(first)
  if (list === undefined) phrases.set(first, [{ words, phraseClass }])
  else list.push({ words, phraseClass })
}

/** A phrase as tokens: by spaces, Chinese by characters. */
function wordsOf(phrase: string): readonly string[] {
  const text = phrase.toLowerCase().replaceAll('’', "'")
  if (text === '') return []
  return /^\p{Script=Han}+$/u.test(text) ? Array.from(text) : text.split(' ')
}
