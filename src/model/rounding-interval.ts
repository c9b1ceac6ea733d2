import type { LinkRelation } from './findings.ts'
import type { Quantity } from './quantity.ts'

/** A figure in its SI unit (else its own) with how far its rounding reaches. */
export interface RoundedFigure {
  readonly value: number
  readonly halfWidth: number
  /** Counted one by one and told to the last digit: 54 votes. */
  readonly isExact: boolean
  /** "more than 6,000": 6,200 is the same. */
  readonly isLeast?: boolean
}

const hedgedShare = 0.03
const stepShareMax = 0.05
const sameShare = 0.005
/** Figures that are nearer than this are told differently, they do not contradict. */
const conflictShareMin = 0.1
/** Larger counts are seldom told to the last digit. */
const exactMax = 1000
/** What is seldom told to the last digit. */
const roundMeasures: ReadonlySet<string> = new Set(['money', 'price', 'share', 'change', 'rate', 'ratio'])
/** "more than 6,000" may be as many more. */
const leastShareMax = 0.05

/** What of a quantity says how far its rounding reaches. */
type PrintedFigure = Pick<Quantity, 'value' | 'min' | 'max' | 'si' | 'number' | 'hedge' | 'bound'> & {
  readonly measure?: string
}

/** The interval that a figure's rounding covers: half of its last significant step, more when hedged; undefined without a value. */
export function roundingInterval(quantity: PrintedFigure): RoundedFigure | undefined {
  const { value, min, max, si } = quantity
  const own = value ?? (min !== undefined && max !== undefined ? (min + max) / 2 : undefined)
  if (own === undefined) return undefined
  const scale = si !== undefined && value !== undefined && value !== 0 ? si.value / value : 1
  const step = significantStep(own, quantity.number.text)
  const spread = min !== undefined && max !== undefined && value === undefined ? (max - min) / 2 : 0
  const half = Math.max(step / 2, spread, quantity.hedge ? Math.abs(own) * hedgedShare : 0)
  const isCount =
    si === undefined && !roundMeasures.has(quantity.measure ?? '') && Number.isInteger(own) && own < exactMax
  const isExact = isCount && quantity.hedge === undefined && quantity.bound === 'point' && own % 5 !== 0
  const isLeast = quantity.bound === 'min'
  return { value: own * scale, halfWidth: Math.abs(half * scale), isExact, ...(isLeast ? { isLeast } : {}) }
}

/** The step of the last digit that means something: 190 has 10, 186 has 1, 2.5 has 0.1, 3 million a million. */
function significantStep(value: number, printed: string): number {
  const decimals = /\d[.](\d+)/u.exec(printed)?.[1]?.length ?? 0
  const digits = Number(/\d[\d,]*(?:\.\d+)?/u.exec(printed)?.[0]?.replaceAll(',', '') ?? Number.NaN)
  const scale = Number.isFinite(digits) && digits !== 0 ? Math.abs(value / digits) : 1
  if (decimals > 0) return scale / 10 ** decimals
  const whole = Number.isFinite(digits) ? Math.abs(digits) : Math.abs(value)
  const zeros = whole === 0 ? 0 : (/0+$/u.exec(String(Math.round(whole)))?.[0].length ?? 0)
  // "12" is a whole number, "300" is not any number from 250 to 350.
  return zeros === 0 ? scale : Math.min(10 ** zeros * scale, Math.abs(value) * stepShareMax)
}

/** How two figures of one question relate, as far as the numbers alone tell; `isFar` when a contradiction is possible. */
export function compareFigures(
  a: RoundedFigure,
  b: RoundedFigure,
): { readonly relation: LinkRelation; readonly delta: number; readonly isFar: boolean } {
  const difference = Math.abs(a.value - b.value)
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value))
  const share = larger === 0 ? 0 : difference / larger
  const delta = Math.round(share * 1000) / 1000
  if (share <= sameShare) return { relation: 'same', delta, isFar: false }
  // One is the other in rounder numbers when it lies inside the other's interval.
  if (difference <= Math.max(a.halfWidth, b.halfWidth)) return { relation: 'rounding', delta, isFar: false }
  const smaller = a.value < b.value ? a : b
  if (smaller.isLeast === true && share <= leastShareMax) return { relation: 'rounding', delta, isFar: false }
  const isBeyond = difference > a.halfWidth + b.halfWidth && share >= conflictShareMin
  const isFar = isBeyond || (a.isExact && b.isExact)
  return { relation: 'differs', delta, isFar }
}
