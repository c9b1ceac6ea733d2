import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openByteReader } from './byte-reader.ts'

async function* chunksOf(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(new TextEncoder().encode(text))
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a stream read piece by piece', () => {
  test('lines are joined over chunks and lose their end', async () => {
    const reader = openByteReader(chunksOf('one\r', '\ntw', 'o\n', '', '\nlast'))
    const lines = [await reader.line(100), await reader.line(100), await reader.line(100), await reader.line(100)]
    assert.deepEqual(lines, ['one', 'two', '', 'last'])
    assert.equal(await reader.line(100), undefined)
  })

  test('a line longer than may be is given in parts', async () => {
    const reader = openByteReader(chunksOf('abcdefgh\nij\n'))
    assert.deepEqual([await reader.line(5), await reader.line(5), await reader.line(5)], ['abcde', 'fgh', 'ij'])
  })

  test('bytes are read over chunks, fewer at the end', async () => {
    const reader = openByteReader(chunksOf('abc', 'def', 'gh'))
    assert.equal(textOf(await reader.read(2)), 'ab')
    assert.equal(textOf(await reader.read(5)), 'cdefg')
    assert.equal(textOf(await reader.read(5)), 'h')
    assert.equal(textOf(await reader.read(5)), '')
  })

  test('passing over tells how many bytes there were', async () => {
    const reader = openByteReader(chunksOf('abc', 'def'))
    assert.equal(await reader.passOver(4), 4)
    assert.equal(textOf(await reader.read(1)), 'e')
    assert.equal(await reader.passOver(9), 1)
  })

  test('a stream that breaks off ends there and says why', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new TextEncoder().encode('ab'))
      throw new Error('disk gone')
    }
    const reader = openByteReader(broken())
    assert.equal(textOf(await reader.read(5)), 'ab')
    assert.equal(reader.failure(), 'disk gone')
    assert.equal(await reader.line(5), undefined)
  })
})
