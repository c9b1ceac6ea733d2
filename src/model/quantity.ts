import type { Span } from './span.ts'

/** A number with its unit: span, value or range, SI value, hedge and bound. A range has `min` and `max` and no `value`. */
export interface Quantity {
  readonly span: Span
  readonly number: Span
  readonly value?: number
  readonly min?: number
  readonly max?: number
  /** English name in the singular; of counted things the noun as printed, in the singular. */
  readonly unit?: string
  readonly si?: { readonly value: number; readonly unit: string }
  readonly hedge?: Span
  readonly bound: 'point' | 'min' | 'max'
  readonly measure?: Measure
  readonly of?: Span
}

/** What a quantity measures: a closed list. */
export const measures = [
  'range',
  'distance',
  'length',
  'height',
  'depth',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'frequency',
  'duration',
  'age',
  'money',
  'price',
  'share',
  'change',
  'ratio',
  'rate',
  'count',
  'deaths',
  'injuries',
  'magnitude',
  'data',
  'other',
] as const
export type Measure = (typeof measures)[number]
