import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileCueLexicon } from './cue-lexicon.ts'

const none = { documents: new Set<string>(), speakers: new Set<string>() }

test('particles follow the head, the longest first', () => {
  const { verbs } = compileCueLexicon(
    [
      { class: 'call', frames: 'rt', lemmas: 'call on' },
      { class: 'speech', frames: 'b', lemmas: 'call' },
      { class: 'speech', frames: 'p', lemmas: 'call into question' },
    ],
    none,
  )
  assert.deepEqual(
    verbs.get('call')?.map((entry) => entry.particles),
    [['into', 'question'], ['on'], []],
  )
})

test('"be X" is an adjective', () => {
  const { verbs, adjectives } = compileCueLexicon(
    [{ class: 'cognition', frames: 'cpt', lemmas: 'be wary, be sure' }],
    none,
  )
  assert.equal(verbs.size, 0)
  assert.deepEqual([...adjectives.keys()], ['wary', 'sure'])
})

test('a noun is found in singular and plural', () => {
  const { nouns } = compileCueLexicon([{ class: 'noun', frames: 'ct', lemmas: 'promise, theory, fear of' }], none)
  assert.deepEqual([...nouns.keys()], ['promise', 'promises', 'theory', 'theories', 'fear', 'fears'])
  assert.deepEqual(nouns.get('fear')?.[0]?.particles, ['of'])
})

test('rows of an unknown class and empty lemmas are passed over', () => {
  const { verbs } = compileCueLexicon(
    [
      { class: 'gossip', frames: 'c', lemmas: 'whisper' },
      { class: 'core', frames: 'c', lemmas: ' , say,, ' },
      { class: 'core', frames: 'c' },
    ],
    none,
  )
  assert.deepEqual([...verbs.keys()], ['say'])
})

test('several rows may speak of one verb', () => {
  const { verbs } = compileCueLexicon(
    [
      { class: 'stance', frames: 'og', lemmas: 'blame' },
      { class: 'stance', frames: 'a', lemmas: 'blame' },
    ],
    none,
  )
  assert.deepEqual(
    verbs.get('blame')?.map((entry) => entry.frames),
    ['og', 'a'],
  )
})

test('the project’s own table holds only known classes and frames', () => {
  for (const row of loadLexicon().get('cues') ?? []) {
    assert.match(row['class'] ?? '', /^(?:core|speech|call|cognition|stance|document|answer|noun)$/u)
    assert.match(row['frames'] ?? '', /^[cioatgrnqdpkmbf]+$/u)
    assert.ok((row['lemmas'] ?? '') !== '')
  }
})
