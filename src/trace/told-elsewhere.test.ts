import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import type { Lineage } from '../model/lineage.ts'
import { traceStory } from './trace-story.ts'

const traced = (text: string, outlet?: string): Lineage =>
  traceStory(
    {
      story: 's',
      reports: [
        attributed({ id: 'a', text, class: 'original', rests: 'a', refers: [], ...(outlet ? { outlet } : {}) }),
      ],
    },
    { lexicon },
  )

const doctors = (told: string): string => `Patients blinded by drops as regulator waits

At least 23 people have lost their sight, with doctors claiming that they warned the board weeks ago

Ida Holm, Health Correspondent
15 May 2031

The board of medicines in Velby is under pressure to explain why it waited for seven weeks.

At least 23 people have lost their sight, according to Der Spiegel, a German magazine.

${told}

The board could not be reached on Sunday.`

describe('unnamed people of the headline', () => {
  test('who told “the paper” are the named outlet’s', () => {
    const lineage = traced(doctors('Doctors told the paper that they had warned the board in February.'))
    assert.equal(shortOf(lineage)['a'], 'pickup < unseen-report Der Spiegel')
  })

  test('no paper is made of “the paper” where none was named', () => {
    const lineage = traced(`Ferry line stops

15 May 2031

The ferry line will stop on Monday. Two captains told the paper that they had no fuel.`)
    assert.ok(edgesOf(lineage).every((edge) => !edge.includes('unresolved')))
  })
})

const agencies = (last: string, lede: string): string => `A line of ferries stops

15 May 2031 | 6:48 pm

${lede}

The line had 310 workers and 12 ships. It was founded in 1961 as a builder of lifeboats.

${last}`

describe('a text with inputs from agencies', () => {
  const lede = 'The ferry line will stop on Monday, the port of Velby said.'
  for (const last of ['(With inputs from agencies.)', '(With inputs from news agencies)', 'With inputs from agencies'])
    test(`“${last}” that nobody signs rests on what it does not name`, () => {
      assert.match(shortOf(traced(agencies(last, lede)))['a'] ?? '', /^derived-unresolved < unresolved-report /u)
    })

  test('in which somebody spoke to the house is its own', () => {
    const own = 'The ferry line will stop on Monday, two captains told the Skarn Herald.'
    assert.equal(shortOf(traced(agencies('(With inputs from agencies.)', own), 'Skarn Herald'))['a'], 'original < a')
  })

  test('that names an outlet rests on that one', () => {
    const named = 'The ferry line will stop on Monday, Der Spiegel reported.'
    assert.equal(
      shortOf(traced(agencies('(With inputs from agencies.)', named)))['a'],
      'pickup < unseen-report Der Spiegel',
    )
  })
})
