import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Resolved, type ResolveOptions, resolveHost } from './resolve-host.ts'

const answers = (...addresses: readonly string[]): ResolveOptions => ({ lookUp: async () => addresses })
const resolve = (url: string, options: ResolveOptions = answers('8.8.8.8')): Promise<Resolved> =>
  resolveHost(new URL(url), options)

describe('where a host leads', () => {
  const ports: readonly (readonly [string, number])[] = [
    ['http://tide.example/', 80],
    ['https://tide.example/', 443],
    ['http://tide.example:8080/', 8080],
    ['https://tide.example:80/', 80],
  ]
  for (const [url, port] of ports) {
    test(`${url} leads to port ${port}`, async () => {
      const place = { name: 'tide.example', port, addresses: ['8.8.8.8'], isInner: false }
      assert.deepEqual(await resolve(url), { kind: 'place', place })
    })
  }

  test('a public literal needs no look-up', async () => {
    let asked = 0
    const lookUp = async (): Promise<readonly string[]> => {
      asked += 1
      return []
    }
    assert.deepEqual(await resolve('http://[2606:4700::1111]/', { lookUp }), {
      kind: 'place',
      place: { name: '2606:4700::1111', port: 80, addresses: ['2606:4700::1111'], isInner: false },
    })
    assert.equal(asked, 0)
  })

  test('all answers are kept, up to a bound', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `8.8.4.${i}`)
    const resolved = await resolve('http://tide.example/', answers(...many))
    assert.equal(resolved.kind === 'place' ? resolved.place.addresses.length : 0, 16)
  })

  const refused: readonly (readonly [string, readonly string[]])[] = [
    ['http://tide.example/', ['127.0.0.1']],
    ['http://tide.example/', ['8.8.8.8', '192.168.0.1']],
    ['http://tide.example/', ['::1']],
    ['http://10.0.0.1/', ['8.8.8.8']],
    ['http://localhost/', ['8.8.8.8']],
    ['ftp://tide.example/', ['8.8.8.8']],
  ]
  for (const [url, addresses] of refused) {
    test(`${url} with ${addresses.join(' and ')} is refused`, async () => {
      assert.equal((await resolve(url, answers(...addresses))).kind, 'refused')
    })
  }

  test('a name is told as unknown when it has no address', async () => {
    assert.equal((await resolve('http://tide.example/', answers())).kind, 'unknown-host')
  })

  test('mapped names lead to their place, others of the same machine do not', async () => {
    const options: ResolveOptions = {
      ...answers('127.0.0.1'),
      mappedHosts: new Map([['tide.example', { address: '127.0.0.1', port: 9 }]]),
    }
    const place = { name: 'tide.example', port: 9, addresses: ['127.0.0.1'], isInner: true }
    assert.deepEqual(await resolve('http://tide.example/x', options), { kind: 'place', place })
    assert.deepEqual(await resolve('http://TIDE.example./x', options), { kind: 'place', place })
    assert.equal((await resolve('http://other.example/x', options)).kind, 'refused')
    assert.equal((await resolve('ftp://tide.example/x', options)).kind, 'refused')
  })

  const opened: readonly (readonly [string, readonly string[], boolean])[] = [
    ['http://intranet.example/', ['intranet.example'], true],
    ['http://intranet.example:8080/', ['intranet.example'], true],
    ['http://intranet.example:8080/', ['intranet.example:8080'], true],
    ['http://intranet.example:8081/', ['intranet.example:8080'], false],
    ['http://10.0.0.7/', ['10.0.0.7'], true],
    ['http://[::1]:9/', ['::1:9'], true],
    ['http://10.0.0.8/', ['10.0.0.7'], false],
    ['http://other.example/', ['intranet.example'], false],
    ['file://intranet.example/', ['intranet.example'], false],
  ]
  for (const [url, hosts, isOpen] of opened) {
    test(`${url} is ${isOpen ? '' : 'not '}reached when ${hosts.join()} is opened by the operator`, async () => {
      const resolved = await resolve(url, { ...answers('10.0.0.7'), privateHosts: new Set(hosts) })
      assert.equal(resolved.kind, isOpen ? 'place' : 'refused')
      if (resolved.kind === 'place') assert.equal(resolved.place.isInner, true)
    })
  }

  const own: readonly (readonly [string, string, boolean])[] = [
    ['https://reader.example/feed', 'https://reader.example', true],
    ['http://reader.example/feed', 'https://reader.example', true],
    ['http://READER.example./feed', 'https://reader.example/', true],
    ['https://reader.example:8484/', 'http://reader.example:8484', true],
    ['https://reader.example/', 'http://reader.example:8484', false],
    ['https://news.example/', 'https://reader.example', false],
    ['https://reader.example/', 'no address', false],
  ]
  for (const [url, origin, isOwn] of own) {
    test(`${url} is ${isOwn ? '' : 'not '}this program served at ${origin}`, async () => {
      const resolved = await resolve(url, { ...answers('8.8.8.8'), ownOrigins: [origin] })
      assert.equal(resolved.kind, isOwn ? 'refused' : 'place')
      if (resolved.kind === 'refused') assert.match(resolved.reason, /this program itself/u)
    })
  }
})
