import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const loopbackAddress = /^(?:127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/u
const addressCharsMax = 60

/** The address that the connection comes from; without one (a request inside the process) none. */
function peerAddress(c: Context): string {
  return c.env === undefined || !hasIncoming(c.env) ? '' : (getConnInfo(c).remote.address ?? '')
}

/** Whether the connection comes from this machine. */
export function isFromThisMachine(c: Context): boolean {
  const peer = peerAddress(c)
  return peer === '' || loopbackAddress.test(peer)
}

/**
 * The address that counts and limits are kept by: the connection's, or what a proxy on this machine says of its own peer, which is the last of the
 * addresses; those before it were sent by whoever asks.
 */
export function addressOf(c: Context): string {
  const last = isFromThisMachine(c) ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return last === undefined || last === '' ? peerAddress(c) : last.slice(0, addressCharsMax)
}

function hasIncoming(env: unknown): boolean {
  return typeof env === 'object' && env !== null && 'incoming' in env
}
