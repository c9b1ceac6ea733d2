import type { ConceptLexicon } from './concept-lexicon.ts'

/** Concepts by rising number with their weights, of length 1 in each kind. */
export interface ConceptVector {
  readonly ids: Uint16Array
  readonly weights: Float32Array
  /** Whether it holds acts or things, and whether places. */
  readonly hasThings: boolean
  readonly hasPlaces: boolean
}

/** How two vectors agree: the cosines of each kind, in which common concepts count less once more. */
export interface ConceptAgreement {
  readonly things: number
  readonly places: number
}

/** An article keeps so many, a set of articles so many. */
const conceptsMax = { article: 40, set: 80 }
/** How many articles the shares of the lexicon weigh as much as. */
const priorArticles = 700

const nothing: ConceptVector = {
  ids: new Uint16Array(),
  weights: new Float32Array(),
  hasThings: false,
  hasPlaces: false,
}

/** What is as rare as this (in the logarithm) tells an event apart; what is more common, so much less. */
const fullRarity = 4

/** How rare concepts are in the stream so far, and the vectors that follow. */
export class ConceptTable {
  readonly lexicon: ConceptLexicon
  readonly #articleCounts: Float32Array
  #articles = 0

  constructor(lexicon: ConceptLexicon) {
    this.lexicon = lexicon
    this.#articleCounts = new Float32Array(lexicon.count)
  }

  /** The vector of an article's concepts; counts the article first. */
  weigh(counts: ReadonlyMap<number, number>): ConceptVector {
    this.#articles += 1
    if (counts.size === 0) return nothing
    for (const id of counts.keys()) this.#articleCounts[id] = (this.#articleCounts[id] ?? 0) + 1
    const weighed = Array.from(counts, ([id, count]) => ({ id, weight: (1 + Math.log(count)) * this.#rarityOf(id) }))
    return this.#normalised(weighed, conceptsMax.article)
  }

  /** The concepts of two sets together, each set counting by its size. */
  join(a: SizedConcepts, b: SizedConcepts): ConceptVector {
    const sums = new Map<number, number>()
    for (const { concepts, size } of [a, b]) {
      const { ids, weights } = concepts
      for (let i = 0; i < ids.length; i += 1) {
        const id = ids[i] ?? 0
        sums.set(id, (sums.get(id) ?? 0) + (weights[i] ?? 0) * size)
      }
    }
    if (sums.size === 0) return nothing
    return this.#normalised(
      Array.from(sums, ([id, weight]) => ({ id, weight })),
      conceptsMax.set,
    )
  }

  /** How far two vectors agree. */
  agreementOf(a: ConceptVector, b: ConceptVector): ConceptAgreement {
    let things = 0
    let places = 0
    for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
      const idA = a.ids[i] ?? 0
      const idB = b.ids[j] ?? 0
      if (idA === idB) {
        const rarity = Math.min(1, this.#rarityOf(idA) / fullRarity)
        const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0) * rarity
        if (idA < this.lexicon.firstPlace) things += product
        else places += product
      }
      if (idA <= idB) i += 1
      if (idB <= idA) j += 1
    }
    return { things: Math.min(1, things), places: Math.min(1, places) }
  }

  #rarityOf(id: number): number {
    const seen = (this.#articleCounts[id] ?? 0) + priorArticles * (this.lexicon.shares[id] ?? 0) + 0.5
    return Math.max(0.01, Math.log((this.#articles + priorArticles + 1) / seen))
  }

  #normalised(weighed: readonly WeighedConcept[], limit: number): ConceptVector {
    const kept = weighed.length <= limit ? [...weighed] : heaviest(weighed, limit)
    kept.sort((a, b) => a.id - b.id)
    const { firstPlace } = this.lexicon
    const squares = [0, 0]
    const kindOf = (id: number): number => (id < firstPlace ? 0 : 1)
    for (const { id, weight } of kept) squares[kindOf(id)] = (squares[kindOf(id)] ?? 0) + weight ** 2
    const lengths = squares.map(Math.sqrt)
    return {
      ids: Uint16Array.from(kept, ({ id }) => id),
      weights: Float32Array.from(kept, ({ id, weight }) => weight / (lengths[kindOf(id)] ?? 1)),
      hasThings: (squares[0] ?? 0) > 0,
      hasPlaces: (squares[1] ?? 0) > 0,
    }
  }
}

export interface SizedConcepts {
  readonly concepts: ConceptVector
  readonly size: number
}

interface WeighedConcept {
  readonly id: number
  readonly weight: number
}

function heaviest(weighed: readonly WeighedConcept[], limit: number): WeighedConcept[] {
  return [...weighed].sort((a, b) => b.weight - a.weight || a.id - b.id).slice(0, limit)
}
