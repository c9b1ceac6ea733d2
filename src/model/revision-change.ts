import type { Span } from './span.ts'

export const statementChangeKinds = [
  'number-changed',
  'hedge-dropped',
  'hedge-added',
  'source-added',
  'source-dropped',
] as const
export type StatementChangeKind = (typeof statementChangeKinds)[number]

/** A sentence that a later revision added, removed or changed: `before` is a slice of the earlier text, `after` of the later. */
export interface SentenceChange {
  readonly before?: Span
  readonly after?: Span
}

/** What a later revision changed in what is said: a figure, a hedge, a source. */
export interface StatementChange {
  readonly kind: StatementChangeKind
  readonly before?: Span
  readonly after?: Span
}

/** The difference between two revisions of an article. */
export interface RevisionChange {
  readonly sentences: readonly SentenceChange[]
  readonly statements: readonly StatementChange[]
  /** The line of the later revision that tells of a correction or update, where it is new. */
  readonly notice?: Span
  /** Neither a later date of change nor a notice tells of it. */
  readonly isSilent: boolean
}
