import type { Zone, ZoneKind } from '../model/article.ts'
import { spanOf } from '../model/span.ts'
import type { Masthead } from './find-masthead.ts'
import type { OutletNameMatch, OutletNames } from './outlet-names.ts'
import { anaphor, type OwnSign, ownSign, reportsOnReference } from './own-signs.ts'

/** "INFO LE PARISIEN. Two paintings stolen": a headline that says whose news it is. */
const headlineTag =
  /^\W*(?:INFOS?|INFORMATION|EXCLUSIF|EXCLU|ENQUÊTE|EXCLUSIVA|ESCLUSIVA)\s(?:(?:DU|DE LA|DE|DELLA|DI)\s|D['’])?$/u
/** "Exclusif RTL : le ministre démissionne". */
const exclusiveTag = /^\W*(?:exclusif|exclusive|exklusiv|exclusiva|esclusiva)\s$/iu
const possessive = /\b(?:after|following|before)\s(?:the\s)?$/iu
const reportOf = /^['’]s\s(?:report|story)\b/u
/** People who ask a reporter to keep their names ask the one who writes. */
const unnamedSpeaker =
  /\b(?:condition\sof\sanonymity|(?:asked|declined|did\snot\swant|requested)\s(?:not\s)?to\sbe\s(?:named|identified)|speaking\sanonymously|(?:not|n['’]t)\s(?:authori[sz]ed|allowed|permitted)\sto|granted\sanonymity|requested\sanonymity)\b/u

/** How near the beginning of the story an outlet must be told, so that it is the report's own news. */
const ledeUnits = 700
const reachUnits = 60
const headUnits = 200
const sentenceUnits = 250
const toldTwice = 2
const searchedKinds: ReadonlySet<ZoneKind> = new Set([
  'headline',
  'standfirst',
  'body',
  'credit',
  'furniture',
  'disclaimer',
])

/** A report that speaks of itself as "we" is a house's own. */
const asks =
  /(?<![“"‘'«\p{L}\p{N}] ?)\bWe(?:['’]ve| have)? (?:asked|contacted|approached|reached out|put (?:these|the|this|it))\b|\b[Oo]ur (?:partners?|reporters?|correspondents?|newsroom|media partners?),? (?=\p{Lu}|who |was |were |in |at )|(?<!\p{L})(?:nasz(?:a|ego|emu|ej)? (?:dziennikarz|dziennikark|reporter|redakcj|korespondent)|unser(?:e|er|em|en)? (?:Redaktion|Reporter|Korrespondent)|notre (?:rédaction|reporter|correspondant|envoyé)|nuestr[oa] (?:redacción|corresponsal|enviad)|est[ea] (?:diario|periódico|medio|redacción|casa editorial)\b|(?<![“"«] ?)(?<!\p{L})nous (?:a|ont) (?:confié|soufflé|expliqué|raconté|indiqué|précisé|assuré|déclaré)|^Envoyée?s? spécia(?:le?|ux)\b|наш(?:ому|ий|а|ей|его|ій)? (?:видання|кореспондент|журналіст|редакц|издани|корреспондент|журналист))/mu

interface Seen {
  readonly masthead: Masthead
  readonly isAgency: boolean
  /** How often each sign stood beside the name. */
  readonly signs: Readonly<Record<OwnSign, number>>
}

/**
 * The outlet that a story without a masthead speaks of as its own: "TechCrunch has learned", "the Courier has contacted the mayor", "a memo reviewed
 * by The Wall Street Journal"; also "two officials told The New York Times" near the beginning under a byline, or where they asked not to be named.
 * Undefined where the text writes of that outlet as others do, or of several as its own.
 */
export function findSelfReference(text: string, zones: readonly Zone[], outlets: OutletNames): Masthead | undefined {
  const seen = outletsSeen(text, zones, outlets)
  const credited = creditedNames(text, zones, outlets)
  const sure = seen.filter(
    ({ signs, isAgency, masthead }) =>
      signs.sure > 0 &&
      (isAgency
        ? signs.others === 0 && !credited.has(masthead.name)
        : signs.others <= 1 || signs.others < signs.sure + signs.likely),
  )
  if (sure.length > 0) return onlyOne(sure)
  return onlyOne(seen.filter(({ signs, masthead }) => isLikely(signs, asks.test(text)) && !credited.has(masthead.name)))
}

/** The one outlet whose exclusive a headline calls its news ("INFO LE QUAI. …"); undefined where none does. */
export function headlineHouse(text: string, zones: readonly Zone[], outlets: OutletNames): Masthead | undefined {
  const zone = zones.find(({ kind }) => kind === 'headline')
  const [match] = zone === undefined ? [] : outlets.namesIn(text, zone)
  if (zone === undefined || match === undefined || match.value.outlet.kind === 'social') return undefined
  const after = text.slice(match.end, Math.min(zone.end, match.end + reachUnits))
  if (!isHeadlineTag(text.slice(zone.start, match.start), after)) return undefined
  return { name: match.value.outlet.name, span: spanOf(text, match.start, match.end) }
}

function isHeadlineTag(head: string, after: string): boolean {
  return headlineTag.test(head) || (exclusiveTag.test(head) && /^\s?:/u.test(after))
}

/** Who is told twice, and never named as others name their sources, is the one who writes. */
function isLikely(signs: Seen['signs'], isAsking: boolean): boolean {
  return (
    (signs.others === 0 || (isAsking && signs.others === 1 && signs.likely > 0)) &&
    (signs.likely > 0 || signs.told >= toldTwice)
  )
}

/** The outlets of a text in order, each with what its places say of it. */
function outletsSeen(text: string, zones: readonly Zone[], outlets: OutletNames): readonly Seen[] {
  const hasByline = zones.some((zone) => zone.kind === 'byline')
  const storyStart = zones.find((zone) => zone.kind === 'body')?.start ?? 0
  const isAsking = asks.test(text)
  const anaphors = [...text.matchAll(anaphor)].map((match) => match.index)
  const seen = new Map<string, Mutable>()
  let passed = 0
  let latest: Mutable | undefined
  const passAnaphors = (upTo: number): void => {
    for (; (anaphors[passed] ?? Infinity) < upTo; passed += 1) if (latest !== undefined) latest.signs.others += 1
  }
  for (const zone of zones.filter((each) => searchedKinds.has(each.kind))) {
    for (const match of outlets.namesIn(text, { start: zone.start, end: zone.end })) {
      if (match.value.outlet.kind === 'social') continue
      passAnaphors(match.start)
      const found = entryOf(seen, text, match)
      const isFirst = Object.values(found.signs).every((count) => count === 0)
      const isTop = hasByline && match.start - storyStart < ledeUnits
      const sign = signOf(text, zone, match, { isTop, isAsking, isFirst })
      if (sign !== undefined) found.signs[sign] += 1
      if (zone.kind === 'body' || zone.kind === 'standfirst') latest = found
    }
  }
  passAnaphors(text.length)
  return [...seen.values()]
}

interface Mutable extends Seen {
  readonly signs: Record<OwnSign, number>
}

function entryOf(seen: Map<string, Mutable>, text: string, match: OutletNameMatch): Mutable {
  const { name, kind } = match.value.outlet
  const known = seen.get(name) ?? longerOf(seen, name)
  if (known !== undefined) return known
  const masthead = { name, span: spanOf(text, match.start, match.end) }
  const made: Mutable = { masthead, isAgency: kind === 'agency', signs: { sure: 0, likely: 0, told: 0, others: 0 } }
  seen.set(name, made)
  return made
}

/** "Told the Warrington Guardian … told the Guardian": a house that was named in full before, by the end of its name. */
function longerOf(seen: ReadonlyMap<string, Mutable>, name: string): Mutable | undefined {
  const end = ` ${name.replace(/^The /u, '')}`
  for (const [longer, entry] of seen) if (longer.endsWith(end)) return entry
  return undefined
}

function signOf(
  text: string,
  zone: Zone,
  match: OutletNameMatch,
  { isTop, isAsking, isFirst }: { isTop: boolean; isAsking: boolean; isFirst: boolean },
): OwnSign | undefined {
  const before = text.slice(Math.max(zone.start, match.start - headUnits), match.start)
  const after = text.slice(match.end, Math.min(zone.end, match.end + reachUnits))
  if (zone.kind === 'headline') {
    if (isHeadlineTag(text.slice(zone.start, match.start), after)) return 'sure'
  }
  if (zone.kind !== 'body' && zone.kind !== 'standfirst' && zone.kind !== 'credit') return undefined
  if (isAgencyOnReference(match, before, after)) return 'likely'
  const sign = ownSign({ before, after, isFirst })
  // Common words are names of outlets only where nothing else fits, or where the text speaks as one who asks.
  const mayBeWord = match.value.ambiguous && !isAsking
  if (mayBeWord && sign !== 'sure' && sign !== 'told') return sign === 'others' ? sign : undefined
  if (sign === 'told') {
    const isOfHouse = (isTop || isAsking) && match.value.outlet.kind !== 'agency'
    return isOfHouse || unnamedSpeaker.test(sentenceAround(text, match)) ? 'likely' : 'told'
  }
  return sign ?? (isTop && possessive.test(before) && reportOf.test(after) ? 'likely' : undefined)
}

/** An agency of Ukraine or Russia that "reports with reference to" somebody; the world's agencies are so named by others. */
function isAgencyOnReference({ value: { outlet } }: OutletNameMatch, before: string, after: string): boolean {
  const isOfEast = outlet.kind === 'agency' && (outlet.language === 'uk' || outlet.language === 'ru')
  return isOfEast && reportsOnReference.before.test(before) && reportsOnReference.after.test(after)
}

/** The sentence in which a name stands, as far as it is near. */
function sentenceAround(text: string, { start, end }: OutletNameMatch): string {
  const head = text.slice(Math.max(0, start - sentenceUnits), start)
  const tail = text.slice(end, end + sentenceUnits)
  const first = Math.max(head.lastIndexOf('\n') + 1, head.lastIndexOf('. ') + 1)
  return head.slice(first) + (/^[^\n]*?[.!?](?=["”’]?\s|$)/u.exec(tail)?.[0] ?? tail)
}

/** Outlets in credits: whose text is printed is seldom who prints it. */
function creditedNames(text: string, zones: readonly Zone[], outlets: OutletNames): ReadonlySet<string> {
  const lines = zones.filter((zone) => zone.kind === 'credit' || zone.kind === 'byline')
  return new Set(
    lines.flatMap((zone) =>
      outlets
        .namesIn(text, { start: zone.start, end: zone.end })
        .filter((match) => match.value.outlet.kind === 'agency')
        .map((match) => match.value.outlet.name),
    ),
  )
}

/** The one outlet of several findings; programmes and desks of one house count as the house. */
function onlyOne(found: readonly Seen[]): Masthead | undefined {
  const [first, ...rest] = [...found].sort((a, b) => a.masthead.name.length - b.masthead.name.length)
  if (first === undefined) return undefined
  const { name } = first.masthead
  return rest.every((each) => each.masthead.name.startsWith(`${name} `)) ? first.masthead : undefined
}
