import type { LexiconRow } from '../model/lexicon-table.ts'

export type CueClass = 'core' | 'speech' | 'call' | 'cognition' | 'stance' | 'document' | 'answer' | 'noun'

/** A cue with the ways in which it takes its content; `frames` as the header of `lexicon/cues.tsv` explains them. */
export interface CueEntry {
  readonly lemma: string
  readonly cueClass: CueClass
  readonly frames: string
  /** Words that follow the head and belong to the cue ("call for", "make it clear"). */
  readonly particles: readonly string[]
}

export interface CueLexicon {
  /** Verbs by base form, the longest particle first. */
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>
  readonly adjectives: ReadonlyMap<string, readonly CueEntry[]>
  /** Nouns by singular and plural form. */
  readonly nouns: ReadonlyMap<string, readonly CueEntry[]>
  /** Papers and figures by class: `document` (report, study, poll …). */
  readonly documents: ReadonlySet<string>
  /** Nouns for people and papers on whose word a report rests. */
  readonly speakers: ReadonlySet<string>
}

const cueClasses: ReadonlySet<string> = new Set([
  'core',
  'speech',
  'call',
  'cognition',
  'stance',
  'document',
  'answer',
  'noun',
])

function isCueClass(value: string): value is CueClass {
  return cueClasses.has(value)
}

/** The cues of English from the rows of `cues`. */
export function compileCueLexicon(
  rows: readonly LexiconRow[],
  { documents, speakers }: Pick<CueLexicon, 'documents' | 'speakers'>,
): CueLexicon {
  const verbs = new Map<string, CueEntry[]>()
  const adjectives = new Map<string, CueEntry[]>()
  const nouns = new Map<string, CueEntry[]>()
  for (const { cueClass, frames, lemma } of rows.flatMap(lemmasOf)) {
    const words = lemma.split(' ')
    const isAdjective = words[0] === 'be'
    const head = (isAdjective ? words[1] : words[0]) ?? lemma
    const entry = { lemma, cueClass, frames, particles: words.slice(isAdjective ? 2 : 1) }
    if (cueClass === 'noun') for (const form of new Set([head, pluralOf(head)])) push(nouns, form, entry)
    else push(isAdjective ? adjectives : verbs, head, entry)
  }
  for (const entries of [...verbs.values(), ...nouns.values()]) {
    entries.sort((a, b) => b.particles.length - a.particles.length)
  }
  return { verbs, adjectives, nouns, documents, speakers }
}

function lemmasOf(row: LexiconRow): readonly { cueClass: CueClass; frames: string; lemma: string }[] {
  const cueClass = row['class'] ?? ''
  if (!isCueClass(cueClass)) return []
  return (row['lemmas'] ?? '')
    .split(',')
    .map((lemma) => lemma.trim())
    .filter((lemma) => lemma !== '')
    .map((lemma) => ({ cueClass, frames: row['frames'] ?? '', lemma }))
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

function push(map: Map<string, CueEntry[]>, key: string, entry: CueEntry): void {
  const entries = map.get(key)
  if (entries === undefined) map.set(key, [entry])
  else entries.push(entry)
}
