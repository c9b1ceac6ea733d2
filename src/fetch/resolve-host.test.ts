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
      assert.deepEqual(await resolve(url), { kind: 'targets', targets: [{ address: '8.8.8.8', port }] })
    })
  }

  test('a public literal needs no look-up', async () => {
    let asked = 0
    const lookUp = async (): Promise<readonly string[]> => {
      asked += 1
      return []
    }
    assert.deepEqual(await resolve('http://[2606:4700::1111]/', { lookUp }), {
      kind: 'targets',
      targets: [{ address: '2606:4700::1111', port: 80 }],
    })
    assert.equal(asked, 0)
  })

  test('all answers are kept, up to a bound', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `8.8.4.${i}`)
    const resolved = await resolve('http://tide.example/', answers(...many))
    assert.equal(resolved.kind === 'targets' ? resolved.targets.length : 0, 16)
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
    assert.deepEqual(await resolve('http://tide.example/x', options), {
      kind: 'targets',
      targets: [{ address: '127.0.0.1', port: 9 }],
    })
    assert.deepEqual(await resolve('http://TIDE.example./x', options), {
      kind: 'targets',
      targets: [{ address: '127.0.0.1', port: 9 }],
    })
    assert.equal((await resolve('http://other.example/x', options)).kind, 'refused')
    assert.equal((await resolve('ftp://tide.example/x', options)).kind, 'refused')
  })
})
