export const stageNames = [
  'watch',
  'fetch',
  'parse',
  'extract',
  'attribute',
  'group',
  'trace',
  'compare',
  'serve',
] as const
export type StageName = (typeof stageNames)[number]

/** What became of an item at a stage (rule 3): exactly one of these, counted once. */
export type Fate<Output> =
  | { readonly kind: 'kept'; readonly output: Output }
  | { readonly kind: 'discarded'; readonly why: string; readonly sentence: string }
  | { readonly kind: 'retry'; readonly at: string; readonly sentence: string }
  | { readonly kind: 'quarantined'; readonly error: string; readonly sentence: string }

/** The item goes on, as `output`. */
export function kept<Output>(output: Output): Fate<Output> {
  return { kind: 'kept', output }
}

/** The item ends here; `why` is a stable code, `sentence` tells a person what it was and what to do. */
export function discarded(why: string, sentence: string): Fate<never> {
  return { kind: 'discarded', why, sentence }
}

/** The item is kept aside for a person to look at; `error` is a stable code. */
export function quarantined(error: string, sentence: string): Fate<never> {
  return { kind: 'quarantined', error, sentence }
}

/** The item is tried again at `at` (ISO 8601). */
export function retry(at: string, sentence: string): Fate<never> {
  return { kind: 'retry', at, sentence }
}

/** Counts of fates at one stage, as `read` prints them. */
export interface FateCounts {
  readonly kept: number
  readonly discarded: Readonly<Record<string, number>>
  readonly retry: number
  readonly quarantined: number
}
