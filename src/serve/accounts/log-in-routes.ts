import type { Context, Hono } from 'hono'
import { answerPage } from '../answer-page.ts'
import { addressOf } from '../client-address.ts'
import { guardedForm, textField } from '../guarded-form.ts'
import { openRateLimit, type RateLimit } from '../rate-limit.ts'
import { textsOf } from '../texts/choose-texts.ts'
import { sayPage } from '../web/message-page.ts'
import type { LogInSettings } from '../web-tools.ts'
import { logInPage } from './log-in-page.ts'
import { nextPath } from './next-path.ts'
import { isPassword } from './password.ts'
import { endSession, openSession, type SessionTools } from './session-reader.ts'

const triesMax = 5
/** Other names from one address, and other addresses for one name: a household, or a guess spread wide. */
const triesOfAddressMax = 30
const triesOfNameMax = 100
const triesMilliseconds = 900_000

/** Counts the passwords that are tried for a name from an address. */
export interface TryLimit {
  readonly mayTry: (c: Context, name: string) => boolean
}

/** Five tries in a quarter of an hour for one name from one address, and more widely for each by itself. */
export function openTryLimit(now: () => number): TryLimit {
  const open = (count: number): RateLimit => openRateLimit(count, triesMilliseconds, now)
  const [pairs, addresses, names] = [open(triesMax), open(triesOfAddressMax), open(triesOfNameMax)]
  return {
    mayTry: (c, name) => {
      const [address, key] = [addressOf(c), name.normalize('NFKC').toLowerCase()]
      return pairs.mayCome(`${address} ${key}`) && addresses.mayCome(address) && names.mayCome(key)
    },
  }
}

/** Adds logging in and out. */
export function addLogInRoutes(app: Hono, tools: SessionTools & Pick<LogInSettings, 'oidc'>, limit: TryLimit): void {
  app.get('/log-in', (c) =>
    tools.accounts.count() === 0
      ? sayPage(c, 200, ({ accounts }) => [accounts.noneNeeded, accounts.noneNeededWords])
      : answerPage(
          c,
          logInPage(textsOf(c), {
            next: nextPath(c.req.query('next')),
            name: '',
            isOutsideOffered: tools.oidc !== undefined,
          }),
        ),
  )
  app.post('/log-in', ...guardedForm, (c) => logIn(c, tools, limit))
  app.post('/log-out', ...guardedForm, (c) => {
    endSession(c, tools)
    return c.redirect('/', 303)
  })
}

async function logIn(c: Context, tools: SessionTools, limit: TryLimit): Promise<Response> {
  const form = await c.req.parseBody()
  const name = textField(form, 'name').trim()
  const next = nextPath(textField(form, 'next'))
  if (!limit.mayTry(c, name)) {
    c.header('retry-after', String(triesMilliseconds / 1000))
    return answerPage(c, logInPage(textsOf(c), { next, name, problem: textsOf(c).accounts.tooManyTries }), 429)
  }
  const account = tools.accounts.byName(name)
  if (!(await isPassword(textField(form, 'password'), account?.passwordHash)) || account === undefined)
    return answerPage(c, logInPage(textsOf(c), { next, name, problem: textsOf(c).accounts.wrong }), 403)
  openSession(c, account, tools)
  return c.redirect(next, 303)
}
