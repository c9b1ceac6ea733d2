import type { WeightedTerms } from './join-vectors.ts'

/** An article is looked for by its heaviest terms, in the newest articles that hold them: the work is the same however many there are. */
const termsPerArticle = 36
const articlesPerTerm = 240
const candidatesMax = 40

/** Articles by their heaviest terms. */
export class CandidateIndex {
  readonly #postings = new Map<number, number[]>()
  #steps = 0

  /** How many postings were read so far: what bounds the time of an arrival. */
  get steps(): number {
    return this.#steps
  }

  /** Enters article number `article` under its heaviest terms. */
  add(article: number, vector: WeightedTerms): void {
    for (const { id } of heaviestTerms(vector)) {
      const posting = this.#postings.get(id)
      if (posting === undefined) this.#postings.set(id, [article])
      else {
        posting.push(article)
        // Cut in batches, since each cut moves the whole posting.
        if (posting.length > articlesPerTerm * 2) posting.splice(0, posting.length - articlesPerTerm)
      }
    }
  }

  /** The numbers of the articles that share most with `vector`, the best first, none below `oldest`. */
  candidates(vector: WeightedTerms, oldest: number): readonly number[] {
    const scores = new Map<number, number>()
    for (const { id, weight } of heaviestTerms(vector)) {
      const posting = this.#postings.get(id)
      if (posting === undefined) continue
      for (let i = posting.length - 1, n = 0; i >= 0 && n < articlesPerTerm; i -= 1, n += 1) {
        const article = posting[i] ?? 0
        this.#steps += 1
        if (article < oldest) break
        scores.set(article, (scores.get(article) ?? 0) + weight * weight)
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, candidatesMax)
      .map(([article]) => article)
  }
}

/** The terms of the largest weight; each channel has length 1, so every channel comes to its right. */
function heaviestTerms(vector: WeightedTerms): readonly { readonly id: number; readonly weight: number }[] {
  const { ids, weights } = vector
  // Terms stand by rising number, so places decide between equal weights.
  return Array.from(ids.keys())
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, termsPerArticle)
    .map((at) => ({ id: ids[at] ?? 0, weight: weights[at] ?? 0 }))
}
