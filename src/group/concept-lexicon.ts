import type { LexiconRow, LexiconTables } from '../model/lexicon-table.ts'
import { foldWord } from './fold-word.ts'

/** Words of one language, or of all that share a script, by what they stand for. */
export interface ConceptWords {
  /** Words that stand for themselves alone. */
  readonly whole: ReadonlyMap<string, readonly number[]>
  /** Beginnings of words. */
  readonly stems: ReadonlyMap<string, readonly number[]>
  /** Words in capitals that mean something else without. */
  readonly capitals: ReadonlyMap<string, readonly number[]>
}

/** The concepts of the lexicon by number: things first, then places. */
export interface ConceptLexicon {
  readonly count: number
  /** The number of the first place. */
  readonly firstPlace: number
  /** By concept, the share of articles that hold it before the stream has told. */
  readonly shares: Float32Array
  /** By language, or `any` for words whose script tells them apart. */
  readonly words: ReadonlyMap<string, ConceptWords>
}

/** A lexicon without concepts. */
export const noConcepts: ConceptLexicon = { count: 0, firstPlace: 0, shares: new Float32Array(), words: new Map() }

/** Column names that hold no words. */
const plainColumns: ReadonlySet<string> = new Set(['concept', 'place', 'share'])
/** Columns by script are words of every language. */
const scriptColumns: ReadonlySet<string> = new Set(['latin', 'cyrillic', 'arabic', 'hebrew'])
/** Of a concept whose share is not told. */
const unknownShare = 0.004
/** A shorter stem begins too many words. */
const stemLengthMin = 4

/** The concepts of the lexicons `concepts` and `place-words`; none where they are absent. */
export function compileConceptLexicon(tables: LexiconTables): ConceptLexicon {
  const things = tables.get('concepts') ?? []
  const rows = [...things, ...(tables.get('place-words') ?? [])]
  const words = new Map<string, MutableWords>()
  rows.forEach((row, concept) => {
    for (const [column, cell = ''] of Object.entries(row)) {
      if (plainColumns.has(column)) continue
      const language = scriptColumns.has(column) ? 'any' : column
      const known = words.get(language) ?? { whole: new Map(), stems: new Map(), capitals: new Map() }
      words.set(language, known)
      for (const word of cell.split(' ')) enterWord(known, { word, column, concept })
    }
  })
  return { count: rows.length, firstPlace: things.length, shares: Float32Array.from(rows, shareOf), words }
}

type MutableWords = { readonly [Part in keyof ConceptWords]: Map<string, number[]> }

function shareOf({ share }: LexiconRow): number {
  const value = Number(share)
  return value > 0 && value <= 1 ? value : unknownShare
}

/** Columns of writing that is not parted into words, or joins them. */
const joinedColumns: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])
const shortStemColumns: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'ar', 'fa', 'he', 'arabic', 'hebrew'])

function enterWord(words: MutableWords, entry: { word: string; column: string; concept: number }): void {
  const { word, column, concept } = entry
  const isWhole = word.startsWith('=')
  const bare = isWhole ? word.slice(1) : word
  const isInCapitals = bare.length > 1 && bare !== bare.toLowerCase() && !joinedColumns.has(column)
  const key = isInCapitals ? bare : foldWord(bare)
  if (key.length < 2) return
  const isShort = key.length < stemLengthMin && !shortStemColumns.has(column)
  const part = isInCapitals ? words.capitals : isWhole || isShort ? words.whole : words.stems
  const known = part.get(key)
  if (known === undefined) part.set(key, [concept])
  else if (!known.includes(concept)) known.push(concept)
}
