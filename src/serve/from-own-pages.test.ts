import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appWith, page, withoutTags } from '../../test/web-kit.ts'
import { webRoutes } from './routes.ts'

const posts = webRoutes
  .filter(({ method }) => method === 'post')
  .map(({ path }) => path.replaceAll(/:\w+/gu, 'story-lantern-scoop'))
const isSecret = (path: string): boolean => /^\/(?:websub|alerts\/end)\//u.test(path)

const send = (path: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  Promise.resolve(
    appWith([page]).request(path, { method: 'POST', headers, body: new URLSearchParams({ kind: 'sample' }) }),
  )

describe('every address that changes something', () => {
  const forged: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['without an origin', {}],
    ['from another site', { origin: 'https://elsewhere.example' }],
    ['from another port of this machine', { origin: 'http://localhost:9' }],
    ['from a page that hides its origin', { origin: 'null' }],
    ['from another site, as the browser says', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring name', { 'sec-fetch-site': 'same-site' }],
    ['typed by hand, or from another program', { 'sec-fetch-site': 'none' }],
    ['with a body that is no form', { origin: 'https://elsewhere.example', 'content-type': 'application/json' }],
  ]
  for (const [what, headers] of forged)
    test(`refuses what comes ${what}`, async () => {
      for (const path of posts.filter((each) => !isSecret(each))) {
        const answer = await send(path, headers)
        assert.equal(answer.status, 403, path)
        assert.match(withoutTags(await answer.text()), /send the form from its own page/u, path)
        assert.equal(answer.headers.get('referrer-policy'), 'same-origin', path)
      }
    })

  test('takes what comes from a page of ours, by either sign', async () => {
    for (const headers of [{ origin: 'http://localhost' }, { origin: 'null', 'sec-fetch-site': 'same-origin' }])
      assert.equal((await send('/add', headers)).status, 303)
  })

  test('other methods change nothing either', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      assert.equal((await appWith([page]).request('/add', { method })).status, 403)
  })

  test('hubs and mailboxes need no origin, but know the address', async () => {
    const secret = posts.filter(isSecret)
    assert.equal(secret.length, 2)
    for (const path of secret) assert.equal((await send(path, {})).status, 404, path)
  })
})
