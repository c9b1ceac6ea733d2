import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The address that a request comes from; without a connection (a request inside the process) all share one. */
export function addressOf(c: Context): string {
  return c.env === undefined || !hasIncoming(c.env) ? '' : (getConnInfo(c).remote.address ?? '')
}

function hasIncoming(env: unknown): boolean {
  return typeof env === 'object' && env !== null && 'incoming' in env
}
