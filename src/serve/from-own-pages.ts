import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

const harmless: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What is called by hubs and mailboxes (RFC 8058), which know a secret address and send no origin. */
const secretAddress = /^\/(?:websub|alerts\/end)\/[^/]+$/u

/**
 * Refuses to change anything for a request that does not come from a page of ours, whatever it carries: the browser says so itself, by `Origin` or by
 * `Sec-Fetch-Site`, which no other site can forge. A request without either is none of a browser with a page of ours open.
 */
export const fromOwnPages: MiddlewareHandler = async (c, next) => {
  if (!harmless.has(c.req.method) && !secretAddress.test(c.req.path)) {
    const isSameOrigin = c.req.header('origin') === new URL(c.req.url).origin
    if (!isSameOrigin && c.req.header('sec-fetch-site') !== 'same-origin') throw new HTTPException(403)
  }
  await next()
}
