import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { phraseFinder } from './phrase-finder.ts'

const phrases = ['told us', 'told', 'no decision', "l'agence", 'Straße', 'источник', 'ésta', 'KI', '编译', 'a.m.']
const wordsOf = (text: string): readonly string[] =>
  phraseFinder(phrases)(text).map((at) => text.slice(at.start, at.end))

describe('phraseFinder', () => {
  for (const [text, wanted] of [
    ['They told us and told them', ['told us', 'told']],
    ['TOLD\n us; Told', ['TOLD\n us', 'Told']],
    ['retold, toldest, 4told, told4', []],
    ['(told) “told” —told', ['told', 'told', 'told']],
    ["L’agence and l'agence", ['L’agence', "l'agence"]],
    ['STRAßE, Überstraße', ['STRAßE']],
    ['Источник сказал, первоисточник молчал', ['Источник']],
    ['Ésta, está', ['Ésta']],
    ['\u212ai is KI in other letters', ['\u212ai', 'KI']],
    ['no  decision', ['no  decision']],
    ['编译, but not 本文编译', ['编译']],
    ['at 9 a.m. sharp', ['a.m.']],
    ['', []],
    ['t', []],
  ] as const) {
    test(JSON.stringify(text), () => assert.deepEqual(wordsOf(text), wanted))
  }

  test('finds what one expression over the whole text finds', () => {
    const all = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${phrases.map((phrase) => phrase.replaceAll('.', '[.]')).join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    )
    const parts = [...phrases, 'TOLD', ' ', ' ', '-', 'x', 'ß', 'ſ', '𝒳', '，', 'é', '9', 'ы', '編']
    let seed = 7
    const pick = (): string => parts[(seed = (seed * 1103515245 + 12345) % 2147483648) % parts.length] ?? ''
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 12 }, pick).join('')
      assert.deepEqual(wordsOf(text), text.match(all) ?? [], text)
    }
  })
})
