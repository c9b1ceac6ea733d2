import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attributeLexicon } from '../../test/kits/statements-in-short.ts'
import { compileCueLexicon } from './cue-lexicon.ts'

const classes = { documents: new Set(['report']), speakers: new Set(['official']) }

describe('a row gives an entry for each of its cues', () => {
  const lexicon = compileCueLexicon(
    [
      { class: 'core', frames: 'ci', lemmas: 'say, tell' },
      { class: 'speech', frames: 'ci', lemmas: 'point out, point, make it clear' },
      { class: 'cognition', frames: 'cp', lemmas: 'be aware, be keen' },
      { class: 'noun', frames: 'ct', lemmas: 'claim, reply, view of' },
      { class: 'nothing', frames: 'c', lemmas: 'whistle' },
      { frames: 'c', lemmas: 'hum' },
      { class: 'core', lemmas: ' , ' },
    ],
    classes,
  )
  test('verbs stand by their base form', () => {
    assert.deepEqual([...lexicon.verbs.keys()], ['say', 'tell', 'point', 'make'])
    assert.deepEqual(lexicon.verbs.get('say'), [{ lemma: 'say', cueClass: 'core', frames: 'ci', particles: [] }])
  })
  test('particles follow the verb, the longest first', () => {
    assert.deepEqual(
      lexicon.verbs.get('point')?.map(({ particles }) => particles),
      [['out'], []],
    )
    assert.deepEqual(lexicon.verbs.get('make')?.[0]?.particles, ['it', 'clear'])
  })
  test('adjectives stand without their copula', () => {
    assert.deepEqual([...lexicon.adjectives.keys()], ['aware', 'keen'])
    assert.deepEqual(lexicon.adjectives.get('aware')?.[0]?.particles, [])
  })
  test('nouns stand by singular and plural', () => {
    assert.deepEqual([...lexicon.nouns.keys()], ['claim', 'claims', 'reply', 'replies', 'view', 'views'])
    assert.deepEqual(lexicon.nouns.get('views')?.[0]?.particles, ['of'])
  })
  test('a row of an unknown class or without cues gives nothing', () => {
    assert.equal(lexicon.verbs.has('whistle'), false)
    assert.equal(lexicon.verbs.has('hum'), false)
    assert.equal(lexicon.verbs.has(''), false)
  })
  test('papers and speakers are handed through', () => {
    assert.equal(lexicon.documents, classes.documents)
    assert.equal(lexicon.speakers, classes.speakers)
  })
})

describe('the lexicon of the project knows the cues of the trade', () => {
  const verbs =
    'say tell announce write claim report add state argue insist warn explain confirm deny accuse blame'.split(' ')
  for (const verb of verbs) test(verb, () => assert.ok((attributeLexicon.cues.verbs.get(verb) ?? []).length > 0))
  for (const noun of ['claim', 'promise', 'belief', 'promises', 'denial', 'plea'])
    test(`${noun} of somebody`, () => assert.ok(attributeLexicon.cues.nouns.has(noun)))
  for (const adjective of ['confident', 'worried', 'adamant', 'aware'])
    test(`be ${adjective}`, () => assert.ok(attributeLexicon.cues.adjectives.has(adjective)))
  for (const word of ['report', 'study', 'poll', 'records', 'memo', 'audit'])
    test(`a ${word} is a paper`, () => assert.ok(attributeLexicon.cues.documents.has(word)))
  for (const word of ['official', 'officials', 'spokesman', 'diplomat', 'aide'])
    test(`a ${word} speaks`, () => assert.ok(attributeLexicon.cues.speakers.has(word)))
  for (const word of ['bridge', 'river', 'table', 'monday'])
    test(`a ${word} neither speaks nor tells`, () => {
      assert.equal(attributeLexicon.cues.verbs.has(word), false)
      assert.equal(attributeLexicon.cues.speakers.has(word), false)
      assert.equal(attributeLexicon.cues.documents.has(word), false)
    })
})

describe('every entry of the project can be matched', () => {
  const frameLetters = /^[a-z]+$/u
  for (const [map, name] of [
    [attributeLexicon.cues.verbs, 'verbs'],
    [attributeLexicon.cues.adjectives, 'adjectives'],
    [attributeLexicon.cues.nouns, 'nouns'],
  ] as const) {
    test(name, () => {
      for (const [head, entries] of map) {
        assert.equal(head, head.toLowerCase())
        assert.equal(head, head.trim())
        for (const entry of entries) {
          assert.match(entry.frames, frameLetters, entry.lemma)
          for (const particle of entry.particles) assert.notEqual(particle, '', entry.lemma)
        }
        const lengths = entries.map(({ particles }) => particles.length)
        if (name !== 'adjectives')
          assert.deepEqual(
            lengths,
            lengths.toSorted((a, b) => b - a),
            head,
          )
      }
    })
  }
})
