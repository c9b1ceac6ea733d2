import type { ConceptLexicon, ConceptWords } from './concept-lexicon.ts'
import { foldWord } from './fold-word.ts'

/** The concepts that words of one language stand for. */
export interface ConceptReader {
  /** Of a word by itself; of a language written without spaces none. */
  readonly ofWord: (word: string) => readonly number[]
  /** Of what is written in capitals, such as "US". */
  readonly ofCapitals: ReadonlyMap<string, readonly number[]>
  /** Where in a text concepts stand, of a language written without spaces. */
  readonly inText: ((text: string) => readonly FoundConcept[]) | undefined
}

export interface FoundConcept {
  readonly concept: number
  readonly at: number
}

const none: readonly number[] = []
const noWords: ConceptWords = { whole: new Map(), stems: new Map(), capitals: new Map() }
const stemLengthMax = 16
/** A compound may hold a stem of so many letters behind its beginning. */
const innerStemLengthMin = 6
const compounding: ReadonlySet<string> = new Set(['de', 'nl'])
/** Beginnings of a few letters stand for words that are hardly longer. */
const shortStem = { length: 3, longerBy: 3 }

/** A reader of the concepts of one language; places are found in all of them. */
export function conceptReader(lexicon: ConceptLexicon, language: string): ConceptReader {
  const code = language.slice(0, 2).toLowerCase()
  const own = lexicon.words.get(code) ?? noWords
  const any = lexicon.words.get('any') ?? noWords
  const parts = [own, any]
  const ofCapitals = new Map([...any.capitals, ...own.capitals])
  if (code === 'zh' || code === 'ja') return { ofWord: () => none, ofCapitals, inText: textScanner(own.stems) }
  const inner = code === 'ko' ? 2 : compounding.has(code) ? innerStemLengthMin : undefined
  const ofWord = (word: string): readonly number[] => {
    const folded = foldWord(word)
    const found = new Set<number>()
    for (const form of code === 'fa' ? [folded] : bareForms(folded)) {
      for (const part of parts) for (const concept of longestMatch(part, form)) found.add(concept)
      // A word that means something as it stands is not taken apart.
      if (found.size > 0) break
    }
    if (inner !== undefined) for (const concept of innerMatches(own.stems, folded, inner)) found.add(concept)
    return found.size === 0 ? none : [...found]
  }
  return { ofWord, ofCapitals, inText: undefined }
}

/** What the longest beginning of a word stands for. */
function longestMatch({ whole, stems }: ConceptWords, word: string): readonly number[] {
  return whole.get(word) ?? stemAt(stems, word, 0)?.concepts ?? none
}

interface StemMatch {
  readonly concepts: readonly number[]
  readonly length: number
}

function stemAt(stems: ConceptWords['stems'], text: string, at: number): StemMatch | undefined {
  for (let length = Math.min(stemLengthMax, text.length - at); length >= 2; length -= 1) {
    const concepts = stems.get(text.slice(at, at + length))
    if (concepts !== undefined && !isTooShort(text, length)) return { concepts, length }
  }
  return undefined
}

/** Of writing with spaces; a stem of another kind is never so short or stands for itself. */
function isTooShort(text: string, length: number): boolean {
  return length <= shortStem.length && text.length > length + shortStem.longerBy && isJoining(text)
}

function isJoining(text: string): boolean {
  return isArabic(text) || isHebrew(text)
}

function innerMatches(stems: ConceptWords['stems'], word: string, lengthMin: number): readonly number[] {
  const found: number[] = []
  for (let at = 1; at + lengthMin <= word.length; at += 1) {
    const match = stemAt(stems, word, at)
    if (match !== undefined && match.length >= lengthMin) found.push(...match.concepts)
  }
  return found
}

/** Finds stems anywhere in a text, the longest at each place; what was found is not read again. */
function textScanner(stems: ConceptWords['stems']): (text: string) => readonly FoundConcept[] {
  const starts = new Set(Array.from(stems.keys(), (stem) => stem.slice(0, 2)))
  return (text) => {
    const found: FoundConcept[] = []
    for (let at = 0; at < text.length - 1; at += 1) {
      if (text.charCodeAt(at) < 0x3000 || !starts.has(text.slice(at, at + 2))) continue
      const match = stemAt(stems, text, at)
      if (match === undefined) continue
      for (const concept of match.concepts) found.push({ concept, at })
      at += match.length - 1
    }
    return found
  }
}

const arabicPrefixes = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف][بكلسي]|[وفبكلسي])(?=.{3})/u
const hebrewPrefix = /^[והבלמשכ](?=.{3})/u

const elided = /^(?:l|d|s|n|c|j|m|t|qu|un|dell|all|nell|sull|dall|quest)'/u

/** A word without an article or preposition cut short ("l'aéroport"), and in Arabic and Hebrew script without the prefixes that are written together with it. */
function bareForms(word: string): readonly string[] {
  if (word.includes("'")) return [word.replace(elided, '')]
  if (isArabic(word)) {
    const bare = word.replace(arabicPrefixes, '')
    return bare === word ? [word] : [word, bare]
  }
  if (!isHebrew(word)) return [word]
  const forms = [word]
  for (let bare = word.replace(hebrewPrefix, ''); bare !== forms.at(-1) && forms.length < 4; ) {
    forms.push(bare)
    bare = bare.replace(hebrewPrefix, '')
  }
  return forms
}

function isArabic(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x600 && code <= 0x6ff
}

function isHebrew(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 0x590 && code <= 0x5ff
}
