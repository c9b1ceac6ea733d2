import type { LexiconTables } from '../model/lexicon-table.ts'
import { countryNames } from '../text/country-names.ts'
import type { PluralWords } from '../text/plural.ts'
import { compileWordLexicon, type WordLexicon } from './word-lexicon.ts'

/** What finding subjects needs: words that make, type and end names. */
export interface SubjectLexicon {
  readonly titles: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly bodyWords: ReadonlySet<string>
  /** Bodies with a name of one word. */
  readonly properBodies: ReadonlySet<string>
  /** Last words of companies' names, which short forms leave out. */
  readonly corporateWords: ReadonlySet<string>
  readonly placeWords: ReadonlySet<string>
  /** Cities and countries, in lower case. */
  readonly places: ReadonlySet<string>
  readonly demonyms: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly sayWords: ReadonlySet<string>
  readonly thingNouns: ReadonlySet<string>
  readonly words: WordLexicon
  /** Function words by language. */
  readonly stops: ReadonlyMap<string, ReadonlySet<string>>
  readonly plurals: PluralWords
}

const countryLanguages = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl'] as const

/** The lexicon of subjects from `name-words`, `thing-classes`, `words-en` and `quantity-words`. */
export function compileSubjectLexicon(tables: LexiconTables): SubjectLexicon {
  const names = byKind(tables.get('name-words') ?? [])
  const english = byKind((tables.get('quantity-words') ?? []).filter((row) => row['language'] === 'en'))
  const cities = [...kind(names, 'city')].map((city) => city.replaceAll('-', ' '))
  const countries = countryLanguages.flatMap((language) => [...countryNames(language).keys()])
  return {
    titles: kind(names, 'title'),
    givenNames: kind(names, 'given'),
    bodyWords: kind(names, 'body'),
    properBodies: kind(names, 'proper-body'),
    corporateWords: kind(names, 'corporate'),
    placeWords: kind(names, 'place'),
    places: new Set([...cities, ...countries, 'us', 'uk', 'eu', 'u.s.', 'uae', 'america', 'britain', 'england']),
    demonyms: kind(names, 'demonym'),
    notNames: kind(names, 'not-name'),
    sayWords: kind(names, 'say'),
    thingNouns: new Set((tables.get('thing-classes') ?? []).flatMap((row) => row['noun'] ?? [])),
    words: compileWordLexicon(tables.get('words-en') ?? [], []),
    stops: stopsByLanguage(tables),
    plurals: { irregular: kind(english, 'irregular-plural'), notPlural: kind(english, 'not-plural') },
  }
}

type WordsByKind = ReadonlyMap<string, ReadonlySet<string>>

function kind(of: WordsByKind, name: string): ReadonlySet<string> {
  return of.get(name) ?? new Set()
}

function byKind(
  rows: readonly Readonly<Record<string, string | undefined>>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>()
  for (const row of rows) {
    const [of, word] = [row['kind'], row['word']]
    if (of !== undefined && word !== undefined) kinds.set(of, (kinds.get(of) ?? new Set<string>()).add(word))
  }
  return kinds
}

function stopsByLanguage(tables: LexiconTables): ReadonlyMap<string, ReadonlySet<string>> {
  const stops = new Map<string, Set<string>>()
  for (const { language, kind: of, word } of tables.get('quantity-words') ?? []) {
    if (of !== 'stop' || language === undefined || word === undefined) continue
    stops.set(language, (stops.get(language) ?? new Set<string>()).add(word))
  }
  return stops
}
