import type { ConceptVector } from './concept-vectors.ts'
import type { WeightedTerms } from './join-vectors.ts'
import { channels } from './read-terms.ts'
import type { TermTable } from './term-table.ts'

/** What is compared of an article or of several that belong together. */
export interface ReportSet {
  readonly terms: WeightedTerms
  /** How many articles. */
  readonly size: number
  /** How many are in each language. */
  readonly languages: ReadonlyMap<string, number>
  /** What they tell of, in no language. */
  readonly concepts: ConceptVector
  /** Whose they are: how many of each outlet. */
  readonly outlets: ReadonlyMap<string, number>
  /** Whom they cite: how many cite each outlet. */
  readonly cited: ReadonlyMap<string, number>
  /** When they were published; absent where none is dated. */
  readonly span: DaySpan | undefined
}

/** A stretch of time in days since 1970. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** The features of two sets, in the order of their weights (`same-event.ts`). */
export const pairFeatureNames = [
  'words',
  'wordsRoot',
  'names',
  'namesRoot',
  'fullNames',
  'fullNamesDisagree',
  'numbers',
  'numbersShared',
  'places',
  'placesDisagree',
  'dates',
  'datesDisagree',
  'cognates',
  'wordsTimesNames',
  'otherLanguage',
  'otherLanguageNamesRoot',
  'otherLanguageCognates',
  'smaller',
  'larger',
  'smallerTimesWords',
  'largerTimesWords',
  'smallerTimesNames',
  'largerTimesNames',
  'largerTimesFullNames',
  'smallerTimesFullNames',
  'logDaysBetween',
  'dated',
  'constant',
] as const

const words = channels.indexOf('words')
const names = channels.indexOf('names')
const fullNames = channels.indexOf('fullNames')
const numbers = channels.indexOf('numbers')
const places = channels.indexOf('places')
const dates = channels.indexOf('dates')
const cognates = channels.indexOf('cognates')

/** A set of more articles than this is as well known as it gets. */
const sizeMax = 16

/**
 * The features of two sets of reports: agreement by channel; disagreement where both name something and share nothing; how many
 * they are, since the joint terms of many agree more with anything; and the days between them.
 */
export function pairFeatures(a: ReportSet, b: ReportSet, table: TermTable): readonly number[] {
  const cosines = new Float64Array(channels.length)
  const numberRarity = meetTerms(a.terms, b.terms, table, cosines)
  const cosine = (channel: number): number => Math.min(1, cosines[channel] ?? 0)
  const disagree = (channel: number): number =>
    (a.terms.channelBits & b.terms.channelBits & (1 << channel)) !== 0 && cosine(channel) === 0 ? 1 : 0
  const other = shareLanguage(a, b) ? 0 : 1
  const wordsRoot = Math.sqrt(cosine(words))
  const namesRoot = Math.sqrt(cosine(names))
  const smaller = Math.log(Math.min(a.size, b.size, sizeMax))
  const larger = Math.log(Math.min(sizeMax, Math.max(a.size, b.size)))
  const days = daysBetween(a.span, b.span)
  return [
    cosine(words),
    wordsRoot,
    cosine(names),
    namesRoot,
    cosine(fullNames),
    disagree(fullNames),
    cosine(numbers),
    Math.min(4, numberRarity / 10),
    cosine(places),
    disagree(places),
    cosine(dates),
    disagree(dates),
    cosine(cognates),
    cosine(words) * cosine(names),
    other,
    other * namesRoot,
    other * cosine(cognates),
    smaller,
    larger,
    smaller * wordsRoot,
    larger * wordsRoot,
    smaller * namesRoot,
    larger * namesRoot,
    larger * cosine(fullNames),
    smaller * cosine(fullNames),
    Math.log1p(days ?? 0),
    days === undefined ? 0 : 1,
    1,
  ]
}

function shareLanguage(a: ReportSet, b: ReportSet): boolean {
  for (const language of a.languages.keys()) if (b.languages.has(language)) return true
  return false
}

/** Days from the end of one span to the beginning of the other, 0 where they meet; undefined where one is undated. */
export function daysBetween(a: DaySpan | undefined, b: DaySpan | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(0, a.first - b.last, b.first - a.last)
}

/** Adds the products of shared terms to their channel's cosine; gives the summed rarity of shared numbers. */
function meetTerms(a: WeightedTerms, b: WeightedTerms, table: TermTable, cosines: Float64Array): number {
  let numberRarity = 0
  let i = 0
  let j = 0
  while (i < a.ids.length && j < b.ids.length) {
    const idA = a.ids[i] ?? 0
    const idB = b.ids[j] ?? 0
    if (idA === idB) {
      const channel = table.channelOf(idA)
      cosines[channel] = (cosines[channel] ?? 0) + (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
      if (channel === numbers) numberRarity += table.rarityOf(idA)
    }
    if (idA <= idB) i += 1
    if (idB <= idA) j += 1
  }
  return numberRarity
}
