import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { pageText } from './page-text.ts'

describe('the text of what was fetched', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['plain', Buffer.from('<urlset/>'), '<urlset/>'],
    ['packed', gzipSync('<urlset/>'), '<urlset/>'],
    ['packed and cut', gzipSync('<urlset/>').subarray(0, 15), ''],
    ['packed in name only', Buffer.from([0x1f, 0x8b, 1, 2, 3]), ''],
    ['nothing', new Uint8Array(), ''],
  ]
  for (const [what, bytes, text] of cases) {
    test(`${what} is read`, () => assert.equal(pageText({ bytes }), text))
  }

  test('a small sitemap that becomes a large one is passed over', () => {
    assert.equal(pageText({ bytes: gzipSync(Buffer.alloc(30_000_000, 0x20)) }), '')
  })

  test('the encoding that its server gives is heeded', () => {
    const text = pageText({ bytes: Buffer.from([0xef, 0xf0, 0xe8]), contentType: 'text/xml; charset=windows-1251' })
    assert.equal(text, 'при')
  })
})
