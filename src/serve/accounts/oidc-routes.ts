import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Account } from '../../model/account.ts'
import type { AccountBook } from '../../store/account-rows.ts'
import type { EventLog } from '../../telemetry/event-log.ts'
import type { ReaderOf } from '../reader.ts'
import { sayPage } from '../web/message-page.ts'
import { nextPath } from './next-path.ts'
import type { OidcProvider, PendingLogIn, VouchedPerson } from './oidc-provider.ts'
import { hashPassword } from './password.ts'
import { hashToken, newId, newToken } from './secret-token.ts'
import { openSession, type SessionTools } from './session-reader.ts'

/** Log-in by a provider outside, where the operator has set one. */
export interface OidcLogIn {
  readonly provider: OidcProvider
  /** Whether somebody whom nobody here knows gets an account, as a reader. */
  readonly areStrangersWelcome: boolean
}

interface OidcTools extends SessionTools {
  readonly accounts: AccountBook
  readonly readerOf: ReaderOf
  /** The origin that readers type, where it is set. */
  readonly origin?: string
  readonly oidc: OidcLogIn
  readonly eventLog: EventLog
}

const path = '/log-in/outside'
const backPath = `${path}/back`
const cookieName = 'outside-log-in'
const underWayMax = 1000
const underWayMilliseconds = 600_000

interface UnderWay extends PendingLogIn {
  readonly next: string
  readonly beganAt: number
}

/** Adds the log-in by a provider outside: there, and back again. */
export function addOidcRoutes(app: Hono, tools: OidcTools): void {
  // By a secret of the browser, so that nobody is logged in by an address that another one sends.
  const underWay = new Map<string, UnderWay>()
  app.get(path, async (c) => {
    const redirectUri = `${tools.origin ?? new URL(c.req.url).origin}${backPath}`
    try {
      const { address, pending } = await tools.oidc.provider.begin(redirectUri)
      const secret = newToken()
      const beganAt = tools.clock.now()
      underWay.set(hashToken(secret), { ...pending, next: nextPath(c.req.query('next')), beganAt })
      const [oldest] = underWay.keys()
      if (underWay.size > underWayMax && oldest !== undefined) underWay.delete(oldest)
      setCookie(c, cookieName, secret, {
        path,
        httpOnly: true,
        sameSite: 'Lax',
        secure: tools.isSecure,
        maxAge: underWayMilliseconds / 1000,
      })
      return c.redirect(address, 303)
    } catch (error) {
      return refuse(c, tools, error instanceof Error ? error.message : String(error))
    }
  })
  app.get(backPath, async (c) => {
    const key = hashToken(getCookie(c, cookieName) ?? '')
    const began = underWay.get(key)
    underWay.delete(key)
    deleteCookie(c, cookieName, { path })
    if (began === undefined || tools.clock.now() - began.beganAt > underWayMilliseconds)
      return refuse(c, tools, 'no log-in is under way in this browser')
    const vouched = await tools.oidc.provider.finish(new URL(c.req.url), began)
    if (vouched.kind === 'refused') return refuse(c, tools, vouched.why)
    return logIn(c, tools, { person: vouched.person, next: began.next })
  })
}

function refuse(c: Context, { eventLog }: OidcTools, why: string): Response | Promise<Response> {
  eventLog.tell('log-in-refused', { why })
  return sayPage(c, 403, ({ outside }) => [outside.refused, outside.refusedWords])
}

async function logIn(
  c: Context,
  tools: OidcTools,
  { person, next }: { readonly person: VouchedPerson; readonly next: string },
): Promise<Response> {
  const account = await accountOf(c, tools, person)
  if (account === undefined) {
    tools.eventLog.tell('log-in-refused', { why: 'nobody here is tied to this identity' })
    return sayPage(c, 403, ({ outside }) => [outside.unknown, outside.unknownWords])
  }
  const { role } = person
  if (role !== undefined && role !== account.role) tools.accounts.setRole(account.id, role)
  openSession(c, account, tools)
  return c.redirect(next, 303)
}

/** The account of the person: the one tied to them, else that of whoever is logged in here, which is tied from now on, else a new one where strangers are welcome. */
async function accountOf(c: Context, tools: OidcTools, person: VouchedPerson): Promise<Account | undefined> {
  const { accounts, oidc, clock } = tools
  const known = accounts.outside.find(person)
  if (known !== undefined) return known
  const at = new Date(clock.now()).toISOString()
  const here = accounts.byId(tools.readerOf(c).account)
  const account = here ?? (oidc.areStrangersWelcome ? await newAccount(tools, person.name) : undefined)
  return account !== undefined && accounts.outside.tie(account.id, person, at) ? account : undefined
}

const nameCharsMax = 30
const namesTriedMax = 100

/** A reader's account under the first free name; the first account of all is made here, not outside. */
async function newAccount({ accounts, clock }: OidcTools, wished: string): Promise<Account | undefined> {
  if (accounts.count() === 0) return undefined
  const base = wished
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '.')
    .replaceAll(/^\.+|\.+$/gu, '')
    .slice(0, nameCharsMax)
  // Nobody knows this password: such an account is entered from outside until its owner sets another.
  const passwordHash = await hashPassword(newToken())
  for (let number = 1; number <= namesTriedMax; number += 1) {
    const name = `${base === '' ? 'reader' : base}${number === 1 ? '' : `-${number}`}`
    const account: Account = { id: newId('a'), name, role: 'reader', createdAt: new Date(clock.now()).toISOString() }
    if (accounts.add({ ...account, passwordHash })) return account
  }
  return undefined
}
