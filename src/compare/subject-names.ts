import type { LocalSubject, SubjectKind } from '../model/subject.ts'
import { acronymKey, isAcronym } from '../text/acronym.ts'
import { countryNames } from '../text/country-names.ts'
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
  /** Of a place, body or thing with one word: that word in plain Latin letters. */
  readonly spelling: string | undefined
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

/** The keys of a subject's names in an article in `language`. */
export function namesOf(subject: LocalSubject, language = 'en'): SubjectNames {
  const own = wordsOf(subject.name)
  const country = language.startsWith('en') ? undefined : countryKey(subject.name, language)
  const names = [own, ...subject.aliases.map(wordsOf).filter((words) => !isTitled(words, own))]
  const singles = names.filter((words) => words.length === 1).map(([word]) => word ?? '')
  const phrases = names.filter((words) => words.length > 1)
  const keys = [...new Set(singles.filter((word) => !isAcronym(word)).map((word) => keyOf([word])))]
  const isLong = phrases.length > 0
  return {
    full: [...new Set([...(country === undefined ? [] : [country]), ...phrases.map(keyOf), ...(isLong ? [] : keys)])],
    short: isLong ? keys : [],
    acronyms: [...new Set(singles.filter(isAcronym).map((word) => acronymKey(word).toLowerCase()))],
    phrases,
    sound: soundOf(subject.kind, own),
    spelling: spellingOf(subject.kind, own),
  }
}

const countriesOf = new Map<string, ReadonlyMap<string, string>>()

function countriesIn(language: string): ReadonlyMap<string, string> {
  const key = language.slice(0, 2)
  const known = countriesOf.get(key) ?? countryNames(key)
  countriesOf.set(key, known)
  return known
}

/** The English key of the country that `name` is in `language`, in whatever case: "Росії", "Deutschland". */
function countryKey(name: string, language: string): string | undefined {
  const lower = name.toLowerCase()
  const countries = countriesIn(language)
  const code = countries.get(lower) ?? (isLatin(name) ? undefined : inflectedCountry(lower, countries))
  const english = code === undefined ? undefined : englishNames.of(code)
  return english === undefined ? undefined : keyOf(wordsOf(english))
}

const englishNames = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' })

/** What nouns end in in the cases of the East and South Slavic languages. */
const caseEnding = /^(?:[аяыиіїуюеєоь]|ой|ою|ей|ею|єю|ом|ем|єм|ам|ям|ах|ях|ами|ями|ів|ов)$/u
const lastVowel = /[аяыиіїуюеєоьй]$/u

function inflectedCountry(word: string, countries: ReadonlyMap<string, string>): string | undefined {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return undefined
  for (const [name, code] of countries) {
    const stem = name.replace(lastVowel, '')
    if (word.startsWith(stem) && caseEnding.test(word.slice(stem.length))) return code
  }
  return undefined
}

const caseEndingMax = 2
const spelledMin = 4

/** Of a subject that is no person and has one word for a name: that word in plain letters. */
function spellingOf(kind: SubjectKind, words: readonly string[]): string | undefined {
  const [word] = words
  if (kind === 'person' || words.length !== 1 || word === undefined || isAcronym(word)) return undefined
  const plain = asciiOf(bareWord(word)).replace(/[^a-z]/gu, '')
  return plain.length < spelledMin ? undefined : (renamed.get(plain) ?? plain)
}

/** Whether two words in plain letters are one name, apart from the ending of a case: "sivach" and "sivacha". */
export function isCaseOf(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (Math.abs(a.length - b.length) > caseEndingMax) return false
  const stem = Math.max(spelledMin, shorter - 1)
  return shorter >= stem && a.slice(0, stem) === b.slice(0, stem)
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
