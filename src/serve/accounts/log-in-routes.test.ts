import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accountKit, cookieOf } from '../../../test/account-kit.ts'
import { post } from '../../../test/web-kit.ts'

const minute = 60_000
const day = 86_400_000

describe('logging in', () => {
  test('without accounts nobody logs in: the person at this machine may do everything, one from elsewhere reads', async () => {
    const { app, send } = accountKit()
    assert.match(await (await app.request('/log-in')).text(), /There are no accounts/u)
    assert.equal((await app.request('/admin/notices')).status, 200)
    assert.equal((await send('/add', { kind: 'sample' })).status, 303)
    const forwarded = { 'x-forwarded-for': '203.0.113.9' }
    assert.equal((await app.request('/', { headers: forwarded })).status, 200)
    assert.equal((await app.request('/admin/notices', { headers: forwarded })).status, 403)
    const request = post({ kind: 'sample' })
    assert.equal((await app.request('/add', { ...request, headers: { ...request.headers, ...forwarded } })).status, 403)
    assert.equal((await app.request('http://rebound.example/admin/accounts')).status, 403)
  })

  test('with an account, whoever is not logged in reads, and is asked to log in for the rest', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    assert.equal((await kit.open('/')).status, 200)
    assert.equal((await kit.open('/story/story-lantern-scoop')).status, 200)
    assert.equal((await kit.send('/add', { kind: 'sample' })).status, 403)
    const settings = await kit.open('/settings?x=1')
    assert.equal(settings.status, 303)
    assert.equal(settings.headers.get('location'), '/log-in?next=%2Fsettings%3Fx%3D1')
    assert.equal((await kit.send('/takedown/nothing/counter', { statement: 'It is fair.' })).status, 404)
  })

  test('a log-in may be asked for to read, too; the form of a notice and the log stay open', async () => {
    const kit = accountKit({ isRequired: true })
    const cookie = await kit.logIn('root')
    for (const path of ['/', '/story/story-lantern-scoop', '/search?q=dam', '/feed.atom', '/nothing'])
      assert.equal((await kit.open(path)).status, 303, path)
    for (const path of ['/takedown', '/log', '/log-in', '/icon.svg'])
      assert.equal((await kit.open(path)).status, 200, path)
    assert.equal((await kit.open('/', cookie)).status, 200)
  })

  test('name and password lead to the page that was asked for, under a cookie that scripts and other sites do not get', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    const answer = await kit.send('/log-in', { name: 'ROOT', password: 'quiet harbour', next: '/settings' })
    assert.equal(answer.headers.get('location'), '/settings')
    const cookie = answer.headers.get('set-cookie') ?? ''
    assert.match(cookie, /^headwater=[\w-]{43};/u)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(cookie.includes(attribute), attribute)
    assert.doesNotMatch(cookie, /Secure|Domain/u)
    assert.equal((await kit.open('/settings', cookieOf(answer))).status, 200)
  })

  test('over https the cookie is bound to this host and never leaves otherwise', async () => {
    const kit = accountKit({ isSecure: true })
    const cookie = await kit.logIn('root')
    assert.match(cookie, /^__Host-headwater=/u)
    assert.match(
      (await kit.send('/log-in', { name: 'root', password: 'quiet harbour' })).headers.get('set-cookie') ?? '',
      /; Secure/u,
    )
    assert.equal((await kit.open('/settings', cookie)).status, 200)
    assert.equal((await kit.open('/settings', cookie.replace('__Host-', ''))).status, 303)
  })

  test('an unknown name and a wrong password get the same answer', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    const wrong = await kit.send('/log-in', { name: 'root', password: 'loud harbour' })
    const unknown = await kit.send('/log-in', { name: 'toor', password: 'loud harbour' })
    assert.deepEqual([wrong.status, unknown.status], [403, 403])
    assert.equal((await wrong.text()).replaceAll('"root"', 'NAME'), (await unknown.text()).replaceAll('"toor"', 'NAME'))
    assert.equal(wrong.headers.get('set-cookie'), null)
  })

  test('the sixth try in a quarter of an hour is refused even with the right password; other names may go on', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    kit.pass(16 * minute)
    for (let turn = 0; turn < 5; turn += 1)
      assert.equal((await kit.send('/log-in', { name: 'root', password: `guess number ${turn}` })).status, 403)
    const refused = await kit.send('/log-in', { name: 'Root', password: 'quiet harbour' })
    assert.equal(refused.status, 429)
    assert.equal(refused.headers.get('retry-after'), '900')
    assert.match(await kit.logIn('ida', 'reader'), /^headwater=/u)
    kit.pass(16 * minute)
    assert.equal((await kit.send('/log-in', { name: 'root', password: 'quiet harbour' })).status, 303)
  })

  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/x/..//evil.example'])
    test(`a log-in does not lead to ${next}`, async () => {
      const kit = accountKit()
      await kit.logIn('root')
      const answer = await kit.send('/log-in', { name: 'root', password: 'quiet harbour', next })
      assert.equal(answer.headers.get('location'), '/')
      const form = await (await kit.open(`/log-in?next=${encodeURIComponent(next)}`)).text()
      assert.ok(!form.includes('evil.example'))
    })
})

describe('sessions', () => {
  test('each log-in has a new token, and the one that the browser had ends', async () => {
    const kit = accountKit()
    const first = await kit.logIn('root')
    const second = cookieOf(await kit.send('/log-in', { name: 'root', password: 'quiet harbour' }, first))
    assert.notEqual(first, second)
    assert.equal((await kit.open('/settings', first)).status, 303)
    assert.equal((await kit.open('/settings', second)).status, 200)
  })

  test('after logging out the old cookie opens nothing', async () => {
    const kit = accountKit()
    const cookie = await kit.logIn('root')
    const answer = await kit.send('/log-out', {}, cookie)
    assert.match(answer.headers.get('set-cookie') ?? '', /Max-Age=0/u)
    assert.equal((await kit.open('/settings', cookie)).status, 303)
    assert.equal((await kit.app.request('/log-out', { headers: { cookie } })).status, 404)
  })

  test('one that is used lives on, one that is not ends', async () => {
    const kit = accountKit({ sessionDays: 10 })
    const cookie = await kit.logIn('root')
    for (let turn = 0; turn < 3; turn += 1) {
      kit.pass(9 * day)
      assert.equal((await kit.open('/settings', cookie)).status, 200)
    }
    kit.pass(11 * day)
    assert.equal((await kit.open('/settings', cookie)).status, 303)
  })

  test('a made-up, cut or huge cookie is nobody', async () => {
    const kit = accountKit()
    const cookie = await kit.logIn('root')
    for (const wrong of [
      'headwater=',
      'headwater=%00',
      cookie.slice(0, -1),
      `headwater=${'A'.repeat(8000)}`,
      'headwater=a; headwater=b',
      '=;;=',
    ])
      assert.equal((await kit.open('/settings', wrong)).status, 303, wrong.slice(0, 30))
  })
})
