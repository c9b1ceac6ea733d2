import { normalised, type WeightedTerms } from './join-vectors.ts'
import { type ArticleTerms, type Channel, channels } from './read-terms.ts'
import type { TermTable } from './term-table.ts'

/** The terms of an article with how often each stands in it. */
export interface CountedTerms extends WeightedTerms {
  readonly counts: Uint8Array
}

/** The rarest terms carry the event; the rest costs memory and time. */
const termsMax: Readonly<Record<Channel, number>> = {
  words: 100,
  names: 50,
  fullNames: 30,
  numbers: 24,
  places: 8,
  dates: 8,
  cognates: 40,
}

/** The vector of an article's terms; counts the article in `table` first. */
export function weighTerms(terms: ArticleTerms, language: string, table: TermTable): CountedTerms {
  const kept: CountedTerm[] = []
  const all: number[] = []
  for (const channel of channels) {
    const ids: CountedTerm[] = []
    for (const [term, count] of terms[channel]) {
      const id = table.idOf(channel, term, language)
      ids.push({ id, count })
      all.push(id)
    }
    kept.push(...heaviest(ids, termsMax[channel], table))
  }
  table.countArticle(all)
  kept.sort((a, b) => a.id - b.id)
  const ids = Uint32Array.from(kept, (each) => each.id)
  const counts = Uint8Array.from(kept, (each) => Math.min(255, Math.round(each.count)))
  return reweigh({ ids, counts }, table)
}

/** The same terms with the weights that hold now: rarities move while the stream is young. */
export function reweigh(terms: Pick<CountedTerms, 'ids' | 'counts'>, table: TermTable): CountedTerms {
  const { ids, counts } = terms
  const weights = Float32Array.from(ids, (id, i) => weightOf(counts[i] ?? 1, table.rarityOf(id)))
  return { ...normalised(ids, weights, table), counts }
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
