import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseTable } from '../text/table.ts'
import { foreignActsOf, formsOfForeign } from './foreign-acts.ts'

const table = parseTable(
  'language\tclass\tverbs\tnouns\nxx\tclose\t+zavrel* ~zavrit =zavrot_down\tzavra*\nxx\topen\t+zavrelo\t\nyy\tclose\t=shut\t',
)

describe('act words of other languages', () => {
  const acts = foreignActsOf(table).get('xx')
  assert.ok(acts)
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['zavrela', ['close done']],
    ['zavrelo', ['open done']],
    ['zavrit', ['close ahead']],
    ['zavrito', []],
    ['zavrot', ['close open down']],
    ['zavrami', ['close noun']],
    ['za', []],
    ['', []],
    ['shut', []],
  ]
  for (const [word, found] of cases) {
    test(`"${word}" is ${found.join() || 'no act'}`, () => {
      const forms = formsOfForeign(word, acts)
      assert.deepEqual(
        forms.map(({ act, form, particle }) => [act, form, particle].filter(Boolean).join(' ')),
        found,
      )
    })
  }

  test('languages are kept apart', () => {
    assert.deepEqual([...foreignActsOf(table).keys()], ['xx', 'yy'])
  })

  test('a long word is looked up quickly', () => {
    assert.deepEqual(formsOfForeign('q'.repeat(1_000_000), acts), [])
  })
})
