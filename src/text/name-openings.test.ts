import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openingsOf, opensNoName } from './name-openings.ts'

const names = ['The Alden Watch', 'Time', 'Kesten Post', 'É24', 'T-Online', 'AB', 'Q', 'Nørre Tidende', 'Velby']

describe('where a name may begin', () => {
  const openings = openingsOf(names)
  for (const name of names)
    test(`${name} is not ruled out`, () => {
      for (const after of ['', ' said', '.', '’s paper', 'er'])
        assert.equal(opensNoName(openings, `As ${name}${after}`, 3), false)
    })

  const cases: readonly (readonly [text: string, isRuledOut: boolean])[] = [
    ['The Aldermen met', false],
    ['Nordic', true],
    ['Nørre', false],
    ['The harbour', true],
    ['Kesten Harbour', false],
    ['Kestrel flies', true],
    ['Timber', false],
    ['Timbuktu', false],
    ['Quay', false],
    ['ABC News', false],
    ['Welby', true],
    ['The\u00a0Alden Watch', false],
    ['Te', false],
    ['', false],
  ]
  for (const [text, isRuledOut] of cases)
    test(`${text}: ${isRuledOut ? 'none' : 'perhaps one'}`, () =>
      assert.equal(opensNoName(openings, text, 0), isRuledOut))

  test('no name rules all out but what is not ASCII', () => {
    const none = openingsOf([])
    assert.equal(opensNoName(none, 'The Alden Watch', 0), true)
    assert.equal(opensNoName(none, 'Éire', 0), false)
  })
})
