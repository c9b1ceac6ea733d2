import { conceptFeatures } from './concept-features.ts'
import { type DaySpan, daysBetween, pairFeatures, type ReportSet } from './pair-features.ts'
import type { TermTable } from './term-table.ts'

/**
 * Weights of `pairFeatureNames`: a logistic regression over sets of reports of GVC, MEANTIME, WCXB (CC BY 4.0) and of the
 * ECB+ annotation (CC BY 3.0); how they were made stands in docs/decisions/grouping-lexical.md.
 */
const weights: readonly number[] = [
  3.96, 3.26, 3.0, 2.69, 1.55, -0.46, 2.92, 0.31, 0.01, -0.24, 0.91, -1.05, 0.31, 3.89, -0.13, 1.13, 10.16, -0.64, -0.6,
  -1.53, -0.54, -1.22, -0.23, 0.33, 0.09, -0.77, 1.99, -5.97,
]

/**
 * Loss of two sets of reports whose days lie outside the window, and for each further day: likeness of topic then is not
 * enough, and after a year nothing is, but printed dates are wrong often enough to give strong likeness a chance.
 */
const outsideWindow = { loss: 2, lossPerDay: 0.005 }

/**
 * Gain of two sets of which one cites the outlet of the other: among reports that are alike already, whom one names the other most likely is. In
 * languages of their own, where few words meet, it often is the only tie. Not fitted: the sets of the measure hold no outlets.
 */
const citedGain = 2

/**
 * Weights of `conceptFeatureNames`, beside those above: a logistic regression over pairs of articles in two languages of MEANTIME (CC BY 4.0) and of
 * invented stories, with the odds of the other features given; how they were made stands in docs/decisions/grouping-lexical.md.
 */
const conceptWeights: readonly number[] = [4.83, 7.57, -0.15, -0.19, -1.96]

/** Log odds that two sets of reports tell of one event. */
export function sameEventOdds(
  a: ReportSet,
  b: ReportSet,
  tools: { readonly table: TermTable; readonly windowDays: number },
): number {
  const features = pairFeatures(a, b, tools.table)
  let odds =
    citedGain * Math.max(citedShare(a, b), citedShare(b, a)) - lossOutsideWindow(a.span, b.span, tools.windowDays)
  for (let i = 0; i < features.length; i += 1) odds += (features[i] ?? 0) * (weights[i] ?? 0)
  const concepts = conceptFeatures(a, b, tools.table)
  for (let i = 0; i < concepts.length; i += 1) odds += (concepts[i] ?? 0) * (conceptWeights[i] ?? 0)
  return odds
}

/** How much of one set cites how much of the other, by the outlet for which it is most. */
function citedShare(citing: ReportSet, cited: ReportSet): number {
  let most = 0
  for (const [outlet, count] of cited.outlets) {
    const share = ((citing.cited.get(outlet) ?? 0) / citing.size) * (count / cited.size)
    if (share > most) most = share
  }
  return Math.sqrt(most)
}

/** A story that has lived long may pause long: half its life is added to the window, at most doubling it. */
function lossOutsideWindow(a: DaySpan | undefined, b: DaySpan | undefined, windowDays: number): number {
  const days = daysBetween(a, b)
  if (days === undefined || a === undefined || b === undefined) return 0
  const life = Math.max(a.last - a.first, b.last - b.first)
  const daysOutside = days - windowDays - Math.min(windowDays, life / 2)
  return daysOutside > 0 ? outsideWindow.loss + outsideWindow.lossPerDay * daysOutside : 0
}
