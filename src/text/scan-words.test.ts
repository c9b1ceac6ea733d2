import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAsciiLetter, isDigitCode, scanWords } from './scan-words.ts'

function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  scanWords(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

describe('words by character codes', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['   …—“”', []],
    ['The ferry, at last, sails.', ['The', 'ferry', 'at', 'last', 'sails']],
    ['1,400 boats, 4.1 per cent.', ['1,400', 'boats', '4.1', 'per', 'cent']],
    ['in 2024.', ['in', '2024']],
    ['Straße café señor Łódź', ['Straße', 'café', 'señor', 'Łódź']],
    ['«Мер» закрив міст', ['Мер', 'закрив', 'міст']],
    ['أغلق رئيس البلدية، الجسر؟', ['أغلق', 'رئيس', 'البلدية', 'الجسر']],
    ['市长关闭，旧桥。', ['市', '长', '关', '闭', '旧', '桥']],
    ['橋 and pont', ['橋', 'and', 'pont']],
    ['well-known don’t', ['well', 'known', 'don', 't']],
    ['a\u00a0b\u202fc', ['a', 'b', 'c']],
    ['hello 🙂 world', ['hello', 'world']],
    ['€31bn', ['31bn']],
    ['पुल बंद।', ['पुल', 'बंद']],
  ]
  for (const [text, words] of cases) test(`“${text}”`, () => assert.deepEqual(wordsOf(text), words))

  test('characters of Chinese are marked as such', () => {
    const kinds: boolean[] = []
    scanWords('旧 bridge', (_start, _end, isIdeograph) => kinds.push(isIdeograph))
    assert.deepEqual(kinds, [true, false])
  })
  test('digits are those of ASCII', () => {
    assert.deepEqual(
      Array.from('0a9٣').map((letter) => isDigitCode(letter.charCodeAt(0))),
      [true, false, true, false],
    )
  })
  test('agrees with the expression on random Latin, Cyrillic and marks', () => {
    const letters = 'abZ09 .,;-—“”éßжЇ'
    let seed = 7
    for (let round = 0; round < 300; round += 1) {
      let text = ''
      for (let i = 0; i < 40; i += 1) {
        seed = (seed * 1103515245 + 12345) % 2147483648
        text += letters.charAt(seed % letters.length)
      }
      const joined = text.replace(/(?<=\d)[.,](?=\d)/gu, '')
      assert.deepEqual(
        wordsOf(text).map((word) => (/^\d|\d/u.test(word) ? word.replace(/[.,]/gu, '') : word)),
        joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
        text,
      )
    }
  })
  test('a megabyte passes quickly', () => {
    const started = performance.now()
    assert.equal(wordsOf('“a” '.repeat(250_000)).length, 250_000)
    assert.ok(performance.now() - started < 9000)
  })
})

test('letters of ASCII, and no others', () => {
  const letters = ['A', 'Z', 'a', 'z'].map((letter) => isAsciiLetter(letter.charCodeAt(0)))
  assert.deepEqual(letters, [true, true, true, true])
  for (const other of ['@', '[', '`', '{', '0', 'é', 'я'])
    assert.equal(isAsciiLetter(other.charCodeAt(0)), false, other)
})
