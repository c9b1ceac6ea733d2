import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { citedFit, claimFit } from './claim-fit.ts'
import { claimWords } from './claim-words.ts'
import { viewReport } from './report-view.ts'

const view = (...body: readonly string[]) =>
  viewReport(inventedReport({ id: 'a', outlet: 'Skerry Courier', body }), 0, lexicon)
const settled = view(
  'The Skerry Line will be sold to Havblik of Denmark.',
  'The price is 40 million euros.',
  'Boats sail as before.',
)
const open = view(
  'Havblik of Denmark is considering a bid for the Skerry Line.',
  'No decision has been taken on the 40 million euros.',
)
const other = view('Tickets will cost a tenth more from May.', 'The harbour board met on Friday.')

describe('whether a report of the cited outlet is the one cited', () => {
  const cases: readonly {
    readonly what: string
    readonly claim: string
    readonly isOpen?: boolean
    readonly of: typeof settled
    readonly fits: boolean
  }[] = [
    {
      what: 'the same in other words',
      claim: 'The island ferries are to go to the Danish group Havblik for 40 million euros',
      of: settled,
      fits: true,
    },
    {
      what: 'another matter of the same outlet',
      claim: 'The island ferries are to go to the Danish group Havblik for 40 million euros',
      of: other,
      fits: false,
    },
    {
      what: 'a settled claim against a report that leaves it open',
      claim: 'Havblik has bought the ferries, boats and piers of Skerry',
      of: open,
      fits: false,
    },
    {
      what: 'an open claim against a report that leaves it open',
      claim: 'Havblik may buy the ferries, boats and piers of the Skerry Line',
      isOpen: true,
      of: open,
      fits: true,
    },
    { what: 'the outlet’s own name is no agreement', claim: 'Skerry Courier', of: settled, fits: false },
    { what: 'nothing', claim: '', of: settled, fits: false },
  ]
  for (const { what, claim, isOpen, of, fits } of cases) {
    test(what, () => assert.equal(citedFit({ words: claimWords(claim), isOpen: isOpen === true }, of) > 0, fits))
  }
})

describe('how well a claim fits', () => {
  const fit = (claim: string, of = settled): number => claimFit({ words: claimWords(claim), isOpen: false }, of)
  test('the words of one sentence fit wholly', () =>
    assert.equal(fit('Skerry Line will be sold to Havblik of Denmark'), 1))
  test('two neighbouring sentences fit together', () =>
    assert.equal(fit('Havblik of Denmark, price 40 million euros'), 1))
  test('words spread over the report fit less', () => assert.ok(fit('Denmark boats sail before') < 1))
  test('other figures fit less', () =>
    assert.ok(fit('price 55 million euros Havblik') < fit('price 40 million euros Havblik')))
  test('a report that leaves the matter open fits less', () => {
    assert.ok(fit('Havblik of Denmark bid Skerry Line', open) <= 0.5)
  })
})
