/** An article is looked for by its heaviest terms, in the newest articles that hold them: the work is the same however many there are. */
const usualLimits: IndexLimits = { termsPerArticle: 36, articlesPerTerm: 240, candidatesMax: 40 }

const shortPosting = 12

export interface IndexLimits {
  readonly termsPerArticle: number
  readonly articlesPerTerm: number
  readonly candidatesMax: number
}

/** Terms by rising number with their weights. */
interface HeldTerms {
  readonly ids: ArrayLike<number>
  readonly weights: Float32Array
}

/** Articles by their heaviest terms. */
export class CandidateIndex {
  /** By term, the articles that hold it; most terms are held by one only, which stands for itself. */
  readonly #postings = new Map<number, number | number[]>()
  #steps = 0
  #searches = 0
  /** By place in the window, the score in the search named beside it. */
  #scores = new Float64Array(1 << 10)
  #searchedIn = new Float64Array(1 << 10)
  #last: { readonly vector: HeldTerms; readonly heaviest: readonly HeavyTerm[] } | undefined

  readonly #limits: IndexLimits

  constructor(limits: IndexLimits = usualLimits) {
    this.#limits = limits
  }

  /** How many postings were read so far: what bounds the time of an arrival. */
  get steps(): number {
    return this.#steps
  }

  /** Enters article number `article` under its heaviest terms. */
  add(article: number, vector: HeldTerms): void {
    const { articlesPerTerm } = this.#limits
    for (const { id } of this.#heaviestTerms(vector)) {
      const posting = this.#postings.get(id)
      if (posting === undefined) this.#postings.set(id, article)
      else if (typeof posting === 'number') this.#postings.set(id, [posting, article])
      // A list that grows by itself makes room for sixteen more; most never have as many.
      else if (posting.length < shortPosting) this.#postings.set(id, posting.concat(article))
      else {
        posting.push(article)
        // Cut in batches, since each cut moves the whole posting.
        if (posting.length > articlesPerTerm * 2) posting.splice(0, posting.length - articlesPerTerm)
      }
    }
  }

  /** The numbers of the articles that share most with `vector`, the best first, none below `oldest`. */
  candidates(vector: HeldTerms, oldest: number): readonly number[] {
    this.#searches += 1
    const { articlesPerTerm, candidatesMax } = this.#limits
    const found: number[] = []
    for (const { id, weight } of this.#heaviestTerms(vector)) {
      const held = this.#postings.get(id)
      if (held === undefined) continue
      const posting = typeof held === 'number' ? [held] : held
      for (let i = posting.length - 1, n = 0; i >= 0 && n < articlesPerTerm; i -= 1, n += 1) {
        const article = posting[i] ?? 0
        this.#steps += 1
        if (article < oldest) break
        if (this.#addScore(article - oldest, weight * weight)) found.push(article)
      }
    }
    const scoreOf = (article: number): number => this.#scores[article - oldest] ?? 0
    return nearBest(found, scoreOf, candidatesMax)
      .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
      .slice(0, candidatesMax)
  }

  /** Adds to the score that the article at a place of the window has in this search; whether it is its first. */
  #addScore(place: number, score: number): boolean {
    if (place >= this.#scores.length) this.#grow(place + 1)
    const isFirst = this.#searchedIn[place] !== this.#searches
    this.#scores[place] = isFirst ? score : (this.#scores[place] ?? 0) + score
    this.#searchedIn[place] = this.#searches
    return isFirst
  }

  #grow(places: number): void {
    const length = Math.max(places, this.#scores.length * 2)
    const scores = new Float64Array(length)
    scores.set(this.#scores)
    this.#scores = scores
    const searchedIn = new Float64Array(length)
    searchedIn.set(this.#searchedIn)
    this.#searchedIn = searchedIn
  }

  /** An article is looked for and then entered under the same terms. */
  #heaviestTerms(vector: HeldTerms): readonly HeavyTerm[] {
    if (this.#last?.vector !== vector)
      this.#last = { vector, heaviest: heaviestTerms(vector, this.#limits.termsPerArticle) }
    return this.#last.heaviest
  }
}

/** Those of the articles that may be among the best ones: sorting numbers alone to find the least of these is fast. */
function nearBest(articles: readonly number[], scoreOf: (article: number) => number, candidatesMax: number): number[] {
  if (articles.length <= candidatesMax) return [...articles]
  const least = nthLargest(Float64Array.from(articles, scoreOf), candidatesMax)
  return articles.filter((article) => scoreOf(article) >= least)
}

function nthLargest(numbers: Float32Array | Float64Array, n: number): number {
  return numbers.sort()[numbers.length - n] ?? Number.NEGATIVE_INFINITY
}

interface HeavyTerm {
  readonly id: number
  readonly weight: number
}

/** The terms of the largest weight; each channel has length 1, so every channel comes to its right. */
function heaviestTerms({ ids, weights }: HeldTerms, termsPerArticle: number): readonly HeavyTerm[] {
  const least = nthLargest(weights.slice(), termsPerArticle)
  const places: number[] = []
  for (let at = 0; at < ids.length; at += 1) if ((weights[at] ?? 0) >= least) places.push(at)
  // Terms stand by rising number, so places decide between equal weights.
  return places
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, termsPerArticle)
    .map((at) => ({ id: ids[at] ?? 0, weight: weights[at] ?? 0 }))
}
