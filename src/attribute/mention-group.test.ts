import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mentionKey, withoutDesignation } from './mention-group.ts'
import { noVotes, type SubjectMention } from './subject-mention.ts'

function mention(...words: readonly string[]): SubjectMention {
  return { start: 0, end: 1, nameStart: 0, nameEnd: 1, words, votes: noVotes, form: 'name' }
}

describe('mentions of one name have one key', () => {
  const pairs: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['Osprey'], ['Ospreys']],
    [['CWS'], ['CWSs']],
    [
      ['Coastal', 'Warning', 'System'],
      ['coastal', 'warning', 'systems'],
    ],
    [
      ['QF-40', 'Coastal', 'Missile'],
      ['Coastal', 'Missile'],
    ],
    [['Storm-Petrel'], ['Storm', 'Petrel']],
  ]
  for (const [a, b] of pairs) {
    test(`${a.join(' ')} and ${b.join(' ')}`, () => assert.equal(mentionKey(mention(...a)), mentionKey(mention(...b))))
  }
})

describe('mentions of two names have two keys', () => {
  const pairs: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['QF-40'], ['QF-41']],
    [['Osprey'], ['Heron']],
    [
      ['Coastal', 'Missile'],
      ['Coastal', 'Radar'],
    ],
    [['CWS'], ['CWR']],
  ]
  for (const [a, b] of pairs) {
    test(`${a.join(' ')} and ${b.join(' ')}`, () =>
      assert.notEqual(mentionKey(mention(...a)), mentionKey(mention(...b))))
  }
})

test('a name that is all designation keeps it', () => {
  assert.deepEqual(withoutDesignation(['QF-40']), ['QF-40'])
  assert.deepEqual(withoutDesignation(['QF-40', 'Petrel']), ['QF-40', 'Petrel'])
  assert.deepEqual(withoutDesignation(['QF-40', 'Coastal', 'Missile']), ['Coastal', 'Missile'])
})
