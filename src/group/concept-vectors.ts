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
    const one = a.concepts
    const other = b.concepts
    const joined: WeighedConcept[] = []
    for (let i = 0, j = 0; i < one.ids.length || j < other.ids.length; ) {
      const left = one.ids[i] ?? Number.POSITIVE_INFINITY
      const right = other.ids[j] ?? Number.POSITIVE_INFINITY
      let weight = 0
      if (left <= right) weight += (one.weights[i++] ?? 0) * a.size
      if (right <= left) weight += (other.weights[j++] ?? 0) * b.size
      joined.push({ id: Math.min(left, right), weight })
    }
    return joined.length === 0 ? nothing : this.#normalised(joined, conceptsMax.set)
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
    let things = 0
    let places = 0
    for (const { id, weight } of kept) {
      if (id < firstPlace) things += weight ** 2
      else places += weight ** 2
    }
    const ids = new Uint16Array(kept.length)
    const weights = new Float32Array(kept.length)
    const lengths = { things: Math.sqrt(things), places: Math.sqrt(places) }
    for (let at = 0; at < kept.length; at += 1) {
      const { id, weight } = kept[at] ?? none
      ids[at] = id
      weights[at] = weight / (id < firstPlace ? lengths.things : lengths.places)
    }
    return { ids, weights, hasThings: things > 0, hasPlaces: places > 0 }
  }
}

const none: WeighedConcept = { id: 0, weight: 0 }

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
