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

  test('the one to whose people somebody unnamed spoke, where a report of another house tells who spoke to it', () => {
    const unnamed =
      'Kerven stays shut\n\nNo decision was taken on the yard, government sources said on Thursday. "It stays shut," one of the sources told Kathimerini.'
    const passed =
      'Get alerts by The Independent\n\nKerven stays shut\n\nThe yard stays shut, a source told the Greek daily Kathimerini.'
    assert.deepEqual(outletsOf({ unnamed }), { unnamed: undefined })
    assert.equal(
      outletsOf({ unnamed, cites: 'Kathimerini reported that the yard stays shut.' })['unnamed'],
      'Kathimerini',
    )
    const reports = [unnamed, passed].map((text, i) =>
      attributed({ id: `r${i}`, text, class: 'original', rests: `r${i}`, refers: [] }),
    )
    assert.deepEqual(
      withHeardOutlets(reports, lexicon).map(({ outlet }) => outlet?.name),
      ['Kathimerini', 'The Independent'],
    )
    const named = unnamed.replace('one of the sources', 'Mayor Ada Lund')
    const second = [named, passed].map((text, i) =>
      attributed({ id: `r${i}`, text, class: 'original', rests: `r${i}`, refers: [] }),
    )
    assert.equal(withHeardOutlets(second, lexicon)[0]?.outlet, undefined)
  })

  const memo =
    'CEO of Tallmark says 790 jobs go\n\nBy Ida Falk\n\nTallmark is cutting 790 jobs, the CEO told staff in a memo that was obtained by CNBC.\n\nTallmark holds place 31 among CNBC start-ups.'
  const taken =
    'Tallmark rows a third of its crew ashore\n\nTallmark is putting 790 of its staff on the quay. In a memo seen by CNBC, the boss said it was on him.\n\nThe memo runs to two pages.'

  function shownOf(texts: readonly (readonly [id: string, text: string])[]): readonly (string | undefined)[] {
    const reports = texts.map(([id, text]) => attributed({ id, text, class: 'original', rests: id, refers: [] }))
    return withHeardOutlets(reports, lexicon).map(({ outlet }) => outlet?.name)
  }

  test('whose paper alone is named in one place is another’s, where that house has a report of its own', () => {
    assert.deepEqual(
      shownOf([
        ['memo', memo],
        ['taken', taken],
      ]),
      ['CNBC', undefined],
    )
    assert.deepEqual(shownOf([['taken', taken]]), ['CNBC'])
  })

  test('not where it names the house again', () => {
    const again = `${taken}\n\nThe boss did not respond to a request for comment from CNBC.`
    assert.deepEqual(
      shownOf([
        ['memo', memo],
        ['again', again],
      ]),
      ['CNBC', 'CNBC'],
    )
  })
})
