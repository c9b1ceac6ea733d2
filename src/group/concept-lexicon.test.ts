import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { LexiconRow } from '../model/lexicon-table.ts'
import { compileConceptLexicon } from './concept-lexicon.ts'

describe('compileConceptLexicon', () => {
  test('holds concepts and places of the project, with how common they are', () => {
    const lexicon = compileConceptLexicon(loadLexicon())
    assert.ok(lexicon.firstPlace > 200)
    assert.ok(lexicon.count > lexicon.firstPlace + 100)
    assert.ok(lexicon.shares.every((share) => share > 0 && share <= 1))
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru', 'bg', 'tr', 'ar', 'fa', 'he'])
      assert.ok((lexicon.words.get(language)?.stems.size ?? 0) > 150, language)
    for (const language of ['zh', 'ja', 'ko', 'any'])
      assert.ok((lexicon.words.get(language)?.stems.size ?? 0) > 150, language)
  })

  test('is empty where the tables are absent', () => {
    assert.deepEqual(compileConceptLexicon(new Map()).count, 0)
  })

  test('takes a word as a stem, a short or marked one as whole, one in capitals as written', () => {
    const rows = [{ concept: 'ferry', share: '2', en: 'ferr =boat gas', ar: 'قطر' }]
    const lexicon = compileConceptLexicon(
      new Map<string, LexiconRow[]>([
        ['concepts', rows],
        ['place-words', [{ place: 'us', latin: 'US amerik', cyrillic: 'США' }]],
      ]),
    )
    const en = lexicon.words.get('en')
    assert.deepEqual([...(en?.stems.keys() ?? [])], ['ferr'])
    assert.deepEqual([...(en?.whole.keys() ?? [])], ['boat', 'gas'])
    assert.deepEqual([...(lexicon.words.get('ar')?.stems.keys() ?? [])], ['قطر'])
    assert.deepEqual(
      [...(lexicon.words.get('any')?.capitals ?? [])],
      [
        ['US', [1]],
        ['США', [1]],
      ],
    )
    assert.ok(Math.abs((lexicon.shares[0] ?? 0) - 0.004) < 1e-6)
  })

  test('lets a word stand for two concepts', () => {
    const rows = [
      { concept: 'walkout', en: 'strike' },
      { concept: 'attack', en: 'strike' },
    ]
    const lexicon = compileConceptLexicon(new Map([['concepts', rows]]))
    assert.deepEqual(lexicon.words.get('en')?.stems.get('strike'), [0, 1])
  })
})
