import type { CaseEvent, Notice, TakedownCase } from '../model/takedown.ts'

/** How long a notice may wait before the item is hidden without a decision, so that twenty-four hours can never be missed. */
export const hidesAfterHours = 20
/** The time in which a decision is due. */
export const decisionDueHours = 24

/** Where a case stands, derived from its events and the clock. */
export interface CaseState {
  readonly notice: Notice
  readonly receivedAt: string
  readonly status: 'waiting' | 'hidden-undecided' | 'withheld' | 'kept-shown' | 'reversed'
  /** Whether the item is shown to nobody. */
  readonly isWithheld: boolean
  readonly hidesAt: string
  readonly dueAt: string
  /** Why it was decided so, in the words of whoever decided. */
  readonly reason: string | undefined
  readonly decidedAt: string | undefined
  /** What the outlet or its author answered. */
  readonly counterStatement: string | undefined
}

const hour = 3_600_000

/** The state of a case at `now` (milliseconds since the epoch); undefined when it does not begin with a notice. */
export function caseState(found: TakedownCase, now: number): CaseState | undefined {
  const [first] = found.events
  if (first?.kind !== 'received') return undefined
  const received = Date.parse(first.at)
  const decision = found.events.findLast((event) => event.kind === 'decided' || event.kind === 'reversed')
  const counter = found.events.findLast((event) => event.kind === 'countered')
  const status = statusOf(decision, received, now)
  return {
    notice: first.notice,
    receivedAt: first.at,
    status,
    isWithheld: status === 'withheld' || status === 'hidden-undecided',
    hidesAt: new Date(received + hidesAfterHours * hour).toISOString(),
    dueAt: new Date(received + decisionDueHours * hour).toISOString(),
    reason: decision?.reason,
    decidedAt: decision?.at,
    counterStatement: counter?.statement,
  }
}

type Decision = Extract<CaseEvent, { readonly kind: 'decided' | 'reversed' }>

function statusOf(decision: Decision | undefined, received: number, now: number): CaseState['status'] {
  if (decision?.kind === 'reversed') return 'reversed'
  if (decision) return decision.isWithheld ? 'withheld' : 'kept-shown'
  return now - received >= hidesAfterHours * hour ? 'hidden-undecided' : 'waiting'
}
