import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openIdRegister } from './unique-ids.ts'

describe('ids that differ', () => {
  const cases: readonly (readonly [name: string, wanted: readonly string[], given: readonly string[]])[] = [
    ['ids that differ stay as they are', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['the second of the same id gets -2, the third -3', ['a', 'a', 'a'], ['a', 'a-2', 'a-3']],
    ['a number that is taken is passed over', ['a-2', 'a', 'a'], ['a-2', 'a', 'a-3']],
    ['one that asks for a number given away gets a number of its own', ['a', 'a', 'a-2'], ['a', 'a-2', 'a-2-2']],
    ['ids that differ in case differ', ['A', 'a'], ['A', 'a']],
    [
      'words that every object has are ids like others',
      ['constructor', 'constructor'],
      ['constructor', 'constructor-2'],
    ],
  ]
  for (const [name, wanted, given] of cases) {
    test(name, () => {
      const uniqueId = openIdRegister()
      assert.deepEqual(wanted.map(uniqueId), given)
    })
  }

  test('100,000 equal ids are numbered quickly', () => {
    const uniqueId = openIdRegister()
    const startedAt = performance.now()
    const ids = new Set(Array.from({ length: 100_000 }, () => uniqueId('report')))
    assert.equal(ids.size, 100_000)
    assert.ok(performance.now() - startedAt < 10_000)
  })
})
