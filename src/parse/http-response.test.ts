import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { readHttpResponse } from './http-response.ts'

const page = '<html><p>The harbour is shut.</p></html>'
const bytesMax = 1_000_000

function responseOf(head: string, body: string | Uint8Array = page) {
  const read = readHttpResponse(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]), bytesMax)
  assert.equal(read.kind, 'response')
  if (read.kind !== 'response') throw new Error('unreachable')
  return { ...read.response, body: Buffer.from(read.response.body).toString() }
}

const chunked = (...parts: readonly string[]): string =>
  `${parts.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`

describe('an answer in an archive', () => {
  test('gives status, type and body', () => {
    assert.deepEqual(responseOf('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX: y'), {
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: page,
    })
  })

  const codings: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['gzip', 'gzip', gzipSync(page)],
    ['x-gzip in capitals', 'X-GZIP', gzipSync(page)],
    ['brotli', 'br', brotliCompressSync(page)],
    ['zstd', 'zstd', zstdCompressSync(Buffer.from(page))],
    ['deflate with its header', 'deflate', deflateSync(page)],
    ['deflate without it', 'deflate', deflateRawSync(page)],
    ['two codings', 'deflate, gzip', gzipSync(deflateSync(page))],
    ['a coding that was undone already', 'gzip', page],
    ['brotli that was undone already', 'br', page],
    ['identity', 'identity', page],
    ['a coding that nobody knows', 'squeeze', page],
    ['a gzip body that is cut', 'gzip', Buffer.concat([gzipSync(page), gzipSync('x')]).subarray(0, -12)],
  ]
  for (const [what, coding, body] of codings) {
    test(`with ${what} is decoded`, () => {
      assert.ok(responseOf(`HTTP/1.1 200 OK\r\nContent-Encoding: ${coding}`, body).body.startsWith(page))
    })
  }

  const bodies: readonly (readonly [string, string, string])[] = [
    ['in chunks', chunked('<html>', '<p>Shut.</p>'), '<html><p>Shut.</p>'],
    ['with an extension in a chunk', '6;a=b\r\n<html>\r\n0\r\n\r\n', '<html>'],
    ['cut in a chunk', 'ff\r\n<html><p>Sh', '<html><p>Sh'],
    ['cut before the last chunk', '6\r\n<html>\r\n', '<html>'],
    ['joined already', page, page],
    ['empty', '0\r\n\r\n', ''],
  ]
  for (const [what, body, joined] of bodies) {
    test(`${what} under \`Transfer-Encoding: chunked\``, () => {
      assert.equal(responseOf('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked', body).body, joined)
    })
  }

  test('with bare line feeds is read', () => {
    const read = readHttpResponse(Buffer.from(`HTTP/1.0 404 Gone\nContent-Type: text/html\n\n${page}`), bytesMax)
    assert.ok(read.kind === 'response' && read.response.status === 404)
    assert.equal(Buffer.from(read.response.body).toString(), page)
  })

  const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['no status line', page, 'broken'],
    ['nothing', '', 'broken'],
    [
      'a bomb',
      Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n'),
        gzipSync(Buffer.alloc(5_000_000)),
      ]),
      'too-large',
    ],
    [
      'a bomb in a bomb',
      Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\n\r\n'),
        gzipSync(gzipSync(Buffer.alloc(50_000_000))),
      ]),
      'too-large',
    ],
    ['a body past the limit', `HTTP/1.1 200 OK\r\n\r\n${'a'.repeat(bytesMax + 1)}`, 'too-large'],
    ['ten codings', `HTTP/1.1 200 OK\r\nContent-Encoding: ${'gzip,'.repeat(10)}\r\n\r\n`, 'broken'],
    [
      'broken brotli',
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n\xff\xff\xff\xff\xff', 'latin1'),
      'broken',
    ],
  ]
  for (const [what, block, kind] of refused) {
    test(`${what} is told as ${kind}`, () => {
      assert.equal(readHttpResponse(Buffer.from(block), bytesMax).kind, kind)
    })
  }

  test('headers without an end cost little', () => {
    const startedAt = performance.now()
    readHttpResponse(Buffer.from(`HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(200_000)}`), 10_000_000)
    readHttpResponse(
      Buffer.from(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(100_000)}`),
      10_000_000,
    )
    assert.ok(performance.now() - startedAt < 6000)
  })
})
