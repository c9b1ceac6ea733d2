import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AccountKit, accountKit, cookieOf } from '../../../test/account-kit.ts'
import { hostile, post } from '../../../test/web-kit.ts'
import { hashToken } from './secret-token.ts'

const password = 'quiet harbour'

async function kitWithTwo(): Promise<{ readonly kit: AccountKit; readonly root: string; readonly ida: string }> {
  const kit = accountKit()
  return { kit, root: await kit.logIn('root'), ida: await kit.logIn('ida', 'reader') }
}

const sessionIds = (markup: string): readonly string[] =>
  [...markup.matchAll(/name="session" value="(s-[^"]+)"/gu)].map((match) => match[1] ?? '')

describe('the settings', () => {
  test('list the browsers that are logged in, and log them out', async () => {
    const { kit, ida } = await kitWithTwo()
    const other = await kit.logIn('ida')
    const ids = sessionIds(await (await kit.open('/settings', ida)).text())
    assert.equal(ids.length, 2)
    assert.equal((await kit.send('/settings/sessions', { session: 'others' }, ida)).status, 303)
    assert.equal((await kit.open('/settings', other)).status, 303)
    assert.equal((await kit.open('/settings', ida)).status, 200)
  })

  test('a session of another account cannot be ended', async () => {
    const { kit, root, ida } = await kitWithTwo()
    const [idOfRoot = ''] = sessionIds(await (await kit.open('/settings', root)).text())
    assert.equal((await kit.send('/settings/sessions', { session: idOfRoot }, ida)).status, 404)
    assert.equal((await kit.open('/settings', root)).status, 200)
  })

  test('a new password wants the old one, logs out every other browser, and gives this one a new cookie', async () => {
    const { kit, ida } = await kitWithTwo()
    const other = await kit.logIn('ida')
    assert.equal(
      (await kit.send('/settings/password', { password: 'wrong one', new: 'loud harbour' }, ida)).status,
      403,
    )
    assert.equal((await kit.send('/settings/password', { password, new: 'short' }, ida)).status, 422)
    const changed = await kit.send('/settings/password', { password, new: 'loud harbour' }, ida)
    assert.equal(changed.status, 303)
    assert.equal((await kit.open('/settings', ida)).status, 303)
    assert.equal((await kit.open('/settings', other)).status, 303)
    kit.pass(1_000_000)
    assert.equal((await kit.open('/settings', cookieOf(changed))).status, 200)
    assert.equal((await kit.send('/log-in', { name: 'ida', password })).status, 403)
    assert.equal((await kit.send('/log-in', { name: 'ida', password: 'loud harbour' })).status, 303)
  })

  test('a password for a program is shown once, kept as a hash, and taken back', async () => {
    const { kit, root, ida } = await kitWithTwo()
    const made = await kit.send('/settings/app-passwords', { program: `Reeder ${hostile}`, password }, ida)
    const markup = await made.text()
    const shown = /<code>([a-z2-9-]{35})<\/code>/u.exec(markup)?.[1] ?? ''
    assert.equal(made.headers.get('cache-control'), 'no-store')
    assert.ok(!markup.includes('<script>'))
    const { appPasswords } = kit.tools.accounts
    assert.equal(appPasswords.use(hashToken(shown), '2031-04-03T09:00:00.000Z')?.name, 'ida')
    const after = await (await kit.open('/settings', ida)).text()
    assert.ok(!after.includes(shown))
    const [id = ''] = [...after.matchAll(/name="id" value="(p-[^"]+)"/gu)].map((match) => match[1])
    assert.equal((await kit.send('/settings/app-passwords/revoke', { id }, root)).status, 404)
    assert.equal((await kit.send('/settings/app-passwords/revoke', { id }, ida)).status, 303)
    assert.equal(appPasswords.use(hashToken(shown), '2031-04-03T09:00:00.000Z'), undefined)
  })

  test('a password for a program wants a name and the own password', async () => {
    const { kit, ida } = await kitWithTwo()
    assert.equal((await kit.send('/settings/app-passwords', { program: ' ', password }, ida)).status, 422)
    assert.equal((await kit.send('/settings/app-passwords', { program: 'Reeder', password: 'no' }, ida)).status, 403)
  })

  test('the export is the own account alone', async () => {
    const { kit, ida } = await kitWithTwo()
    const answer = await kit.open('/settings/export.json', ida)
    const text = await answer.text()
    assert.match(answer.headers.get('content-disposition') ?? '', /attachment/u)
    assert.match(text, /"name":"ida"/u)
    assert.doesNotMatch(text, /root|argon2/u)
  })

  test('an erased account is gone with its log-in; the only admin of others cannot go', async () => {
    const { kit, root, ida } = await kitWithTwo()
    assert.equal((await kit.send('/settings/erase', { password: 'wrong one' }, ida)).status, 403)
    assert.match(await (await kit.send('/settings/erase', { password }, root)).text(), /only admin/u)
    assert.equal((await kit.send('/settings/erase', { password }, ida)).status, 200)
    assert.equal(kit.tools.accounts.byName('ida'), undefined)
    assert.equal((await kit.open('/settings', ida)).status, 303)
    assert.equal((await kit.send('/settings/erase', { password }, root)).status, 200)
    assert.equal((await kit.open('/settings')).status, 200)
  })

  const bad: readonly (readonly [string, RequestInit, number])[] = [
    [
      'without an origin',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'session=others' },
      403,
    ],
    ['from another origin', post({ session: 'others' }, 'https://evil.example'), 403],
    ['too large', post({ session: 'x'.repeat(60_000) }), 413],
    ['with an unknown id', post({ session: 's-none' }), 404],
    ['with nothing', post({}), 404],
  ]
  for (const [how, request, status] of bad)
    test(`a form ${how} changes nothing`, async () => {
      const { kit, ida } = await kitWithTwo()
      const answer = await kit.app.request('/settings/sessions', {
        ...request,
        headers: { ...Object.fromEntries(new Headers(request.headers)), cookie: ida },
      })
      assert.equal(answer.status, status)
      assert.equal((await kit.open('/settings', ida)).status, 200)
    })
})

describe('the keeping of accounts', () => {
  test('the first account is made by the person at this machine and is an admin', async () => {
    const kit = accountKit()
    assert.equal((await kit.send('/admin/accounts', { name: 'ida', new: password, role: 'reader' })).status, 422)
    assert.equal((await kit.send('/admin/accounts', { name: 'ida', new: password, role: 'admin' })).status, 303)
    assert.equal((await kit.open('/admin/accounts')).status, 303)
    assert.equal((await kit.send('/log-in', { name: 'ida', password })).status, 303)
  })

  test('an admin makes, changes and removes accounts, with the own password each time', async () => {
    const { kit, root, ida } = await kitWithTwo()
    const wish = { name: 'jon', new: 'third harbour', role: 'editor' }
    assert.equal((await kit.send('/admin/accounts', { ...wish, password: 'wrong one' }, root)).status, 403)
    assert.equal((await kit.send('/admin/accounts', { ...wish, password }, root)).status, 303)
    kit.pass(1_000_000)
    const [idOfRoot, idOfIda] = kit.tools.accounts.list().map(({ id }) => id)
    assert.equal((await kit.send(`/admin/accounts/${idOfIda ?? ''}`, { change: 'editor', password }, root)).status, 303)
    assert.equal(kit.tools.accounts.byName('ida')?.role, 'editor')
    assert.equal((await kit.open('/settings', ida)).status, 303)
    assert.equal(
      (await kit.send(`/admin/accounts/${idOfRoot ?? ''}`, { change: 'reader', password }, root)).status,
      422,
    )
    assert.equal((await kit.send(`/admin/accounts/${idOfIda ?? ''}`, { change: 'remove', password }, root)).status, 303)
    assert.equal((await kit.send('/admin/accounts/a-none', { change: 'remove', password }, root)).status, 404)
    assert.deepEqual(
      kit.tools.accounts.list().map(({ name }) => name),
      ['root', 'jon'],
    )
  })

  test('nobody else gets there, and no form makes its sender an admin', async () => {
    const { kit, ida } = await kitWithTwo()
    assert.equal((await kit.open('/admin/accounts', ida)).status, 403)
    assert.equal(
      (await kit.send('/admin/accounts', { name: 'jon', new: password, role: 'admin', password }, ida)).status,
      403,
    )
    await kit.send('/settings/password', { password, new: 'loud harbour', role: 'admin', change: 'admin' }, ida)
    assert.equal(kit.tools.accounts.byName('ida')?.role, 'reader')
  })

  for (const name of ['', ' ', 'a b', '<b>', 'x'.repeat(41), '../x', 'a..b', '.a', 'a\u202eb', 'a\u0000b'])
    test(`${JSON.stringify(name).slice(0, 20)} is no name`, async () => {
      const kit = accountKit()
      const answer = await kit.send('/admin/accounts', { name, new: password, role: 'admin' })
      assert.equal(answer.status, 422)
      assert.equal(kit.tools.accounts.count(), 0)
    })
})
