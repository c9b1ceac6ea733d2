import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matchesOf } from './matches-of.ts'

describe('matchesOf', () => {
  const texts = ['', 'a1 b22 c333', '12', 'no figure', '7 7 7', 'é4', '𝒜x𝒜']
  for (const pattern of [/\d+/gu, /(?<letter>\p{L})(\d)/gu, /\b/gu, /x*/gu])
    it(`gives what matchAll gives for ${String(pattern)}`, () => {
      for (const text of texts)
        assert.deepEqual(
          matchesOf(pattern, text).map((match) => [match.index, ...match]),
          Array.from(text.matchAll(pattern), (match) => [match.index, ...match]),
          text,
        )
    })

  it('begins at the start of each text, wherever the one before ended', () => {
    const pattern = /a/gu
    pattern.lastIndex = 5
    assert.equal(matchesOf(pattern, 'aaaa').length, 4)
    assert.equal(matchesOf(pattern, 'aa').length, 2)
    assert.equal(pattern.lastIndex, 0)
  })
})
