import type { Context } from 'hono'
import { type AccountRole, accountRoles, accountWithoutLogIn } from '../model/account.ts'
import { isFromThisMachine } from './client-address.ts'

const readerRoles = ['guest', ...accountRoles] as const
/** A guest reads; the others are roles of accounts. */
export type ReaderRole = 'guest' | AccountRole

/** Who reads. Without accounts the one person at this machine may do everything. */
export interface Reader {
  /** The id of the account; guests have none of their own. */
  readonly account: string
  readonly name: string
  readonly role: ReaderRole
  /** The id of the session, where somebody logged in. */
  readonly session?: string
}

/** Who asks. */
export type ReaderOf = (c: Context) => Reader

/** Whoever has not logged in, or comes from elsewhere. */
export const guest: Reader = { account: 'guest', name: 'guest', role: 'guest' }

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip'] as const

/**
 * The person at this machine is the admin; whoever comes from another one, through a proxy, or under another name than this machine's own (which also
 * catches a rebound name of a hostile page), is a guest.
 */
export const readerAtThisMachine: ReaderOf = (c) => {
  const isForwarded = forwardingHeaders.some((name) => c.req.header(name) !== undefined)
  const isAtMachine = loopbackNames.has(new URL(c.req.url).hostname) && isFromThisMachine(c)
  return isAtMachine && !isForwarded
    ? { account: accountWithoutLogIn, name: accountWithoutLogIn, role: 'admin' }
    : guest
}

/** Whether the reader may do what this role may. */
export function mayAt(reader: Reader, role: ReaderRole): boolean {
  return readerRoles.indexOf(reader.role) >= readerRoles.indexOf(role)
}

/** Whether the reader may decide on notices, grouping and comments. */
export function mayModerate(reader: Reader): boolean {
  return mayAt(reader, 'editor')
}
