import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

const scoop = (outlet: string) =>
  attributed({
    id: 'scoop',
    text: 'Velby ferries to stop\n\n4 May 2031\n\nThe ferries of Velby will stop in June, two captains said.\n\nThey have no fuel for 12 ships.',
    class: 'original',
    rests: 'scoop',
    refers: [],
    outlet,
  })
const citing = attributed({
  id: 'citing',
  text: 'Ferries of Velby stop\n\n5 May 2031\n\nThe ferries of Velby will stop in June, according to the Nation newspaper in Velby.\n\nThe port did not answer.',
  class: 'pickup',
  rests: 'scoop',
  refers: [],
})
const cited = (...outlets: readonly string[]): readonly string[] =>
  edgesOf(
    traceStory(
      {
        story: 's',
        reports: [...outlets.map((outlet, i) => ({ ...scoop(outlet), id: i === 0 ? 'scoop' : `s${i}` })), citing],
      },
      { lexicon },
    ),
  ).filter((edge) => edge.startsWith('citing cites'))

describe('a name that papers of several places bear', () => {
  test('is that of the story’s paper', () => {
    assert.deepEqual(cited('Daily Nation'), ['citing cites scoop (stated)'])
  })

  test('is not where the story has two such papers', () => {
    assert.ok(!cited('Daily Nation', 'The Nation (Nigeria)').includes('citing cites scoop (stated)'))
  })

  test('is not that of another paper', () => {
    assert.deepEqual(cited('Der Spiegel'), ['citing cites unseen-report The Nation (US) (stated)'])
  })
})
