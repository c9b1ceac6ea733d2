import type { LocalSubject, SubjectKind } from '../model/subject.ts'
import { acronymKey, isAcronym } from '../text/acronym.ts'
import { bareWord, nameKeyOf } from '../text/name-key.ts'
import { asciiOf, nameSkeleton } from '../text/name-skeleton.ts'

/** The names of a subject as keys: what must be equal for two subjects of different articles to be one. */
export interface SubjectNames {
  /** Names of more than one word, and of one word that is no short form of them. */
  readonly full: readonly string[]
  /** One word that stands for a longer name: a family name, the first word of a company. */
  readonly short: readonly string[]
  readonly acronyms: readonly string[]
  /** The words of each full name, for finding the acronym that stands for them. */
  readonly phrases: readonly (readonly string[])[]
  /** Of a person with more than one word: the sounds of given and family name. */
  readonly sound: { readonly given: string; readonly family: string } | undefined
}

// Cities and countries whose name in English news has changed or is spelled in two ways.
const renamed: ReadonlyMap<string, string> = new Map([
  ['kiev', 'kyiv'],
  ['kharkov', 'kharkiv'],
  ['odessa', 'odesa'],
  ['lvov', 'lviv'],
  ['nikolaev', 'mykolaiv'],
  ['chernobyl', 'chornobyl'],
  ['zaporozhye', 'zaporizhzhia'],
  ['zaporizhzhya', 'zaporizhzhia'],
  ['dnepr', 'dnipro'],
  ['donbass', 'donbas'],
  ['lugansk', 'luhansk'],
  ['peking', 'beijing'],
  ['bombay', 'mumbai'],
  ['calcutta', 'kolkata'],
  ['madras', 'chennai'],
  ['bangalore', 'bengaluru'],
  ['rangoon', 'yangon'],
  ['saigon', 'ho chi minh city'],
  ['burma', 'myanmar'],
  ['swaziland', 'eswatini'],
  ['turkey', 'türkiye'],
  ['czech republic', 'czechia'],
  ['ivory coast', 'côte d’ivoire'],
  ['macedonia', 'north macedonia'],
  ['byelorussia', 'belarus'],
  ['united states of america', 'united states'],
  ['us', 'united states'],
  ['america', 'united states'],
  ['usa', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['un', 'united nation'],
  ['eu', 'european union'],
])

/** The keys of a subject's names. */
export function namesOf(subject: LocalSubject): SubjectNames {
  const own = wordsOf(subject.name)
  const names = [own, ...subject.aliases.map(wordsOf).filter((words) => !isTitled(words, own))]
  const singles = names.filter((words) => words.length === 1).map(([word]) => word ?? '')
  const phrases = names.filter((words) => words.length > 1)
  const keys = [...new Set(singles.filter((word) => !isAcronym(word)).map((word) => keyOf([word])))]
  const isLong = phrases.length > 0
  return {
    full: [...new Set([...phrases.map(keyOf), ...(isLong ? [] : keys)])],
    short: isLong ? keys : [],
    acronyms: [...new Set(singles.filter(isAcronym).map((word) => acronymKey(word).toLowerCase()))],
    phrases,
    sound: soundOf(subject.kind, own),
  }
}

/** "Ms Lind" and "President Mara Lind": the name with a title before it. */
function isTitled(words: readonly string[], own: readonly string[]): boolean {
  return words.length > own.length && words.slice(-own.length).join(' ') === own.join(' ')
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word))
}

function keyOf(words: readonly string[]): string {
  const plain = words.filter((word) => !/\d/u.test(word))
  const key = nameKeyOf(plain.length > 1 ? plain : words)
    .replace(/\./gu, '')
    .replace(/^the /u, '')
  return renamed.get(key) ?? key
}

/** Of a person, and of a thing that may be a person whom nothing around the name betrays. */
function soundOf(kind: SubjectKind, words: readonly string[]): SubjectNames['sound'] {
  const isPlain = words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(word))
  if (kind !== 'person' && !(kind === 'thing' && isPlain)) return undefined
  const [given, family] = [words[0], words.at(-1)]
  if (given === undefined || family === undefined || words.length < 2) return undefined
  const sounds = { given: nameSkeleton(bareWord(given)), family: nameSkeleton(bareWord(family)) }
  return sounds.family.length < 2 ? undefined : sounds
}

/** Whether two spellings may be one name: in one script the same sounds and few letters apart, in two scripts nearly the same sounds. */
export function isSpellingOf(a: string, b: string): boolean {
  const [left, right] = [asciiOf(bareWord(a)), asciiOf(bareWord(b))]
  if (left === right) return true
  const [skeleton, other] = [nameSkeleton(left), nameSkeleton(right)]
  const isSame = skeleton.length > 2 && skeleton === other
  if (isLatin(a) && isLatin(b)) return isSame && distance(left, right) <= lettersApart(left, right)
  // Between scripts one sound may be written in two ways, if enough others agree.
  const isClose =
    Math.min(skeleton.length, other.length) > 3 && skeleton[0] === other[0] && distance(skeleton, other) <= 1
  return isSame || isClose
}

/** "Lind" and "Lund" are two names, "Kovalsky" and "Kovalskyy" one. */
function lettersApart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  return shorter > 7 ? 2 : shorter > 5 ? 1 : 0
}

/** Whether a name is written in Latin letters. */
export function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{P}\s]+$/u.test(name)
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 40) return 3
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost))
    }
    row = next
  }
  return row[b.length] ?? 3
}
