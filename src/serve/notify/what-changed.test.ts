import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../model/alert.ts'
import { english } from '../texts/english.ts'
import { toldAfter, whatChanged } from './what-changed.ts'

const before: ToldStory = {
  state: 'reported-decided',
  isOnRecord: false,
  originCount: 1,
  conflictCount: 0,
  correctionCount: 0,
  isFigureReached: false,
}

describe('what changed in a story', () => {
  const cases: readonly (readonly [name: string, change: Partial<ToldStory>, triggers: readonly string[]])[] = [
    ['nothing, when only a copy came', {}, []],
    ['a new independent origin', { originCount: 2 }, ['new-origin']],
    ['another state', { state: 'announced', isOnRecord: true }, ['state-changed']],
    ['the same state, now on the record', { isOnRecord: true }, ['state-changed']],
    ['a conflict', { conflictCount: 1 }, ['conflict']],
    ['a figure that is reached', { isFigureReached: true }, ['number']],
    ['a correction', { correctionCount: 1 }, ['correction']],
    ['fewer origins: an earlier count is not news', { originCount: 0 }, []],
    [
      'several things at once',
      { originCount: 3, state: 'denied', conflictCount: 2 },
      ['new-origin', 'state-changed', 'conflict'],
    ],
  ]
  for (const [name, change, triggers] of cases)
    test(`is ${name}`, () => {
      assert.deepEqual(
        whatChanged(english, before, { ...before, ...change }).map(({ trigger }) => trigger),
        triggers,
      )
    })

  test('a state that a later telling does not find is no change', () => {
    const { state: _state, ...stateless } = before
    assert.deepEqual(whatChanged(english, before, stateless), [])
    assert.equal(toldAfter(before, stateless).state, 'reported-decided')
  })

  test('of a new story, what it brings with it is told too, but for origins and state', () => {
    const now = { ...before, originCount: 4, conflictCount: 1, isFigureReached: true }
    assert.deepEqual(
      whatChanged(english, undefined, now).map(({ trigger }) => trigger),
      ['new-story', 'conflict', 'number'],
    )
  })

  test('the sentences say how it stands and how it stood', () => {
    const sentences = whatChanged(english, before, {
      ...before,
      state: 'announced',
      isOnRecord: true,
      originCount: 2,
    }).map(({ sentence }) => sentence)
    assert.deepEqual(sentences, [
      '2 independent origins now; before 1.',
      'Announced, on the record; before reported decided.',
    ])
  })

  test('what comes, goes and comes again is told once', () => {
    let told: ToldStory = before
    const seen: string[] = []
    for (const conflictCount of [1, 0, 1, 0, 1, 2]) {
      const now = { ...before, conflictCount }
      seen.push(...whatChanged(english, told, now).map(({ trigger }) => trigger))
      told = toldAfter(told, now)
    }
    assert.deepEqual(seen, ['conflict', 'conflict'])
    assert.equal(told.conflictCount, 2)
  })
})
