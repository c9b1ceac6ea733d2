import type { ForeignClass } from './foreign-lexicon.ts'

/** A noun of a source: "ministry", "spokesman". */
export interface ForeignNoun {
  readonly word: string
  readonly nounClass: ForeignClass
}

/** The nouns of one language, so that a word of the text finds its own at once. */
export interface ForeignNouns {
  readonly exact: ReadonlyMap<string, ForeignNoun>
  /** The nouns that have other endings too, by the first letters of their stems. */
  readonly byStem: ReadonlyMap<string, readonly ForeignNoun[]>
  /** Words in which longer ones end: German "Regierungskreise" are "Kreise". */
  readonly endings: readonly ForeignNoun[]
  /** In Chinese a noun stands anywhere in the words. */
  readonly inside: readonly ForeignNoun[]
  readonly language: string
}

export const nounClasses: readonly ForeignClass[] = [
  'insider',
  'spokesperson',
  'document',
  'onlooker',
  'office',
  'body',
]
const stemLettersMin = 4
const endingWordMin = 6
/** How far a form may differ in length from the noun of the lexicon. */
const formLengthsMax = 3

/** The nouns of a language, ready to be looked up. */
export function compileForeignNouns(language: string, nouns: readonly ForeignNoun[]): ForeignNouns {
  const exact = new Map<string, ForeignNoun>()
  const byStem = new Map<string, ForeignNoun[]>()
  for (const noun of nouns) {
    if (!exact.has(noun.word)) exact.set(noun.word, noun)
    if (noun.word.length <= stemLettersMin) continue
    const key = noun.word.slice(0, stemLettersMin)
    const list = byStem.get(key)
    if (list === undefined) byStem.set(key, [noun])
    else list.push(noun)
  }
  return {
    exact,
    byStem,
    endings: language === 'de' ? nouns.filter(({ word }) => word.length >= endingWordMin) : [],
    inside: language === 'zh' ? nouns : [],
    language,
  }
}

/** The noun that a word is a form of; `isExact` asks for the very word of the lexicon. */
export function foreignNounOf(
  nouns: ForeignNouns,
  text: string,
  { isExact }: { readonly isExact: boolean },
): ForeignNoun | undefined {
  const word = text.replace(elided, '')
  const found = nouns.exact.get(word)
  if (found !== undefined || isExact) return found
  return nouns.language === 'ar' ? arabicNoun(nouns, word) : formOf(nouns, word)
}

/** "l'azienda", "dell'azienda": the article melts into the noun. */
const elided = /^(?:l|d|un|de|s|dell|all|dall|nell|sull)'(?=\p{L})/u

function formOf(nouns: ForeignNouns, word: string): ForeignNoun | undefined {
  const kept = endingLetters(nouns.language)
  for (const noun of nouns.byStem.get(word.slice(0, stemLettersMin)) ?? []) {
    const stem = noun.word.slice(0, Math.max(stemLettersMin, noun.word.length - kept))
    if (word.startsWith(stem) && Math.abs(word.length - noun.word.length) <= formLengthsMax) return noun
  }
  return nouns.endings.find((noun) => word.endsWith(noun.word))
}

/** How many letters at the end of a noun its cases and numbers may change. */
function endingLetters(language: string): number {
  return /^(?:fr|es|it|pt)$/u.test(language) ? 1 : 2
}

/** "للشرطة" is "to" and "الشرطة": article and preposition melt into the noun. */
function arabicNoun(nouns: ForeignNouns, word: string): ForeignNoun | undefined {
  for (const prefix of ['ال', 'لل', 'ل']) {
    const noun = word.startsWith(prefix) ? nouns.exact.get(word.slice(prefix.length)) : undefined
    if (noun !== undefined) return noun
  }
  return word.startsWith('لل') ? nouns.exact.get(`ال${word.slice(2)}`) : undefined
}
