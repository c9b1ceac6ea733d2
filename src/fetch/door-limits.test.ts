import assert from 'node:assert/strict'
import { createServer, type Socket } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { type FetchLimits, type GuardedFetcher, openFetcher } from './fetch-guarded.ts'
import type { FetchOutcome } from './fetch-outcome.ts'

interface RawSite {
  readonly door: GuardedFetcher
  readonly connections: () => number
}

/** A server that writes bytes as they stand, so that it can say what no HTTP library would. */
async function openRawSite(
  context: TestContext,
  onRequest: (socket: Socket, path: string, count: number) => void,
  limits: Partial<FetchLimits> = {},
): Promise<RawSite> {
  let connections = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    connections += 1
    let count = 0
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      for (const match of chunk.toString('latin1').matchAll(/^GET (\S+)/gmu))
        onRequest(socket, match[1] ?? '', (count += 1))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const place = server.address()
  assert.ok(typeof place === 'object' && place !== null)
  const door = openFetcher({
    userAgent: 'Headwater/test',
    mappedHosts: new Map([['tide.example', { address: '127.0.0.1', port: place.port }]]),
    limits: { deadlineMilliseconds: 600, ...limits },
  })
  context.after(() => {
    door.close()
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { door, connections: () => connections }
}

const url = 'http://tide.example/'
const whyOf = (outcome: FetchOutcome): string => (outcome.kind === 'failed' ? outcome.why : outcome.kind)
const textOf = (outcome: FetchOutcome): string =>
  outcome.kind === 'page' ? Buffer.from(outcome.bytes).toString('utf8') : outcome.kind

describe('answers that break the rules of HTTP', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['20 kB of headers', `HTTP/1.1 200 OK\r\nx-tide: ${'y'.repeat(20_000)}\r\n\r\nhigh`, 'headers-too-large'],
    [
      'six thousand headers',
      `HTTP/1.1 200 OK\r\n${Array.from({ length: 6_000 }, (_, at) => `x-${at}: y\r\n`).join('')}\r\nhigh`,
      'headers-too-large',
    ],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n', 'connection'],
    ['a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\nhigh', 'connection'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 9\r\n\r\nhigh', 'connection'],
    ['a length that is negative', 'HTTP/1.1 200 OK\r\ncontent-length: -4\r\n\r\nhigh', 'connection'],
    [
      'a switch to another protocol',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: tide\r\nconnection: upgrade\r\n\r\n',
      'connection',
    ],
    [
      'a redirect into nowhere',
      'HTTP/1.1 302 Found\r\nlocation: http://\r\ncontent-length: 0\r\n\r\n',
      'address-refused',
    ],
    ['a redirect without a place', 'HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n', 'status'],
    ['a status that does not exist', 'HTTP/1.1 999 Tide\r\ncontent-length: 0\r\n\r\n', 'status'],
  ]
  for (const [what, bytes, why] of cases) {
    test(`${what} is ${why}`, async (context) => {
      const { door } = await openRawSite(context, (socket) => socket.end(bytes))
      const outcome = await door.fetch({ url })
      assert.equal(whyOf(outcome), why)
      assert.match(outcome.kind === 'failed' ? outcome.sentence : '', /^[a-z].+\.$/u)
    })
  }

  test('fewer bytes than were announced are a broken body', async (context) => {
    const { door } = await openRawSite(context, (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nhigh'),
    )
    assert.equal(whyOf(await door.fetch({ url })), 'broken-body')
  })

  test('more bytes than were announced are not read, and do not become the next answer', async (context) => {
    const smuggled = 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nother'
    const { door } = await openRawSite(context, (socket) =>
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhigh${smuggled}`),
    )
    assert.equal(textOf(await door.fetch({ url })), 'high')
    assert.equal(textOf(await door.fetch({ url })), 'high')
  })

  test('chunks that end too early are a broken body', async (context) => {
    const { door } = await openRawSite(context, (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhigh\r\n'),
    )
    assert.equal(whyOf(await door.fetch({ url })), 'broken-body')
  })

  test('a body without a length ends with its connection', async (context) => {
    const { door } = await openRawSite(context, (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nhigh'))
    assert.equal(textOf(await door.fetch({ url })), 'high')
  })
})

describe('time', () => {
  const slow: readonly (readonly [string, (socket: Socket) => void])[] = [
    ['says nothing', () => undefined],
    ['drips its headers', (socket) => drip(socket, 'HTTP/1.1 200 OK\r\n', 'x: y\r\n')],
    ['drips its body', (socket) => drip(socket, 'HTTP/1.1 200 OK\r\n\r\n', '.')],
    ['goes on saying "wait"', (socket) => drip(socket, '', 'HTTP/1.1 100 Continue\r\n\r\n')],
  ]
  for (const [what, answer] of slow) {
    test(`a server that ${what} is left at the deadline`, async (context) => {
      const { door } = await openRawSite(context, answer)
      const started = performance.now()
      assert.equal(whyOf(await door.fetch({ url })), 'timeout')
      assert.ok(performance.now() - started < 9000, `${performance.now() - started} ms`)
    })
  }

  function drip(socket: Socket, head: string, part: string): void {
    socket.write(head)
    const timer = setInterval(() => socket.write(part), 20)
    socket.on('close', () => clearInterval(timer))
  }

  test('slow redirects use up one deadline together', async (context) => {
    const { door } = await openRawSite(context, (socket, path) => {
      setTimeout(() => socket.write(`HTTP/1.1 302 Found\r\nlocation: ${path}x\r\ncontent-length: 0\r\n\r\n`), 200)
    })
    assert.equal(whyOf(await door.fetch({ url })), 'timeout')
  })

  test('a look-up that never answers is left at the deadline', async (context) => {
    const door = openFetcher({
      userAgent: 'test',
      lookUp: () => new Promise(() => undefined),
      limits: { deadlineMilliseconds: 100 },
    })
    context.after(door.close)
    assert.equal(whyOf(await door.fetch({ url: 'http://slow.example/' })), 'timeout')
  })

  test('waiting for the turn of a host does not use up the deadline', async (context) => {
    const { door } = await openRawSite(
      context,
      (socket) => setTimeout(() => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhigh'), 100),
      { deadlineMilliseconds: 400, perHostMax: 1 },
    )
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => door.fetch({ url })))
    assert.deepEqual([...new Set(outcomes.map(textOf))], ['high'])
  })
})

describe('connections', () => {
  test('are kept for the next request', async (context) => {
    const { door, connections } = await openRawSite(context, (socket, path) =>
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${path.length}\r\n\r\n${path}`),
    )
    for (let at = 0; at < 20; at += 1) assert.equal(textOf(await door.fetch({ url: `${url}${at}` })), `/${at}`)
    assert.equal(connections(), 1)
  })

  test('that the other end closed meanwhile are replaced without a word', async (context) => {
    const { door, connections } = await openRawSite(context, (socket, _path, count) => {
      if (count > 1) socket.resetAndDestroy()
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhigh')
    })
    for (let at = 0; at < 4; at += 1) assert.equal(textOf(await door.fetch({ url })), 'high')
    assert.equal(connections(), 4)
  })

  test('are closed with the door', async (context) => {
    const { door } = await openRawSite(context, (socket) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nhigh'),
    )
    assert.equal(textOf(await door.fetch({ url })), 'high')
    door.close()
  })

  test('a server that never accepts is told as unreached', async (context) => {
    const door = openFetcher({
      userAgent: 'test',
      mappedHosts: new Map([['tide.example', { address: '127.0.0.1', port: 1 }]]),
    })
    context.after(door.close)
    const outcome = await door.fetch({ url })
    assert.equal(whyOf(outcome), 'connection')
    assert.match(outcome.kind === 'failed' ? outcome.sentence : '', /cannot be reached \(.+\); try again later\.$/u)
  })
})

test('two thousand requests leave neither connections nor memory behind', async (context) => {
  const { door, connections } = await openRawSite(context, (socket) =>
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n${'.'.repeat(1_000)}`),
  )
  const started = process.cpuUsage()
  const before = process.memoryUsage().arrayBuffers
  for (let round = 0; round < 100; round += 1) {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => door.fetch({ url })))
    assert.ok(outcomes.every((outcome) => outcome.kind === 'page'))
  }
  const { user, system } = process.cpuUsage(started)
  assert.ok(connections() <= 2, `${connections()} connections`)
  assert.ok(process.memoryUsage().arrayBuffers - before < 32 * 1_048_576)
  assert.ok((user + system) / 2_000 < 18_000, `${(user + system) / 2_000} µs of CPU a request`)
})
