import type { LexiconTables } from '../model/lexicon-table.ts'
import { type CueLexicon, compileCueLexicon } from './cue-lexicon.ts'
import { compileForeignCues, type ForeignCues } from './foreign-lexicon.ts'
import { compileOutletLexicon, type OutletLexicon } from './outlet-lexicon.ts'
import { compileQuantityLexicon, type QuantityLexicon } from './quantity-lexicon.ts'
import { compileSubjectLexicon, type SubjectLexicon } from './subject-lexicon.ts'
import { compileWordLexicon, type WordLexicon } from './word-lexicon.ts'

/** What a head noun tells of a source; the header of `lexicon/source-nouns.tsv` explains the classes. */
export type NounClass = 'document' | 'spokesperson' | 'insider' | 'onlooker' | 'office' | 'body' | 'person'

/** Everything that attribution looks up, compiled once. */
export interface AttributeLexicon {
  readonly words: WordLexicon
  readonly cues: CueLexicon
  readonly nouns: ReadonlyMap<string, NounClass>
  readonly outlets: OutletLexicon
  readonly quantities: QuantityLexicon
  readonly subjects: SubjectLexicon
  /** The cues of other languages by their two-letter code. */
  readonly foreign: ReadonlyMap<string, ForeignCues>
}

const nounClasses: readonly NounClass[] = [
  'document',
  'spokesperson',
  'insider',
  'onlooker',
  'office',
  'body',
  'person',
]

/** The lexicon of attribution from the project's tables; `outlets` is their gazetteer where that is compiled already. */
export function compileAttributeLexicon(
  tables: LexiconTables,
  outlets: OutletLexicon = compileOutletLexicon(tables),
): AttributeLexicon {
  const nouns = new Map<string, NounClass>()
  for (const row of tables.get('source-nouns') ?? []) {
    const nounClass = nounClasses.find((known) => known === row['class'])
    if (nounClass === undefined) continue
    for (const word of (row['words'] ?? '').split(' ')) if (!nouns.has(word)) nouns.set(word, nounClass)
  }
  const ofClass = (...classes: readonly NounClass[]): ReadonlySet<string> =>
    new Set([...nouns].filter(([, nounClass]) => classes.includes(nounClass)).map(([word]) => word))
  const cues = compileCueLexicon(tables.get('cues') ?? [], {
    documents: ofClass('document'),
    speakers: ofClass('insider', 'spokesperson'),
  })
  return {
    words: compileWordLexicon(tables.get('words-en') ?? [], [...cues.verbs.keys()], nouns.keys()),
    cues,
    nouns,
    outlets,
    quantities: compileQuantityLexicon(tables),
    subjects: compileSubjectLexicon(tables),
    foreign: compileForeignCues(tables.get('cues-foreign') ?? []),
  }
}
