import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsOf } from '../../test/kits/subjects-in-short.ts'

/** The mentions of the first thing of a text. */
function mentionsOfFirst(text: string): readonly string[] {
  const [first] = subjectsOf(text).filter((subject) => subject.kind === 'thing')
  return first?.mentions.map((mention) => mention.text) ?? []
}

describe('class nouns refer to the thing named before', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['We bought Osprey missiles. The missiles are late.', ['Osprey missiles', 'missiles']],
    ['We bought Osprey missiles. These missiles are late.', ['Osprey missiles', 'missiles']],
    ['We bought the Osprey Missile System. The missiles are late.', ['Osprey Missile System', 'missiles']],
    [
      'We bought long-range Osprey missiles. The long-range missiles are late.',
      ['Osprey missiles', 'long-range missiles'],
    ],
    ['We bought the Osprey drone. It is new. The drone is late.', ['Osprey drone', 'drone']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(mentionsOfFirst(text), expected))
})

describe('class nouns refer to nothing else', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['We bought Osprey missiles. The drones are late.', ['Osprey missiles']],
    ['We bought Osprey missiles. Some missiles are late.', ['Osprey missiles']],
    ['We bought Osprey missiles. The anti-ship missiles are late.', ['Osprey missiles']],
    ['The missiles are late. We bought Osprey missiles.', ['Osprey missiles']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(mentionsOfFirst(text), expected))
})

test('of two things of a class the one named last is meant', () => {
  const subjects = subjectsOf('We bought Osprey missiles and Heron missiles. The missiles are late.')
  assert.deepEqual(
    subjects.map((subject) => subject.mentions.map((mention) => mention.text)),
    [['Osprey missiles'], ['Heron missiles', 'missiles']],
  )
})

test('a reference gives no alias', () => {
  const [osprey] = subjectsOf('We bought Osprey missiles. The missiles are late.')
  assert.deepEqual(osprey?.aliases, [])
})
