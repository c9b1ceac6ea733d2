/** What pages need to repair the grouping: each repair leads to a story, or to a sentence that says what is wrong. */
export interface GroupingDesk {
  readonly split: (actor: string, from: string, articles: readonly string[]) => Promise<RepairOutcome>
  readonly apart: (actor: string, from: string, article: string) => Promise<RepairOutcome>
  readonly merge: (actor: string, from: string, to: string) => Promise<RepairOutcome>
  readonly undo: (actor: string, number: number) => Promise<RepairOutcome>
}

export type RepairProblem =
  | 'none-chosen'
  | 'all-chosen'
  | 'no-story'
  | 'same-story'
  | 'too-many'
  | 'no-repair'
  | 'undone'
  | 'moved-on'

export type RepairOutcome =
  | { readonly kind: 'done'; readonly story: string }
  | { readonly kind: 'problem'; readonly why: RepairProblem }
