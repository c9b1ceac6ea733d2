export type NumberWordKind = 'small' | 'ten' | 'hundred' | 'scale' | 'fraction' | 'one-and-half' | 'vague' | 'and'

export interface NumberWord {
  readonly kind: NumberWordKind
  readonly value: number
}

/** The number words of one language; keys are lower case, several words joined by a space. */
export interface NumberWords {
  readonly language: string
  readonly words: ReadonlyMap<string, NumberWord>
  /** How many words the longest key has. */
  readonly longest: number
  /** The first words of the keys. */
  readonly firstWords: ReadonlySet<string>
  /** Whether a number is written as one word. */
  readonly isJoining: boolean
}

export type NumberLexicon = ReadonlyMap<string, NumberWords>

const kinds: ReadonlySet<string> = new Set([
  'small',
  'ten',
  'hundred',
  'scale',
  'fraction',
  'one-and-half',
  'vague',
  'and',
])
// German and Italian write a number as one word: "zweihundertfünfzig", "duecentocinquanta".
const joinedLanguages: ReadonlySet<string> = new Set(['de', 'it'])

function isKind(kind: string | undefined): kind is NumberWordKind {
  return kind !== undefined && kinds.has(kind)
}

/** The number words of every language in the rows of `number-words.tsv`. */
export function compileNumberWords(rows: readonly Readonly<Record<string, string | undefined>>[]): NumberLexicon {
  const languages = new Map<string, Map<string, NumberWord>>()
  for (const { language, kind, word, value } of rows) {
    if (language === undefined || word === undefined || !isKind(kind)) continue
    const words = languages.get(language) ?? new Map<string, NumberWord>()
    words.set(word.replaceAll('-', ' '), { kind, value: Number(value) })
    languages.set(language, words)
  }
  return new Map([...languages].map(([language, words]) => [language, numberWordsFrom(language, words)]))
}

function numberWordsFrom(language: string, words: ReadonlyMap<string, NumberWord>): NumberWords {
  const keys = [...words.keys()].map((key) => key.split(' '))
  return {
    language,
    words,
    longest: Math.max(1, ...keys.map((key) => key.length)),
    firstWords: new Set(keys.flatMap(([first]) => first ?? [])),
    isJoining: joinedLanguages.has(language),
  }
}

/** The number words of a language; of one that has no list, the English ones. */
export function numberWordsOf(lexicon: NumberLexicon, language: string): NumberWords {
  const own = lexicon.get(language.slice(0, 2).toLowerCase()) ?? lexicon.get('en')
  return own ?? numberWordsFrom('en', new Map())
}

/** The number word that `word` is, as a whole or as a compound written in one ("einundzwanzig"). */
export function numberWord(words: NumberWords, word: string): NumberWord | undefined {
  const known = words.words.get(word)
  if (known !== undefined || !words.isJoining || word.length < 6 || word.length > 60) return known
  const value = compoundValue(words, word)
  return value === undefined ? undefined : { kind: value < 100 ? 'small' : 'hundred', value }
}

function compoundValue(words: NumberWords, word: string): number | undefined {
  let sum = 0
  let current = 0
  for (let at = 0; at < word.length; ) {
    const part = longestPart(words, word, at)
    if (part === undefined) return undefined
    at += part.length
    const { kind, value } = part.word
    if (kind === 'scale' && value >= 1000) {
      sum += (current === 0 ? 1 : current) * value
      current = 0
    } else if (kind === 'scale') current = (current === 0 ? 1 : current) * value
    else current += value
  }
  return sum + current
}

function longestPart(
  words: NumberWords,
  word: string,
  at: number,
): { readonly length: number; readonly word: NumberWord } | undefined {
  for (let length = Math.min(14, word.length - at); length >= 2; length -= 1) {
    const part = word.slice(at, at + length)
    // Italian drops the vowel before "uno" and "otto": ventuno, ventotto.
    const found =
      words.words.get(part) ?? (words.language === 'it' && part.endsWith('t') ? elided(words, part) : undefined)
    if (found !== undefined && found.kind !== 'fraction' && found.kind !== 'vague') return { length, word: found }
  }
  return undefined
}

function elided(words: NumberWords, part: string): NumberWord | undefined {
  const full = words.words.get(`${part}i`) ?? words.words.get(`${part}a`)
  return full?.kind === 'ten' ? full : undefined
}
