import { ownCopy } from '../text/own-copy.ts'
import { type ConceptLexicon, noConcepts } from './concept-lexicon.ts'
import { ConceptTable } from './concept-vectors.ts'
import { type Channel, channels } from './read-terms.ts'

/** How common terms are before anything was read: the share of articles that hold them, by key (see `termKey`). */
export type TermPrior = ReadonlyMap<string, number>

/** How many articles the prior weighs as much as. */
const priorArticles = 700

/** The key of a term: words meet in one language only, all others in any. */
export function termKey(channel: Channel, term: string, language: string): string {
  return channel === 'words' ? `${language.slice(0, 2)}:${term}` : `${channelMarks[channel]}:${term}`
}

/** One sign, so that no language tag is the same. */
const channelMarks: Readonly<Record<Channel, string>> = {
  words: '',
  names: 'N',
  fullNames: 'F',
  numbers: '0',
  places: 'P',
  dates: 'D',
  cognates: 'C',
}

/** Terms as numbers, with the weight that their rarity in the stream so far gives them. */
export class TermTable {
  /** The concepts beside the terms, with rarities of their own. */
  readonly concepts: ConceptTable
  /** By channel, of words by language, the numbers of the terms. */
  readonly #ids = new Map<string, Map<string, number>>()
  #terms = 0
  readonly #prior: TermPrior
  #channelOf = new Uint8Array(1 << 14)
  #articleCounts = new Float32Array(1 << 14)
  #priorShares = new Float32Array(1 << 14)
  #articles = 0

  constructor(prior: TermPrior, concepts: ConceptLexicon = noConcepts) {
    this.#prior = prior
    this.concepts = new ConceptTable(concepts)
  }

  get termCount(): number {
    return this.#terms
  }

  get articleCount(): number {
    return this.#articles
  }

  /** The number of a term, a new one where it is met for the first time. */
  idOf(channel: Channel, term: string, language: string): number {
    const group = channel === 'words' ? language.slice(0, 2) : channel
    const ids = this.#ids.get(group) ?? new Map<string, number>()
    const known = ids.get(term)
    if (known !== undefined) return known
    const id = this.#terms
    this.#terms += 1
    if (id >= this.#channelOf.length) this.#grow()
    if (ids.size === 0) this.#ids.set(group, ids)
    ids.set(ownCopy(term), id)
    this.#channelOf[id] = channels.indexOf(channel)
    this.#priorShares[id] = this.#prior.get(termKey(channel, term, language)) ?? 0
    return id
  }

  /** Counts one more article that holds these terms, each named once. */
  countArticle(ids: Iterable<number>): void {
    this.#articles += 1
    for (const id of ids) this.#articleCounts[id] = (this.#articleCounts[id] ?? 0) + 1
  }

  /** The place of a term's channel in `channels`. */
  channelOf(id: number): number {
    return this.#channelOf[id] ?? 0
  }

  /** Inverse document frequency: 0 for what stands nearly everywhere. */
  rarityOf(id: number): number {
    const seen = (this.#articleCounts[id] ?? 0) + priorArticles * (this.#priorShares[id] ?? 0) + 0.5
    return Math.max(0, Math.log((this.#articles + priorArticles + 1) / seen))
  }

  #grow(): void {
    const length = this.#channelOf.length * 2
    this.#channelOf = grown(this.#channelOf, new Uint8Array(length))
    this.#articleCounts = grown(this.#articleCounts, new Float32Array(length))
    this.#priorShares = grown(this.#priorShares, new Float32Array(length))
  }
}

function grown<Numbers extends Uint8Array | Float32Array>(old: Numbers, longer: Numbers): Numbers {
  longer.set(old)
  return longer
}
