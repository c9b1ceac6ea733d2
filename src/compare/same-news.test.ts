import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { StateUnit } from './build-timeline.ts'
import { findCentralFrame } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'
import { sameNewsOf } from './same-news.ts'

const lexicon = compileCompareLexicon(loadLexicon())

/** Which first words of the last report tell the news that the others assert in their first sentences. */
function sameNewsIn(text: string, language = 'en', isEarly = false): readonly string[] {
  const texts = [
    'Una Bell’s city will mothball the oak pier in North Quay.',
    'The city of Una Bell is to mothball the oak pier of North Quay, and the city will mothball its crane.',
    text,
  ]
  const articles = texts.map((body, n) => ({
    ...markedReport({ id: `r${n}`, text: body }),
    ...(n === 2 ? { language } : {}),
  }))
  const subjects = [
    markedSubject('quay', 'place', ['North Quay'], articles),
    markedSubject('bell', 'person', ['Una Bell'], articles),
  ]
  const units = readReports(articles, subjects).map((report) => findUnits(report, lexicon))
  const asserted: readonly StateUnit[] = units.slice(0, 2).flatMap(([unit]) =>
    unit
      ? [
          {
            state: 'reported-decided',
            at: 0,
            onRecord: false,
            isLasting: true,
            unit,
          },
        ]
      : [],
  )
  return sameNewsOf(units, asserted, new Set(['r0', 'r1']), {
    frame: findCentralFrame(units),
    isBefore: () => isEarly,
  }).map(({ span }) => span.text)
}

const cases: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  [
    'the same by another verb',
    'The city will abandon the oak pier in North Quay.',
    ['The city will abandon the oak pier in North Quay'],
  ],
  ['what is denied', 'The city will not abandon the oak pier in North Quay.', []],
  ['what is only possible', 'The city may abandon the oak pier in North Quay.', []],
  ['other news of the place', 'A tram struck a milk cart and a lorry in North Quay.', []],
  [
    'what stands behind the first sentence',
    'It rained all day long there. The city will abandon the oak pier in North Quay.',
    [],
  ],
]

describe('the same news by an act that the frame does not hold', () => {
  for (const [name, text, found] of cases) {
    test(`${name} is ${found.length > 0 ? 'found' : 'not'}`, () => assert.deepEqual(sameNewsIn(text), found))
  }

  test('in a language of unknown acts the names tell', () => {
    const text = 'Una Bell lässt die Mole in North Quay stilllegen.'
    assert.deepEqual(sameNewsIn(text, 'de'), ['Una Bell lässt die Mole in North Quay stilllegen'])
    assert.deepEqual(sameNewsIn('In North Quay regnet es seit Tagen.', 'de'), [])
  })
})

describe('an event that a report takes for granted', () => {
  const told = (text: string, language = 'en'): readonly string[] => {
    const texts = ['The ferry Ida Moor sank off North Quay.', 'The Ida Moor ferry sank in North Quay on Monday.', text]
    const articles = texts.map((body, n) => ({
      ...markedReport({ id: `r${n}`, text: body }),
      ...(n === 2 ? { language } : {}),
    }))
    const subjects = [
      markedSubject('quay', 'place', ['North Quay'], articles),
      markedSubject('ferry', 'thing', ['Ida Moor'], articles),
    ]
    const units = readReports(articles, subjects).map((report) => findUnits(report, lexicon))
    const asserted = units
      .slice(0, 2)
      .flatMap(([unit]): StateUnit[] =>
        unit ? [{ state: 'done', at: 0, onRecord: false, isLasting: true, unit }] : [],
      )
    const news = { frame: findCentralFrame(units), isBefore: () => false }
    return sameNewsOf(units, asserted, new Set(['r0', 'r1']), news).map(({ span }) => span.text)
  }

  test('is told by its name', () => {
    const text = 'Divers looked for survivors of the sinking of the Ida Moor.'
    assert.deepEqual(told(text), [text.slice(0, -1)])
    assert.deepEqual(told('Divers looked for survivors of the storm in North Quay.'), [])
  })

  test('is not told by what may come', () => {
    assert.deepEqual(told('The Ida Moor may sink again, divers fear.'), [])
    assert.deepEqual(told('The Ida Moor will not sink.'), [])
  })
})

test('a report of days before cannot tell the news', () => {
  assert.deepEqual(sameNewsIn('The city will abandon the oak pier in North Quay.', 'en', true), [])
})
