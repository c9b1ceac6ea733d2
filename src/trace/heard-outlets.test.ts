import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { withHeardOutlets } from './heard-outlets.ts'

const told =
  'The yard at Kerven will close in June, a senior manager told Sky News on Sunday. He said that 310 jobs would go.'
const cites = 'The yard at Kerven will close in June with the loss of 310 jobs, Sky News reported on Sunday.'

/** Whose the reports without an outlet are, by id. */
function outletsOf(texts: Readonly<Record<string, string>>): Readonly<Record<string, string | undefined>> {
  const reports = Object.entries(texts).map(([id, text]) => {
    const { outlet: _outlet, ...report } = attributed({ id, text, class: 'original', rests: id, refers: [] })
    return report
  })
  return Object.fromEntries(withHeardOutlets(reports, lexicon).map(({ id, outlet }) => [id, outlet?.name]))
}

describe('whose a report is that shows no outlet', () => {
  test('the one to whose people spoke, where another report cites that outlet', () => {
    assert.deepEqual(outletsOf({ told, cites }), { told: 'Sky News', cites: undefined })
  })

  test('not told where no other report cites it', () => {
    assert.deepEqual(outletsOf({ told }), { told: undefined })
  })

  test('not told where two texts speak of it so', () => {
    assert.deepEqual(outletsOf({ told, again: `${told} The union protested.`, cites }), {
      told: undefined,
      again: undefined,
      cites: undefined,
    })
  })

  test('not where the text also writes of the outlet as of another', () => {
    const both = `${told} Sky News reported last week that the yard had debts.`
    assert.deepEqual(outletsOf({ both, cites }), { both: undefined, cites: undefined })
  })

  test('not where people spoke to two outlets', () => {
    const two = `${told} A second manager told Reuters that nothing was decided.`
    assert.deepEqual(outletsOf({ two, cites }), { two: undefined, cites: undefined })
  })
})
