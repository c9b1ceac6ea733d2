/** Held until an editor has looked at it, shown, removed by an editor, or erased with its account. */
export const commentStates = ['held', 'shown', 'removed', 'erased'] as const
export type CommentState = (typeof commentStates)[number]

/** What a reader wrote about a story: plain text. */
export interface StoryComment {
  readonly id: string
  readonly story: string
  /** The comment that it answers; answers have none of their own. */
  readonly parent?: string
  readonly account: string
  readonly text: string
  readonly at: string
  readonly state: CommentState
}
