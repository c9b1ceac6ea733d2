import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

const scoop = `Velby ends its 17-year search for minesweepers

4 May 2031

After a wait of 17 years and two scrapped tenders, the navy of Velby has settled on a new vessel, Der Spiegel has learned.

The committee concluded talks last week with the yard Holm & Lund for 12 vessels, two people in the ministry told Der Spiegel.

The price agreed is around 980 million euros, nearly 14 percent lower than the bid of the only other yard.

The navy has had no minesweeper since the last of its Skarn class was retired in 2019.

Each vessel will displace around 900 tonnes and carry 4 underwater drones, so that the ship can stay outside of the minefield.

The share of local parts will go up from 38 percent in the first ship to 60 percent in the last one.`

const retold = `Velby Finalises Minehunters: 12 Ships At 980 Million

In a major boost for undersea defence, Velby zeroed in on a design, bringing the curtain down on a saga of 17 years.

Talks of the committee with Holm & Lund for 12 vessels were over recently, as per people who spoke to Der Spiegel.

Agreed sum is in the region of 980 million euros, which is almost 14 percent below what was quoted by its lone rival.

Old Skarn boats went in 2019, after which it is depending on others for such work.

Every vessel will be of 900 tonnes and carry 4 underwater drones, so the ship need not enter a minefield.

Local content goes from 38 percent in initial hull to 60 percent in final one, and share of imports falls.`

const traced = (text: string): string | undefined => {
  const reports = [
    attributed({ id: 'scoop', text: scoop, class: 'original', rests: 'scoop', refers: [], outlet: 'Der Spiegel' }),
    attributed({ id: 'a', text, class: 'rewrite', rests: 'scoop', refers: [] }),
  ]
  return shortOf(traceStory({ story: 's', reports }, { lexicon }))['a']
}

describe('a report that retells another in its own words', () => {
  test('figure by figure, is a rewrite', () => assert.equal(traced(retold), 'rewrite < scoop'))

  test('in part, is a pickup', () => {
    const brief = retold.split('\n\n').slice(0, 4).join('\n\n')
    assert.equal(traced(brief), 'pickup < scoop')
  })

  test('with figures of its own, is a pickup', () => {
    const other = `${retold}\n\nThe docks of 1961 hold 25 boats, 33 cranes, 48 lathes and 52 bicycles.`
    assert.equal(traced(other), 'pickup < scoop')
  })
})
