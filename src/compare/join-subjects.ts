import type { AttributedArticle } from '../model/report.ts'
import { inArticle } from '../model/span.ts'
import type { LocalSubject, Subject, SubjectKind } from '../model/subject.ts'
import { isAcronymOf } from '../text/acronym.ts'
import { subjectFacts } from './subject-facts.ts'
import { isCaseOf, isLatin, isSpellingOf, namesOf, type SubjectNames } from './subject-names.ts'

/** A subject of one article on its way into a joined one. */
interface Member {
  readonly report: AttributedArticle
  readonly subject: LocalSubject
  readonly names: SubjectNames
}

const acronymsMax = 200
const foreignMax = 100
const latinMax = 400

/** The subjects of a story, those of its reports joined by their names, with what is reported of them as figures. */
export function joinSubjects(reports: readonly AttributedArticle[]): readonly Subject[] {
  const members = reports.flatMap((report) =>
    report.subjects.map((subject): Member => ({ report, subject, names: namesOf(subject, report.language) })),
  )
  const groups = unite(members, [
    ...sameNames(members),
    ...sameAcronyms(members),
    ...sameShortNames(members),
    ...sameSounds(members),
    ...sameAcrossScripts(members),
    ...sameSpellings(members),
  ])
  const factsBySubject = subjectFacts(reports)
  return groups.map((group, at) => subjectOf(group, at, factsBySubject))
}

type Pair = readonly [number, number]

/** Whether two kinds may be one subject: a person is never a place. */
function mayBeOne(a: SubjectKind, b: SubjectKind): boolean {
  return a === b || (a !== 'person' && b !== 'person')
}

function byKey(
  members: readonly Member[],
  keysOf: (names: SubjectNames) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>()
  members.forEach((member, at) => {
    for (const key of keysOf(member.names)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [at])
      else list.push(at)
    }
  })
  return lists
}

/** Members with one full name or one acronym; a name of one word joins only where the kinds agree. */
function sameNames(members: readonly Member[]): readonly Pair[] {
  const lists = byKey(members, (names) => [...names.full, ...names.acronyms])
  return [...lists].flatMap(([key, list]) =>
    list.flatMap((at): readonly Pair[] => {
      const first = list.find((other) => {
        const [a, b] = [members[other], members[at]]
        if (a === undefined || b === undefined) return false
        return key.includes(' ') || mayBeOne(a.subject.kind, b.subject.kind)
      })
      return first === undefined || first === at ? [] : [[first, at]]
    }),
  )
}

/** An acronym in one report and its words in another, where only one name fits. */
function sameAcronyms(members: readonly Member[]): readonly Pair[] {
  const acronyms = [...byKey(members, (names) => names.acronyms)]
    .filter(([key]) => key.length > 2)
    .slice(0, acronymsMax)
  if (acronyms.length === 0) return []
  const long = members.flatMap(({ subject, names }, at) =>
    names.phrases.length > 0 && subject.kind !== 'person' ? [{ at, phrases: names.phrases.map(withoutFigures) }] : [],
  )
  return acronyms.flatMap(([key, list]) => {
    const letters = key.toUpperCase()
    const fits = long.filter(({ phrases }) => phrases.some((words) => isAcronymOf(letters, words))).map(({ at }) => at)
    const names = new Set(
      fits.flatMap((at) => members[at]?.names.full.filter((name) => isAcronymOf(letters, name.split(' '))) ?? []),
    )
    return names.size === 1 ? list.flatMap((at) => fits.map((other): Pair => [other, at])) : []
  })
}

function withoutFigures(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/\d/u.test(word))
}

/** "Reyes" in one report and "Ana Reyes" in another: one word that is a short form of exactly one longer name. */
function sameShortNames(members: readonly Member[]): readonly Pair[] {
  const short = byKey(members, (names) => names.short)
  return members.flatMap((member, at): readonly Pair[] => {
    const [key] = member.names.full
    if (key === undefined || key.includes(' ') || member.names.phrases.length > 0) return []
    const all = (short.get(key) ?? []).filter((other) => members[other]?.report !== member.report)
    const ofKind = all.filter((other) => members[other]?.subject.kind === member.subject.kind)
    // Of a maker and its car that both begin so, the one of its kind.
    const holders = ofKind.length > 0 ? ofKind : all
    const names = new Set(holders.map((other) => members[other]?.names.full.at(0)))
    const [holder] = holders
    return holder !== undefined && names.size === 1 ? [[holder, at]] : []
  })
}

/** Persons whose given and family names are spellings of one another, in one script or in two. */
function sameSounds(members: readonly Member[]): readonly Pair[] {
  const lists = byKey(members, (names) =>
    names.sound === undefined ? [] : [`${names.sound.given} ${names.sound.family}`],
  )
  return [...lists.values()].flatMap((list) => {
    const [first, ...rest] = list
    if (first === undefined) return []
    return rest.filter((at) => isOnePerson(members[first], members[at])).map((at): Pair => [first, at])
  })
}

/** Persons named in two scripts, whose sounds need not be written quite alike. */
function sameAcrossScripts(members: readonly Member[]): readonly Pair[] {
  const persons = members.flatMap((member, at) => (member.names.sound === undefined ? [] : [at]))
  const isForeign = (at: number): boolean => !isLatin(members[at]?.subject.name ?? '')
  const latin = persons.filter((at) => !isForeign(at)).slice(0, latinMax)
  return persons
    .filter(isForeign)
    .slice(0, foreignMax)
    .flatMap((at) => {
      const same = latin.find((other) => isOnePerson(members[other], members[at]))
      return same === undefined ? [] : [[same, at] as const]
    })
}

/** Places, bodies and things of one word that are written alike in two scripts, or in one with the endings of cases. */
function sameSpellings(members: readonly Member[]): readonly Pair[] {
  const spelled = members.flatMap(({ subject, names: { spelling } }, at) =>
    spelling === undefined ? [] : [{ at, spelling, isForeign: !isLatin(subject.name) }],
  )
  const foreign = spelled.filter(({ isForeign }) => isForeign).slice(0, foreignMax)
  if (foreign.length === 0) return []
  const others = [...spelled.filter(({ isForeign }) => !isForeign).slice(0, latinMax), ...foreign]
  return foreign.flatMap(({ at, spelling }) => {
    const same = others.find((other) => other.at !== at && isCaseOf(spelling, other.spelling))
    return same === undefined ? [] : [[same.at, at] as const]
  })
}

function isOnePerson(a: Member | undefined, b: Member | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.subject.kind !== 'person' && b.subject.kind !== 'person') return false
  const [left, right] = [a.subject.name.split(/\s+/u), b.subject.name.split(/\s+/u)]
  return isSpellingOf(left.at(-1) ?? '', right.at(-1) ?? '') && isSpellingOf(left[0] ?? '', right[0] ?? '')
}

function unite(members: readonly Member[], pairs: readonly Pair[]): readonly (readonly Member[])[] {
  const rootOf = members.map((_, at) => at)
  const find = (at: number): number => {
    let root = at
    while ((rootOf[root] ?? root) !== root) root = rootOf[root] ?? root
    rootOf[at] = root
    return root
  }
  for (const [a, b] of pairs) {
    const [rootA, rootB] = [find(a), find(b)]
    if (rootA !== rootB) rootOf[Math.max(rootA, rootB)] = Math.min(rootA, rootB)
  }
  const groups = new Map<number, Member[]>()
  members.forEach((member, at) => {
    const list = groups.get(find(at))
    if (list === undefined) groups.set(find(at), [member])
    else list.push(member)
  })
  return [...groups.values()]
}

function subjectOf(group: readonly Member[], at: number, factsBySubject: ReturnType<typeof subjectFacts>): Subject {
  const names = group.flatMap((member) => [member.subject.name, ...member.subject.aliases])
  const name = mostFrequent(group.map((member) => member.subject.name))
  return {
    id: `subject-${at + 1}`,
    kind: mostFrequent(group.flatMap((member) => member.subject.mentions.map(() => member.subject.kind))) ?? 'thing',
    name: name ?? '',
    aliases: [...new Set(names)].filter((alias) => alias !== name),
    mentions: group.flatMap((member) => member.subject.mentions.map((span) => inArticle(member.report.id, span))),
    facts: group.flatMap((member) => factsBySubject.get(`${member.report.id} ${member.subject.id}`) ?? []),
  }
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: Value | undefined
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value
  return best
}
