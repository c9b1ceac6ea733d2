import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { pageStyleHash } from './web/page-style.ts'
import { aloneStyleHash } from './web/share-pictures.ts'

const everything = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: [`'${pageStyleHash}'`, `'${aloneStyleHash}'`],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
  permissionsPolicy: Object.fromEntries(
    ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsingTopics'].map((feature) => [feature, []]),
  ),
  // To no other site; to our own, since a form without an origin could not be told from a forged one.
  referrerPolicy: 'same-origin',
  strictTransportSecurity: false,
})

const yearSeconds = 31_536_000

/** Over https only, as RFC 6797 section 7.2 asks; behind a proxy its word for it is taken, since a browser that came by http heeds no such header. */
const onlySecure = createMiddleware(async (c, next) => {
  await next()
  const isSecure = c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https'
  if (isSecure) c.res.headers.set('strict-transport-security', `max-age=${yearSeconds}`)
})

/** What every answer carries, errors and feeds included: nothing runs, loads or frames that is not ours. */
export const securityHeaders: readonly MiddlewareHandler[] = [everything, onlySecure]
