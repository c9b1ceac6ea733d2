import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileKindOf } from './file-kind.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('the kind of a file by how it starts', () => {
  const kinds: readonly (readonly [string, string | undefined])[] = [
    ['%PDF-1.7\n%âãÏÓ', 'a PDF'],
    ['\x89PNG\r\n\x1a\n', 'an image (PNG)'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'an image (JPEG)'],
    ['GIF89a', 'an image (GIF)'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'an image (WebP)'],
    ['\0\0\0\x1cftypavif', 'an image (AVIF)'],
    ['\0\0\0\x1cftypisom', 'a video or sound file'],
    ['PK\x03\x04\x14', 'a ZIP archive or office document'],
    ['\x1f\x8b\x08', 'packed with gzip'],
    ['RIFF\x10\0\0\0WAVE', undefined],
    ['<!doctype html>', undefined],
    ['\ufeff<rss>', undefined],
    ['GIF', undefined],
    ['', undefined],
  ]
  for (const [start, kind] of kinds) {
    test(`${JSON.stringify(start.slice(0, 12))} is ${kind ?? 'nothing special'}`, () => {
      assert.equal(fileKindOf(latin1(start)), kind)
    })
  }
})
