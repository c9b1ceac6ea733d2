import type { LexiconTables } from '../model/lexicon-table.ts'
import { compileNumberWords, type NumberLexicon } from '../text/number-words.ts'
import type { PluralWords } from '../text/plural.ts'

/** A unit of measure or a currency. */
export interface Unit {
  /** English name in the singular. */
  readonly name: string
  readonly dimension: string
  /** How many SI units one of it is. */
  readonly factor?: number
}

/** The units as a text writes them. */
export interface UnitForms {
  /** By language: words in lower case, joined by a space. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, Unit>>
  /** Symbols behind a figure, as written. */
  readonly symbols: ReadonlyMap<string, Unit>
  /** Signs and codes of currencies in front of a figure, without spaces. */
  readonly prefixes: ReadonlyMap<string, Unit>
  /** What the prefixes begin with: each with its first character, first two and so on. */
  readonly prefixStarts: ReadonlySet<string>
}

type WordsByKind = ReadonlyMap<string, ReadonlySet<string>>

export interface QuantityLexicon {
  readonly numbers: NumberLexicon
  readonly units: UnitForms
  readonly plurals: PluralWords
  /** By language, then by kind; the kinds stand in the header of `quantity-words.tsv`. */
  readonly wordsByKind: ReadonlyMap<string, WordsByKind>
  /** In lower case; a figure behind a person's name is an age. */
  readonly givenNames: ReadonlySet<string>
}

const languages = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl'] as const
/** No word at all. */
export const noWords: ReadonlySet<string> = new Set()
const noKinds: WordsByKind = new Map()

/** The words of a language by kind. */
export function kindsOfLanguage(lexicon: QuantityLexicon, language: string): WordsByKind {
  return lexicon.wordsByKind.get(language) ?? noKinds
}

/** What finding quantities needs, from `number-words`, `units`, `currencies` and `quantity-words`. */
export function compileQuantityLexicon(tables: LexiconTables): QuantityLexicon {
  const wordsByKind = new Map<string, Map<string, Set<string>>>()
  for (const { language, kind, word } of tables.get('quantity-words') ?? []) {
    if (language === undefined || kind === undefined || word === undefined) continue
    const kinds = wordsByKind.get(language) ?? new Map<string, Set<string>>()
    wordsByKind.set(language, kinds.set(kind, (kinds.get(kind) ?? new Set<string>()).add(word)))
  }
  const english: WordsByKind = wordsByKind.get('en') ?? noKinds
  return {
    numbers: compileNumberWords(tables.get('number-words') ?? []),
    units: compileUnits(tables),
    plurals: {
      irregular: english.get('irregular-plural') ?? noWords,
      notPlural: english.get('not-plural') ?? noWords,
    },
    wordsByKind,
    givenNames: new Set(
      (tables.get('name-words') ?? []).flatMap((row) => (row['kind'] === 'given' ? (row['word'] ?? []) : [])),
    ),
  }
}

function compileUnits(tables: LexiconTables): UnitForms {
  const words = new Map(languages.map((language) => [language as string, new Map<string, Unit>()]))
  const symbols = new Map<string, Unit>()
  const prefixes = new Map<string, Unit>()
  const addForms = (row: Readonly<Record<string, string | undefined>>, unit: Unit): void => {
    for (const language of languages) {
      const names = language === 'en' ? [unit.name, `${unit.name}s`] : []
      for (const form of [...split(row[language], '|'), ...names]) {
        const key = form.toLowerCase().replaceAll('-', ' ')
        if (!words.get(language)?.has(key)) words.get(language)?.set(key, unit)
      }
    }
  }
  for (const row of tables.get('units') ?? []) {
    const unit = unitOf(row)
    if (unit === undefined) continue
    addForms(row, unit)
    for (const symbol of split(row['symbols'], ' ')) symbols.set(symbol, unit)
  }
  for (const row of tables.get('currencies') ?? []) {
    const unit = { name: row['name'] ?? '', dimension: 'money' }
    addForms(row, unit)
    for (const sign of split(row['suffixes'], ' ')) if (!symbols.has(sign)) symbols.set(sign, unit)
    for (const sign of split(row['prefixes'], ' ')) {
      prefixes.set(sign, unit)
      if (/^\p{Sc}$/u.test(sign) && !symbols.has(sign)) symbols.set(sign, unit)
    }
  }
  // "500Km", "20 usd": another case where no symbol is written so.
  for (const [symbol, unit] of Array.from(symbols)) {
    const lower = symbol.toLowerCase()
    if (symbol.length > 1 && !symbols.has(lower)) symbols.set(lower, unit)
  }
  const prefixStarts = new Set(
    [...prefixes.keys()].flatMap((sign) => Array.from(sign, (_, at) => sign.slice(0, at + 1))),
  )
  return { words, symbols, prefixes, prefixStarts }
}

function split(cell: string | undefined, separator: string): readonly string[] {
  return (cell ?? '').split(separator).filter((part) => part !== '')
}

function unitOf(row: Readonly<Record<string, string | undefined>>): Unit | undefined {
  const { name, dimension, factor } = row
  if (name === undefined || dimension === undefined) return undefined
  return factor === undefined ? { name, dimension } : { name, dimension, factor: Number(factor) }
}
