import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { type FetcherOptions, type GuardedFetcher, openFetcher } from './fetch-guarded.ts'
import type { FetchOutcome } from './fetch-outcome.ts'

const text = 'The tide tables for March are out.'
/** 50 kB that become 50 MB. */
const bomb = gzipSync(Buffer.alloc(50_000_000))

function whyOf(outcome: FetchOutcome): string {
  return outcome.kind === 'failed' ? outcome.why : outcome.kind
}

async function failingLookUp(): Promise<readonly string[]> {
  throw new Error('ENOTFOUND')
}

/** What the loopback server does, by path. */
const routes: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/plain': (response) => response.end(text),
  '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(text)),
  '/br': (response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync(text)),
  '/deflate': (response) => response.setHeader('content-encoding', 'deflate').end(deflateSync(text)),
  '/zstd': (response) => response.setHeader('content-encoding', 'zstd').end(zstdCompressSync(text)),
  '/nested': (response) => response.setHeader('content-encoding', 'br, gzip').end(gzipSync(brotliCompressSync(text))),
  '/four-times': (response) => response.setHeader('content-encoding', 'gzip, gzip, gzip, gzip').end('x'),
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(bomb),
  '/cut-gzip': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(text.repeat(1000)).subarray(0, 40)),
  '/unknown-packing': (response) => response.setHeader('content-encoding', 'lzma').end('x'),
  '/endless': (response) => {
    const pour = setInterval(() => response.write(Buffer.alloc(65_536)), 1)
    response.on('close', () => clearInterval(pour))
  },
  '/drip': (response) => {
    const drip = setInterval(() => response.write('.'), 50)
    response.on('close', () => clearInterval(drip))
  },
  '/silent': () => undefined,
  '/moved': (response) => response.writeHead(301, { location: '/plain' }).end(),
  '/found': (response) => response.writeHead(302, { location: '/plain' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/chain': (response) => response.writeHead(302, { location: '/chain/1' }).end(),
  '/inward': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/admin' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (response) => response.writeHead(302, { location: 'http://' }).end(),
  '/hub-307': (response) => response.writeHead(307, { location: '/hub' }).end(),
  '/hub-308': (response) => response.writeHead(308, { location: '/hub' }).end(),
  '/hub-302': (response) => response.writeHead(302, { location: '/hub' }).end(),
  '/hub-inward': (response) => response.writeHead(307, { location: 'http://10.0.0.1/hub' }).end(),
  '/mixed': (response) => response.writeHead(301, { location: '/found' }).end(),
  '/twice': (response) => response.writeHead(308, { location: '/moved' }).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/busy': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/robots.txt': (response) => response.end('User-agent: Headwater\nDisallow: /closed/'),
}

function echoPost(request: IncomingMessage, response: ServerResponse): void {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
  request.on('end', () => response.writeHead(202).end(`${request.method} ${request.headers['content-type']} ${body}`))
}

describe('the guarded door', () => {
  let server: Server
  let port = 0
  let open = 0
  let openMost = 0
  const fetchers: GuardedFetcher[] = []

  before(async () => {
    server = createServer((request, response) => {
      open += 1
      openMost = Math.max(openMost, open)
      response.on('close', () => (open -= 1))
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end()
      else if (request.url === '/slow') setTimeout(() => response.end(text), 60)
      else if (request.url === '/hub') echoPost(request, response)
      else if (request.url === '/echo') response.end(JSON.stringify(request.headers))
      else if (request.url?.startsWith('/chain/') === true)
        response.writeHead(302, { location: `${request.url}1` }).end()
      else (routes[request.url ?? ''] ?? ((other: ServerResponse) => other.writeHead(404).end()))(response)
    })
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  after(async () => {
    for (const fetcher of fetchers) fetcher.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  function door(options: Partial<FetcherOptions> = {}): GuardedFetcher {
    const fetcher = openFetcher({
      userAgent: 'Headwater/test',
      mappedHosts: new Map([['tide.example', { address: '127.0.0.1', port }]]),
      lookUp: async () => [],
      ...options,
    })
    fetchers.push(fetcher)
    return fetcher
  }

  for (const path of ['/plain', '/gzip', '/br', '/deflate', '/zstd', '/nested', '/moved', '/found']) {
    test(`${path} gives the text`, async () => {
      const fetched = await door().fetch({ url: `http://tide.example${path}` })
      assert.equal(fetched.kind, 'page')
      assert.equal(fetched.kind === 'page' ? Buffer.from(fetched.bytes).toString('utf8') : '', text)
    })
  }

  const failures: readonly (readonly [string, string])[] = [
    ['/four-times', 'broken-body'],
    ['/bomb', 'too-large'],
    ['/endless', 'too-large'],
    ['/cut-gzip', 'broken-body'],
    ['/unknown-packing', 'broken-body'],
    ['/drip', 'timeout'],
    ['/silent', 'timeout'],
    ['/loop', 'redirect-loop'],
    ['/chain', 'too-many-redirects'],
    ['/inward', 'address-refused'],
    ['/to-file', 'address-refused'],
    ['/nowhere', 'address-refused'],
    ['/gone', 'status'],
    ['/busy', 'status'],
    ['/absent', 'status'],
  ]
  for (const [path, why] of failures) {
    test(`${path} fails as ${why}, with a sentence`, async () => {
      // What fails for another reason has time enough on a busy machine.
      const deadlineMilliseconds = why === 'timeout' ? 400 : 20_000
      const fetched = await door({ limits: { deadlineMilliseconds, bytesMax: 1_000_000 } }).fetch({
        url: `http://tide.example${path}`,
      })
      assert.equal(fetched.kind, 'failed')
      if (fetched.kind !== 'failed') return
      assert.equal(fetched.why, why)
      assert.match(fetched.sentence, /^[a-z].+\.$/u)
    })
  }

  test('only a permanent redirect changes the record', async () => {
    const moved = await door().fetch({ url: 'http://tide.example/moved' })
    const found = await door().fetch({ url: 'http://tide.example/found' })
    assert.equal(moved.kind === 'page' ? moved.movedTo : '', 'http://tide.example/plain')
    assert.equal(found.kind === 'page' ? found.movedTo : '', undefined)
  })

  test('the record changes when every step is permanent, and not when one is not', async () => {
    const twice = await door().fetch({ url: 'http://tide.example/twice' })
    const mixed = await door().fetch({ url: 'http://tide.example/mixed' })
    assert.equal(twice.kind === 'page' ? twice.movedTo : '', 'http://tide.example/plain')
    assert.equal(mixed.kind === 'page' ? mixed.movedTo : '', undefined)
    assert.equal(mixed.kind === 'page' ? mixed.url : '', 'http://tide.example/plain')
  })

  const posts: readonly (readonly [string, string])[] = [
    ['/hub', 'POST text/plain high water'],
    ['/hub-307', 'POST text/plain high water'],
    ['/hub-308', 'POST text/plain high water'],
    ['/hub-302', 'status'],
    ['/hub-inward', 'address-refused'],
    ['/silent', 'timeout'],
  ]
  for (const [path, expected] of posts) {
    test(`what is posted to ${path} comes to "${expected}"`, async () => {
      const post = { contentType: 'text/plain', body: 'high water' }
      const fetched = await door({ limits: { deadlineMilliseconds: 400 } }).fetch({
        url: `http://tide.example${path}`,
        post,
      })
      const outcome = fetched.kind === 'page' ? Buffer.from(fetched.bytes).toString('utf8') : whyOf(fetched)
      assert.equal(outcome, expected)
    })
  }

  test('a conditional GET shows the 304', async () => {
    const fetched = await door().fetch({ url: 'http://tide.example/plain', etag: '"v1"' })
    assert.equal(fetched.kind, 'not-modified')
  })

  test('the request names the program and carries neither credentials nor fragment', async () => {
    const fetched = await door().fetch({ url: 'http://user:secret@tide.example/echo#part' })
    const sent = fetched.kind === 'page' ? Buffer.from(fetched.bytes).toString('utf8') : ''
    assert.match(sent, /Headwater\/test/u)
    assert.match(sent, /"host":"tide\.example"/u)
    assert.doesNotMatch(sent, /authorization|secret/u)
  })

  for (const etag of ['"a\r\nx-admin: 1"', '"\u{1f30a}"', '', `"${'a'.repeat(5_000)}"`, '"a\u{0}b"']) {
    test(`a validator that is none is not sent (${JSON.stringify(etag.slice(0, 20))})`, async () => {
      const fetched = await door().fetch({ url: 'http://tide.example/echo', etag, lastModified: etag })
      const sent = fetched.kind === 'page' ? Buffer.from(fetched.bytes).toString('utf8') : fetched.kind
      assert.match(sent, /"host":"tide\.example"/u)
      assert.doesNotMatch(sent, /if-none-match|if-modified-since|x-admin/u)
    })
  }

  test('what a server asks of patience is passed on', async () => {
    const fetched = await door().fetch({ url: 'http://tide.example/busy' })
    assert.equal(fetched.kind === 'failed' ? fetched.retryAfter : '', '120')
  })

  const answers: readonly (readonly [string, readonly string[], string])[] = [
    ['a name without an address', [], 'unknown-host'],
    ['a name that leads inward', ['127.0.0.1'], 'address-refused'],
    ['a name with one private answer among public ones', ['8.8.8.8', '10.0.0.7'], 'address-refused'],
    ['a name that leads to a mapped IPv6 address', ['::ffff:127.0.0.1'], 'address-refused'],
  ]
  for (const [what, addresses, why] of answers) {
    test(`${what} is refused before anything is sent`, async () => {
      const fetched = await door({ lookUp: async () => addresses }).fetch({ url: 'http://harbour.example/' })
      assert.equal(fetched.kind === 'failed' ? fetched.why : '', why)
    })
  }

  test('a look-up that fails is told', async () => {
    const fetched = await door({ lookUp: failingLookUp }).fetch({ url: 'http://harbour.example/' })
    assert.match(fetched.kind === 'failed' ? fetched.sentence : '', /harbour\.example has no address \(ENOTFOUND\)/u)
  })

  for (const url of [
    'http://127.0.0.1/',
    'http://localhost/',
    'ftp://tide.example/',
    'no address',
    'http://[::1]/',
    'http://2130706433/',
  ]) {
    test(`${url} is refused`, async () => {
      const fetched = await door().fetch({ url })
      assert.equal(fetched.kind === 'failed' ? fetched.why : '', 'address-refused')
    })
  }

  test('a host is asked by no more than two requests at a time', async () => {
    openMost = 0
    const fetcher = door()
    await Promise.all(Array.from({ length: 8 }, () => fetcher.fetch({ url: 'http://tide.example/slow' })))
    assert.ok(openMost <= 2, `${openMost} at a time`)
  })
})
