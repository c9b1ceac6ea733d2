import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileForeignCues } from './foreign-lexicon.ts'

test('phrases are found by their first word, the longest first', () => {
  const cues = compileForeignCues([
    { language: 'de', class: 'according', phrases: 'nach, nach angaben' },
    { language: 'de', class: 'say', phrases: 'sagte' },
  ])
  assert.deepEqual(
    cues
      .get('de')
      ?.phrases.get('nach')
      ?.map((phrase) => phrase.words),
    [['nach', 'angaben'], ['nach']],
  )
  assert.equal(cues.get('de')?.phrases.get('sagte')?.[0]?.phraseClass, 'say')
})

test('Chinese phrases are cut into characters', () => {
  const cues = compileForeignCues([{ language: 'zh', class: 'say', phrases: '表示, 说' }])
  assert.deepEqual(cues.get('zh')?.phrases.get('表')?.[0]?.words, ['表', '示'])
  assert.deepEqual(cues.get('zh')?.phrases.get('说')?.[0]?.words, ['说'])
})

test('curly apostrophes are read as straight ones', () => {
  const cues = compileForeignCues([{ language: 'fr', class: 'according', phrases: 'd’après' }])
  assert.ok(cues.get('fr')?.phrases.has("d'après"))
})

test('unknown classes are passed over', () => {
  assert.equal(compileForeignCues([{ language: 'fr', class: 'poetry', phrases: 'hélas' }]).size, 0)
})

test('ten languages have cues of saying, of source and of denial', () => {
  const cues = compileForeignCues(loadLexicon().get('cues-foreign') ?? [])
  for (const language of ['uk', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'ar', 'zh']) {
    const classes = new Set(
      [...(cues.get(language)?.phrases.values() ?? [])].flat().map((phrase) => phrase.phraseClass),
    )
    for (const needed of ['say', 'denies', 'according', 'citing', 'hearsay', 'insider', 'body'] as const) {
      assert.ok(classes.has(needed), `${language} ${needed}`)
    }
  }
})
