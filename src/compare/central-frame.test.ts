import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { SubjectKind } from '../model/subject.ts'
import type { CentralFrame } from './central-frame.ts'
import { findCentralFrame, hasProperName } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

function frameOf(
  texts: readonly string[],
  names: Readonly<Record<string, readonly [SubjectKind, ...string[]]>>,
): CentralFrame {
  const articles = texts.map((text, n) => markedReport({ id: `r${n}`, text }))
  const subjects = Object.entries(names).map(([id, [kind, ...all]]) => markedSubject(id, kind, all, articles))
  return findCentralFrame(readReports(articles, subjects).map((report) => findUnits(report, lexicon)))
}

describe('what a story is about', () => {
  const gift = frameOf(
    [
      'Norland to send Lynx drones\n\nNorland will send Lynx drones to Marovia. Britain sent Falcon drones.',
      'Lynx drones for Marovia\n\nNorland is to supply Marovia with Lynx drones. Falcon drones came before.',
      'Norland gives drones\n\nMarovia will receive Lynx drones from Norland.',
    ],
    {
      norland: ['place', 'Norland'],
      marovia: ['place', 'Marovia'],
      lynx: ['thing', 'Lynx'],
      falcon: ['thing', 'Falcon'],
    },
  )

  test('the act that reports name in different words', () => assert.ok(gift.acts.has('transfer')))
  test('the subjects that most of them name', () => {
    assert.ok(gift.subjects.has('norland') && gift.subjects.has('marovia') && gift.subjects.has('lynx'))
  })
  test('the thing named first, not the one beside it', () => assert.deepEqual([...gift.mainThings], ['lynx']))
  test('the words by which reports call it', () => assert.ok(gift.objects.has('drone') && gift.objects.has('s:lynx')))

  test('an approval is the act where there is no other', () => {
    const frame = frameOf(
      [
        'Board approves Velorin\n\nThe board approved Velorin.',
        'Green light for Velorin\n\nThe board has cleared Velorin.',
      ],
      {
        velorin: ['thing', 'Velorin'],
      },
    )
    assert.ok(frame.acts.has('approve'))
  })

  test('an approval of another act is not the act', () => {
    const frame = frameOf(
      [
        'Mayor approves bridge closure\n\nThe bridge will close.',
        'Bridge to close\n\nThe mayor will close the bridge.',
        'Bridge shut\n\nThe bridge will shut.',
      ],
      {},
    )
    assert.ok(frame.acts.has('close') && !frame.acts.has('approve'))
  })

  test('without things the subjects are what it is about', () => {
    const frame = frameOf(['Bell resigns\n\nUna Bell resigned.', 'Bell quits\n\nUna Bell has quit.'], {
      bell: ['person', 'Una Bell', 'Bell'],
    })
    assert.ok(frame.subjects.has('bell'))
    assert.deepEqual([...frame.mainThings], [])
  })

  test('a story of one report has a frame', () => {
    const frame = frameOf(['Dam to be raised\n\nThe city will raise the dam.'], {})
    assert.ok(frame.acts.has('raise') && frame.objects.has('dam'))
  })

  test('a story without reports has an empty one', () => {
    assert.deepEqual([...frameOf([], {}).acts], [])
  })
})

describe('names', () => {
  const named = (name: string): boolean =>
    hasProperName({ id: 'x', kind: 'thing', name, aliases: [], mentions: [], facts: [] })
  for (const name of ['Lynx', 'F-16', 'Storm Petrel', 'MGX system', 'Mount Oril', 'iPad']) {
    test(`${name} is a name`, () => assert.equal(named(name), true))
  }
  for (const name of ['drones', 'long-range drones', 'Cargo plane', 'Water rights bill', 'cluster munitions']) {
    test(`${name} is a description`, () => assert.equal(named(name), false))
  }
})
