import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeText } from './decode-text.ts'

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('the text of bytes', () => {
  const read: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
    ['plain letters', Buffer.from('The bridge is shut.'), 'The bridge is shut.'],
    ['letters of many scripts', Buffer.from('Міст — 橋 — جسر — 🌉'), 'Міст — 橋 — جسر — 🌉'],
    ['line ends are left as they are', Buffer.from('one\r\ntwo\rthree\n'), 'one\r\ntwo\rthree\n'],
    ['spaces that do not break are left', Buffer.from('5\u00A0km'), '5\u00A0km'],
    ['a byte order mark stays, so that spans are offsets into the file', Buffer.from('\uFEFFShut'), '\uFEFFShut'],
    ['UTF-16, little end first', utf16('Shut — 🌉', 'le'), 'Shut — 🌉'],
    ['UTF-16, big end first', utf16('Shut — 🌉', 'be'), 'Shut — 🌉'],
    [
      'a terminal colour code or two',
      Buffer.from('\u001b[1mShut\u001b[0m for repairs'),
      '\u001b[1mShut\u001b[0m for repairs',
    ],
    ['a form feed between pages', Buffer.from('one\ftwo'), 'one\ftwo'],
  ]
  for (const [name, bytes, text] of read) {
    test(name, () => {
      assert.deepEqual(decodeText(bytes), { kind: 'text', text, isCut: false })
    })
  }

  const refused: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['nothing', Buffer.from(''), 'empty'],
    ['white space', Buffer.from(' \n\t'), 'empty'],
    ['only a byte order mark', Buffer.from('\uFEFF'), 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'binary'],
    ['a zero far inside', Buffer.from(`${'words '.repeat(100)}\0`), 'binary'],
    ['control characters', Buffer.from('\u0001\u0002\u0003\u0004abc'), 'binary'],
    ['another encoding', Buffer.from('Die Brücke ist zu, sagt Müller', 'latin1'), 'encoding'],
    ['a wrong byte in the middle', Buffer.from([0x61, 0xff, 0x62]), 'encoding'],
    ['an overlong form', Buffer.from([0xc0, 0xaf, 0x61, 0x62]), 'encoding'],
    ['half a surrogate', Buffer.from([0xed, 0xa0, 0x80, 0x61]), 'encoding'],
  ]
  for (const [name, bytes, code] of refused) {
    test(`${name} is refused as ${code}`, () => {
      const decoded = decodeText(bytes)
      assert.equal(decoded.kind, 'problem')
      assert.equal(decoded.kind === 'problem' && decoded.code, code)
      assert.match(decoded.kind === 'problem' ? decoded.sentence : '', /[;(].*\.$/u)
    })
  }

  const cut: readonly (readonly [name: string, character: string, bytesLeft: number])[] = [
    ['after the first of two bytes', 'é', 1],
    ['after the first of three bytes', '€', 1],
    ['after the second of three bytes', '€', 2],
    ['after the third of four bytes', '🌉', 3],
  ]
  for (const [name, character, bytesLeft] of cut) {
    test(`a text cut ${name} is read up to there`, () => {
      const bytes = Buffer.concat([Buffer.from('It costs 40 '), Buffer.from(character).subarray(0, bytesLeft)])
      assert.deepEqual(decodeText(bytes), { kind: 'text', text: 'It costs 40 ', isCut: true })
    })
  }

  test('UTF-16 with half a unit at its end is read up to there', () => {
    const bytes = Buffer.concat([utf16('Shut', 'le'), Buffer.from([0x41])])
    assert.deepEqual(decodeText(bytes), { kind: 'text', text: 'Shut', isCut: true })
  })
})
