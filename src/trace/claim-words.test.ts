import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claimWords, containment } from './claim-words.ts'

describe('the words of a claim', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The ferry will be sold', ['ferri', 'sold']],
    ['ferries', ['ferri']],
    ['Officials said that, according to sources', []],
    ['for 40 million euros or €31bn', ['40', 'milli', 'euros', '31']],
    ['£410mn and the 3rd in 2.2bn', ['410', '3', '2.2']],
    ['1,400 houses and 4.1%', ['1,400', 'house', '4.1']],
    ['Мер закрив старий міст', ['закри', 'стари', 'міст']],
    ['旧桥关', ['旧桥', '桥关']],
    ['a an the of it', []],
  ]
  for (const [text, words] of cases)
    test(`“${text}”`, () => assert.deepEqual([...claimWords(text)].sort(), [...words].sort()))

  test('inflections of one word meet', () => {
    assert.deepEqual(claimWords('The company companies'), claimWords('company'))
    assert.deepEqual(claimWords('пшениця пшениці'), claimWords('пшениця'))
  })
})

describe('containment', () => {
  const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''))
  const cases: readonly (readonly [string, string, number])[] = [
    ['a b', 'a b c', 1],
    ['a b c d', 'a b', 0.5],
    ['a', 'b', 0],
    ['', 'a', 0],
  ]
  for (const [part, whole, share] of cases)
    test(`of [${part}] in [${whole}]`, () => assert.equal(containment(set(part), set(whole)), share))
})
