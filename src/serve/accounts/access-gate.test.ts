import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accountKit } from '../../../test/account-kit.ts'
import { webRoutes } from '../routes.ts'

describe('who gets where', () => {
  test('every route of the application stands in the table, so that the gate knows it', () => {
    const { app } = accountKit()
    const known = new Set(webRoutes.map(({ method, path }) => `${method} ${path}`))
    const unknown = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
      .filter((route) => !known.has(route))
    assert.deepEqual([...new Set(unknown)], [])
  })

  test('a guest changes nothing: every other post is refused before its form is read', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    for (const route of webRoutes) {
      if (route.method === 'get' || ('access' in route && route.access === 'anyone')) continue
      assert.equal((await kit.send(route.path.replace(/:\w+/gu, 'x'), {})).status, 403, route.path)
    }
  })

  test('what a reader sees is kept by no cache that others share', async () => {
    const kit = accountKit()
    const cookie = await kit.logIn('root')
    for (const path of [
      '/',
      '/settings',
      '/story/story-lantern-scoop',
      '/admin/accounts',
      '/settings/export.json',
      '/nothing',
    ])
      assert.match((await kit.open(path, cookie)).headers.get('cache-control') ?? '', /private|no-store/u, path)
    assert.equal((await kit.open('/icon.svg', cookie)).headers.get('cache-control'), 'max-age=3600')
  })

  test('the posts that anyone may send are few and known', () => {
    const open = webRoutes.filter((route) => route.method === 'post' && 'access' in route && route.access === 'anyone')
    assert.deepEqual(
      open.map(({ path }) => path).filter((path) => !path.startsWith('/alerts/')),
      ['/takedown', '/takedown/:id/counter', '/websub/:token', '/log-in', '/log-out', '/log-in/passkey', '/language'],
    )
  })

  test('a reader gets to no page of editors, an editor to none of admins only', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    const [reader, editor] = [await kit.logIn('ida', 'reader'), await kit.logIn('jon', 'editor')]
    for (const route of webRoutes) {
      if (!('access' in route) || (route.access !== 'editor' && route.access !== 'admin')) continue
      const path = route.path.replace(/:\w+/gu, 'x')
      const ask = (cookie: string): Promise<Response> =>
        route.method === 'get' ? kit.open(path, cookie) : kit.send(path, {}, cookie)
      assert.equal((await ask(reader)).status, 403, route.path)
      assert.equal((await ask(editor)).status === 403, route.access === 'admin', route.path)
    }
  })

  for (const path of [
    '/admin/accounts/',
    '//admin/accounts',
    '/admin/%61ccounts',
    '/ADMIN/accounts',
    '/./admin/accounts',
    '/admin/accounts?x=1',
    '/admin/accounts;x',
  ])
    test(`${path} opens no page of admins`, async () => {
      const kit = accountKit()
      await kit.logIn('root')
      const answer = await kit.open(path, await kit.logIn('ida', 'reader'))
      assert.ok([403, 404].includes(answer.status), String(answer.status))
      assert.doesNotMatch(await answer.text(), /Make an account/u)
    })
})
