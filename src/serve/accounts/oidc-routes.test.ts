import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type AccountKit, accountKit, cookieOf } from '../../../test/account-kit.ts'
import { type OidcDouble, startOidcDouble } from '../../../test/oidc-double.ts'
import { withoutTags } from '../../../test/web-kit.ts'
import { type OidcSettings, openOidcProvider } from './oidc-provider.ts'

interface Kit extends AccountKit {
  readonly provider: OidcDouble
  /** Goes to the provider as a browser would; gives the address to come back to and the cookies to bring. */
  readonly leave: (cookie?: string, next?: string) => Promise<{ readonly back: string; readonly cookie: string }>
  readonly comeBack: (back: string, cookie: string) => Promise<Response>
  readonly refusals: readonly string[]
}

async function kit(
  context: TestContext,
  { areStrangersWelcome = false, ...settings }: Partial<OidcSettings> & { readonly areStrangersWelcome?: boolean } = {},
): Promise<Kit> {
  const provider = await startOidcDouble(context)
  const refusals: string[] = []
  const oidc = openOidcProvider({
    issuer: provider.issuer,
    clientId: 'headwater',
    clientSecret: 'a secret',
    roleClaim: '',
    ask: (url, post) => fetch(url, post === undefined ? {} : { method: 'POST', ...post }),
    ...settings,
  })
  const made = accountKit(
    { oidc: { provider: oidc, areStrangersWelcome } },
    { log: { tell: (name, values) => void (name === 'log-in-refused' && refusals.push(JSON.stringify(values))) } },
  )
  return {
    ...made,
    provider,
    refusals,
    leave: async (cookie = '', next = '/saved') => {
      const answer = await made.open(`/log-in/outside?next=${encodeURIComponent(next)}`, cookie)
      assert.equal(answer.status, 303)
      const back = provider.authorize(answer.headers.get('location') ?? '')
      return { back, cookie: [cookie, cookieOf(answer)].filter((each) => each !== '').join('; ') }
    },
    comeBack: async (back, cookie) => made.app.request(back, { headers: { cookie } }),
  }
}

const sessionOf = (answer: Response): string | undefined =>
  answer.headers
    .getSetCookie()
    .find((each) => each.startsWith('headwater='))
    ?.split(';')[0]

/** Leaves and comes back in one browser. */
async function goThrough(made: Kit, cookie = ''): Promise<Response> {
  const gone = await made.leave(cookie)
  return made.comeBack(gone.back, gone.cookie)
}

describe('log-in by a provider outside', () => {
  test('is not offered and leads nowhere where none is set', async () => {
    const plain = accountKit()
    await plain.logIn('root')
    for (const path of ['/log-in/outside', '/log-in/outside/back?code=x&state=y'])
      assert.equal((await plain.open(path)).headers.get('location'), '/log-in')
    assert.doesNotMatch(await (await plain.open('/log-in')).text(), /log-in\/outside/u)
  })

  test('asks for a code with PKCE, state and nonce, and remembers them for this browser only', async (context) => {
    const made = await kit(context)
    await made.logIn('root')
    assert.match(await (await made.open('/log-in')).text(), /href="\/log-in\/outside/u)
    const answer = await made.open('/log-in/outside')
    const { searchParams } = new URL(answer.headers.get('location') ?? '')
    assert.equal(searchParams.get('code_challenge_method'), 'S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      assert.ok((searchParams.get(name)?.length ?? 0) >= 43, name)
    assert.match(answer.headers.get('set-cookie') ?? '', /HttpOnly.*SameSite=Lax/u)
  })

  test('ties the account of whoever is logged in, and logs the same person in from then on', async (context) => {
    const made = await kit(context)
    await made.logIn('root')
    const ida = await made.logIn('ida', 'editor')
    const tied = await goThrough(made, ida)
    assert.deepEqual([tied.status, tied.headers.get('location')], [303, '/saved'])
    const again = await goThrough(made)
    const session = sessionOf(again)
    assert.ok(session !== undefined)
    const settings = withoutTags(await (await made.open('/settings', session)).text())
    assert.match(settings, /ida/u)
    assert.equal(made.tools.accounts.count(), 2)
  })

  test('lets nobody in whom nobody here knows', async (context) => {
    const made = await kit(context)
    await made.logIn('root')
    const answer = await goThrough(made)
    assert.deepEqual([answer.status, sessionOf(answer)], [403, undefined])
    assert.match(await answer.text(), /No account is tied/u)
    assert.equal(made.tools.accounts.count(), 1)
  })

  test('makes a stranger a reader where strangers are welcome, whatever role and name the provider says', async (context) => {
    const made = await kit(context, { areStrangersWelcome: true })
    await made.logIn('root')
    made.provider.say({ preferred_username: '<b>root</b>', role: 'admin', roles: ['admin'] })
    assert.ok(sessionOf(await goThrough(made)))
    const [, stranger] = made.tools.accounts.list()
    assert.deepEqual([stranger?.name, stranger?.role], ['b.root.b', 'reader'])
  })

  test('makes no first account: the first one is made here', async (context) => {
    const made = await kit(context, { areStrangersWelcome: true })
    const gone = await made.leave()
    const answer = await made.comeBack(gone.back, gone.cookie)
    assert.deepEqual([answer.status, made.tools.accounts.count()], [403, 0])
  })

  test('takes a role from outside only where a setting names the claim', async (context) => {
    const made = await kit(context, { areStrangersWelcome: true, roleClaim: 'roles' })
    await made.logIn('root')
    made.provider.say({ roles: ['everybody', 'reader', 'editor'] })
    assert.ok(sessionOf(await goThrough(made)))
    assert.equal(made.tools.accounts.list()[1]?.role, 'editor')
    made.provider.say({ roles: 'reader' })
    await goThrough(made)
    assert.equal(made.tools.accounts.list()[1]?.role, 'reader')
  })

  const lies: readonly (readonly [what: string, claims: Readonly<Record<string, unknown>>])[] = [
    ['for another program', { aud: 'another' }],
    ['by another provider', { iss: 'https://evil.example' }],
    ['of another log-in', { nonce: 'another' }],
    ['that has run out', { exp: 1000 }],
    ['of nobody', { sub: undefined }],
  ]
  for (const [what, claims] of lies)
    test(`refuses a token ${what}, and tells why in the log`, async (context) => {
      const made = await kit(context, { areStrangersWelcome: true })
      await made.logIn('root')
      made.provider.say(claims)
      const answer = await goThrough(made)
      assert.deepEqual([answer.status, sessionOf(answer), made.refusals.length], [403, undefined, 1])
      assert.equal(made.tools.accounts.count(), 1)
    })

  test('refuses a token that another key has signed', async (context) => {
    const made = await kit(context, { areStrangersWelcome: true })
    await made.logIn('root')
    made.provider.forge()
    assert.deepEqual([(await goThrough(made)).status, made.tools.accounts.count()], [403, 1])
  })

  test('refuses to come back twice, too late, in another browser, with another state, or with an error', async (context) => {
    const made = await kit(context, { areStrangersWelcome: true })
    await made.logIn('root')
    const other = await made.leave()
    assert.equal((await made.comeBack(other.back, 'outside-log-in=guessed')).status, 403)
    const late = await made.leave()
    made.pass(3_600_000)
    assert.equal((await made.comeBack(late.back, late.cookie)).status, 403)
    const wrong = await made.leave()
    assert.equal((await made.comeBack(wrong.back.replace(/state=[^&]+/u, 'state=x'), wrong.cookie)).status, 403)
    const failed = await made.leave()
    assert.equal(
      (await made.comeBack(failed.back.replace(/code=[^&]+/u, 'error=access_denied'), failed.cookie)).status,
      403,
    )
    assert.equal(made.tools.accounts.count(), 1)
    const good = await made.leave()
    assert.equal((await made.comeBack(good.back, good.cookie)).status, 303)
    assert.equal((await made.comeBack(good.back, good.cookie)).status, 403)
  })

  test('goes on to paths of our own only', async (context) => {
    const made = await kit(context, { areStrangersWelcome: true })
    await made.logIn('root')
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      const gone = await made.leave('', next)
      assert.equal((await made.comeBack(gone.back, gone.cookie)).headers.get('location'), '/')
    }
  })

  test('a provider that cannot be reached is said, and asked again by the next one', async (context) => {
    const made = await kit(context, { ask: () => Promise.reject(new Error('the provider did not answer')) })
    await made.logIn('root')
    assert.equal((await made.open('/log-in/outside')).status, 403)
    assert.match(made.refusals.join(), /did not answer/u)
  })
})
