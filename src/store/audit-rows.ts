import type { AuditAction, AuditEvent } from '../model/audit-event.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** What editors did, in order. */
export interface AuditLog {
  readonly append: (event: { readonly at: string; readonly actor: string; readonly action: AuditAction }) => void
  readonly read: (number: number) => AuditEvent | undefined
  /** The newest first, at most `limit`. */
  readonly list: (limit: number) => readonly AuditEvent[]
  /** The number of the event that undid this one. */
  readonly undoneBy: (number: number) => number | undefined
}

/** The audit log in the store behind `driver`. */
export function auditLogIn(driver: StoreDriver): AuditLog {
  return {
    append: ({ at, actor, action }) => {
      driver.run('INSERT INTO audit_event (at, actor, body) VALUES (?, ?, ?)', at, actor, JSON.stringify(action))
    },
    read: (number) => driver.rows('SELECT * FROM audit_event WHERE number = ?', number).map(eventOf)[0],
    list: (limit) => driver.rows('SELECT * FROM audit_event ORDER BY number DESC LIMIT ?', limit).map(eventOf),
    undoneBy: (number) => {
      const sql = "SELECT number FROM audit_event WHERE number > ? AND body ->> 'undoes' = ? LIMIT 1"
      const row = driver.rows(sql, number, number)[0]
      return row && numberOf(row, 'number')
    },
  }
}

function eventOf(row: SqlRow): AuditEvent {
  return {
    number: numberOf(row, 'number'),
    at: textOf(row, 'at'),
    actor: textOf(row, 'actor'),
    action: parseBody(textOf(row, 'body'), isAction),
  }
}

function isAction(body: unknown): body is AuditAction {
  return hasKeys(body, 'kind')
}
