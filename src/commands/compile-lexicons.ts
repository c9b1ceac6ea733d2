import { compileAttributeLexicon } from '../attribute/attribute-lexicon.ts'
import { compileOutletLexicon, joinOutletLexicons } from '../attribute/outlet-lexicon.ts'
import { compileCompareLexicon } from '../compare/compare-lexicon.ts'
import { compileGroupLexicon } from '../group/compile-group-lexicon.ts'
import { type ConceptLexicon, compileConceptLexicon } from '../group/concept-lexicon.ts'
import type { TermPrior } from '../group/term-table.ts'
import type { LexiconRow, LexiconTables } from '../model/lexicon-table.ts'
import type { StageLexicons } from '../pipeline.ts'
import { compileTraceLexicon, joinTraceLexicons } from '../trace/trace-lexicon.ts'

/** What each stage looks up, compiled from the project's tables. */
export function compileLexicons(tables: LexiconTables): StageLexicons {
  const outlets = compileOutletLexicon(tables)
  return {
    outlets,
    attribute: compileAttributeLexicon(tables, outlets),
    trace: compileTraceLexicon(tables),
    compare: compileCompareLexicon(tables),
  }
}

/** The lexicons with further outlets: what is compiled stays. */
function withLearned(compiled: StageLexicons, rows: readonly LexiconRow[]): StageLexicons {
  const tables = new Map([['outlets', rows]])
  const outlets = joinOutletLexicons(compiled.outlets, compileOutletLexicon(tables))
  return {
    ...compiled,
    outlets,
    attribute: { ...compiled.attribute, outlets },
    trace: joinTraceLexicons(compiled.trace, compileTraceLexicon(tables)),
  }
}

/** The lexicons of a run, which learn the outlets that its feeds name. */
export interface LexiconKeeper {
  /** How common terms are in news, for grouping. */
  readonly commonTerms: TermPrior
  /** What tells events apart in any language, for grouping. */
  readonly concepts: ConceptLexicon
  readonly current: () => StageLexicons
  /** From now on `names` are outlets. */
  readonly learnOutlets: (names: readonly string[]) => void
}

/** A keeper that starts with `tables`; `first` is what they compile to, where that is known. */
export function openLexiconKeeper(tables: LexiconTables, first?: StageLexicons): LexiconKeeper {
  const ofGazetteer: ReadonlySet<string> = new Set((tables.get('outlets') ?? []).flatMap(namesOf))
  const known = new Set(ofGazetteer)
  const learned: string[] = []
  let compiled = first
  let withAll = first
  let isStale = false
  return {
    commonTerms: compileGroupLexicon(tables),
    concepts: compileConceptLexicon(tables),
    current: () => {
      compiled ??= compileLexicons(tables)
      withAll ??= compiled
      if (isStale) {
        withAll = withLearned(compiled, learnedRows(learned, ofGazetteer))
        isStale = false
      }
      return withAll
    },
    learnOutlets: (names) => {
      for (const name of names.map((each) => each.trim())) {
        if (name === '' || known.has(name.toLowerCase())) continue
        known.add(name.toLowerCase())
        learned.push(name)
        isStale = true
      }
    },
  }
}

function namesOf(row: LexiconRow): readonly string[] {
  return [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')].map((name) => name.toLowerCase())
}

/** Rows for names that feeds gave; a short form that another outlet goes by too is nobody's. */
function learnedRows(names: readonly string[], taken: ReadonlySet<string>): readonly LexiconRow[] {
  const holders = new Map<string, number>()
  for (const name of names) {
    const short = shortFormOf(name)
    if (short !== undefined) holders.set(short, (holders.get(short) ?? 0) + 1)
  }
  return names.map((name) => {
    const short = shortFormOf(name)
    const isFree = short !== undefined && holders.get(short) === 1 && !taken.has(short.toLowerCase())
    return outletRow(name, isFree ? short : undefined)
  })
}

const inBrackets = /^(?<whole>\p{Lu}.{3,60}?)\s+\((?<short>\p{Lu}[\p{Lu}\p{N}]{1,6})\)$/u
const newsHouse =
  /\b(?:Press|News|Newspapers?|Agency|Broadcasting|Broadcasters?|Television|Radio|Wire|Newswire|Agence|Presse|Agencia|Prensa|Noticias|Agenzia|Stampa|Agência|Notícias|Nachrichten\p{L}*|Rundfunk|Fernsehen|Agencja|Prasowa|Telewizja)(?!\p{L})/u
const agencyName =
  /\b(?:(?:Press|News) (?:Agency|Association)|Associated Press|Agence|Agencia|Agenzia|Agência|Nachrichtenagentur|Presse-Agentur|Agencja)(?!\p{L})/u
const linkWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'du', 'des', 'e', 'y', 'und'])

/** What a house of several words is called in short: "Northern Press Agency" is NPA, and "Canal Alto (CA1)" says it itself. */
function shortFormOf(name: string): string | undefined {
  const told = inBrackets.exec(name)?.groups?.['short']
  if (told !== undefined) return told
  const words = name.split(/[\s-]+/u).filter((word) => !linkWords.has(word.toLowerCase()))
  const isHouse = words.length >= 3 && words.length <= 5 && newsHouse.test(name)
  return isHouse && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
    ? words.map((word) => word.charAt(0)).join('')
    : undefined
}

/** A name of one word may be a word of the language ("Time"), a short form another body's: they count inside citing phrases only. */
function outletRow(name: string, short: string | undefined): LexiconRow {
  const isOneWord = /^(?:The )?\p{L}+$/u.test(name)
  const ambiguous = [isOneWord ? name : undefined, short].filter((each) => each !== undefined)
  const whole = inBrackets.exec(name)?.groups?.['whole']
  const aliases = [whole === undefined ? undefined : name, short].filter((each) => each !== undefined)
  return {
    name: whole ?? name,
    kind: agencyName.test(name) ? 'agency' : 'web',
    ...(aliases.length === 0 ? {} : { aliases: aliases.join('|') }),
    ...(ambiguous.length === 0 ? {} : { ambiguous: ambiguous.join('|') }),
  }
}
