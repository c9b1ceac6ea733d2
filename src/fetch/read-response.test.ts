import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { type BodyLimits, type BodyRead, readBody } from './read-response.ts'

const text = 'High water at Tide Quay is at six in the evening. '.repeat(40)

interface Given {
  readonly limits?: Partial<BodyLimits>
  readonly isWhole?: boolean
  /** How many bytes come at a time. */
  readonly step?: number
}

function read(bytes: Uint8Array, encoding: string | undefined, given: Given = {}): Promise<BodyRead> {
  const step = given.step ?? 16_384
  const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
    Buffer.from(bytes.subarray(at * step, (at + 1) * step)),
  )
  return readBody(
    { stream: Readable.from(chunks, { objectMode: false }), encoding, isWhole: () => given.isWhole ?? true },
    { bytesMax: 1_000_000, mayCut: false, signal: new AbortController().signal, ...given.limits },
  )
}

const textOf = (body: BodyRead): string =>
  body.kind === 'bytes' ? Buffer.from(body.bytes).toString('utf8') : body.kind

describe('unpacking a body', () => {
  const packed: readonly (readonly [string, string | undefined, Uint8Array])[] = [
    ['as it is', undefined, Buffer.from(text)],
    ['identity', 'identity', Buffer.from(text)],
    ['gzip', 'gzip', gzipSync(text)],
    ['gzip by its old name, in capitals', 'X-GZIP', gzipSync(text)],
    ['gzip in two members', 'gzip', Buffer.concat([gzipSync(text.slice(0, 100)), gzipSync(text.slice(100))])],
    ['gzip filled up with zeros', 'gzip', Buffer.concat([gzipSync(text), Buffer.alloc(8)])],
    ['brotli', 'br', brotliCompressSync(text)],
    ['deflate as it is meant', 'deflate', deflateSync(text)],
    ['deflate as it is often sent', 'deflate', deflateRawSync(text)],
    ['deflate of the least effort', 'deflate', deflateSync(text, { level: 0 })],
    ['zstd', 'zstd', zstdCompressSync(text)],
    ['brotli in gzip', 'br, gzip', gzipSync(brotliCompressSync(text))],
    ['bare deflate in zstd', 'deflate,zstd', zstdCompressSync(deflateRawSync(text))],
    ['three layers', 'gzip, br, zstd', zstdCompressSync(brotliCompressSync(gzipSync(text)))],
  ]
  for (const [what, encoding, bytes] of packed) {
    for (const step of [16_384, 1]) {
      test(`${what}, ${step} bytes at a time`, async () => {
        assert.equal(textOf(await read(bytes, encoding, { step })), text)
      })
    }
  }

  for (const encoding of [undefined, 'gzip', 'deflate', 'br', 'zstd']) {
    test(`nothing, ${encoding ?? 'not'} packed, ends`, async () => {
      const body = await read(new Uint8Array(), encoding)
      assert.ok(body.kind === 'broken' || (body.kind === 'bytes' && body.bytes.length === 0))
    })
  }
})

describe('bodies that lie', () => {
  const broken: readonly (readonly [string, string, Uint8Array])[] = [
    ['a truncated gzip', 'gzip', gzipSync(randomBytes(5_000)).subarray(0, 3_000)],
    ['a truncated brotli', 'br', brotliCompressSync(randomBytes(5_000)).subarray(0, 3_000)],
    ['a truncated deflate', 'deflate', deflateSync(randomBytes(5_000)).subarray(0, 3_000)],
    ['a truncated bare deflate', 'deflate', deflateRawSync(randomBytes(5_000)).subarray(0, 3_000)],
    ['a truncated zstd', 'zstd', zstdCompressSync(randomBytes(5_000)).subarray(0, 3_000)],
    ['plain text that says gzip', 'gzip', Buffer.from(text)],
    ['plain text that says brotli', 'br', Buffer.from(text)],
    ['plain text that says zstd', 'zstd', Buffer.from(text)],
    ['gzip that says brotli', 'br', gzipSync(text)],
    ['one layer that says two', 'gzip, gzip', gzipSync(text)],
    ['a packing that nobody knows', 'lzma', Buffer.from(text)],
    ['four layers', 'gzip, gzip, gzip, gzip', gzipSync(text)],
  ]
  for (const [what, encoding, bytes] of broken) {
    test(`${what} is broken and says why`, async () => {
      const body = await read(bytes, encoding)
      assert.equal(body.kind, 'broken')
      assert.ok(body.kind === 'broken' && body.reason.length > 10)
    })
  }

  test('less than was announced is broken', async () => {
    assert.equal((await read(Buffer.from(text), undefined, { isWhole: false })).kind, 'broken')
  })

  test('a zstd frame that asks for 128 MB of memory is refused', async () => {
    const params = { [constants.ZSTD_c_windowLog]: 27, [constants.ZSTD_c_enableLongDistanceMatching]: 1 }
    const stream = zstdCompressSync(randomBytes(9_000_000), { params })
    const body = await read(stream, 'zstd', { limits: { bytesMax: 50_000_000 } })
    assert.equal(body.kind, 'broken')
  })
})

/** The memory outside the heap that a piece of work needs at most, in MB. */
async function memoryOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage().arrayBuffers
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 1)
  await work()
  clearInterval(watch)
  return (Math.max(most, process.memoryUsage().arrayBuffers) - before) / 1_048_576
}

describe('bombs', () => {
  const zeros = Buffer.alloc(30_000_000)
  const bombs: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['200 kB of gzip that become 200 MB', 'gzip', () => gzipSync(Buffer.alloc(200_000_000))],
    ['deflate', 'deflate', () => deflateSync(zeros)],
    ['bare deflate', 'deflate', () => deflateRawSync(zeros)],
    ['brotli', 'br', () => brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['zstd', 'zstd', () => zstdCompressSync(zeros)],
    ['gzip in gzip', 'gzip, gzip', () => gzipSync(gzipSync(zeros))],
    ['zstd in brotli in gzip', 'gzip, br, zstd', () => zstdCompressSync(brotliCompressSync(gzipSync(zeros)))],
  ]
  for (const [what, encoding, make] of bombs) {
    test(`${what}: refused at the limit, within 128 MB and four seconds of the processor`, async () => {
      const bytes = make()
      const started = process.cpuUsage()
      let body: BodyRead | undefined
      const memory = await memoryOf(async () => {
        body = await read(bytes, encoding, { limits: { bytesMax: 10_000_000 } })
      })
      const { user, system } = process.cpuUsage(started)
      assert.equal(body?.kind, 'too-large')
      // A tenth of what it unpacks to; the bounds leave room for what the other tests of the process leave to be collected.
      assert.ok(memory < 128, `${memory} MB`)
      assert.ok(user + system < 24_000_000, `${(user + system) / 1000} ms`)
    })
  }

  test('a layer that grows without end is refused even if the last one gives nothing', async () => {
    // Empty members of gzip, one after the other: the outer layer unpacks to megabytes, the inner one to nothing.
    const empty = gzipSync('')
    const members = Buffer.concat(Array.from({ length: 200_000 }, () => empty))
    const body = await read(gzipSync(members), 'gzip, gzip', { limits: { bytesMax: 1_000_000 } })
    assert.equal(body.kind, 'too-large')
  })

  test('what may be cut is cut at the limit', async () => {
    const body = await read(gzipSync(text.repeat(100)), 'gzip', { limits: { bytesMax: 1_000, mayCut: true } })
    assert.ok(body.kind === 'bytes')
    assert.equal(body.bytes.length, 1_000)
    assert.equal(body.isCut, true)
    assert.ok(text.startsWith(Buffer.from(body.bytes).toString('utf8').slice(0, 1_000)))
  })

  test('a body of exactly the limit is whole', async () => {
    const body = await read(Buffer.alloc(1_000), undefined, { limits: { bytesMax: 1_000, mayCut: true } })
    assert.ok(body.kind === 'bytes')
    assert.equal(body.isCut, false)
  })
})

describe('time', () => {
  for (const encoding of [undefined, 'gzip', 'deflate']) {
    test(`a body that never comes, ${encoding ?? 'not'} packed, ends with the deadline`, async () => {
      const body = await readBody(
        { stream: new Readable({ read: () => undefined }), encoding, isWhole: () => true },
        { bytesMax: 1_000, mayCut: false, signal: AbortSignal.timeout(50) },
      )
      assert.deepEqual(body, { kind: 'broken', reason: 'took too long' })
    })
  }
})
