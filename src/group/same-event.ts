import { type ComparedArticle, pairFeatures, sharedShingles } from './pair-features.ts'
import type { TermTable } from './term-table.ts'

/**
 * Weights of `pairFeatureNames`: a logistic regression over pairs of GVC, MEANTIME (CC BY 4.0) and of the ECB+ annotation
 * (CC BY 3.0); how they were made stands in docs/decisions/grouping-lexical.md.
 */
const weights: readonly number[] = [
  2.72, 4.48, 4.45, 4.3, 1.25, -1.1, 2.04, 0.91, -0.74, -0.39, 1.6, -1.93, -0.34, 0.99, -0.38, 1.17, 0.21, -6.96,
]

/** Weight of being dated alike, and loss for each e-fold of the days between. */
const timeWeights = { dated: 2.5, perLogDay: 0.9, beyondWindow: 3 }
/** Two reports that far apart need more than likeness of topic. */
const oddsMax = 8

/** How sure a copy makes us: more than any likeness. */
export const copyOdds = 12
const copyShare = 0.5

/** Log odds that two articles tell of one event, without regard to time; `copyOdds` where one repeats over half of the other. */
export function sameEventOdds(a: ComparedArticle, b: ComparedArticle, table: TermTable): number {
  const features = pairFeatures(a, b, table)
  let odds = 0
  features.forEach((value, i) => {
    odds += value * (weights[i] ?? 0)
  })
  if (sharedShingles(a.shingles, b.shingles) > copyShare) return copyOdds
  return Math.max(-oddsMax, Math.min(oddsMax, odds))
}

/** A stretch of days in which reports were published; absent where none is dated. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** Log odds added for the time between two sets of reports; 0 where one of them is undated. */
export function timeOdds(a: DaySpan | undefined, b: DaySpan | undefined, windowDays: number): number {
  if (a === undefined || b === undefined) return 0
  const gap = Math.max(0, a.first - b.last, b.first - a.last)
  const beyond = gap > livingWindow(a, b, windowDays) ? timeWeights.beyondWindow : 0
  return timeWeights.dated - timeWeights.perLogDay * Math.log1p(gap) - beyond
}

/** A story that has lived long may pause long: half its life is added to the window, at most doubling it. */
function livingWindow(a: DaySpan, b: DaySpan, windowDays: number): number {
  const life = Math.max(a.last - a.first, b.last - b.first)
  return windowDays + Math.min(windowDays, life / 2)
}
