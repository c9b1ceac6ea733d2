// An application with accounts, and a browser's cookie for the tests of what only some may do.
import type { Hono } from 'hono'
import type { AccountRole } from '../src/model/account.ts'
import { makeAccount } from '../src/serve/accounts/make-account.ts'
import { openReaderOf } from '../src/serve/accounts/session-reader.ts'
import { createWebApp } from '../src/serve/create-web-app.ts'
import type { LogInSettings, WebTools } from '../src/serve/web-tools.ts'
import { noAccounts, noFigures, noTakedowns, page, post, readerOver } from './web-kit.ts'

const password = 'quiet harbour'
export const start = Date.parse('2031-04-03T08:00:00Z')

/** An application whose clock is set by hand. */
export interface AccountKit {
  readonly app: Hono
  readonly tools: WebTools
  readonly pass: (milliseconds: number) => void
  /** Makes an account with the password “quiet harbour” and logs it in; gives back the cookie. */
  readonly logIn: (name: string, role?: AccountRole) => Promise<string>
  /** Posts a form under a cookie. */
  readonly send: (path: string, form: Readonly<Record<string, string>>, cookie?: string) => Promise<Response>
  readonly open: (path: string, cookie?: string) => Promise<Response>
}

/** An application over the invented story with an admin “root”, if `logIn` makes one. */
export function accountKit(
  settings: Partial<LogInSettings> = {},
  changes: Partial<WebTools> = {},
  kept = noAccounts(),
): AccountKit {
  let now = start
  const clock = { now: () => now }
  const logInSettings = { ...kept.logIn, ...settings }
  const tools: WebTools = {
    ...kept,
    logIn: logInSettings,
    readerOf: openReaderOf({ accounts: kept.accounts, clock, ...logInSettings }),
    stories: readerOver([page]),
    takedowns: noTakedowns,
    clock,
    listFeeds: () => [],
    operating: noFigures,
    takeIn: () => Promise.resolve({ isDone: true, sentence: 'Done.' }),
    storiesOnFrontMax: 50,
    uploadBytesMax: 2000,
    ...changes,
  }
  const app = createWebApp(tools)
  const send: AccountKit['send'] = async (path, form, cookie = '') => {
    const request = post(form)
    return app.request(path, { ...request, headers: { ...request.headers, cookie } })
  }
  return {
    app,
    tools,
    pass: (milliseconds) => {
      now += milliseconds
    },
    send,
    open: async (path, cookie = '') => app.request(path, { headers: { cookie } }),
    logIn: async (name, role = 'admin') => {
      if (tools.accounts.byName(name) === undefined) await makeAccount(tools, { name, role, password })
      return cookieOf(await send('/log-in', { name, password }))
    },
  }
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
