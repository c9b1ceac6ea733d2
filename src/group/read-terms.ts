import { type CalendarNames, calendarNames } from '../text/calendar-names.ts'
import { countryNames } from '../text/country-names.ts'
import { asciiOf, nameSkeleton } from '../text/name-skeleton.ts'
import { numberKey } from '../text/number-key.ts'
import { ownCopy } from '../text/own-copy.ts'
import { stemmerOf } from '../text/stems.ts'
import { type WordToken, wordTokens } from '../text/word-tokens.ts'
import { type ConceptLexicon, noConcepts } from './concept-lexicon.ts'
import { type ConceptReader, conceptReader } from './concept-reader.ts'
import { findDates } from './find-dates.ts'
import type { GroupInput } from './group-input.ts'
import { storyWords } from './story-words.ts'

/** The kinds of terms that are compared, each by itself. All but `words` are the same in every language. */
export const channels = ['words', 'names', 'fullNames', 'numbers', 'places', 'dates', 'cognates'] as const
export type Channel = (typeof channels)[number]
export type TermCounts = ReadonlyMap<string, number>

/** An article as terms with how often each stands in it, the top of the article counted more. */
export type ArticleTerms = Readonly<Record<Channel, TermCounts>> & {
  readonly tokens: readonly WordToken[]
  /** By number, how often concepts of the lexicon stand in it. */
  readonly concepts: ReadonlyMap<number, number>
}

/** News stands at the top: what comes later is background, which ties stories of one topic together. */
const tokensMax = 800
const ledeTokens = 60
const ledeWeight = 2
const cognateLengthMin = 6
const cognateLength = 5
/** "US", "NATO". */
const acronymLengthMax = 4
/** Of writing without spaces. */
const charsPerToken = 2

class ConceptCounts {
  readonly counts = new Map<number, number>()

  add(concepts: readonly number[] | undefined, weight: number): void {
    if (concepts === undefined) return
    for (const concept of concepts) this.counts.set(concept, (this.counts.get(concept) ?? 0) + weight)
  }
}

interface LanguageTools {
  readonly calendar: CalendarNames
  readonly countries: ReadonlyMap<string, string>
  /** The first words of the names of countries. */
  readonly countryWords: ReadonlySet<string>
  /** What a word in lower case gives, found once. */
  readonly formsOf: (lower: string) => WordForms
  readonly skeletonOf: (name: string) => string
  readonly concepts: ConceptReader
}

/** What is compared of a word, whatever stands around it. */
interface WordForms {
  readonly isCalendar: boolean
  readonly stem: string
  readonly cognate: string | undefined
  readonly concepts: readonly number[]
}

const rememberedMax = 50_000

/** `make`, asked once for each word; past some words it remembers no further ones. */
function remembering<Made>(make: (word: string) => Made): (word: string) => Made {
  const known = new Map<string, Made>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = make(word)
    if (known.size < rememberedMax) known.set(ownCopy(word), made)
    return made
  }
}

/** A reader of terms that keeps the tables of each language it has met. */
export function createTermReader(concepts: ConceptLexicon = noConcepts): (article: GroupInput) => ArticleTerms {
  const languages = new Map<string, LanguageTools>()
  return (article) => {
    const tag = article.language
    const tools = languages.get(tag) ?? languageTools(tag, conceptReader(concepts, tag))
    if (languages.size < 200) languages.set(tag, tools)
    return readTerms(article, tools)
  }
}

function languageTools(tag: string, concepts: ConceptReader): LanguageTools {
  const stem = stemmerOf(tag)
  const calendar = calendarNames(tag)
  const countries = countryNames(tag)
  return {
    calendar,
    countries,
    countryWords: new Set(Array.from(countries.keys(), (name) => name.split(' ')[0] ?? name)),
    formsOf: remembering((lower) => ({
      isCalendar: calendar.months.has(lower) || calendar.weekdays.has(lower),
      stem: stem(lower),
      cognate: lower.length >= cognateLengthMin ? asciiOf(lower).slice(0, cognateLength) : undefined,
      concepts: concepts.ofWord(lower),
    })),
    skeletonOf: remembering(nameSkeleton),
    concepts,
  }
}

function readTerms(article: GroupInput, tools: LanguageTools): ArticleTerms {
  const head = wordTokens(article.headline ?? '', 60)
  const storyText = storyWords(article, tokensMax * 12)
  const body = wordTokens(storyText, tokensMax)
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
  const concepts = new ConceptCounts()
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
    const { lower } = token
    const forms = tools.formsOf(lower)
    if (forms.concepts.length > 0) concepts.add(forms.concepts, at < ledeTokens ? ledeWeight : 1)
    if (lower.length <= acronymLengthMax && endsInCapital(token))
      concepts.add(tools.concepts.ofCapitals.get(token.text), at < ledeTokens ? ledeWeight : 1)
    if (forms.isCalendar) return
    if (lower.length > 1) add('words', forms.stem, at)
    const capital = isCapitalised(token.text)
    const name = capital && nameTypes.has(lower) ? nameKey(token.text, tools) : undefined
    if (name !== undefined && name !== '') add('names', name, at)
    if (name === undefined && forms.cognate !== undefined) add('cognates', forms.cognate, at)
    if (!capital) return
    const next = tokens[at + 1]
    if (next !== undefined && isFullName(next))
      add('fullNames', `${tools.skeletonOf(lower)} ${tools.skeletonOf(next.text)}`, at)
    const place = tools.countryWords.has(lower) ? placeAt(tokens, at, tools.countries) : undefined
    if (place !== undefined) add('places', place, at)
  })
  const printed = datesOfPublication(article, tools)
  for (const date of findDates(tokens, tools.calendar)) if (!printed.has(date)) add('dates', date, 0)
  if (tools.concepts.inText !== undefined)
    for (const { concept, at } of tools.concepts.inText(`${article.headline ?? ''}\n${storyText}`))
      concepts.add([concept], at < ledeTokens * charsPerToken ? ledeWeight : 1)
  return { ...counts, tokens, concepts: concepts.counts }
}

const datedZonesMax = 8
const datedZoneChars = 200

/** The day of publication, where it stands beside author or place: as a date of the text it would only disagree with what others tell of other days. */
function datesOfPublication(article: GroupInput, { calendar }: LanguageTools): ReadonlySet<string> {
  const lines = (article.zones ?? [])
    .filter(({ kind }) => kind === 'byline' || kind === 'dateline')
    .slice(0, datedZonesMax)
    .map(({ start, end }) => article.text.slice(start, Math.min(end, start + datedZoneChars)))
  return new Set(lines.flatMap((line) => findDates(wordTokens(line, 40), calendar)))
}

function nameKey(text: string, { skeletonOf }: LanguageTools): string {
  const skeleton = skeletonOf(text)
  // Two consonant classes are shared by too many names ("Ron", "Iran"); such a name must meet letter by letter.
  const consonants = skeleton.startsWith('a') ? skeleton.length - 1 : skeleton.length
  return consonants < 3 ? asciiOf(text) : skeleton
}

/** Words that are names in this text: capital letters inside a sentence, and more often so than not. */
function findNameTypes(head: readonly WordToken[], body: readonly WordToken[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  const isTitleCase = !head.some((token) => /^\p{Ll}{4,}/u.test(token.text))
  const votes = (isTitleCase ? body : [...head, ...body]).filter(({ kind }) => kind === 'word')
  for (const { text, lower, startsSentence } of votes)
    if (!startsSentence && isCapitalised(text)) balance.set(lower, (balance.get(lower) ?? 0) + 1)
  // Most words are never names: only those that may be are counted against.
  for (const { text, lower } of votes) {
    const surplus = balance.get(lower)
    if (surplus !== undefined && !isCapitalised(text)) balance.set(lower, surplus - 1)
  }
  return new Set([...balance].filter(([, surplus]) => surplus > 0).map(([word]) => word))
}

/** Whether the word behind a capitalised one makes a name with it: "Glynn County", "Ada Rossi". */
function isFullName(second: WordToken): boolean {
  return !second.startsSentence && /^\p{Lu}/u.test(second.text)
}

function endsInCapital({ text, lower }: WordToken): boolean {
  const last = text.length - 1
  return text.charCodeAt(last) !== lower.charCodeAt(last)
}

function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0)
  // Nearly all words begin with a plain letter: no pattern is tried on them.
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(text) || /^\p{Lo}{3,}/u.test(text)
}

const nothing = { text: '', lower: '' }

/** The country that is named from `at` on, the longest name first. */
function placeAt(tokens: readonly WordToken[], at: number, countries: ReadonlyMap<string, string>): string | undefined {
  const end = Math.min(tokens.length, at + 4)
  let name = ''
  let found: string | undefined
  for (let i = at; i < end; i += 1) {
    const { text: word, lower } = tokens[i] ?? nothing
    name = i === at ? lower : `${name} ${lower}`
    // "us" is a word, "US" a country.
    if (i === at && /^\p{L}{1,2}$/u.test(word) && word !== word.toUpperCase()) continue
    found = countries.get(name) ?? found
  }
  return found
}
