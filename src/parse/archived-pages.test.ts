import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type ArchivedOther, type ArchivedPage, readArchivedPages } from './archived-pages.ts'

interface MadeRecord {
  readonly type: string
  readonly block?: string
  readonly headers?: Readonly<Record<string, string>>
}

const http = (body: string, head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html'): string => `${head}\r\n\r\n${body}`
const page = '<html><p>The harbour is shut.</p></html>'

function record({ type, block = '', headers = {} }: MadeRecord): string {
  const fields = {
    'WARC-Type': type,
    'WARC-Target-URI': 'https://quay.example/ferry',
    'WARC-Date': '2026-03-03T07:05:00Z',
    ...(type === 'response' ? { 'Content-Type': 'application/http; msgtype=response' } : {}),
    'Content-Length': String(Buffer.byteLength(block)),
    ...headers,
  }
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `WARC/1.0\r\n${head.join('')}\r\n${block}\r\n\r\n`
}

async function* piecesOf(bytes: Uint8Array, size = 777): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function pagesOf(
  archive: string | Uint8Array,
  pageBytesMax = 100_000,
): Promise<readonly (ArchivedPage | ArchivedOther)[]> {
  const found: (ArchivedPage | ArchivedOther)[] = []
  for await (const entry of readArchivedPages(piecesOf(Buffer.from(archive)), { pageBytesMax })) found.push(entry)
  return found
}

const whys = (entries: readonly (ArchivedPage | ArchivedOther)[]): readonly string[] =>
  entries.map((entry) => (entry.kind === 'page' ? 'page' : entry.why))

describe('the pages of a web archive', () => {
  const response = record({ type: 'response', block: http(page) })

  test('an answer gives its address, its time and its decoded body', async () => {
    const [found] = await pagesOf(response)
    assert.deepEqual(found && found.kind === 'page' && { ...found, bytes: Buffer.from(found.bytes).toString() }, {
      kind: 'page',
      url: 'https://quay.example/ferry',
      fetchedAt: '2026-03-03T07:05:00Z',
      bytes: page,
      contentType: 'text/html',
    })
  })

  test('records packed one by one, all together and not at all are read alike', async () => {
    const records = [record({ type: 'warcinfo', block: 'software: made' }), response, response]
    const packedOneByOne = Buffer.concat(records.map((each) => gzipSync(each)))
    for (const archive of [records.join(''), gzipSync(records.join('')), packedOneByOne])
      assert.deepEqual(whys(await pagesOf(archive)), ['warc-warcinfo', 'page', 'page'])
  })

  const others: readonly (readonly [string, MadeRecord, string])[] = [
    ['a revisit', { type: 'revisit', block: 'HTTP/1.1 304 Not Modified\r\n\r\n' }, 'warc-revisit'],
    ['a request', { type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }, 'warc-request'],
    ['metadata', { type: 'metadata', block: 'fetchTimeMs: 12' }, 'warc-metadata'],
    ['a type that nobody knows', { type: 'Zebra9', block: 'x' }, 'warc-unknown'],
    [
      'an error page',
      { type: 'response', block: http(page, 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html') },
      'warc-status',
    ],
    ['a redirect', { type: 'response', block: http('', 'HTTP/1.1 301 Moved\r\nLocation: /x') }, 'warc-status'],
    [
      'a picture',
      { type: 'response', block: http('xx', 'HTTP/1.1 200 OK\r\nContent-Type: image/png') },
      'warc-no-page',
    ],
    [
      'a look-up of a name',
      { type: 'response', block: 'x', headers: { 'WARC-Target-URI': 'dns:quay.example', 'Content-Type': 'text/dns' } },
      'warc-no-page',
    ],
    ['an answer that is none', { type: 'response', block: 'nonsense' }, 'warc-response-broken'],
    ['a record past the limit', { type: 'response', block: http('a'.repeat(200_000)) }, 'warc-record-too-large'],
    ['a record without a length', { type: 'response', headers: { 'Content-Length': 'many' } }, 'warc-record-broken'],
  ]
  for (const [what, made, why] of others) {
    test(`${what} is told as ${why}, and the next record is read`, async () => {
      assert.deepEqual(whys(await pagesOf(record(made) + response)), [why, 'page'])
    })
  }

  const readable: readonly (readonly [string, string])[] = [
    ['a resource', record({ type: 'resource', block: page, headers: { 'Content-Type': 'text/html' } })],
    [
      'an address in angle brackets',
      record({ type: 'response', block: http(page), headers: { 'WARC-Target-URI': '<https://quay.example/ferry>' } }),
    ],
    ['no type of content', record({ type: 'response', block: http(page, 'HTTP/1.1 200 OK') })],
    [
      'a feed',
      record({ type: 'response', block: http('<rss/>', 'HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml') }),
    ],
    [
      'bare line feeds',
      response
        .replaceAll('\r\n', '\n')
        .replace(/Content-Length: \d+/u, `Content-Length: ${http(page).replaceAll('\r\n', '\n').length}`),
    ],
    ['a field over two lines', response.replace('WARC-Date:', 'X-Note: one\r\n two\r\nWARC-Date:')],
  ]
  for (const [what, archive] of readable) {
    test(`${what} is a page`, async () => {
      assert.deepEqual(whys(await pagesOf(archive)), ['page'])
    })
  }

  test('a date that is none is left out', async () => {
    const [found] = await pagesOf(
      record({ type: 'response', block: http(page), headers: { 'WARC-Date': 'yesterday' } }),
    )
    assert.ok(found?.kind === 'page' && found.fetchedAt === undefined)
  })
})

describe('archives that are not whole', () => {
  const response = record({ type: 'response', block: http(page) })

  test('a cut archive gives all before the cut and says where', async () => {
    const entries = await pagesOf((response + response).slice(0, -30))
    assert.deepEqual(whys(entries), ['page', 'warc-cut'])
    assert.match(
      entries[1]?.kind === 'problem' ? entries[1].sentence : '',
      /is cut in record 2; what stands before was read/u,
    )
  })

  test('a cut in the head of a record is told as well', async () => {
    assert.deepEqual(whys(await pagesOf(`${response}WARC/1.0\r\nWARC-Type: resp`)), ['page', 'warc-cut'])
  })

  test('packed and cut, it gives what could be unpacked', async () => {
    const many = Array.from({ length: 20 }, (_, number) =>
      gzipSync(record({ type: 'response', block: http(`${page}${number}`) })),
    )
    const whole = Buffer.concat(many)
    const entries = await pagesOf(whole.subarray(0, whole.length - 60))
    assert.equal(entries.filter(({ kind }) => kind === 'page').length, 19)
    assert.equal(whys(entries).at(-1), 'warc-cut')
  })

  test('broken bytes in the middle of a packed archive are told', async () => {
    const broken = Buffer.concat([
      gzipSync(response),
      Buffer.from('\x1f\x8b\x08\0\0\0\0\0\0\0\xff\xff\xff\xff', 'latin1'),
    ])
    const entries = await pagesOf(broken)
    assert.equal(whys(entries).at(-1), 'warc-cut')
  })

  const none: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', '', /is empty/u],
    ['a web page', page, /is no web archive/u],
    ['binary noise', '\u{1}\u{2}\u{3}'.repeat(10_000), /is no web archive/u],
  ]
  for (const [what, archive, sentence] of none) {
    test(`${what} is no archive`, async () => {
      const [entry, ...more] = await pagesOf(archive)
      assert.match(entry?.kind === 'problem' ? entry.sentence : '', sentence)
      assert.deepEqual(more, [])
    })
  }

  test('stray bytes between records are told once and passed over', async () => {
    assert.deepEqual(whys(await pagesOf(`${response}noise\r\nmore noise\r\n${response}`)), [
      'page',
      'warc-record-broken',
      'page',
    ])
  })

  test('a length that lies costs the records it covers, no more', async () => {
    const short = response.replace(/Content-Length: \d+/u, 'Content-Length: 10')
    assert.equal(whys(await pagesOf(short + response)).at(-1), 'page')
    const long = response.replace(/Content-Length: \d+/u, 'Content-Length: 99999999999999')
    assert.deepEqual(whys(await pagesOf(long + response)), ['warc-cut'])
  })
})

describe('an archive much larger than what may be held', () => {
  test('is read in bounded memory', async () => {
    const block = gzipSync(record({ type: 'response', block: http(`${page}${'<p>tide</p>'.repeat(8000)}`) }))
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 2000; count += 1) yield await Promise.resolve(block)
    }
    const before = process.memoryUsage().rss
    let pageCount = 0
    for await (const { kind } of readArchivedPages(endless(), { pageBytesMax: 200_000 }))
      if (kind === 'page') pageCount += 1
    assert.equal(pageCount, 2000)
    // 2,000 records unpack to 176 MB.
    assert.ok(process.memoryUsage().rss - before < 120_000_000)
  })
})
