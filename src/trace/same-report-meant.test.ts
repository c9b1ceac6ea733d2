import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

/** The edges to outlets of the report `pickup`, from texts alone. */
function cited(texts: Readonly<Record<string, string>>): readonly string[] {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({
      id,
      text,
      class: 'original',
      rests: id,
      refers: [],
      ...(id === 'scoop' ? { outlet: 'Handelsblatt' } : {}),
    }),
  )
  return edgesOf(traceStory({ story: 's', reports }, { lexicon })).filter((edge) =>
    /^pickup cites (?:scoop|unseen-report)/u.test(edge),
  )
}

const scoop = `Tallmark will shut its Velby yard

4 May 2031

The shipbuilder Tallmark will shut its Velby yard in June, Handelsblatt has learned from two people close to the board.

The yard, which has 310 workers, needs €48mn for a new dock.`

describe('a report that is cited with the month of its day', () => {
  const cites = (words: string): readonly string[] =>
    cited({ scoop, pickup: `Velby yard to close\n\n5 May 2031\n\nTallmark will shut its Velby yard, ${words}.` })

  test('is another one where that is not the month of the story’s', () => {
    assert.deepEqual(cites('as Handelsblatt reported in February'), [
      'pickup cites unseen-report Handelsblatt (stated)',
    ])
  })

  test('is the story’s where it is, and where the month is that of the news', () => {
    assert.deepEqual(cites('as Handelsblatt reported in May'), ['pickup cites scoop (stated)'])
    assert.deepEqual(cites('and its docks in June, Handelsblatt reported'), ['pickup cites scoop (stated)'])
  })
})

describe('a report that is cited twice', () => {
  test('is the same one where “the paper” takes up its name', () => {
    const pickup = `Velby yard to close

5 May 2031

Tallmark will shut its Velby yard in June, according to Handelsblatt.

The paper said that nobody had answered its letters about pensions, canteens, lockers or bicycles.`
    assert.deepEqual(cited({ scoop, pickup }), ['pickup cites scoop (stated)'])
  })

  const column = (tail: string): string => `Tallmark shares fall

5 May 2031

Tallmark said on Monday that its board would meet this week.

The statement followed a column in Handelsblatt which ${tail}.`

  test('is the outlet’s only one of the day, in whatever words it is told', () => {
    assert.deepEqual(cited({ scoop, pickup: column('disclosed what its directors intend') }), [
      'pickup cites scoop (stated)',
    ])
  })

  test('is another one where the words speak of another time', () => {
    assert.deepEqual(cited({ scoop, pickup: column('disclosed last year what its directors earn') }), [
      'pickup cites unseen-report Handelsblatt (stated)',
    ])
  })
})
