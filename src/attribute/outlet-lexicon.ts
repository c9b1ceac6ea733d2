import type { LexiconRow, LexiconTables } from '../model/lexicon-table.ts'
import { buildNameTrie, foldName, type NameMatch, type NameTrie, namesIn } from '../text/name-trie.ts'

export const outletKinds = ['agency', 'broadcaster', 'newspaper', 'web', 'aggregator', 'government', 'social'] as const
export type OutletKind = (typeof outletKinds)[number]

/** An outlet as the gazetteer knows it. */
export interface KnownOutlet {
  readonly name: string
  readonly kind: OutletKind
  readonly domains: readonly string[]
  readonly country?: string
  readonly language?: string
  readonly parent?: string
}

/** What a name in a text stands for; an ambiguous name ("Time") counts only inside a citing phrase. */
export interface OutletEntry {
  readonly outlet: KnownOutlet
  readonly ambiguous: boolean
}

/** The gazetteer of outlets, ready for finding their names in texts. */
export interface OutletLexicon {
  readonly outlets: readonly KnownOutlet[]
  /** The outlets' names in a text between two offsets, in order. */
  readonly namesIn: (text: string, range?: { start: number; end: number }) => readonly NameMatch<OutletEntry>[]
  /** The outlet that a name or a domain stands for, whatever its case or article. */
  readonly outletOf: (nameOrDomain: string) => KnownOutlet | undefined
}

/** The gazetteer made of the table `outlets`. */
export function compileOutletLexicon(tables: LexiconTables): OutletLexicon {
  return lexiconOf((tables.get('outlets') ?? []).map(readRow).filter((row) => row !== undefined))
}

/** `lexicon` and the outlets called `names` (of feeds, publishers), where it does not know them yet. */
export function withOutlets(lexicon: OutletLexicon, names: Iterable<string>): OutletLexicon {
  const added: OutletRow[] = []
  for (const name of names) {
    const trimmed = name.trim()
    if (trimmed === '' || lexicon.outletOf(trimmed) !== undefined) continue
    const ambiguous = isCommonWord(trimmed) ? [trimmed] : []
    added.push({ outlet: { name: trimmed, kind: 'web', domains: [] }, names: [trimmed], ambiguous })
  }
  if (added.length === 0) return lexicon
  return joinOutletLexicons(lexicon, lexiconOf(added))
}

/** The outlets of both, `lexicon` first: a few that are learned need no compiling of all. */
export function joinOutletLexicons(lexicon: OutletLexicon, learned: OutletLexicon): OutletLexicon {
  return {
    outlets: [...lexicon.outlets, ...learned.outlets],
    namesIn: (text, range) => mergeMatches(lexicon.namesIn(text, range), learned.namesIn(text, range)),
    outletOf: (name) => lexicon.outletOf(name) ?? learned.outletOf(name),
  }
}

const capitalsMin = 4
/** Longer names are printed in capitals by nobody but their own heads. */
const capitalsMax = 20
const capitalName = /^\p{Lu}{4,}$/u
const joinedName = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u

interface OutletRow {
  readonly outlet: KnownOutlet
  readonly names: readonly string[]
  readonly ambiguous: readonly string[]
}

function lexiconOf(rows: readonly OutletRow[]): OutletLexicon {
  const byKey = new Map<string, KnownOutlet>()
  for (const { outlet, names } of rows) {
    for (const key of [...names.map(keyOf), ...outlet.domains]) if (!byKey.has(key)) byKey.set(key, outlet)
  }
  const trie: NameTrie<OutletEntry> = buildNameTrie(rows.flatMap(entriesOf))
  return {
    outlets: rows.map((row) => row.outlet),
    namesIn: (text, range) => namesIn(trie, text, range),
    outletOf: (name) => byKey.get(keyOf(name)) ?? byKey.get(domainOf(name)),
  }
}

/** The names of a row and what each stands for. Longer spellings of a short name ("the Reuters news agency") need none: the pattern reads them. */
function entriesOf(row: OutletRow): readonly (readonly [string, OutletEntry])[] {
  const sure = { outlet: row.outlet, ambiguous: false }
  const doubtful = { outlet: row.outlet, ambiguous: true }
  return row.names.flatMap((name) => {
    const entry = row.ambiguous.includes(name) ? doubtful : sure
    // Papers print their own name in capitals ("según ha podido saber MARCA").
    const capitals = name.toUpperCase()
    const isShown = capitals === name || capitals.length < capitalsMin || capitals.length > capitalsMax
    const spelled = isShown ? [name] : [name, capitals]
    // Other houses write "Techcrunch" and "Bleepingcomputer".
    const joined = joinedName.test(name) ? [`${name.charAt(0)}${name.slice(1).toLowerCase()}`] : []
    const inflected = row.outlet.language === 'de' ? inflectedGerman(name) : []
    // Papers that write no word in capitals print "Stat" and "Ansa"; then it may be a word.
    const small = capitalName.test(name) ? [`${name.charAt(0)}${name.slice(1).toLowerCase()}`] : []
    return [
      ...[...spelled, ...joined, ...inflected].map((spelling) => [spelling, entry] as const),
      ...small.map((spelling) => [spelling, doubtful] as const),
    ]
  })
}

const germanAdjective = /^(?<stem>\p{Lu}\p{L}*sch|Neu|Frei|Allgemein)(?<ending>e|er|es)(?<rest>\s.+)$/u
const germanEndings = ['e', 'er', 'es', 'en', 'em'] as const

/** "Laut Bayerischem Rundfunk": the adjective that begins a name, in the cases that news has it in. */
function inflectedGerman(name: string): readonly string[] {
  const { stem, ending, rest } = germanAdjective.exec(name)?.groups ?? {}
  if (stem === undefined || rest === undefined) return []
  const genitive = ending === 'er' ? [`${stem}en${rest}s`] : []
  return [...germanEndings.map((each) => `${stem}${each}${rest}`).filter((form) => form !== name), ...genitive]
}

function readRow(row: LexiconRow): OutletRow | undefined {
  const name = row['name']
  const kind = outletKinds.find((known) => known === row['kind'])
  if (name === undefined || kind === undefined) return undefined
  const { country, language, parent } = row
  const outlet: KnownOutlet = {
    name,
    kind,
    domains: listOf(row['domains']),
    ...(country === undefined ? {} : { country }),
    ...(language === undefined ? {} : { language }),
    ...(parent === undefined ? {} : { parent }),
  }
  return { outlet, names: [name, ...listOf(row['aliases'])], ambiguous: listOf(row['ambiguous']) }
}

function listOf(cell: string | undefined): readonly string[] {
  return cell === undefined ? [] : cell.split('|').filter((part) => part !== '')
}

function keyOf(name: string): string {
  return foldName(name)
    .toLowerCase()
    .replace(/^the (?!insider$)/u, '')
    .trim()
}

function domainOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/\/.*$/su, '')
}

/** A single word of letters that a dictionary may hold says nothing by itself. */
function isCommonWord(name: string): boolean {
  return /^(?:The )?\p{Lu}\p{Ll}+$/u.test(name)
}

/** Matches of two lists in order; of two that overlap the longer stays. */
function mergeMatches<T>(a: readonly NameMatch<T>[], b: readonly NameMatch<T>[]): readonly NameMatch<T>[] {
  if (b.length === 0) return a
  const all = [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end)
  const kept: NameMatch<T>[] = []
  for (const match of all) {
    const last = kept.at(-1)
    if (last === undefined || match.start >= last.end) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return kept
}
