import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Clock } from '../telemetry/clock.ts'
import type { EventLog } from '../telemetry/event-log.ts'

/** Tells of each request by its route: addresses hold tokens and what people look up, which no log should keep. */
export function logRequests(log: EventLog, clock: Clock): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = clock.now()
    await next()
    log.tell('request-answered', {
      method: c.req.method,
      path: routePath(c, -1),
      status: c.res.status,
      milliseconds: clock.now() - startedAt,
    })
  }
}
