import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { addHubRoutes, type HubCall } from './hub-routes.ts'

function bench(): { readonly app: Hono; readonly calls: (readonly [string, HubCall])[] } {
  const calls: (readonly [string, HubCall])[] = []
  const app = new Hono()
  addHubRoutes(
    app,
    (token, call) => {
      calls.push([token, call])
      return { status: 202, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'thanks' }
    },
    1000,
  )
  return { app, calls }
}

describe('the address for hubs', () => {
  test('hands over what the hub asks, and gives back its answer as it is', async () => {
    const { app, calls } = bench()
    const response = await app.request('/websub/abc_1?hub.mode=subscribe&hub.challenge=a%20b')
    assert.equal(response.status, 202)
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8')
    assert.equal(await response.text(), 'thanks')
    const [[token, call] = ['', undefined]] = calls
    assert.equal(token, 'abc_1')
    assert.equal(call?.method, 'GET')
    assert.equal(call.query.get('hub.challenge'), 'a b')
  })

  test('hands over what the hub pushes, byte for byte, with its headers in lower case', async () => {
    const { app, calls } = bench()
    const body = new Uint8Array([0, 255, 60, 10])
    await app.request('/websub/t', { method: 'POST', body, headers: { 'X-Hub-Signature': 'sha256=1' } })
    const call = calls[0]?.[1]
    assert.deepEqual(call?.body, body)
    assert.equal(call?.headers['x-hub-signature'], 'sha256=1')
  })

  test('a push that is too large is refused before it is read', async () => {
    const { app, calls } = bench()
    const response = await app.request('/websub/t', { method: 'POST', body: 'x'.repeat(2000) })
    assert.equal(response.status, 413)
    assert.deepEqual(calls, [])
  })
})
