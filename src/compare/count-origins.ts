import type { OriginCount } from '../model/findings.ts'
import type { ArticleSpan } from '../model/span.ts'
import type { PeopleCount, Statement } from '../model/statement.ts'
import { joinAccesses } from './join-accesses.ts'
import type { ReportReading } from './read-report.ts'
import type { JoinedSpeakers } from './speaker-of.ts'
import { joinSpeakers } from './speaker-of.ts'
import type { LineageView } from './view-lineage.ts'
import { isReporter } from './voices.ts'

/** An occurrence of a claim with the statements that carry it, innermost first. */
export interface SourcedOccurrence {
  readonly span: ArticleSpan
  readonly report: ReportReading
  readonly chain: readonly Statement[]
}

/** Where an occurrence's lineage ends. */
export interface Access {
  /** What is counted once: a node, or a speaker in public. */
  readonly key: string
  readonly node: string
  readonly isUnresolved: boolean
  /** Whether the node is the report of the occurrence. */
  readonly isOwn: boolean
  readonly occurrence: SourcedOccurrence
}

/** Who says each occurrence in public, where somebody does. */
type PublicSpeakers = ReadonlyMap<SourcedOccurrence, string | undefined>

/** How many independent accesses to the news the occurrences rest on. */
export function countOrigins(given: readonly SourcedOccurrence[], lineage: LineageView): OriginCount {
  const all = withoutDenials(given)
  const publicSpeakers = withBareNames(
    new Map(all.map((occurrence) => [occurrence, publicSpeaker(occurrence)] as const)),
  )
  const occurrences = attributedFirst(all, lineage, publicSpeakers)
  const subjects = all[0]?.report.subjects ?? new Map()
  const speakers = joinSpeakers(
    occurrences.flatMap((occurrence) => publicSpeakers.get(occurrence) ?? []),
    subjects,
  )
  const accesses = joinAccesses(
    occurrences.map((occurrence) => accessOf(occurrence, publicSpeakers.get(occurrence), lineage, speakers)),
    lineage,
  )
  const confirmed = groupByKey(accesses.filter(({ isUnresolved }) => !isUnresolved))
  const unresolved = groupByKey(accesses.filter(({ isUnresolved }) => isUnresolved))
  const people = peopleBehind([...confirmed.values()])
  return {
    confirmed: nodesOf(confirmed),
    unresolved: nodesOf(unresolved),
    // What nobody is named for may rest on an origin that is counted already, or on none.
    min: confirmed.size,
    max: confirmed.size + unresolved.size,
    ...(people ? { people } : {}),
    institutions: institutionsBehind(occurrences),
    onRecord: recordedSpeakers(occurrences, speakers).size,
    mayOverlap: overlaps(confirmed, unresolved),
  }
}

/** Who denies that 24 jets were sold is no origin of the 24, but where all that is told is the denial. */
function withoutDenials(all: readonly SourcedOccurrence[]): readonly SourcedOccurrence[] {
  const others = all.filter(({ chain }) => !chain.some(({ polarity }) => polarity === 'denied'))
  return others.length > 0 ? others : all
}

/**
 * Where a report says on whose word it makes the claim, its headline and what else it says in its own name repeat that.
 * Where somebody says it publicly, a report that tells it in its own name and rests on nothing shows no access of its own, unless it told it before.
 */
function attributedFirst(
  occurrences: readonly SourcedOccurrence[],
  lineage: LineageView,
  publicSpeakers: PublicSpeakers,
): readonly SourcedOccurrence[] {
  const attributed = new Set(occurrences.filter(({ chain }) => chain.length > 0).map(({ report }) => report.article.id))
  const inBody = new Set(
    occurrences
      .filter((occurrence) => occurrence.chain.length > 0 && !isInHeadline(occurrence))
      .map(({ report }) => report.article.id),
  )
  const inPublic = occurrences.filter((occurrence) => publicSpeakers.get(occurrence) !== undefined)
  const saidBy = earliestTime(inPublic)
  const restsOnItself = (id: string): boolean =>
    lineage.sinkOfNode(lineage.nodeOfReport(id)) === lineage.nodeOfReport(id)
  return occurrences.filter(
    ({ chain, report: { article } }) =>
      (chain.length > 0 && !(isInHeadline({ chain }) && inBody.has(article.id))) ||
      (!attributed.has(article.id) &&
        !(inPublic.length > 0 && restsOnItself(article.id) && !isBefore(article.publishedAt, saidBy))),
  )
}

/** A headline names in one word whom its report names in full. */
function isInHeadline({ chain }: Pick<SourcedOccurrence, 'chain'>): boolean {
  return chain[0]?.form === 'headline'
}

/** When the first of the reports came; undefined where one of them shows no date. */
function earliestTime(occurrences: readonly SourcedOccurrence[]): string | undefined {
  const times = occurrences.map(({ report }) => report.article.publishedAt)
  if (times.includes(undefined)) return undefined
  return times.flatMap((time) => time ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}

/** Whether one date is surely before another: a day counts as its end against the other's beginning. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false
  return Date.parse(date.length === 10 ? `${date}T23:59:59Z` : date) < Date.parse(other)
}

function groupByKey(accesses: readonly Access[]): ReadonlyMap<string, readonly Access[]> {
  const groups = new Map<string, Access[]>()
  for (const access of accesses) {
    const known = groups.get(access.key)
    if (known === undefined) groups.set(access.key, [access])
    else known.push(access)
  }
  return groups
}

/** A node of each origin: of a report that makes the claim itself, where one does. */
function nodesOf(groups: ReadonlyMap<string, readonly Access[]>): readonly string[] {
  const nodes = [...groups.values()].flatMap(
    (accesses) => (accesses.find(({ isOwn }) => isOwn) ?? accesses[0])?.node ?? [],
  )
  return [...new Set(nodes)]
}

/** Where the occurrence's lineage ends: at who says it in public, at what its statement rests on, else at what its report rests on. */
function accessOf(
  occurrence: SourcedOccurrence,
  speaker: string | undefined,
  lineage: LineageView,
  speakers: JoinedSpeakers,
): Access {
  const { report, chain } = occurrence
  const { id } = report.article
  const own = lineage.nodeOfReport(id)
  const isOfOutlet = chain.some((statement) => report.voices.get(statement)?.isOutlet)
  let scoped: string | undefined
  for (let i = chain.length - 1; i >= 0 && scoped === undefined; i -= 1)
    scoped = lineage.sinkOfStatement(id, chain[i]?.id ?? '')
  if (speaker !== undefined && (scoped === undefined || lineage.isPublic(scoped))) {
    return {
      key: `speaker:${speakers.keyOf(speaker)}`,
      node: scoped ?? own,
      isUnresolved: false,
      isOwn: false,
      occurrence,
    }
  }
  // "the newspaper said": what the report as a whole rests on.
  const start =
    scoped === undefined || (isOfOutlet && lineage.isPublic(scoped)) || isUnnamed(occurrence, scoped, lineage)
      ? own
      : scoped
  const sink = lineage.sinkOfNode(start)
  // A report that rests on what somebody said, and one that quotes it, hold one access.
  const words = lineage.isPublic(sink) ? speakers.keyOfName(lineage.speakerOfNode(sink) ?? '') : undefined
  return {
    key: words === undefined ? lineage.keyOfNode(sink) : `speaker:${words}`,
    node: sink,
    isUnresolved: lineage.isUnresolved(sink),
    isOwn: sink === own,
    occurrence,
  }
}

/** Unnamed people speak to a report; they are no public words that others could quote. */
function isUnnamed({ chain }: SourcedOccurrence, scoped: string, lineage: LineageView): boolean {
  return lineage.isPublic(scoped) && chain.at(-1)?.source?.kind === 'anonymous'
}

/** Who said it publicly, where several reports may quote the same words; undefined where it was told to one outlet or by nobody named. */
function publicSpeaker({ report, chain }: SourcedOccurrence): string | undefined {
  const outermost = chain.at(-1)
  if (outermost === undefined || chain.some((statement) => report.voices.get(statement)?.isReported)) return undefined
  const voice = report.voices.get(outermost)
  if (!(voice?.isOnRecord === true || isUnknownBody(outermost)) || voice?.isOutlet === true) return undefined
  if (isReporter(outermost) || outermost.to?.outlet !== undefined || outermost.via?.outlet !== undefined)
    return undefined
  return report.speakers.get(outermost)
}

/** Who is quoted in public by one report is so by the others, whatever little they say of it. */
function withBareNames(speakers: PublicSpeakers): PublicSpeakers {
  const known = new Set(speakers.values())
  return new Map(
    Array.from(speakers, ([occurrence, speaker]) => {
      const outermost = occurrence.chain.at(-1)
      const bare = outermost?.level === 'unclear' ? occurrence.report.speakers.get(outermost) : undefined
      const isToOne = outermost?.to?.outlet !== undefined || outermost?.via?.outlet !== undefined
      return [occurrence, speaker ?? (bare !== undefined && known.has(bare) && !isToOne ? bare : undefined)] as const
    }),
  )
}

/** "the coastguard": a body that no list holds; reports that quote it quote the same. */
function isUnknownBody({ level, source }: Statement): boolean {
  return level === 'unclear' && /^the \p{Ll}+(?: \p{Ll}+)?(?<!s)$/u.test(source?.span.text ?? '')
}

/** People behind confirmed origins: reports of one origin tell of the same people, those of several of different ones. */
function peopleBehind(origins: readonly (readonly Access[])[]): PeopleCount | undefined {
  const counts = origins.flatMap((accesses) => peopleOfOrigin(accesses) ?? [])
  if (counts.length === 0) return undefined
  const min = counts.reduce((sum, count) => sum + count.min, 0)
  const exact = counts.reduce<number | undefined>(
    (sum, count) => (sum === undefined || count.exact === undefined ? undefined : sum + count.exact),
    0,
  )
  const parts = counts.length === 1 ? counts[0]?.parts : undefined
  return {
    min,
    ...(exact !== undefined && counts.length === origins.length ? { exact } : {}),
    ...(parts ? { parts } : {}),
  }
}

/** The count that tells most: "four sources" and "three officials and an aide" are the same four. */
function peopleOfOrigin(accesses: readonly Access[]): PeopleCount | undefined {
  const counts = accesses.flatMap(({ occurrence }) =>
    occurrence.chain.flatMap((statement) => peopleOfStatement(statement) ?? []),
  )
  const exact = counts.filter((count) => count.exact !== undefined).sort((a, b) => (b.exact ?? 0) - (a.exact ?? 0))
  return (
    exact.find((count) => count.exact === exact[0]?.exact && count.parts) ??
    exact[0] ??
    counts.toSorted((a, b) => b.min - a.min)[0]
  )
}

function peopleOfStatement({ source, level, nestedIn }: Statement): PeopleCount | undefined {
  if (source === undefined) return undefined
  if (source.kind === 'anonymous' || source.kind === 'unnamed-spokesperson') return source.count
  // What a person is said to have told others makes nobody a source.
  if (source.kind === 'named' && level === 'on-record' && nestedIn === undefined) return { min: 1, exact: 1 }
  return undefined
}

function institutionsBehind(occurrences: readonly SourcedOccurrence[]): number {
  const names = occurrences.flatMap(({ chain, report }) =>
    chain
      .filter((statement) => !report.voices.get(statement)?.isOutlet)
      .filter(({ source }) => source && ['institution', 'office', 'unnamed-spokesperson'].includes(source.kind))
      .flatMap((statement) => report.speakers.get(statement) ?? []),
  )
  return new Set(names).size
}

function recordedSpeakers(occurrences: readonly SourcedOccurrence[], joined: JoinedSpeakers): ReadonlySet<string> {
  const speakers = occurrences.flatMap(({ chain, report }) => {
    const outermost = chain.at(-1)
    if (outermost === undefined || outermost.polarity === 'not-said') return []
    const { voices } = report
    if (chain.some((statement) => voices.get(statement)?.isReported) || !voices.get(outermost)?.isOnRecord) return []
    const speaker = report.speakers.get(outermost)
    return speaker === undefined ? [] : [joined.keyOf(speaker)]
  })
  return new Set(speakers)
}

const pairsMax = 20

/** Pairs of origins that may be the same people: an unresolved one and any other, and unnamed groups of one description. */
function overlaps(
  confirmed: ReadonlyMap<string, readonly Access[]>,
  unresolved: ReadonlyMap<string, readonly Access[]>,
): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  const known = [...confirmed.values()]
  const described = known.map((accesses) => new Set(accesses.flatMap(({ occurrence }) => descriptionsOf(occurrence))))
  for (const [index, accesses] of known.entries()) {
    const heads = described[index]
    if (heads === undefined || heads.size === 0) continue
    for (const [near, other] of known.slice(index + 1, index + 1 + pairsMax).entries()) {
      if (meet(heads, described[index + 1 + near])) pairs.push(pairOf(accesses, other))
    }
  }
  for (const accesses of unresolved.values()) {
    for (const other of known.slice(0, pairsMax)) pairs.push(pairOf(other, accesses))
  }
  return pairs.filter(([a, b]) => a !== b).slice(0, pairsMax)
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean {
  for (const each of b) if (a.has(each)) return true
  return false
}

function pairOf(a: readonly Access[], b: readonly Access[]): readonly [string, string] {
  return [a[0]?.node ?? '', b[0]?.node ?? '']
}

/** "three defense officials" without its number: whom the report means. */
function descriptionsOf({ chain }: SourcedOccurrence): readonly string[] {
  return chain.flatMap(({ source }) => {
    if (source?.kind !== 'anonymous') return []
    const words = source.span.text.toLowerCase().split(/\s+/u).slice(0, 4)
    const head = words.findIndex((word) =>
      /^(?:officials?|aides?|diplomats?|executives?|employees?|bankers?|lawmakers?|ministers?)$/u.test(word),
    )
    return head > 0 ? [`${words[head - 1] ?? ''} ${words[head] ?? ''}`] : []
  })
}
