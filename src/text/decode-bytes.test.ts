import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decodeBytes } from './decode-bytes.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)

describe('decoding bytes', () => {
  test('a byte order mark decides, whatever header and declaration say', () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('<?xml version="1.0" encoding="koi8-r"?><a>Fähre</a>')])
    const decoded = decodeBytes(marked, 'text/xml; charset=windows-1251')
    assert.equal(decoded.basis, 'bom')
    assert.ok(decoded.text.endsWith('<a>Fähre</a>'))
    assert.ok(!decoded.text.startsWith('\u{feff}'))
  })

  test('UTF-16 and UTF-32 are read with and without a mark', () => {
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['utf-16le', bytes(0xff, 0xfe, 0x3c, 0, 0x61, 0)],
      ['utf-16be', bytes(0xfe, 0xff, 0, 0x3c, 0, 0x61)],
      ['utf-16le', bytes(0x3c, 0, 0x61, 0)],
      ['utf-16be', bytes(0, 0x3c, 0, 0x61)],
      ['utf-32le', bytes(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0, 0x61, 0, 0, 0)],
      ['utf-32be', bytes(0, 0, 0, 0x3c, 0, 0, 0, 0x61)],
    ]
    for (const [encoding, given] of cases) {
      const decoded = decodeBytes(given)
      assert.equal(decoded.encoding, encoding)
      assert.equal(decoded.text, '<a')
    }
  })

  test('a code point outside Unicode in UTF-32 becomes the replacement character', () => {
    assert.equal(decodeBytes(bytes(0, 0, 0, 0x3c, 0xff, 0xff, 0xff, 0xff, 0, 0, 0xd8, 0)).text, '<\u{fffd}\u{fffd}')
  })

  test('the header comes before the declaration, the declaration before a guess', () => {
    const koi = Uint8Array.from([...latin('<?xml version="1.0" encoding="windows-1251"?><t>'), 0xd0, 0xcf, 0xd2, 0xd4])
    assert.ok(decodeBytes(koi, 'application/xml; charset="koi8-r"').text.endsWith('порт'))
    assert.equal(decodeBytes(koi).encoding, 'windows-1251')
    assert.equal(decodeBytes(koi).basis, 'declaration')
  })

  test('a claim of another encoding over text that is UTF-8 is passed over', () => {
    const text = '<t>Київ · 東京 · Łódź · Zürich, Köln, Málaga, São Paulo</t>'
    for (const claim of ['iso-8859-1', 'windows-1251', 'koi8-r', 'gb2312', 'shift_jis', 'euc-kr', 'big5'])
      assert.equal(decodeBytes(utf8(text), `text/html; charset=${claim}`).text, text, claim)
  })

  test('two characters of an East Asian encoding that happen to be UTF-8 are no proof', () => {
    // 0xc4 0xa3 is a character of GBK, and one of UTF-8 as well.
    const gbk = Uint8Array.from([...latin('<?xml version="1.0" encoding="gbk"?><t>'), 0xc4, 0xa3, 0xc4, 0xa3])
    assert.equal(decodeBytes(gbk).encoding, 'gbk')
  })

  test('encodings that declare themselves in letters which they do not use are no 16-bit encodings', () => {
    for (const claim of ['utf-16', 'utf-32', 'utf-7', 'x-nonsense'])
      assert.equal(decodeBytes(utf8(`<?xml version="1.0" encoding="${claim}"?><t>Fähre über</t>`)).encoding, 'utf-8')
  })

  test('the declaration of a page is read in both spellings', () => {
    const spellings = [
      '<meta charset=iso-8859-2>',
      '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">',
      '<meta content="text/html; charset="ISO-8859-2"" http-equiv="content-type">',
    ]
    for (const spelling of spellings) {
      const decoded = decodeBytes(
        Uint8Array.from([...latin(`<html><head>${spelling}</head><p>`), 0xb3, 0xf3, 0x64, 0xbc]),
      )
      assert.ok(decoded.text.endsWith('łódź'), spelling)
    }
  })

  test('a claim of UTF-8 that the bytes refute is passed over', () => {
    const decoded = decodeBytes(
      latin('<?xml version="1.0" encoding="utf-8"?><t>Der Fährhafen bleibt für Gäste geöffnet</t>'),
    )
    assert.notEqual(decoded.basis, 'declaration')
    assert.ok(decoded.text.includes('Fährhafen'))
  })

  test('a single-byte claim over well-formed UTF-8 is passed over', () => {
    const decoded = decodeBytes(utf8('<?xml version="1.0" encoding="iso-8859-1"?><t>Größe über Nacht geändert</t>'))
    assert.equal(decoded.encoding, 'utf-8')
    assert.ok(decoded.text.includes('Größe'))
  })

  test('a declared 16-bit encoding in a document of single bytes is passed over', () => {
    assert.equal(decodeBytes(utf8('<?xml version="1.0" encoding="utf-16"?><t>é</t>')).encoding, 'utf-8')
  })

  test('an unknown label is passed over', () => {
    for (const label of ['bogus-9', 'constructor', 'toString', '__proto__', 'valueOf'])
      assert.equal(decodeBytes(utf8(`<?xml version="1.0" encoding="${label}"?><t>ø</t>`)).encoding, 'utf-8', label)
  })

  test('undeclared text is UTF-8 when well-formed, else guessed', () => {
    assert.equal(decodeBytes(utf8('наказ опубліковано')).basis, 'utf-8')
    const cyrillic = 'Совет порта перенёс открытие моста на весну, сообщили в администрации города и в порту.'
    const windows = Uint8Array.from(
      Array.from(cyrillic, (c) => {
        const point = c.codePointAt(0) ?? 0
        if (c === 'ё') return 0xb8
        return point < 0x80 ? point : point - 0x410 + 0xc0
      }),
    )
    const guessed = decodeBytes(windows)
    assert.equal(guessed.basis, 'guess')
    assert.equal(guessed.text, cyrillic)
  })

  test('empty and binary input give text, not an error', () => {
    assert.equal(decodeBytes(bytes()).text, '')
    assert.equal(typeof decodeBytes(Uint8Array.from({ length: 4096 }, (_, i) => (i * 197) % 256)).text, 'string')
  })
})
