/** What a notice says is wrong with showing an item. */
export const noticeGrounds = ['copyright', 'privacy', 'defamation', 'court-order', 'outlet-request', 'other'] as const
export type NoticeGround = (typeof noticeGrounds)[number]

/** A complaint by a rights holder or reader (DSA article 16(2) a to d): what, why, who, in good faith. */
export interface Notice {
  /** Addresses of the items it is about. */
  readonly urls: readonly string[]
  readonly ground: NoticeGround
  readonly explanation: string
  readonly name: string
  readonly email: string
}

/** What happened in a case, in order; nothing is ever changed or removed. Instants are UTC. */
export type CaseEvent =
  | { readonly kind: 'received'; readonly at: string; readonly actor: string; readonly notice: Notice }
  | {
      readonly kind: 'decided'
      readonly at: string
      readonly actor: string
      readonly isWithheld: boolean
      readonly reason: string
    }
  | { readonly kind: 'countered'; readonly at: string; readonly actor: string; readonly statement: string }
  | { readonly kind: 'reversed'; readonly at: string; readonly actor: string; readonly reason: string }

/** A notice with what followed. `id` is the case number: unguessable, known to whoever sent the notice. */
export interface TakedownCase {
  readonly id: string
  readonly events: readonly CaseEvent[]
}

/** By what an item is known again: its address, its feed with its guid, or the sample of its text (see `textSample`); and the kept articles that it is. */
export interface ItemMarks {
  /** Ids of kept articles. */
  readonly articles: readonly string[]
  readonly urls: readonly string[]
  readonly guids: readonly string[]
  readonly sample: readonly number[]
}
