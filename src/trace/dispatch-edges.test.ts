import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import type { Lineage } from '../model/lineage.ts'
import { traceStory } from './trace-story.ts'

function traced(texts: Readonly<Record<string, string>>): Lineage {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return traceStory({ story: 's', reports }, { lexicon })
}

const printed = (byline: string, lede: string): string => `Tallmark to shut its Velby yard

${byline}
5 May 2031 | 6:48 pm

${lede}

The yard, which has 310 workers, has lost 48 million euros in 18 months. A bigger dock would have cost twice as much.

Latest
Ferries sail again
3 hours ago`

const pickup =
  'Shipbuilder Tallmark will shut its Velby yard in June, Handelsblatt reported on Monday, citing two people.'
const own = 'Shipbuilder Tallmark will shut its Velby yard in June, two people close to its board told AFP on Monday.'

describe('the text of an agency on a page without a name', () => {
  for (const byline of ['By AFP', 'By: AFP', 'Par AFP', 'Von: AFP'])
    test(`is the agency’s by its byline “${byline}”`, () => {
      assert.equal(shortOf(traced({ page: printed(byline, own) }))['page'], 'copy < unseen-report Agence France-Presse')
    })

  test('rests on whom the dispatch cites', () => {
    const lineage = traced({ page: printed('By AFP', pickup) })
    assert.equal(shortOf(lineage)['page'], 'copy < unseen-report Handelsblatt')
    assert.ok(edgesOf(lineage).some((edge) => edge.endsWith(' cites unseen-report Handelsblatt (inferred)')))
  })

  test('so does another report that cites the agency', () => {
    const other = `Velby yard shuts

5 May 2031

Tallmark will shut its yard in Velby in June, Agence France-Presse reported on Monday.`
    const lineage = traced({ page: printed('By AFP', pickup), other })
    assert.equal(shortOf(lineage)['other'], 'pickup < unseen-report Handelsblatt')
  })

  test('by somebody with a name of their own is no agency’s', () => {
    assert.match(shortOf(traced({ page: printed('By Ida Holm', own) }))['page'] ?? '', /^(?!copy)/u)
  })
})
