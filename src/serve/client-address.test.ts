import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { addressOf } from './client-address.ts'
import { readerAtThisMachine } from './reader.ts'

/** What a server hands over of a connection. */
const connectionFrom = (remoteAddress: string) => ({
  incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } },
})

async function asked(peer: string | undefined, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const app = new Hono()
  app.get('/', (c) => c.json([addressOf(c), readerAtThisMachine(c).role]))
  const answer = await app.request('http://127.0.0.1/', { headers }, peer === undefined ? {} : connectionFrom(peer))
  const body: unknown = await answer.json()
  return Array.isArray(body) ? body.map(String) : []
}

describe('whom a request comes from', () => {
  const cases: readonly (readonly [string, string | undefined, Readonly<Record<string, string>>, readonly string[]])[] =
    [
      ['a request inside the process', undefined, {}, ['', 'admin']],
      ['somebody at this machine', '127.0.0.1', {}, ['127.0.0.1', 'admin']],
      ['the same by IPv6', '::1', {}, ['::1', 'admin']],
      ['the same by IPv4 in IPv6', '::ffff:127.0.0.1', {}, ['::ffff:127.0.0.1', 'admin']],
      ['another machine, whatever host it names', '192.0.2.7', {}, ['192.0.2.7', 'guest']],
      ['a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '203.0.113.5' }, ['203.0.113.5', 'guest']],
      [
        'one who sends an address before the proxy adds its own',
        '::1',
        { 'x-forwarded-for': '127.0.0.1, 203.0.113.5' },
        ['203.0.113.5', 'guest'],
      ],
      [
        'another machine that forges the header',
        '192.0.2.7',
        { 'x-forwarded-for': '127.0.0.1' },
        ['192.0.2.7', 'guest'],
      ],
      ['an empty header', '127.0.0.1', { 'x-forwarded-for': '' }, ['127.0.0.1', 'guest']],
      ['a huge header', '127.0.0.1', { 'x-forwarded-for': 'x'.repeat(5000) }, ['x'.repeat(60), 'guest']],
    ]
  for (const [what, peer, headers, expected] of cases)
    test(what, async () => {
      assert.deepEqual(await asked(peer, headers), expected)
    })
})
