import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Account } from '../../model/account.ts'
import type { AccountBook } from '../../store/account-rows.ts'
import type { Clock } from '../../telemetry/clock.ts'
import { guest, type ReaderOf, readerAtThisMachine } from '../reader.ts'
import { hashToken, newId, newToken } from './secret-token.ts'

/** What sessions need. */
export interface SessionTools {
  readonly accounts: AccountBook
  readonly clock: Clock
  /** Days without use after which a session ends. */
  readonly sessionDays: number
  /** Whether readers come by https, so that the cookie never leaves by another way. */
  readonly isSecure: boolean
}

const cookieName = 'headwater'
const daySeconds = 86_400
const touchMilliseconds = 300_000
const agentCharsMax = 200

/** Who asks: whoever is logged in under the cookie; without any account the person at this machine. */
export function openReaderOf(tools: SessionTools): ReaderOf {
  return (c) => {
    if (tools.accounts.count() === 0) return readerAtThisMachine(c)
    const token = tokenOf(c, tools)
    const found = token === undefined ? undefined : tools.accounts.sessions.find(hashToken(token))
    if (found === undefined) return guest
    const { account, session } = found
    const unusedMilliseconds = tools.clock.now() - Date.parse(session.lastUsedAt)
    if (unusedMilliseconds > tools.sessionDays * daySeconds * 1000) return guest
    if (unusedMilliseconds > touchMilliseconds) tools.accounts.sessions.touch(session.id, instant(tools))
    return { account: account.id, name: account.name, role: account.role, session: session.id }
  }
}

/** Logs `account` in at this browser under a new token; the one it had before ends. */
export function openSession(c: Context, account: Account, tools: SessionTools): void {
  revokeOwn(c, tools)
  const token = newToken()
  const at = instant(tools)
  tools.accounts.sessions.endUnusedSince(
    new Date(tools.clock.now() - tools.sessionDays * daySeconds * 1000).toISOString(),
  )
  tools.accounts.sessions.open({
    id: newId('s'),
    tokenHash: hashToken(token),
    account: account.id,
    agent: (c.req.header('user-agent') ?? 'a browser without a name').slice(0, agentCharsMax),
    createdAt: at,
    lastUsedAt: at,
  })
  setCookie(c, cookieName, token, { ...cookieOptions(tools), maxAge: tools.sessionDays * daySeconds })
}

/** Ends the session of this browser, here and in its cookie. */
export function endSession(c: Context, tools: SessionTools): void {
  revokeOwn(c, tools)
  deleteCookie(c, cookieName, cookieOptions(tools))
}

function revokeOwn(c: Context, tools: SessionTools): void {
  const token = tokenOf(c, tools)
  const found = token === undefined ? undefined : tools.accounts.sessions.find(hashToken(token))
  if (found) tools.accounts.sessions.revoke(found.account.id, found.session.id)
}

function tokenOf(c: Context, { isSecure }: SessionTools): string | undefined {
  return isSecure ? getCookie(c, cookieName, 'host') : getCookie(c, cookieName)
}

function cookieOptions({ isSecure }: SessionTools): CookieOptions {
  const options = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
  return isSecure ? { ...options, secure: true, prefix: 'host' } : options
}

function instant({ clock }: SessionTools): string {
  return new Date(clock.now()).toISOString()
}
