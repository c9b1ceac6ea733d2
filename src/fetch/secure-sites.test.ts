import assert from 'node:assert/strict'
import { createServer as createPlainServer } from 'node:http'
import { createSecureServer, type ServerHttp2Stream } from 'node:http2'
import { createServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { connect } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type FetcherOptions, type GuardedFetcher, openFetcher } from './fetch-guarded.ts'
import type { FetchOutcome } from './fetch-outcome.ts'
import { loopbackCertificate, loopbackKey } from './loopback-certificate.test.ts'

const identity = { key: loopbackKey, cert: loopbackCertificate }

async function listen(server: Server, context: TestContext): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const sockets = new Set<{ destroy: () => void }>()
  server.on('connection', (socket) => sockets.add(socket))
  context.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const place = server.address()
  assert.ok(typeof place === 'object' && place !== null)
  return (place satisfies AddressInfo).port
}

function door(port: number, context: TestContext, options: Partial<FetcherOptions> = {}): GuardedFetcher {
  const target = { address: '127.0.0.1', port }
  const fetcher = openFetcher({
    userAgent: 'Headwater/test',
    authorities: [loopbackCertificate],
    mappedHosts: new Map([
      ['tide.example', target],
      ['quay.example', target],
    ]),
    ...options,
  })
  context.after(fetcher.close)
  return fetcher
}

const textOf = (outcome: FetchOutcome): string =>
  outcome.kind === 'page' ? Buffer.from(outcome.bytes).toString('utf8') : `${outcome.kind}: ${JSON.stringify(outcome)}`
const whyOf = (outcome: FetchOutcome): string => (outcome.kind === 'failed' ? outcome.why : outcome.kind)

interface Http2Site {
  readonly port: number
  readonly asked: string[]
  readonly connections: () => number
}

/** A server that speaks HTTP/2; `answers` say what it does by path. */
async function openHttp2Site(
  context: TestContext,
  answers: Readonly<Record<string, (stream: ServerHttp2Stream) => void>>,
): Promise<Http2Site> {
  const asked: string[] = []
  let connections = 0
  const server = createSecureServer({ ...identity, allowHTTP1: true })
  server.on('secureConnection', () => (connections += 1))
  server.on('sessionError', () => undefined)
  server.on('stream', (stream, headers) => {
    stream.on('error', () => undefined)
    asked.push(`${headers[':method']} ${headers[':authority']}${headers[':path']}`)
    const answer = answers[headers[':path'] ?? '']
    if (answer) answer(stream)
    else {
      stream.respond({ ':status': 200, 'content-type': 'text/plain' })
      stream.end('over two')
    }
  })
  return { port: await listen(server, context), asked, connections: () => connections }
}

describe('a site that speaks HTTP/2', () => {
  test('is spoken to in it, over one connection for many requests', async (context) => {
    const site = await openHttp2Site(context, {})
    const fetcher = door(site.port, context)
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, at) => fetcher.fetch({ url: `https://tide.example/${at}` })),
    )
    assert.deepEqual([...new Set(outcomes.map(textOf))], ['over two'])
    assert.equal(site.connections(), 1)
    assert.equal(site.asked[0], 'GET tide.example/0')
  })

  test('is not trusted under a name that its certificate does not hold for', async (context) => {
    const site = await openHttp2Site(context, {})
    assert.equal(whyOf(await door(site.port, context).fetch({ url: 'https://quay.example/' })), 'certificate')
    assert.deepEqual(site.asked, [])
  })

  test('is not trusted when nobody vouches for it', async (context) => {
    const site = await openHttp2Site(context, {})
    const fetcher = openFetcher({
      userAgent: 'test',
      mappedHosts: new Map([['tide.example', { address: '127.0.0.1', port: site.port }]]),
    })
    context.after(fetcher.close)
    assert.equal(whyOf(await fetcher.fetch({ url: 'https://tide.example/' })), 'certificate')
  })

  const bomb = gzipSync(Buffer.alloc(20_000_000))
  const answers: Readonly<Record<string, (stream: ServerHttp2Stream) => void>> = {
    '/gzip': (stream) => {
      stream.respond({ ':status': 200, 'content-encoding': 'gzip' })
      stream.end(gzipSync('packed'))
    },
    '/bomb': (stream) => {
      stream.respond({ ':status': 200, 'content-encoding': 'gzip' })
      stream.end(bomb)
    },
    '/silent': () => undefined,
    '/drip': (stream) => {
      stream.respond({ ':status': 200 })
      const drip = setInterval(() => stream.write('.'), 30)
      stream.on('close', () => clearInterval(drip))
    },
    '/reset': (stream) => stream.close(2),
    '/cut': (stream) => {
      stream.respond({ ':status': 200 })
      stream.write('half')
      setTimeout(() => stream.session?.destroy(), 50)
    },
    '/headers': (stream) => {
      stream.respond({
        ':status': 200,
        ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`x-${at}`, 'y'.repeat(500)])),
      })
      stream.end('x')
    },
    '/moved': (stream) => {
      stream.respond({ ':status': 301, location: '/gzip' })
      stream.end()
    },
    '/unchanged': (stream) => {
      stream.respond({ ':status': 304, etag: '"t"' })
      stream.end()
    },
    '/lines': (stream) => {
      stream.respond({ ':status': 200, 'x-robots-tag': ['noarchive', 'max-snippet: 50'] })
      stream.end('x')
    },
  }
  const failures: readonly (readonly [string, string])[] = [
    ['/bomb', 'too-large'],
    ['/silent', 'timeout'],
    ['/drip', 'timeout'],
    ['/reset', 'connection'],
    ['/cut', 'broken-body'],
    ['/headers', 'headers-too-large'],
    ['/unchanged', 'not-modified'],
  ]
  for (const [path, why] of failures) {
    test(`${path} is ${why}, and the site goes on being read`, async (context) => {
      const site = await openHttp2Site(context, answers)
      // What ends for another reason has time enough on a busy machine.
      const deadlineMilliseconds = why === 'timeout' ? 1_500 : 20_000
      const fetcher = door(site.port, context, { limits: { deadlineMilliseconds, bytesMax: 1_000_000 } })
      assert.equal(whyOf(await fetcher.fetch({ url: `https://tide.example${path}` })), why)
      assert.equal(textOf(await fetcher.fetch({ url: 'https://tide.example/gzip' })), 'packed')
    })
  }

  test('is followed through its redirects', async (context) => {
    const site = await openHttp2Site(context, answers)
    const outcome = await door(site.port, context).fetch({ url: 'https://tide.example/moved' })
    assert.equal(textOf(outcome), 'packed')
    assert.equal(outcome.kind === 'page' && outcome.movedTo, 'https://tide.example/gzip')
  })

  test('has each line of its headers read', async (context) => {
    const site = await openHttp2Site(context, answers)
    const outcome = await door(site.port, context).fetch({ url: 'https://tide.example/lines' })
    assert.ok(outcome.kind === 'page')
    assert.equal(outcome.rights.robots.noarchive, true)
    assert.equal(outcome.rights.robots.maxSnippetChars, 50)
  })

  test('takes a form by POST', async (context) => {
    const site = await openHttp2Site(context, {
      '/hub': (stream) => {
        let body = ''
        stream.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
        stream.on('end', () => {
          stream.respond({ ':status': 202 })
          stream.end(body)
        })
      },
    })
    const post = { contentType: 'application/x-www-form-urlencoded', body: 'hub.mode=subscribe' }
    const outcome = await door(site.port, context).fetch({ url: 'https://tide.example/hub', post })
    assert.equal(textOf(outcome), 'hub.mode=subscribe')
    assert.deepEqual(site.asked, ['POST tide.example/hub'])
  })

  test('is connected to anew after it closed', async (context) => {
    const site = await openHttp2Site(context, {
      '/last': (stream) => {
        stream.respond({ ':status': 200 })
        stream.end('last')
        stream.session?.close()
      },
    })
    const fetcher = door(site.port, context)
    assert.equal(textOf(await fetcher.fetch({ url: 'https://tide.example/last' })), 'last')
    assert.equal(textOf(await fetcher.fetch({ url: 'https://tide.example/next' })), 'over two')
    assert.equal(site.connections(), 2)
  })
})

test('a session that the other end cut meanwhile is replaced without a word', async (context) => {
  let count = 0
  const cutSecond = (stream: ServerHttp2Stream): void => {
    count += 1
    if (count === 2) return stream.session?.destroy()
    stream.respond({ ':status': 200 })
    stream.end(`answer ${count}`)
  }
  const site = await openHttp2Site(context, { '/cut': cutSecond })
  const fetcher = door(site.port, context)
  assert.equal(textOf(await fetcher.fetch({ url: 'https://tide.example/cut' })), 'answer 1')
  assert.equal(textOf(await fetcher.fetch({ url: 'https://tide.example/cut' })), 'answer 3')
  assert.equal(site.connections(), 2)
})

describe('a secure site that speaks HTTP/1.1', () => {
  test('is spoken to in it, over connections that are kept', async (context) => {
    let connections = 0
    const server = createServer(identity, (_request, response) => response.end('over one'))
    server.on('secureConnection', () => (connections += 1))
    const fetcher = door(await listen(server, context), context)
    for (let at = 0; at < 5; at += 1) {
      assert.equal(textOf(await fetcher.fetch({ url: `https://tide.example/${at}` })), 'over one')
    }
    assert.equal(connections, 1)
  })

  test('that leads to http is noted, and the record stays where it was', async (context) => {
    const plain = createPlainServer((_request, response) => response.end('in the open'))
    const plainPort = await listen(plain, context)
    const server = createServer(identity, (_request, response) =>
      response.writeHead(301, { location: 'http://harbour.example/' }).end(),
    )
    const port = await listen(server, context)
    const fetcher = door(port, context, {
      mappedHosts: new Map([
        ['tide.example', { address: '127.0.0.1', port }],
        ['harbour.example', { address: '127.0.0.1', port: plainPort }],
      ]),
    })
    const outcome = await fetcher.fetch({ url: 'https://tide.example/' })
    assert.ok(outcome.kind === 'page')
    assert.equal(textOf(outcome), 'in the open')
    assert.equal(outcome.isDowngraded, true)
    assert.equal(outcome.movedTo, undefined)
  })
})

describe('where a connection really leads', () => {
  for (const url of ['http://rebound.example/', 'https://rebound.example/']) {
    test(`${url} that leads to this machine after a public answer is refused before a word is sent`, async (context) => {
      let spoken = 0
      const server = createPlainServer((_request, response) => {
        spoken += 1
        response.end('secret')
      })
      const port = await listen(server, context)
      const fetcher = door(port, context, {
        lookUp: async () => ['8.8.8.8'],
        dial: () => connect({ host: '127.0.0.1', port }),
      })
      const outcome = await fetcher.fetch({ url })
      assert.equal(whyOf(outcome), 'address-refused')
      assert.match(outcome.kind === 'failed' ? outcome.sentence : '', /rebound\.example led to 127\.0\.0\.1/u)
      assert.equal(spoken, 0)
    })
  }

  test('a second look-up that leads inward is refused', async (context) => {
    const answers = [['8.8.8.8'], ['127.0.0.1']]
    const server = createPlainServer((_request, response) => response.end('secret'))
    const port = await listen(server, context)
    const dialled: string[] = []
    const fetcher = door(port, context, {
      lookUp: async () => answers.shift() ?? [],
      limits: { connectMilliseconds: 200 },
      dial: (options) => {
        dialled.push(`${options.host}:${options.port}`)
        return connect({ host: '127.0.0.1', port: 1 })
      },
    })
    assert.equal(whyOf(await fetcher.fetch({ url: 'http://rebound.example/' })), 'connection')
    assert.equal(whyOf(await fetcher.fetch({ url: 'http://rebound.example/' })), 'address-refused')
    assert.deepEqual(dialled, ['rebound.example:80'])
  })

  test('the addresses that were checked are the ones that are dialled', async (context) => {
    const given: unknown[] = []
    const fetcher = door(0, context, {
      lookUp: async () => ['8.8.8.8', '2606:4700::1111'],
      dial: (options) => {
        options.lookup?.('other', { all: true }, (_error, addresses) => given.push(addresses))
        return connect({ host: '127.0.0.1', port: 1 })
      },
    })
    await fetcher.fetch({ url: 'http://checked.example/' })
    assert.deepEqual(given, [
      [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1111', family: 6 },
      ],
    ])
  })
})
