/** How editors change which reports make a story: some become one of their own, one does not belong, two are one. */
export const groupingKinds = ['split', 'apart', 'merge'] as const
export type GroupingKind = (typeof groupingKinds)[number]

/** Reports that went from one story to another. */
export interface GroupingChange {
  readonly kind: GroupingKind
  readonly articles: readonly string[]
  readonly from: string
  readonly to: string
}

/** What an editor did. Nothing is ever changed or removed in the log: what is undone is a further event. */
export type AuditAction =
  | GroupingChange
  | { readonly kind: 'undo'; readonly undoes: number }
  | { readonly kind: 'comment-shown' | 'comment-removed'; readonly comment: string }

/** An action with its place in the log. */
export interface AuditEvent {
  readonly number: number
  readonly at: string
  /** The id of an account. */
  readonly actor: string
  readonly action: AuditAction
}
