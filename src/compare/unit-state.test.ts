import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedStatement } from '../../test/marked-report.ts'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { StoryState } from '../model/findings.ts'
import { findCentralFrame } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'
import { stateOfUnit } from './unit-state.ts'

const lexicon = compileCompareLexicon(loadLexicon())

// The story is that Norland sends Lynx drones to Marovia; the last report is the one asked about.
const story = [
  { id: 'n1', text: 'Norland to send Lynx drones\n\nNorland will send Lynx drones to Marovia, officials said.' },
  { id: 'n2', text: 'Norland sends drones\n\nNorland will supply Marovia with Lynx drones, officials said.' },
  { id: 'n3', text: 'Lynx drones for Marovia\n\nNorland will give Marovia Lynx drones, officials said.' },
]

/** The state of the first unit that has one in a report whose later sentence is `sentence`. */
function stateIn(sentence: string, says: readonly MarkedStatement[] = []): StoryState | undefined {
  const text = `Drones\n\nIt rained all day. It snowed all night. It blew all week. It froze at last. ${sentence}`
  const articles = [...story.map(markedReport), markedReport({ id: 'x', text, says })]
  const subjects = [
    markedSubject('norland', 'place', ['Norland'], articles),
    markedSubject('marovia', 'place', ['Marovia'], articles),
    markedSubject('ostland', 'place', ['Ostland'], articles),
    markedSubject('lynx', 'thing', ['Lynx'], articles),
    markedSubject('falcon', 'thing', ['Falcon'], articles),
    markedSubject('brenner', 'person', ['Karl Brenner', 'Brenner'], articles),
  ]
  const units = readReports(articles, subjects).map((report) => findUnits(report, lexicon))
  const frame = findCentralFrame(units)
  for (const unit of units.at(-1) ?? []) {
    const state = stateOfUnit(unit, frame, lexicon)
    if (state) return state.state
  }
  return undefined
}

const own: readonly (readonly [sentence: string, state: StoryState | undefined])[] = [
  ['Norland had been reluctant to send Lynx drones.', 'resisted'],
  ['Norland long refused to send Lynx drones to Marovia.', 'resisted'],
  ['Norland has rejected calls to supply Lynx drones.', 'resisted'],
  ['Norland ruled out sending Lynx drones.', 'resisted'],
  ['Norland has been dragging its feet for years, and its one Lynx drone is old.', undefined],
  ['Norland has been dragging its feet on sending Lynx drones.', 'resisted'],
  ['Any country that refused to send Lynx drones should be ashamed.', undefined],
  ['“Every country that refused to send Lynx drones will regret it.”', undefined],
  ['Norland is considering whether to send Lynx drones.', 'under-review'],
  ['No decision on the Lynx drones has been made.', 'under-review'],
  ['Norland has not decided whether to send Lynx drones.', 'under-review'],
  ['Talks on the delivery of Lynx drones continue.', 'under-review'],
  ['Norland is expected to send Lynx drones.', 'expected'],
  ['Norland is likely to supply Marovia with Lynx drones.', 'expected'],
  ['Norland plans to give Marovia Lynx drones.', 'expected'],
  ['Norland is close to sending Lynx drones.', 'expected'],
  ['Norland will send Lynx drones.', 'reported-decided'],
  ['Norland is sending Lynx drones to Marovia.', 'reported-decided'],
  ['Norland has decided to send Lynx drones.', 'reported-decided'],
  ['Norland has agreed to supply Lynx drones.', 'reported-decided'],
  ['Norland gave the green light for the delivery of Lynx drones.', 'reported-decided'],
  ['After months of debate, Norland will send Lynx drones.', 'reported-decided'],
  ['Norland announced that it will send Lynx drones.', 'announced'],
  ['Norland has sent Lynx drones to Marovia.', 'done'],
  ['The Lynx drones were delivered to Marovia.', 'done'],
  ['Norland will not send Lynx drones.', 'denied'],
  ['Norland has no plans to send Lynx drones.', 'denied'],
  ['Norland scrapped its plan to send Lynx drones.', 'reversed'],
  ['Norland reversed its decision to send Lynx drones.', 'reversed'],
  ['Norland has not sent Lynx drones.', undefined],
  ['Norland would not rule out sending Lynx drones.', undefined],
  ['The delivery of Lynx drones is expected within days.', 'expected'],
  ['Norland broke off talks on the delivery of Lynx drones.', 'reversed'],
  ['Norland declined to comment on the delivery of Lynx drones.', undefined],
  ['Officials say Norland resisted sending Lynx drones.', 'resisted'],
  ['The Lynx drones sent by Norland are small.', undefined],
  ['Norland decided to look at the delivery of Lynx drones.', undefined],
  ['Norland decided to go ahead with the delivery of Lynx drones.', 'reported-decided'],
  ['Traders weighed the delivery of Lynx drones.', undefined],
  ['Norland is considering the sale of a harbour, a home of Lynx drones.', undefined],
  // Other things, other acts, mere possibilities, questions.
  ['Norland has sent Falcon drones to Marovia.', undefined],
  ['Ostland announced that it will send Falcon drones to Marovia.', undefined],
  ['The Falcon drones that Norland sent last year are lost.', undefined],
  ['Sending Lynx drones could widen the war.', undefined],
  ['The Lynx drones would allow Marovia to reach its ports.', undefined],
  ['If Norland sent Lynx drones, the war would widen.', undefined],
  ['A delivery of Lynx drones would mark a reversal of its policy.', undefined],
  ['Norland is a kingdom.', undefined],
  ['The harvest will be sent to market.', undefined],
]

describe('the state that a sentence gives the story', () => {
  for (const [sentence, state] of own) {
    test(`"${sentence}": ${state ?? 'none'}`, () => assert.equal(stateIn(sentence), state))
  }
})

describe('the state depends on whose word it is', () => {
  test('the one who acts announces by saying so', () => {
    const says = [{ source: 'Norland', kind: 'institution' as const, cue: 'said', content: 'it will send Lynx drones' }]
    assert.equal(stateIn('Norland said it will send Lynx drones.', says), 'announced')
  })

  test('unnamed people do not announce', () => {
    const says = [
      { source: 'Two aides', kind: 'anonymous' as const, cue: 'said', content: 'Norland will send Lynx drones' },
    ]
    assert.equal(stateIn('Two aides said Norland will send Lynx drones.', says), 'reported-decided')
  })

  test('nor is what they say done already done', () => {
    const says = [
      { source: 'Two aides', kind: 'anonymous' as const, cue: 'said', content: 'Norland has sent Lynx drones' },
    ]
    assert.equal(stateIn('Two aides said Norland has sent Lynx drones.', says), 'reported-decided')
  })

  test('what was told to another in private is no announcement', () => {
    const says = [{ source: 'Karl Brenner', cue: 'told', to: 'his guest', content: 'Norland will send Lynx drones' }]
    assert.equal(stateIn('Karl Brenner told his guest that Norland will send Lynx drones.', says), 'reported-decided')
  })

  test('an expert who says it announces nothing', () => {
    const says = [{ source: 'analyst Eva Moor', cue: 'said', content: 'Norland will send Lynx drones' }]
    assert.equal(
      stateIn('The analyst Eva Moor said Norland will send Lynx drones.', [
        { ...says[0], content: 'Norland will send Lynx drones', source: 'The analyst Eva Moor' },
      ]),
      'reported-decided',
    )
  })

  test('who holds the office of the one who acts announces, who held it does not', () => {
    const said = (source: string): StoryState | undefined =>
      stateIn(`${source} said Norland will send Lynx drones.`, [
        { source, cue: 'said', content: 'Norland will send Lynx drones' },
      ])
    assert.equal(said('The defence minister, Eva Moor,'), 'announced')
    assert.equal(said('The former defence minister, Eva Moor,'), 'reported-decided')
    assert.equal(said('Ostland president Eva Moor'), 'reported-decided')
  })

  test('what is denied on the record is denied', () => {
    const says = [
      {
        source: 'Norland',
        kind: 'institution' as const,
        cue: 'denied',
        content: 'it will send Lynx drones',
        denied: true,
      },
    ]
    assert.equal(stateIn('Norland denied that it will send Lynx drones.', says), 'denied')
  })

  test('who denies the report denies the news, who denies a permit does not', () => {
    const denied = (content: string): StoryState | undefined =>
      stateIn(`The ministry denied ${content}.`, [
        { source: 'The ministry', kind: 'institution' as const, cue: 'denied', content, denied: true },
      ])
    assert.equal(denied('the report'), 'denied')
    assert.equal(denied('approval for a request for Lynx drones'), 'resisted')
    assert.equal(denied('a permit for the harbour festival'), undefined)
  })

  test('who confirms it for the record announces it, unnamed people report it', () => {
    const confirmed = (source: string, kind: 'institution' | 'anonymous', content: string): StoryState | undefined =>
      stateIn(`${source} confirmed ${content}.`, [{ source, kind, cue: 'confirmed', content }])
    assert.equal(confirmed('The ministry', 'institution', 'the delivery of Lynx drones'), 'announced')
    assert.equal(confirmed('The ministry', 'institution', 'the report'), 'announced')
    assert.equal(confirmed('Two aides', 'anonymous', 'the delivery of Lynx drones'), 'reported-decided')
    assert.equal(confirmed('The ministry', 'institution', 'the date of the harbour festival'), undefined)
    assert.equal(confirmed('The ministry', 'institution', 'in private the delivery of Lynx drones'), undefined)
  })

  test('what is said of the report is said of the news', () => {
    const said = (content: string, kind: 'institution' | 'anonymous' = 'institution'): StoryState | undefined =>
      stateIn(`The ministry said ${content}.`, [{ source: 'The ministry', kind, cue: 'said', content }])
    assert.equal(said('the report was wrong'), 'denied')
    assert.equal(said('there was no truth in it'), 'denied')
    assert.equal(said('no decision had been taken'), 'under-review')
    assert.equal(said('the report was long'), undefined)
    assert.equal(said('the report was wrong', 'anonymous'), undefined)
  })

  test('who has not agreed to it has not decided it', () => {
    const says = [
      { source: 'Norland', kind: 'institution' as const, cue: 'has not agreed to', content: 'send Lynx drones' },
    ]
    assert.equal(stateIn('Norland has not agreed to send Lynx drones.', says), undefined)
  })

  test('an officer is known by the name alone where the report gives the office elsewhere', () => {
    const first = { source: 'Prime Minister Karl Brenner', cue: 'said', content: 'it was a long day' }
    const then = { source: 'Karl Brenner', cue: 'said', content: 'Norland will send Lynx drones' }
    const sentence =
      'Prime Minister Karl Brenner said it was a long day. Karl Brenner said Norland will send Lynx drones.'
    assert.equal(stateIn(sentence, [first, then]), 'announced')
  })

  test('what was not said is no state', () => {
    const says = [
      {
        source: 'Norland',
        kind: 'institution' as const,
        cue: 'did not say',
        content: 'when it will send Lynx drones',
        form: 'not-said' as const,
      },
    ]
    assert.equal(stateIn('Norland did not say when it will send Lynx drones.', says), undefined)
  })

  test('the cue of an attribution belongs to what it attributes', () => {
    const says = [
      { source: 'Norland', kind: 'institution' as const, cue: 'is refusing', content: 'to send Lynx drones' },
    ]
    assert.equal(stateIn('Norland is refusing to send Lynx drones.', says), 'resisted')
  })
})
