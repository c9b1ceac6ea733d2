import type { StoryState } from '../model/findings.ts'
import { storyStates } from '../model/findings.ts'
import type { LexiconRow, LexiconTables } from '../model/lexicon-table.ts'
import type { CalendarNames } from '../text/calendar-names.ts'
import { calendarNames } from '../text/calendar-names.ts'
import type { ForeignActs } from './foreign-acts.ts'
import { foreignActsOf } from './foreign-acts.ts'
import type { VerbForm } from './inflect-verb.ts'
import { inflectVerb } from './inflect-verb.ts'
import type { WordPattern } from './word-pattern.ts'
import { firstWords, parsePattern } from './word-pattern.ts'

export type ActKind = 'decision' | 'word' | 'event' | 'light'

/** What a word form says about an act; `particle` must follow it within a few words. */
export interface ActForm {
  readonly act: string
  readonly form: VerbForm | 'noun'
  readonly particle?: string
}

/** A cue of a state. */
export interface StateCue {
  readonly state: StoryState
  readonly pattern: WordPattern
  /** Whether it speaks of the news itself ("the report is untrue"), so that no act need stand beside it. */
  readonly isOfNews: boolean
}

/** Words that exclude each other for one thing. */
export interface ExclusiveKind {
  readonly set: string
  readonly words: ReadonlySet<string>
  /** Nouns that the word describes; where there are none it describes whatever stands behind it. */
  readonly heads: ReadonlySet<string>
}

export type Ordering = 'more' | 'less' | 'equal'
/** A word that compares two things. */
export interface Comparative {
  readonly measure: string
  readonly relation: Ordering
}

/** What compare knows of words. */
export interface CompareLexicon {
  readonly actKinds: ReadonlyMap<string, ActKind>
  readonly actForms: ReadonlyMap<string, readonly ActForm[]>
  /** By the first word. */
  readonly stateCues: ReadonlyMap<string, readonly StateCue[]>
  /** Act words and cues of other languages, by the first two letters of a language tag. */
  readonly foreignActs: ReadonlyMap<string, ForeignActs>
  readonly foreignCues: ReadonlyMap<string, ReadonlyMap<string, readonly StateCue[]>>
  readonly exclusiveKinds: readonly ExclusiveKind[]
  /** "further", "cheaper": the comparative itself. */
  readonly comparatives: ReadonlyMap<string, Comparative>
  /** Stems of words that tell nothing about what a text speaks of, by the first two letters of a language tag; English has a list of its own. */
  readonly commonStems: ReadonlyMap<string, ReadonlySet<string>>
  /** "range", "price": nouns of "a similar range", "more weight". */
  readonly measureNouns: ReadonlyMap<string, string>
  /** "far", "heavy": adjectives of "as far as". */
  readonly measureAdjectives: ReadonlyMap<string, string>
  /** Month and weekday names of a language. */
  readonly calendarOf: (language: string) => CalendarNames
}

/** The lexicon of compare from the tables `acts`, `state-ladder`, their `-foreign` ones, `exclusive-kinds`, `comparatives` and `common-terms`; a missing table leaves its part empty. */
export function compileCompareLexicon(tables: LexiconTables): CompareLexicon {
  const acts = tables.get('acts') ?? []
  const comparisons = tables.get('comparatives') ?? []
  return {
    actKinds: new Map(acts.map((row) => [row['class'] ?? '', actKindOf(row['kind'])])),
    actForms: actFormsOf(acts),
    stateCues: stateCuesOf(tables.get('state-ladder') ?? []),
    foreignActs: foreignActsOf(tables.get('acts-foreign') ?? []),
    foreignCues: foreignCuesOf(tables.get('state-ladder-foreign') ?? []),
    exclusiveKinds: (tables.get('exclusive-kinds') ?? []).map((row) => ({
      set: row['set'] ?? '',
      words: new Set((row['words'] ?? '').split('|')),
      heads: new Set(wordsOf(row['heads'])),
    })),
    comparatives: comparativesOf(comparisons),
    commonStems: commonStemsOf(tables.get('common-terms') ?? []),
    measureNouns: measureWords(comparisons, 'nouns'),
    measureAdjectives: measureWords(comparisons, 'adjectives'),
    calendarOf: calendars(),
  }
}

/** A stem that stands in so many articles of a language, as a share, is a function word or as common as one. */
const commonShareMin = 0.2

function commonStemsOf(rows: readonly LexiconRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stems = new Map<string, Set<string>>()
  for (const { key = '', share } of rows) {
    const language = key.slice(0, 2)
    if (key[2] !== ':' || language === 'en' || Number(share) < commonShareMin) continue
    const known = stems.get(language)
    if (known) known.add(key.slice(3))
    else stems.set(language, new Set([key.slice(3)]))
  }
  return stems
}

/** The calendars asked for, each made once: to make one takes longer than to read a report. */
function calendars(): (language: string) => CalendarNames {
  const known = new Map<string, CalendarNames>()
  return (language) => {
    const names = known.get(language) ?? calendarNames(language)
    known.set(language, names)
    return names
  }
}

function wordsOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(' ').filter((word) => word !== '')
}

function actKindOf(cell: string | undefined): ActKind {
  return cell === 'event' || cell === 'light' || cell === 'word' ? cell : 'decision'
}

function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function actFormsOf(rows: readonly LexiconRow[]): ReadonlyMap<string, readonly ActForm[]> {
  const forms = new Map<string, ActForm[]>()
  for (const row of rows) {
    const act = row['class'] ?? ''
    for (const entry of wordsOf(row['verbs'])) {
      const [verb = '', particle] = entry.split('_')
      for (const { word, form } of inflectVerb(verb)) {
        addTo(forms, word, { act, form, ...(particle === undefined ? {} : { particle }) })
      }
    }
    for (const noun of wordsOf(row['nouns'])) {
      addTo(forms, noun, { act, form: 'noun' })
      if (!noun.endsWith('s')) addTo(forms, `${noun}s`, { act, form: 'noun' })
    }
  }
  return forms
}

function stateOf(cell: string | undefined): StoryState | undefined {
  return storyStates.find((state) => state === cell)
}

function stateCuesOf(rows: readonly LexiconRow[]): ReadonlyMap<string, readonly StateCue[]> {
  const cues = new Map<string, StateCue[]>()
  for (const row of rows) {
    const state = stateOf(row['state'])
    if (state === undefined) continue
    const pattern = parsePattern(row['pattern'] ?? '')
    const isOfNews = row['of'] === 'news'
    for (const word of firstWords(pattern)) addTo(cues, word, { state, pattern, isOfNews })
  }
  return cues
}

function foreignCuesOf(rows: readonly LexiconRow[]): CompareLexicon['foreignCues'] {
  const languages = new Set(rows.map((row) => row['language'] ?? ''))
  return new Map(
    [...languages].map((language) => [language, stateCuesOf(rows.filter((row) => row['language'] === language))]),
  )
}

function comparativesOf(rows: readonly LexiconRow[]): ReadonlyMap<string, Comparative> {
  const comparatives = new Map<string, Comparative>()
  for (const row of rows) {
    const measure = row['measure'] ?? ''
    for (const relation of ['more', 'less'] as const) {
      for (const word of wordsOf(row[relation])) {
        if (!comparatives.has(word)) comparatives.set(word, { measure, relation })
      }
    }
  }
  return comparatives
}

function measureWords(rows: readonly LexiconRow[], column: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const row of rows) {
    for (const word of wordsOf(row[column])) if (!words.has(word)) words.set(word, row['measure'] ?? '')
  }
  return words
}
