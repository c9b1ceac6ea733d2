import { channels } from './read-terms.ts'
import type { TermTable } from './term-table.ts'
import type { TermVector } from './weigh-terms.ts'

/** What is compared of an article. */
export interface ComparedArticle extends TermVector {
  readonly language: string
  /** Days since 1970 of its publication. */
  readonly day: number | undefined
  /** Sampled hashes of its word 5-grams, rising. */
  readonly shingles: Uint32Array
}

/** The features of a pair, in the order of their weights (`same-event.ts`). All lie between 0 and 4. */
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
  'constant',
] as const

const words = channels.indexOf('words')
const names = channels.indexOf('names')
const fullNames = channels.indexOf('fullNames')
const numbers = channels.indexOf('numbers')
const places = channels.indexOf('places')
const dates = channels.indexOf('dates')
const cognates = channels.indexOf('cognates')

/** The features of two articles: agreement by channel, and disagreement where both name something and nothing is shared. */
export function pairFeatures(a: ComparedArticle, b: ComparedArticle, table: TermTable): readonly number[] {
  const cosines = new Float64Array(channels.length)
  const numberRarity = meetTerms(a, b, table, cosines)
  const cosine = (channel: number): number => Math.min(1, cosines[channel] ?? 0)
  const disagree = (channel: number): number =>
    (a.channelBits & b.channelBits & (1 << channel)) !== 0 && cosine(channel) === 0 ? 1 : 0
  const other = a.language.slice(0, 2) === b.language.slice(0, 2) ? 0 : 1
  return [
    cosine(words),
    Math.sqrt(cosine(words)),
    cosine(names),
    Math.sqrt(cosine(names)),
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
    other * Math.sqrt(cosine(names)),
    other * cosine(cognates),
    1,
  ]
}

/** Adds the products of shared terms to their channel's cosine; gives the summed rarity of shared numbers. */
function meetTerms(a: TermVector, b: TermVector, table: TermTable, cosines: Float64Array): number {
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

/** The share of the shorter text's word 5-grams that stand in the other, from samples; 0 where the sample is too small to tell. */
export function sharedShingles(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length)
  if (shorter < shinglesToTell) return 0
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) shared += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return shared / shorter
}

const shinglesToTell = 6
