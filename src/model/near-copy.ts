/** What an article shares, word for word, with another that came before it. */
export interface CopyShares {
  /** The share of this article's runs of words that stand in the other, and the other way round: an excerpt stands in what it is taken from, not the reverse. */
  readonly shareOfThis: number
  readonly shareOfOther: number
}

/** An article that repeats another, or that the other repeats, over half of one of the two. */
export interface NearCopy extends CopyShares {
  readonly article: string
  /** The earlier one. */
  readonly of: string
}
