import { roundingInterval } from '../../model/rounding-interval.ts'
import type { FactGroup, FactOnPage } from './subject-view.ts'

/** What a mark of the plot is: a figure of an origin of its own, one taken from another report, one that fits no origin's. */
export type PlotMark = 'own' | 'taken' | 'apart'

/** One printed figure at its place on a common axis, in per cent of the axis. */
export interface PlottedFact {
  readonly row: FactOnPage
  readonly mark: PlotMark
  readonly at: number
  readonly from: number
  readonly to: number
}

/** One measure as several reports print it, drawn on one axis. */
export interface FactPlot {
  readonly group: FactGroup
  /** The unit of the axis. */
  readonly unit: string | undefined
  readonly facts: readonly PlottedFact[]
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
}

const rowsMax = 12
const plotsMax = 4

interface Measured {
  readonly row: FactOnPage
  readonly value: number
  readonly from: number
  readonly to: number
}

/** The measures that reports print in different ways, at most four; those with the most figures first. */
export function factPlots(groups: readonly FactGroup[]): readonly FactPlot[] {
  return groups.flatMap((group) => plotOf(group) ?? []).slice(0, plotsMax)
}

function plotOf(group: FactGroup): FactPlot | undefined {
  const measured = group.rows.slice(0, rowsMax).flatMap((row) => measure(row) ?? [])
  if (new Set(measured.map(({ value }) => value)).size < 2) return undefined
  const axis = axisOver(measured)
  const own = measured.filter(({ row }) => isOfOwnOrigin(row))
  const place = (value: number): number => Math.round(((value - axis.from) / (axis.to - axis.from)) * 1000) / 10
  return {
    group,
    unit: group.rows[0]?.fact.si?.unit ?? group.unit,
    facts: measured.map((each) => ({
      row: each.row,
      mark: markOf(each, own),
      at: place(each.value),
      from: place(each.from),
      to: place(each.to),
    })),
    ticks: axis.ticks.map((value) => ({ value, at: place(value) })),
  }
}

/** The figure with what its rounding allows; the article's own quantity knows the digits as printed. */
function measure(row: FactOnPage): Measured | undefined {
  const { fact, article } = row
  const quantity = article.quantities.find((each) => each.span.start === fact.span.start)
  const rounded = roundingInterval(quantity ?? { ...fact, number: fact.span, bound: 'point' })
  if (rounded === undefined || !Number.isFinite(rounded.value)) return undefined
  const { value, halfWidth } = rounded
  return { row, value, from: value - halfWidth, to: value + halfWidth }
}

function isOfOwnOrigin({ page, article }: FactOnPage): boolean {
  const report = page.story.reports.find((each) => each.id === article.id)
  return report?.class === 'original' || report?.class === 'mixed'
}

function markOf(each: Measured, own: readonly Measured[]): PlotMark {
  if (own.includes(each)) return 'own'
  const fits = own.some((other) => other.from <= each.to && each.from <= other.to)
  return fits || own.length === 0 ? 'taken' : 'apart'
}

const ticksWanted = 5

/** From a little below the least to a little above the largest, with round ticks. */
function axisOver(measured: readonly Measured[]): {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
} {
  const least = Math.min(...measured.map(({ from }) => from))
  const most = Math.max(...measured.map(({ to }) => to))
  const margin = (most - least) * 0.05
  const from = least - margin
  const to = most + margin
  const step = roundStep((to - from) / ticksWanted)
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return { from, to, ticks: Array.from({ length: Math.min(count, 12) }, (_, i) => (first + i) * step) }
}

/** The next of 1, 2, 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const share = rough / power
  return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10)
}
