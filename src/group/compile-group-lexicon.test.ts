import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileGroupLexicon } from './compile-group-lexicon.ts'

describe('compileGroupLexicon', () => {
  test('of the project knows what is common in several languages', () => {
    const prior = compileGroupLexicon(loadLexicon())
    for (const key of ['en:the', 'en:said', 'es:que', 'nl:een', 'de:und', 'ru:что', 'uk:що']) {
      assert.ok((prior.get(key) ?? 0) >= 0.1, key)
    }
  })

  test('knows no term that hardly any article holds', () => {
    const prior = compileGroupLexicon(loadLexicon())
    for (const key of ['en:zugzwang', 'N:slnsk']) assert.equal(prior.get(key), undefined)
  })

  test('is empty where the table is absent', () => assert.equal(compileGroupLexicon(new Map()).size, 0))

  const rows = [
    { key: 'en:good', share: '0.5' },
    { key: 'en:zero', share: '0' },
    { key: 'en:more', share: '1.5' },
    { key: 'en:words', share: 'often' },
    { key: 'en:none', share: undefined },
    { key: undefined, share: '0.5' },
  ]
  test('leaves out rows that are no shares', () => {
    assert.deepEqual([...compileGroupLexicon(new Map([['common-terms', rows]]))], [['en:good', 0.5]])
  })
})
