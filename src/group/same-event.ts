import { type DaySpan, daysBetween, pairFeatures, type ReportSet } from './pair-features.ts'
import type { TermTable } from './term-table.ts'

/**
 * Weights of `pairFeatureNames`: a logistic regression over sets of reports of GVC, MEANTIME, WCXB (CC BY 4.0) and of the
 * ECB+ annotation (CC BY 3.0); how they were made stands in docs/decisions/grouping-lexical.md.
 */
const weights: readonly number[] = [
  3.92, 4.79, 3.92, 3.49, 0.53, -0.95, 3.66, 0.92, -0.19, -0.24, -0.07, -1.91, -0.38, 1.76, 0.09, 1.87, 0.54, -1.89,
  -2.05, -0.84, -0.46, -0.65, 0.74, 1.32, 0.52, -0.89, 2.42, -6.98,
]

/** Loss of two sets of reports whose days lie outside the window: likeness of topic then is not enough. */
const beyondWindowLoss = 3

/** Log odds that two sets of reports tell of one event. */
export function sameEventOdds(
  a: ReportSet,
  b: ReportSet,
  tools: { readonly table: TermTable; readonly windowDays: number },
): number {
  const features = pairFeatures(a, b, tools.table)
  let odds = isBeyondWindow(a.span, b.span, tools.windowDays) ? -beyondWindowLoss : 0
  for (let i = 0; i < features.length; i += 1) odds += (features[i] ?? 0) * (weights[i] ?? 0)
  return odds
}

/** A story that has lived long may pause long: half its life is added to the window, at most doubling it. */
function isBeyondWindow(a: DaySpan | undefined, b: DaySpan | undefined, windowDays: number): boolean {
  const days = daysBetween(a, b)
  if (days === undefined || a === undefined || b === undefined) return false
  const life = Math.max(a.last - a.first, b.last - b.first)
  return days > windowDays + Math.min(windowDays, life / 2)
}
