import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileAttributeLexicon } from './attribute-lexicon.ts'

test('the project’s tables give every part of the lexicon', () => {
  const lexicon = compileAttributeLexicon(loadLexicon())
  assert.equal(lexicon.nouns.get('ministry'), 'body')
  assert.equal(lexicon.nouns.get('officials'), 'insider')
  assert.equal(lexicon.nouns.get('spokesman'), 'spokesperson')
  assert.equal(lexicon.nouns.get('survey'), 'document')
  assert.equal(lexicon.nouns.get('analysts'), 'onlooker')
  assert.equal(lexicon.nouns.get('president'), 'office')
  assert.equal(lexicon.nouns.get('candidate'), 'person')
  assert.ok(lexicon.cues.verbs.has('say'))
  assert.ok(lexicon.cues.documents.has('poll'))
  assert.ok(lexicon.cues.speakers.has('officials'))
  assert.equal(lexicon.words.verbs.get('said')?.base, 'say')
  assert.ok(lexicon.outlets.outletOf('Reuters'))
  assert.ok(lexicon.foreign.has('uk'))
})

test('without tables the lexicon is empty, not broken', () => {
  const lexicon = compileAttributeLexicon(new Map())
  assert.equal(lexicon.nouns.size, 0)
  assert.equal(lexicon.cues.verbs.size, 0)
  assert.equal(lexicon.foreign.size, 0)
})

test('rows of an unknown class of nouns are passed over', () => {
  const tables = new Map([
    [
      'source-nouns',
      [
        { class: 'weather', words: 'rain' },
        { class: 'body', words: 'guild' },
      ],
    ],
  ])
  assert.deepEqual([...compileAttributeLexicon(tables).nouns], [['guild', 'body']])
})
