import type { Notice, TakedownCase } from '../model/takedown.ts'

/** Where a case stands, as far as its page shows it. */
export interface ShownCase {
  readonly found: TakedownCase
  readonly state: {
    readonly notice: Notice
    readonly receivedAt: string
    readonly status: 'waiting' | 'hidden-undecided' | 'withheld' | 'kept-shown' | 'reversed'
    readonly isWithheld: boolean
    readonly hidesAt: string
    readonly dueAt: string
    readonly reason: string | undefined
    readonly decidedAt: string | undefined
    readonly counterStatement: string | undefined
  }
}

/** What the pages need of moderation. */
export interface TakedownDesk {
  readonly receive: (notice: Notice) => string
  readonly decide: (
    caseId: string,
    decision: { readonly actor: string; readonly isWithheld: boolean; readonly reason: string },
  ) => boolean
  readonly reverse: (caseId: string, change: { readonly actor: string; readonly reason: string }) => boolean
  readonly counter: (caseId: string, statement: string) => boolean
  readonly read: (caseId: string) => ShownCase | undefined
  readonly list: (limit: number) => readonly ShownCase[]
}
