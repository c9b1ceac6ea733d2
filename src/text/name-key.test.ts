import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bareWord, nameKeyOf } from './name-key.ts'

describe('spellings of one name have one key', () => {
  const groups: readonly (readonly (readonly string[])[])[] = [
    [['Coastal', 'Kestrel'], ['coastal', 'kestrel'], ['Coastal', 'Kestrels'], ['Coastal-Kestrel']],
    [
      ['Mara', 'Lind’s'],
      ['Mara', "Lind's"],
      ['MARA', 'LIND'],
    ],
    [
      ['anti-ship', 'missiles'],
      ['anti', 'ship', 'missile'],
      ['Anti-Ship', 'Missile'],
    ],
    [['Osprey'], ['Ospreys'], ['osprey'], ['Osprey’s']],
  ]
  for (const group of groups) {
    const [first, ...rest] = group
    for (const other of rest) {
      test(`${first?.join(' ')} and ${other.join(' ')}`, () => assert.equal(nameKeyOf(other), nameKeyOf(first ?? [])))
    }
  }
})

test('different names have different keys', () => {
  const keys = [['Coastal', 'Kestrel'], ['Kestrel'], ['Coastal'], ['Kestrel', 'Coastal']].map(nameKeyOf)
  assert.equal(new Set(keys).size, keys.length)
})

test('no words give no key', () => assert.equal(nameKeyOf([]), ''))

describe('words without possessive', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Lind’s', 'lind'],
    ["Lind's", 'lind'],
    ['forces’', 'forces'],
    ['O’Brien', 'o’brien'],
    ['its', 'its'],
  ]
  for (const [word, bare] of cases) test(word, () => assert.equal(bareWord(word), bare))
})
