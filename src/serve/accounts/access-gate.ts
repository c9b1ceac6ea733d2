import type { Context, MiddlewareHandler } from 'hono'
import { mayAt, type Reader, type ReaderOf } from '../reader.ts'
import { type Access, webRoutes } from '../routes.ts'
import { sayPage } from '../web/message-page.ts'

/** What the gate needs to know. */
export interface GateTools {
  readonly readerOf: ReaderOf
  /** Whether there are accounts: then people log in. */
  readonly hasAccounts: () => boolean
  /** Whether reading, too, asks for a log-in. */
  readonly isLogInRequired: boolean
}

/** Lets through who may: what a route does not say is open to read, and closed to whoever would change something. */
export function accessGate(tools: GateTools): MiddlewareHandler {
  const routes = webRoutes.map((route) => ({ ...route, pattern: patternOf(route.path) }))
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    const route = routes.find((each) => each.pattern.test(c.req.path) && (each.method === 'get') === isRead)
    const stated: Access = route && 'access' in route ? route.access : isRead ? 'guest' : 'reader'
    const needed = stated === 'guest' && tools.isLogInRequired ? 'reader' : stated
    const reader = tools.readerOf(c)
    if (needed === 'anyone' || mayAt(reader, needed)) {
      await next()
      // What one reader sees is for no cache that others share.
      if (reader.role !== 'guest' && !c.res.headers.has('cache-control'))
        c.res.headers.set('cache-control', 'private, no-cache')
      return undefined
    }
    return refusal(c, reader, { isRead, hasAccounts: tools.hasAccounts() })
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/gu, '\\.').replace(/:\w+/gu, '[^/]+')}$`, 'u')
}

function refusal(
  c: Context,
  reader: Reader,
  { isRead, hasAccounts }: { readonly isRead: boolean; readonly hasAccounts: boolean },
): Response | Promise<Response> {
  if (reader.role === 'guest' && hasAccounts && isRead) {
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(`/log-in?next=${encodeURIComponent(`${pathname}${search}`)}`, 303)
  }
  if (reader.role === 'guest' && hasAccounts)
    return sayPage(c, 403, ({ message }) => [message.logInFirst, message.logInFirstWords])
  return sayPage(c, 403, ({ message }) => [
    message.notForYou,
    reader.role === 'guest' ? message.onlyAtMachine : message.otherRole,
  ])
}
