import type { LexiconRow, LexiconTables } from '../model/lexicon-table.ts'
import { type PhraseFinder, type PhraseMatch, phraseFinder } from './phrase-finder.ts'

export const phraseKinds = [
  'aggregator',
  'own',
  'first-report',
  'undecided',
  'confirm',
  'joint-credit',
  'title',
  'machine-word',
  'content-word',
  'unnamed-media',
  'outlet-noun',
  'outlet-word',
  'outlet-word-weak',
  'study-word',
  'syndication',
] as const
export type PhraseKind = (typeof phraseKinds)[number]

/** An outlet as tracing needs it. */
export interface TracedOutlet {
  readonly name: string
  readonly kind: string
  readonly country?: string
  /** Of its reports, by two letters. */
  readonly language?: string
}

/** What tracing knows of outlets and of the language of sourcing. */
export interface TraceLexicon {
  /** The outlet that a name or a domain stands for, whatever its case or article. */
  readonly outletOf: (nameOrDomain: string) => TracedOutlet | undefined
  /** One key for all names of an outlet. */
  readonly keyOf: (name: string) => string
  /** Whether a name is also a common word or another body's ("Time"): then only a citing phrase makes it an outlet. */
  readonly isAmbiguous: (name: string) => boolean
  /** Where phrases of a kind stand in a stretch of `text`, at most a hundred. */
  readonly phrasesIn: (kind: PhraseKind, text: string, stretch?: PhraseStretch) => readonly PhraseMatch[]
}

/** Where phrases are looked for, and in which language besides English: without one, in all. */
export interface PhraseStretch {
  readonly start?: number
  readonly end?: number
  readonly language?: string
}

/** Longer than any name or address of a page. */
const nameUnitsMax = 2000
const phraseWordsMax = 8
/** "The editor of the Courier" is not the Courier. */
const prepositions: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'in', 'on', 'by', 'with', 'to'])
const phraseUnitsMax = 80
const nounStartMax = 25
const nameWordsMax = 5

/** The lexicon of tracing, from the tables `outlets` and `lineage-phrases`. */
export function compileTraceLexicon(tables: LexiconTables): TraceLexicon {
  const outlets = outletsByKey(tables.get('outlets') ?? [])
  const ambiguousWords = (tables.get('outlets') ?? []).flatMap((row) => listOf(row['ambiguous']))
  const ambiguous = new Set(ambiguousWords.map(wholeKey))
  const onlyInCapitals = capitalsOf(ambiguousWords, tables.get('outlets') ?? [])
  const finders = findersOf(tables.get('lineage-phrases') ?? [])
  const outletOf = (name: string): TracedOutlet | undefined => {
    if (name.length > nameUnitsMax) return undefined
    if (hasSmallLetters(name) && onlyInCapitals.has(wholeKey(name))) return undefined
    return (name.includes('.') ? outletOfDomain(outlets, domainOf(name)) : undefined) ?? knownAs(outlets, name)
  }
  return {
    outletOf,
    keyOf: (name) => keyOfOutlet(outletOf(name), name),
    isAmbiguous: (name) => ambiguous.has(wholeKey(name)),
    phrasesIn: (kind, text, { start = 0, end = text.length, language } = {}) => {
      const own = language === undefined ? undefined : finders.get(`${kind}:${language.slice(0, 2)}`)
      const find = language === undefined ? finders.get(kind) : (own ?? finders.get(`${kind}:en`))
      const found = find?.(text.slice(start, end)) ?? []
      return start === 0 ? found : found.map((match) => ({ start: start + match.start, end: start + match.end }))
    },
  }
}

/** The outlets of both, `lexicon` and its phrases first: a few that are learned need no compiling of all. */
export function joinTraceLexicons(lexicon: TraceLexicon, learned: TraceLexicon): TraceLexicon {
  const holding = (name: string): TraceLexicon => (lexicon.outletOf(name) === undefined ? learned : lexicon)
  return {
    ...lexicon,
    outletOf: (name) => holding(name).outletOf(name),
    keyOf: (name) => holding(name).keyOf(name),
    isAmbiguous: (name) => lexicon.isAmbiguous(name) || learned.isAmbiguous(name),
  }
}

/** Keys of ambiguous words that stand for an outlet in capitals only: a map is not MAP, though a headline begin with one. */
function capitalsOf(ambiguous: readonly string[], rows: readonly LexiconRow[]): ReadonlySet<string> {
  const forms = rows.flatMap(({ name = '', aliases }) => [name, ...listOf(aliases)])
  const inSmall = new Set(forms.filter(hasSmallLetters).map(wholeKey))
  const capitals = ambiguous.filter((word) => /\p{Lu}/u.test(word) && !hasSmallLetters(word)).map(wholeKey)
  return new Set(capitals.filter((key) => !inSmall.has(key)))
}

/** Whether a name, without its article, is written in small letters too; an address says nothing by them. */
function hasSmallLetters(name: string): boolean {
  return !name.includes('.') && /\p{Ll}/u.test(name.replace(/^the /iu, ''))
}

/** `lexicon` and the outlets of a story's own reports, which no gazetteer may know. */
export function withStoryOutlets(lexicon: TraceLexicon, names: Iterable<string>): TraceLexicon {
  const added = new Map<string, TracedOutlet>()
  for (const name of names) {
    const key = outletKey(name)
    const known = lexicon.outletOf(name)
    for (const short of shortNamesOf(known?.name ?? name, lexicon)) {
      const before = added.get(short)
      // Two papers of the story are called so.
      const isShared = before !== undefined && before.name !== (known?.name ?? name)
      added.set(short, isShared ? { name: short, kind: 'web' } : (known ?? { name, kind: 'web' }))
    }
    if (known !== undefined || key.length <= 2) continue
    added.set(key, { name, kind: 'web' })
    // "The Ledger" is the Harbor Ledger, unless two papers of the story are called so.
    const last = key.split(' ').at(-1) ?? key
    const short = lexicon.phrasesIn('outlet-word', last).length > 0 && lexicon.outletOf(last) === undefined ? last : key
    added.set(short, added.has(short) && short !== key ? { name: short, kind: 'web' } : { name, kind: 'web' })
  }
  return rememberingNames(lexicon, added, sharedNames(lexicon, [...names]))
}

/** "The Nation (US)": a name that papers of several places bear, so that the gazetteer tells where this one is. */
const ofPlace = /^(?<name>.+) \([^()]+\)$/u

/** In a story with a report by the Daily Nation "the Nation" is it, unless the story has another paper of that name. */
function sharedNames(lexicon: TraceLexicon, names: readonly string[]): ReadonlyMap<string, TracedOutlet> {
  const shared = new Map<string, TracedOutlet | undefined>()
  for (const name of new Set(names)) {
    const outlet = lexicon.outletOf(name) ?? { name, kind: 'web' }
    const words = wholeKey(ofPlace.exec(outlet.name)?.groups?.['name'] ?? outlet.name).split(' ')
    const last = words.at(-1) ?? ''
    const known = lexicon.outletOf(last)
    if (known === undefined || known.name === outlet.name || !ofPlace.test(known.name)) continue
    const before = shared.get(last)
    shared.set(last, shared.has(last) && before?.name !== outlet.name ? undefined : outlet)
  }
  return new Map([...shared].flatMap(([key, outlet]) => (outlet === undefined ? [] : [[key, outlet] as const])))
}

/** "The News Tribune" in and beside the Velby News Tribune: endings of a name of two words and more that are no other outlet's name. */
function shortNamesOf(name: string, lexicon: TraceLexicon): readonly string[] {
  const words = wholeKey(name).split(' ')
  const last = words.at(-1) ?? ''
  if (words.length <= 2 || lexicon.phrasesIn('outlet-word', last).length === 0) return []
  return words
    .slice(1, -1)
    .map((_, at) => words.slice(at + 1).join(' '))
    .filter((short) => lexicon.outletOf(short) === undefined)
    .map(outletKey)
}

const namesRemembered = 10_000

/** `lexicon` with these outlets by key, which reads each name once: the reports of a story name the same outlets again and again. */
function rememberingNames(
  lexicon: TraceLexicon,
  added: ReadonlyMap<string, TracedOutlet>,
  shared: ReadonlyMap<string, TracedOutlet>,
): TraceLexicon {
  const known = new Map<string, { readonly outlet: TracedOutlet | undefined; readonly key: string }>()
  const read = (name: string): { readonly outlet: TracedOutlet | undefined; readonly key: string } => {
    const before = known.get(name)
    if (before !== undefined) return before
    const meant = shared.size === 0 ? undefined : shared.get(wholeKey(name))
    const outlet = meant ?? lexicon.outletOf(name) ?? (added.size === 0 ? undefined : added.get(outletKey(name)))
    const found = { outlet, key: keyOfOutlet(outlet, name) }
    if (known.size < namesRemembered) known.set(name, found)
    return found
  }
  return { ...lexicon, outletOf: (name) => read(name).outlet, keyOf: (name) => read(name).key }
}

/** The outlet of somebody spoken to ("CNN’s Ida Falk"), or that the phrase names. */
export function outletOfListener(phrase: string, lexicon: TraceLexicon): TracedOutlet | undefined {
  const owner = /^(.{2,40}?)[’']s\s/u.exec(phrase)?.[1]
  return outletNamed(owner ?? phrase, lexicon)
}

/** The outlet that a noun phrase names, with or without what it is called ("the newspaper El Comercio"). */
export function outletNamed(phrase: string, lexicon: TraceLexicon): TracedOutlet | undefined {
  const words = phrase.trim().split(/\s+/u).slice(0, phraseWordsMax)
  for (let first = 0; first < words.length; first += 1) {
    const name = words.slice(first).join(' ')
    const known = lexicon.isAmbiguous(name) || /^\p{Ll}/u.test(name) ? undefined : lexicon.outletOf(name)
    if (known !== undefined) return known
    if (prepositions.has(words[first] ?? '')) return undefined
    // Only what an outlet is called may stand before its name: "the Ministry of Foreign Affairs" names no magazine.
    if (!/^\p{Ll}/u.test(words[first] ?? '') && !/^The$/u.test(words[first] ?? '')) break
  }
  return guessedOutlet(phrase.trim(), lexicon)
}

/** Agencies that send out no news. */
const otherAgency =
  /\b(?:ratings?|credit|space|spy|intelligence|security|police|enforcement|health|aid|relief|talent|model?ling|travel|estate|advertising|ad|marketing|PR|recruitment|employment|tax|border|customs|nuclear|energy|environment\p{L}*|food|drugs?|medicines|weather|statistics|refugee|development|cyber\w*|UN|U\.N\.)\s+agency\b/iu

/** An outlet that nobody knows, by what it is called ("the website Alden Watch") or by its name ("the Harbor Ledger"). */
function guessedOutlet(phrase: string, lexicon: TraceLexicon): TracedOutlet | undefined {
  const text = phrase.slice(0, phraseUnitsMax)
  const noun = lexicon.phrasesIn('outlet-noun', text)[0]
  const after = noun === undefined ? '' : text.slice(noun.end).trim()
  const isNoun =
    noun !== undefined && noun.start < nounStartMax && !isInsideName(text, noun.start) && !otherAgency.test(text)
  const named = isNoun && isProperName(after) ? after : undefined
  const bare = text.replace(/^(?:the|The|der|die|das|le|la|el|il|o|a) /u, '')
  const hasArticle = bare !== text
  const isTitled = isProperName(bare) && bare.includes(' ') && hasOutletWord(bare, hasArticle, lexicon)
  const name = named ?? (isTitled ? bare : undefined)
  return name === undefined ? undefined : { name: name.replace(/[“”"«»„]/gu, '').trim(), kind: 'web' }
}

/** "Gulf Channel Ferries": a word with a capital behind another one is part of a name. */
function isInsideName(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at)) && /\p{Lu}\p{Ll}[\p{L}'’-]*\s$/u.test(text.slice(0, at))
}

function hasOutletWord(name: string, hasArticle: boolean, lexicon: TraceLexicon): boolean {
  const isEdge = (match: PhraseMatch): boolean => match.end === name.length || match.start === 0
  if (lexicon.phrasesIn('outlet-word', name).some(isEdge)) return true
  return hasArticle && lexicon.phrasesIn('outlet-word-weak', name).some((match) => match.end === name.length)
}

/** Whether all words but the small ones begin with a capital letter. */
function isProperName(words: string): boolean {
  const parts = words.replace(/[“”"«»„]/gu, '').split(/\s+/u)
  return (
    parts.length <= nameWordsMax &&
    parts.every((part) => /^(?:\p{Lu}|\p{N}|of$|and$|de$|of$|&$)/u.test(part)) &&
    /^\p{Lu}/u.test(parts[0] ?? '')
  )
}

/** A name as outlets are compared that no gazetteer knows: letters and digits in lower case, without "the", "news" at the end and a top-level domain. */
export function outletKey(name: string): string {
  const bare = wholeKey(name).replace(foreignArticle, '').replace(newsAtEnd, '')
  return callSign.test(bare) ? bare.slice(0, callLetters) : bare
}

/** "WQXD-TV" is WQXD. */
const callSign = /^[wk][a-z]{3} (?:tv|fm|am|dt|dt\d|\d{1,2})$/u
const callLetters = 4
const foreignArticle = /^(?:le|la|el|il|der|die|das) (?=.)/u
/** "NBC News" is NBC, but 5 is no name. */
const newsAtEnd = /(?<=.)(?<!^\d+) (?:news|news agency|newspaper)$/u

/** A name of the gazetteer as it is: the city of Corvane is not The Corvane News. */
function wholeKey(name: string): string {
  // Nearly all names are plain words, which folding leaves as they are.
  const folded = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/u.test(name) ? name.toLowerCase() : foldedName(name)
  return folded.replace(/^the(?! insider$) (?=.)/u, '')
}

/** One key for all names of a known outlet, else that of the name. */
function keyOfOutlet(outlet: TracedOutlet | undefined, name: string): string {
  return outlet === undefined ? outletKey(name) : wholeKey(outlet.name)
}

/** The outlet that a name stands for as it is, by its call letters, or without "news" at the end. */
function knownAs(outlets: ReadonlyMap<string, TracedOutlet>, name: string): TracedOutlet | undefined {
  const whole = wholeKey(name)
  for (const key of [whole, ...callLettersOf(name), whole.replace(foreignArticle, ''), outletKey(name)]) {
    const found = outlets.get(key)
    if (found !== undefined) return found
  }
  return undefined
}

/** "WQXD 5" and "WQXD-TV" are WQXD; without the capitals King is a name. */
function callLettersOf(name: string): readonly string[] {
  const letters = /^([WK][A-Z]{3})(?:[- ](?:TV|FM|AM|DT\d?|\d{1,2}))?$/u.exec(name)?.[1]
  return letters === undefined ? [] : [`!${letters}`]
}

/** Without accents: papers abroad are often printed without theirs. */
function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\.(?:com|co\.uk|org|net)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The host of an address without "www.", else the name itself in lower case. */
export function domainOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[/?#:].*$/su, '')
    .replace(/^(?:www|m|amp|edition)\./u, '')
}

/** The outlet of a domain or of the longest parent domain known. */
function outletOfDomain(outlets: ReadonlyMap<string, TracedOutlet>, domain: string): TracedOutlet | undefined {
  const parts = domain.split('.')
  for (let i = 0; i < Math.min(parts.length - 1, 4); i += 1) {
    const found = outlets.get(`@${parts.slice(i).join('.')}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** By names and domains first: what one outlet is called for short may be the name of another. */
function outletsByKey(rows: readonly LexiconRow[]): ReadonlyMap<string, TracedOutlet> {
  const byKey = new Map<string, TracedOutlet>()
  const note = (key: string, outlet: TracedOutlet): void => {
    if (key !== '' && !byKey.has(key)) byKey.set(key, outlet)
  }
  const known = rows.flatMap((row) => {
    const { name, kind = 'web', country, language } = row
    if (name === undefined) return []
    return [{ row, outlet: { name, kind, ...(country && { country }), ...(language && { language }) } }]
  })
  for (const { row, outlet } of known) {
    note(wholeKey(outlet.name), outlet)
    for (const domain of listOf(row['domains'])) note(`@${domain}`, outlet)
  }
  for (const { row, outlet } of known) {
    for (const each of [outlet.name, ...listOf(row['aliases'])]) {
      note(wholeKey(each), outlet)
      for (const letters of callLettersOf(each)) note(letters, outlet)
    }
  }
  return byKey
}

function listOf(cell: string | undefined): readonly string[] {
  return cell === undefined ? [] : cell.split('|').filter((part) => part !== '')
}

/** One finder for each kind, and for each kind and language together with English: words of English stand in every language's news. */
function findersOf(rows: readonly LexiconRow[]): ReadonlyMap<string, PhraseFinder> {
  const phrases = new Map<string, Set<string>>()
  const add = (key: string, phrase: string): void => {
    phrases.set(key, (phrases.get(key) ?? new Set()).add(phrase))
  }
  for (const { kind, language, phrase } of rows) {
    if (kind === undefined || phrase === undefined) continue
    add(kind, phrase)
    add(`${kind}:${language ?? 'en'}`, phrase)
  }
  const byKey = new Map<string, PhraseFinder>()
  for (const [key, own] of phrases) {
    const english = key.includes(':') ? (phrases.get(`${key.split(':')[0] ?? ''}:en`) ?? []) : []
    byKey.set(key, phraseFinder([...new Set([...own, ...english])]))
  }
  return byKey
}
