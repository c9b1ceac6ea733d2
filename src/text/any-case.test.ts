import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { anyCase } from './any-case.ts'

describe('each letter stands for both cases', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['told', '[tT][oO][lL][dD]'],
    ['told (?:to|by)', '[tT][oO][lL][dD] (?:[tT][oO]|[bB][yY])'],
    ['analy[sz]e', '[aA][nN][aA][lL][yY][sSzZ][eE]'],
    ['\\bU\\.S\\.', '\\b[uU]\\.[sS]\\.'],
    ['on \\p{Lu}\\p{Ll}+', '[oO][nN] \\p{L}\\p{L}+'],
    ['\\p{Sc}{2,4}', '\\p{Sc}{2,4}'],
    ['médias', '[mM][éÉ][dD][iI][aA][sS]'],
    ['ЗМІ', '[зЗ][мМ][іІ]'],
    ['12–14', '12–14'],
    ['', ''],
  ]
  for (const [source, expected] of cases) test(source, () => assert.equal(anyCase(source), expected))
})

test('it takes what the flag takes', () => {
  const source = '(?:news[- ]agency|the \\p{L}+ (?:press|wire)s?|U\\.?S\\.? media|h/t)'
  const [own, flagged] = [new RegExp(`^${anyCase(source)}$`, 'u'), new RegExp(`^${source}$`, 'iu')]
  const words = fc.constantFrom(
    'News',
    'agency',
    '-',
    ' ',
    'THE',
    'big',
    'pReSs',
    'wires',
    'U.S.',
    'us',
    'MEDIA',
    'H/T',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (parts) => {
      const text = parts.join('')
      assert.equal(own.test(text), flagged.test(text), text)
    }),
  )
})
