import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isGzip, unpackChunks, unpackGzip } from './unpack-gzip.ts'

const text = 'The harbour is shut until noon. '.repeat(4000)

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function unpackedText(bytes: Uint8Array): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const chunk of unpackChunks(piecesOf(bytes, 100))) parts.push(chunk)
  return Buffer.concat(parts).toString()
}

describe('gzip in memory', () => {
  test('is told by its first two bytes', () => {
    assert.equal(isGzip(gzipSync('a')), true)
    assert.equal(isGzip(new Uint8Array([0x1f])), false)
  })

  test('is unpacked up to a limit and no further', () => {
    assert.deepEqual(unpackGzip(gzipSync('tide'), 4), { kind: 'bytes', bytes: Buffer.from('tide') })
    assert.equal(unpackGzip(gzipSync('tides'), 4).kind, 'too-large')
  })

  test('a bomb of 200 MB ends at the limit, in little time', () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000))
    const startedAt = performance.now()
    assert.equal(unpackGzip(bomb, 1_000_000).kind, 'too-large')
    assert.ok(performance.now() - startedAt < 6000)
  })

  test('that is cut gives what stands before the cut', () => {
    const unpacked = unpackGzip(gzipSync(text).subarray(0, 300), 1_000_000)
    assert.ok(unpacked.kind === 'bytes' && text.startsWith(Buffer.from(unpacked.bytes).toString()))
  })

  test('that is none is told', () => {
    assert.equal(unpackGzip(Buffer.from('\x1f\x8bnonsense nonsense', 'latin1'), 1000).kind, 'broken')
  })
})

describe('gzip as a stream', () => {
  test('several members follow each other', async () => {
    assert.equal(
      await unpackedText(Buffer.concat([gzipSync('one '), gzipSync('two '), gzipSync('three')])),
      'one two three',
    )
  })

  test('what is not packed goes through as it is', async () => {
    assert.equal(await unpackedText(Buffer.from('WARC/1.0')), 'WARC/1.0')
    assert.equal(await unpackedText(new Uint8Array(0)), '')
  })

  test('a cut end ends it quietly', async () => {
    const cut = Buffer.concat([gzipSync('whole '), gzipSync(text)]).subarray(0, 200)
    assert.ok((await unpackedText(cut)).startsWith('whole The harbour'))
  })

  test('broken bytes are thrown where the stream is read', async () => {
    const broken = Buffer.concat([
      gzipSync('whole '),
      Buffer.from('\x1f\x8b\x08\0\0\0\0\0\0\0\xff\xff\xff\xff', 'latin1'),
    ])
    await assert.rejects(unpackedText(broken))
  })
})
