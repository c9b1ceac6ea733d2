import { type CalendarNames, calendarNames } from '../text/calendar-names.ts'
import { countryNames } from '../text/country-names.ts'
import { asciiOf, nameSkeleton } from '../text/name-skeleton.ts'
import { numberKey } from '../text/number-key.ts'
import { type Stemmer, stemmerOf } from '../text/stems.ts'
import { type WordToken, wordTokens } from '../text/word-tokens.ts'
import { findDates } from './find-dates.ts'
import type { GroupInput } from './group-input.ts'
import { storyWords } from './story-words.ts'

/** The kinds of terms that are compared, each by itself. All but `words` are the same in every language. */
export const channels = ['words', 'names', 'fullNames', 'numbers', 'places', 'dates', 'cognates'] as const
export type Channel = (typeof channels)[number]
export type TermCounts = ReadonlyMap<string, number>

/** An article as terms with how often each stands in it, the top of the article counted more. */
export type ArticleTerms = Readonly<Record<Channel, TermCounts>> & { readonly tokens: readonly WordToken[] }

/** News stands at the top: what comes later is background, which ties stories of one topic together. */
const tokensMax = 800
const ledeTokens = 60
const ledeWeight = 2
const cognateLengthMin = 6
const cognateLength = 5

interface LanguageTools {
  readonly stem: Stemmer
  readonly calendar: CalendarNames
  readonly countries: ReadonlyMap<string, string>
}

/** A reader of terms that keeps the tables of each language it has met. */
export function createTermReader(): (article: GroupInput) => ArticleTerms {
  const languages = new Map<string, LanguageTools>()
  return (article) => {
    const tag = article.language
    const tools = languages.get(tag) ?? languageTools(tag)
    if (languages.size < 200) languages.set(tag, tools)
    return readTerms(article, tools)
  }
}

function languageTools(tag: string): LanguageTools {
  const stem = stemmerOf(tag)
  const known = new Map<string, string>()
  return {
    stem: (word) => {
      const found = known.get(word)
      if (found !== undefined) return found
      const made = stem(word)
      if (known.size < 50_000) known.set(word, made)
      return made
    },
    calendar: calendarNames(tag),
    countries: countryNames(tag),
  }
}

function readTerms(article: GroupInput, tools: LanguageTools): ArticleTerms {
  const head = wordTokens(article.headline ?? '', 60)
  const body = wordTokens(storyWords(article, tokensMax * 12), tokensMax)
  const tokens = [...head, ...body]
  const counts: Record<Channel, Map<string, number>> = {
    words: new Map(),
    names: new Map(),
    fullNames: new Map(),
    numbers: new Map(),
    places: new Map(),
    dates: new Map(),
    cognates: new Map(),
  }
  const nameTypes = findNameTypes(head, body)
  const add = (channel: Channel, term: string, at: number): void => {
    const weight = at < ledeTokens ? ledeWeight : 1
    counts[channel].set(term, (counts[channel].get(term) ?? 0) + weight)
  }
  tokens.forEach((token, at) => {
    if (token.kind === 'number') {
      const key = numberKey(token.text)
      if (key !== undefined && key.length > 1) add('numbers', key, at)
      return
    }
    const lower = token.text.toLowerCase()
    if (tools.calendar.months.has(lower) || tools.calendar.weekdays.has(lower)) return
    if (lower.length > 1) add('words', tools.stem(lower), at)
    const isName = nameTypes.has(lower) && isCapitalised(token.text)
    if (isName) addName(token.text, at, add)
    else if (lower.length >= cognateLengthMin) add('cognates', asciiOf(lower).slice(0, cognateLength), at)
    const next = tokens[at + 1]
    if (next !== undefined && isFullName(token, next))
      add('fullNames', `${nameSkeleton(lower)} ${nameSkeleton(next.text)}`, at)
    const place = isCapitalised(token.text) ? placeAt(tokens, at, tools.countries) : undefined
    if (place !== undefined) add('places', place, at)
  })
  for (const date of findDates(tokens, tools.calendar)) add('dates', date, 0)
  return { ...counts, tokens }
}

function addName(text: string, at: number, add: (channel: Channel, term: string, at: number) => void): void {
  const skeleton = nameSkeleton(text)
  // Two consonant classes are shared by too many names ("Ron", "Iran"); such a name must meet letter by letter.
  const key = skeleton.replace(/^a/u, '').length < 3 ? asciiOf(text) : skeleton
  if (key !== '') add('names', key, at)
}

/** Words that are names in this text: capital letters inside a sentence, and more often so than not. */
function findNameTypes(head: readonly WordToken[], body: readonly WordToken[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  const isTitleCase = head.filter((token) => /^\p{Ll}{4,}/u.test(token.text)).length === 0
  const votes = [...(isTitleCase ? [] : head), ...body]
  for (const token of votes) {
    if (token.kind !== 'word') continue
    const lower = token.text.toLowerCase()
    const capital = isCapitalised(token.text)
    if (capital && token.startsSentence) continue
    balance.set(lower, (balance.get(lower) ?? 0) + (capital ? 1 : -1))
  }
  return new Set([...balance].filter(([, surplus]) => surplus > 0).map(([word]) => word))
}

/** Two capitalised words in a row: "Glynn County", "Ada Rossi". */
function isFullName(first: WordToken, second: WordToken): boolean {
  return isCapitalised(first.text) && /^\p{Lu}/u.test(second.text) && !second.startsSentence
}

function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0)
  // Nearly all words begin with a plain letter: no pattern is tried on them.
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(text) || /^\p{Lo}{3,}/u.test(text)
}

/** The country that is named from `at` on, the longest name first. */
function placeAt(tokens: readonly WordToken[], at: number, countries: ReadonlyMap<string, string>): string | undefined {
  const end = Math.min(tokens.length, at + 4)
  let name = ''
  let found: string | undefined
  for (let i = at; i < end; i += 1) {
    const word = tokens[i]?.text ?? ''
    name = i === at ? word.toLowerCase() : `${name} ${word.toLowerCase()}`
    // "us" is a word, "US" a country.
    if (i === at && /^\p{L}{1,2}$/u.test(word) && word !== word.toUpperCase()) continue
    found = countries.get(name) ?? found
  }
  return found
}
