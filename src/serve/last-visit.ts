import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { endOfVisitBefore } from '../model/visit.ts'

const cookieName = 'visit'
const yearSeconds = 31_536_000

/**
 * When a guest’s visit before this one ended, in milliseconds; undefined at the first. It is kept at the reader's: a cookie of two times, the end of the visit
 * before and the latest request, so that a reload does not make everything old.
 */
export function lastVisit(c: Context, now: number): number | undefined {
  const [beforeAt, latestAt] = timesOf(getCookie(c, cookieName), now)
  const since = endOfVisitBefore({ latestAt, beforeAt }, now)
  // What is new to one reader is for no cache that others share.
  c.header('cache-control', 'private, no-cache')
  setCookie(c, cookieName, `${since ?? ''}.${now}`, {
    path: '/',
    maxAge: yearSeconds,
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.req.url.startsWith('https:') || c.req.header('x-forwarded-proto') === 'https',
  })
  return since
}

/** The two times of the cookie; what is no time, or lies ahead, is none. */
function timesOf(cookie: string | undefined, now: number): readonly (number | undefined)[] {
  const match = /^(\d{0,15})\.(\d{1,15})$/u.exec(cookie ?? '')
  return [match?.[1], match?.[2]].map((digits) => {
    const time = digits === undefined || digits === '' ? undefined : Number(digits)
    return time === undefined || time > now ? undefined : time
  })
}
