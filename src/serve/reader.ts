import type { Context } from 'hono'

export const readerRoles = ['reader', 'editor', 'admin'] as const
export type ReaderRole = (typeof readerRoles)[number]

/** Who reads. Without accounts it is the one person at this machine, who may do everything. */
export interface Reader {
  readonly account: string
  readonly role: ReaderRole
}

/** Who asks. */
export type ReaderOf = (c: Context) => Reader

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip'] as const

/**
 * The person at this machine is the admin; whoever comes through a proxy, or under another name than this machine's own (which also catches a rebound
 * name of a hostile page), only reads.
 */
export const readerAtThisMachine: ReaderOf = (c) => {
  const isForwarded = forwardingHeaders.some((name) => c.req.header(name) !== undefined)
  const isAtMachine = !isForwarded && loopbackNames.has(new URL(c.req.url).hostname)
  return { account: 'reader', role: isAtMachine ? 'admin' : 'reader' }
}

/** Whether the reader may decide on notices and grouping. */
export function mayModerate({ role }: Reader): boolean {
  return role !== 'reader'
}
