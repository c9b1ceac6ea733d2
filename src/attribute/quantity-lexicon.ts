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
}

export interface QuantityLexicon {
  readonly numbers: NumberLexicon
  readonly units: UnitForms
  readonly plurals: PluralWords
  /** By language and kind (`en:stop`); the kinds stand in the header of `quantity-words.tsv`. */
  readonly wordsByKind: ReadonlyMap<string, ReadonlySet<string>>
  /** In lower case; a figure behind a person's name is an age. */
  readonly givenNames: ReadonlySet<string>
}

const languages = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl'] as const
const noWords: ReadonlySet<string> = new Set()

/** The words of one kind in one language. */
export function wordsOfKind(lexicon: QuantityLexicon, language: string, kind: string): ReadonlySet<string> {
  return lexicon.wordsByKind.get(`${language}:${kind}`) ?? noWords
}

/** What finding quantities needs, from `number-words`, `units`, `currencies` and `quantity-words`. */
export function compileQuantityLexicon(tables: LexiconTables): QuantityLexicon {
  const wordsByKind = new Map<string, Set<string>>()
  for (const { language, kind, word } of tables.get('quantity-words') ?? []) {
    if (language === undefined || kind === undefined || word === undefined) continue
    const key = `${language}:${kind}`
    wordsByKind.set(key, (wordsByKind.get(key) ?? new Set<string>()).add(word))
  }
  return {
    numbers: compileNumberWords(tables.get('number-words') ?? []),
    units: compileUnits(tables),
    plurals: {
      irregular: wordsByKind.get('en:irregular-plural') ?? noWords,
      notPlural: wordsByKind.get('en:not-plural') ?? noWords,
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
  return { words, symbols, prefixes }
}

function split(cell: string | undefined, separator: string): readonly string[] {
  return (cell ?? '').split(separator).filter((part) => part !== '')
}

function unitOf(row: Readonly<Record<string, string | undefined>>): Unit | undefined {
  const { name, dimension, factor } = row
  if (name === undefined || dimension === undefined) return undefined
  return factor === undefined ? { name, dimension } : { name, dimension, factor: Number(factor) }
}
