import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readTdmRules, reservationOf } from './tdm-rules.ts'

/** Rules of an invented site, in the order in which they count. */
const file = JSON.stringify([
  { location: '/open/*', 'tdm-reservation': 0 },
  { location: '/*.pdf$', 'tdm-reservation': 1, 'tdm-policy': 'https://tide.example/pdf.json' },
  { location: '/tables/', 'tdm-reservation': 1 },
  { location: '/exact$', 'tdm-reservation': '1' },
  { location: '/news*/archive', 'tdm-reservation': 1 },
  { location: '/odd', 'tdm-reservation': 7 },
])

describe('the reservations of a site', () => {
  const cases: readonly (readonly [string, boolean | undefined])[] = [
    ['/open/a.pdf', false],
    ['/a.pdf', true],
    ['/a.pdf?page=2', undefined],
    ['/a.pdfx', undefined],
    ['/tables/march', true],
    ['/tables', undefined],
    ['/exact', true],
    ['/exactly', undefined],
    ['/news-2026/archive/1', true],
    ['/news-2026/1', undefined],
    ['/odd', undefined],
    ['/', undefined],
  ]
  for (const [path, isReserved] of cases) {
    test(`${path} is ${isReserved === undefined ? 'not spoken of' : isReserved ? 'reserved' : 'not reserved'}`, () => {
      const found = reservationOf(readTdmRules(file), new URL(path, 'https://tide.example'))
      assert.equal(found?.isReserved, isReserved)
    })
  }

  test('a rule for everything reserves everything', () => {
    for (const location of ['/', '*', '/*']) {
      const rules = readTdmRules(JSON.stringify([{ location, 'tdm-reservation': 1 }]))
      assert.equal(reservationOf(rules, new URL('https://tide.example/a/b'))?.isReserved, true)
    }
  })

  test('says where a licence can be had', () => {
    const found = reservationOf(readTdmRules(file), new URL('https://tide.example/a.pdf'))
    assert.deepEqual(found, { isReserved: true, policyUrl: 'https://tide.example/pdf.json', basis: 'file' })
  })
})

describe('files that are no rules', () => {
  const files: readonly (readonly [string, string])[] = [
    ['a web page', '<!doctype html><title>Not found</title>'],
    ['nothing', ''],
    ['a number', '7'],
    ['an object', '{"location": "/", "tdm-reservation": 1}'],
    ['a list of other things', '[1, null, "x", [], {"location": 1, "tdm-reservation": 1}, {"location": "/"}]'],
    ['a thousand brackets', '['.repeat(1_000)],
    ['a prototype', '[{"__proto__": {"location": "/", "tdm-reservation": 1}}]'],
  ]
  for (const [what, text] of files) test(`${what} reserves nothing`, () => assert.deepEqual(readTdmRules(text), []))

  test('a byte order mark is passed over', () => assert.equal(readTdmRules(`\u{feff}${file}`).length, 5))

  test('100,000 rules are cut, and a pattern of stars is matched quickly', () => {
    const many = JSON.stringify(Array.from({ length: 100_000 }, () => ({ location: '/x', 'tdm-reservation': 1 })))
    assert.equal(readTdmRules(many).length, 1_000)
    const stars = readTdmRules(JSON.stringify([{ location: `/${'*a'.repeat(900)}$`, 'tdm-reservation': 1 }]))
    const started = performance.now()
    reservationOf(stars, new URL(`https://tide.example/${'a'.repeat(800)}b`))
    assert.ok(performance.now() - started < 600)
  })
})
