import { type ArticleTerms, type Channel, channels } from './read-terms.ts'
import type { TermTable } from './term-table.ts'

/** The terms of an article by rising number, with their weights: in each channel a vector of length 1. */
export interface TermVector {
  readonly ids: Uint32Array
  /** How often each term stands in the article. */
  readonly counts: Uint8Array
  readonly weights: Float32Array
  /** A bit for each channel that has terms, at its place in `channels`. */
  readonly channelBits: number
}

/** The rarest terms carry the event; the rest costs memory and time. */
const termsMax: Readonly<Record<Channel, number>> = {
  words: 70,
  names: 40,
  fullNames: 20,
  numbers: 16,
  places: 8,
  dates: 8,
  cognates: 40,
}

/** The vector of an article's terms; counts the article in `table` first. */
export function weighTerms(terms: ArticleTerms, language: string, table: TermTable): TermVector {
  const kept: { readonly id: number; readonly count: number }[] = []
  const all: number[] = []
  for (const channel of channels) {
    const ids = [...terms[channel]].map(([term, count]) => ({ id: table.idOf(channel, term, language), count }))
    for (const each of ids) all.push(each.id)
    kept.push(...heaviest(ids, termsMax[channel], table))
  }
  table.countArticle(all)
  kept.sort((a, b) => a.id - b.id)
  const ids = Uint32Array.from(kept, (each) => each.id)
  const counts = Uint8Array.from(kept, (each) => Math.min(255, Math.round(each.count)))
  return reweigh({ ids, counts }, table)
}

/** The same terms with the weights that hold now: rarities move while the stream is young. */
export function reweigh(vector: Pick<TermVector, 'ids' | 'counts'>, table: TermTable): TermVector {
  const { ids, counts } = vector
  const weights = new Float32Array(ids.length)
  const squares = new Float64Array(channels.length)
  let channelBits = 0
  for (let i = 0; i < ids.length; i += 1) {
    const id = ids[i] ?? 0
    const weight = weightOf(counts[i] ?? 1, table.rarityOf(id))
    const channel = table.channelOf(id)
    weights[i] = weight
    squares[channel] = (squares[channel] ?? 0) + weight * weight
    channelBits |= 1 << channel
  }
  for (let i = 0; i < ids.length; i += 1) {
    const length = Math.sqrt(squares[table.channelOf(ids[i] ?? 0)] ?? 0)
    weights[i] = length === 0 ? 0 : (weights[i] ?? 0) / length
  }
  return { ids, counts, weights, channelBits }
}

function weightOf(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity
}

interface CountedTerm {
  readonly id: number
  readonly count: number
}

function heaviest(terms: readonly CountedTerm[], limit: number, table: TermTable): readonly CountedTerm[] {
  if (terms.length <= limit) return terms
  return terms
    .map((term) => ({ term, weight: weightOf(term.count, table.rarityOf(term.id)) }))
    .sort((a, b) => b.weight - a.weight || a.term.id - b.term.id)
    .slice(0, limit)
    .map((each) => each.term)
}
