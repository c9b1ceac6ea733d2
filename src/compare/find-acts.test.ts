import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { stemmerOf } from '../text/stems.ts'
import { tokensOf } from '../text/tokens.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findActs } from './find-acts.ts'

const lexicon = compileCompareLexicon(loadLexicon())

/** The moods in which a sentence names an act, "!" before a denied one. */
function moodsOf(act: string, text: string, place: 'headline' | 'said' | 'own' = 'own'): string {
  const words = tokensOf(text).map((token) => token.lower)
  const acts = findActs(
    {
      words,
      first: 0,
      end: words.length,
      isHeadline: place === 'headline',
      isReported: place === 'said',
      stem: stemmerOf('en'),
    },
    lexicon,
  )
  return acts
    .filter((mention) => mention.act === act)
    .map(({ mood, isNegated }) => `${isNegated ? '!' : ''}${mood}`)
    .join(' ')
}

const own: readonly (readonly [act: string, text: string, moods: string])[] = [
  ['close', 'The city will close the bridge.', 'future'],
  ['close', 'The city will soon close the bridge.', 'future'],
  ['close', 'The bridge will be closed.', 'future'],
  ['close', 'The city is closing the bridge.', 'future'],
  ['close', 'The city closed the bridge.', 'done'],
  ['close', 'The city has closed the bridge.', 'done'],
  ['close', 'The bridge was closed.', 'done'],
  ['close', 'The bridge has been closed.', 'done'],
  ['close', 'The city will not close the bridge.', '!future'],
  ['close', "The city won't close the bridge.", '!future'],
  ['close', 'The city did not close the bridge.', '!named'],
  ['close', 'The city has not closed the bridge.', '!done'],
  ['close', 'The city may close the bridge.', 'possible'],
  ['close', 'The city could close the bridge.', 'possible'],
  ['close', 'The city would close the bridge.', 'possible'],
  ['close', 'The closure of the bridge is a blow.', 'named'],
  ['close', 'The city plans to close the bridge.', 'named'],
  ['close', 'Closing the bridge is no option.', 'named'],
  ['close', 'The closed bridge is rusting.', 'named'],
  ['close', 'They wound down the plant.', 'done'],
  ['close', 'They wound the clock.', ''],
  ['resign', 'She stepped down on Friday.', 'done'],
  ['resign', 'She will step down on Friday.', 'future'],
  ['resign', 'She stepped over the rope.', ''],
  ['transfer', 'Norland has handed the boats over.', 'done'],
  ['transfer', 'Norland sent two boats.', 'done'],
  ['transfer', 'Boats that Norland sent are lost.', 'done'],
  ['kill', 'Four people died.', 'done'],
  ['kill', 'The blast killed four.', 'done'],
  ['approve', 'The board has approved the drug.', 'done'],
  ['swap', 'The two sides will exchange prisoners.', 'future'],
]

const headlines: readonly (readonly [act: string, text: string, moods: string])[] = [
  ['acquire', 'Norbank in advanced talks to acquire Calder', 'named'],
  ['close', 'City to close bridge', 'future'],
  ['close', 'Bridge to be closed', 'future'],
  ['close', 'City closes bridge', 'present'],
  ['close', 'City drops plan to close bridge', 'named'],
  ['close', 'Council refuses to close bridge', 'named'],
  ['kill', 'Blast kills four', 'present'],
  ['resign', 'Mayor resigns', 'present'],
]

describe('the mood of an act', () => {
  for (const [act, text, moods] of own) {
    test(`${act} in "${text}": ${moods || 'not named'}`, () => assert.equal(moodsOf(act, text), moods))
  }
  for (const [act, text, moods] of headlines) {
    test(`${act} in the headline "${text}": ${moods}`, () => assert.equal(moodsOf(act, text, 'headline'), moods))
  }

  test('in reported speech "would" is "will"', () => {
    assert.equal(moodsOf('close', 'it would close the bridge', 'said'), 'future')
    assert.equal(moodsOf('close', 'it would not close the bridge', 'said'), '!future')
    assert.equal(moodsOf('close', 'a cut which would close the bridge', 'said'), 'possible')
  })

  test('a verb of no lexicon is an act of its own where it is plainly to come or done', () => {
    assert.equal(moodsOf('v:mothbal', 'The navy will mothball two ships.'), 'future')
    assert.equal(moodsOf('v:mothbal', 'The navy has mothballed two ships.'), 'done')
    assert.equal(moodsOf('v:mothbal', 'The navy agreed to mothball two ships.'), 'named')
    assert.equal(moodsOf('v:mothbal', 'To mothball ships is dear.'), '')
  })

  test('a word may name acts of several classes', () => {
    assert.equal(moodsOf('attack', 'Drivers will strike on Monday.'), 'future')
    assert.equal(moodsOf('strike-work', 'Drivers will strike on Monday.'), 'future')
  })
})
