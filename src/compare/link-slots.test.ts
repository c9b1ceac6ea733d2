import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedReport } from '../../test/marked-report.ts'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { SubjectKind } from '../model/subject.ts'
import { storyDates } from './build-timeline.ts'
import { findCentralFrame } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findFigures } from './find-figures.ts'
import { findUnits } from './find-units.ts'
import { linkSlots } from './link-slots.ts'
import { readReports } from './read-report.ts'
import { stateOfUnit } from './unit-state.ts'

const lexicon = compileCompareLexicon(loadLexicon())

interface Case {
  readonly name: string
  readonly reports: readonly MarkedReport[]
  readonly links: readonly string[]
}

const names: Readonly<Record<string, readonly [SubjectKind, ...string[]]>> = {
  lynx: ['thing', 'Lynx'],
  falcon: ['thing', 'Falcon'],
  velorin: ['thing', 'Velorin'],
  hale: ['person', 'Hale'],
  oril: ['place', 'Mount Oril'],
  kesh: ['place', 'Mount Kesh'],
}

function linksOf(reports: readonly MarkedReport[]): readonly string[] {
  const articles = reports.map(markedReport)
  const subjects = Object.entries(names).map(([id, [kind, ...all]]) => markedSubject(id, kind, all, articles))
  const unitsOfReports = readReports(articles, subjects).map((report) => findUnits(report, lexicon))
  const frame = findCentralFrame(unitsOfReports)
  const stateUnits = unitsOfReports.flat().flatMap((unit) => {
    const state = stateOfUnit(unit, frame, lexicon)
    return state ? [{ ...state, unit }] : []
  })
  const figures = unitsOfReports.flatMap((units) => findFigures(units, frame))
  const { links } = linkSlots({
    unitsOfReports,
    frame,
    stateUnits,
    lexicon,
    figures,
    dates: storyDates(articles, lexicon.calendarOf),
    nextClaim: 1,
  })
  return links.map(({ a, b, relation }) => `${a.text} ${relation} ${b.text}`)
}

const cases: readonly Case[] = [
  {
    name: 'kinds that exclude each other contradict',
    reports: [
      { id: 'a', text: 'The board approved Velorin, an oral drug for migraine.' },
      { id: 'b', text: 'The board approved Velorin, an injectable drug for migraine.' },
    ],
    links: ['oral drug conflicts injectable drug'],
  },
  {
    name: 'the same kind agrees',
    reports: [
      { id: 'a', text: 'The board approved Velorin, an oral drug.' },
      { id: 'b', text: 'Velorin is an oral drug.' },
    ],
    links: ['oral drug same oral drug'],
  },
  {
    name: 'kinds of two things do not meet',
    reports: [
      { id: 'a', text: 'Norland fired Lynx cruise missiles.' },
      { id: 'b', text: 'Norland fired Falcon ballistic missiles.' },
    ],
    links: [],
  },
  {
    name: 'a list of kinds is no statement of one',
    reports: [
      { id: 'a', text: 'The Lynx is no match for cruise and ballistic missiles.' },
      { id: 'b', text: 'The Lynx is a ballistic missile.' },
    ],
    links: [],
  },
  {
    name: 'the act itself has kinds',
    reports: [
      { id: 'a', text: 'Kestrel will recall 41,000 bikes. The recall is voluntary.' },
      { id: 'b', text: 'Kestrel will recall 41,000 bikes. The mandatory recall begins today.' },
    ],
    links: ['recall is voluntary conflicts mandatory recall'],
  },
  {
    name: 'what a person was found to be, and is',
    reports: [
      { id: 'a', text: 'Hale was convicted on Tuesday.' },
      { id: 'b', text: 'Hale was acquitted on Tuesday.' },
    ],
    links: ['convicted conflicts acquitted'],
  },
  {
    name: 'a report that gives both kinds distinguishes what we do not',
    reports: [
      { id: 'a', text: 'Velorin is an oral drug. Later Velorin is an injectable drug.' },
      { id: 'b', text: 'Velorin is an injectable drug.' },
    ],
    links: [],
  },
  {
    name: 'more against as much contradicts',
    reports: [
      { id: 'a', text: 'The Lynx flies further than the Falcon.' },
      { id: 'b', text: 'The Lynx has a similar range to the Falcon.' },
    ],
    links: ['further than the Falcon conflicts Lynx has a similar range to the Falcon'],
  },
  {
    name: 'more of the one is less of the other',
    reports: [
      { id: 'a', text: 'The Lynx is heavier than the Falcon.' },
      { id: 'b', text: 'The Falcon is lighter than the Lynx.' },
    ],
    links: ['heavier than the Falcon same lighter than the Lynx'],
  },
  {
    name: 'measures are not mixed',
    reports: [
      { id: 'a', text: 'The Lynx is heavier than the Falcon.' },
      { id: 'b', text: 'The Falcon is faster than the Lynx.' },
    ],
    links: [],
  },
  {
    name: 'places are compared as well',
    reports: [
      { id: 'a', text: 'Mount Oril is taller than Mount Kesh.' },
      { id: 'b', text: 'Mount Kesh is taller than Mount Oril.' },
    ],
    links: ['taller than Mount Kesh conflicts taller than Mount Oril'],
  },
  {
    name: 'as far as is equal',
    reports: [
      { id: 'a', text: 'The Lynx flies as far as the Falcon.' },
      { id: 'b', text: 'The Lynx has the same range as the Falcon.' },
    ],
    links: ['Lynx flies as far as the Falcon same Lynx has the same range as the Falcon'],
  },
  {
    name: 'days of one act contradict',
    reports: [
      { id: 'a', at: '2025-10-01T08:00:00Z', text: 'Drivers will strike on 14 October over pay.' },
      {
        id: 'b',
        at: '2025-10-01T09:00:00Z',
        text: 'Drivers are to strike. Drivers will strike on 21 October over pay.',
      },
    ],
    links: ['on 14 October conflicts on 21 October'],
  },
  {
    name: 'a day lies in its month',
    reports: [
      { id: 'a', at: '2025-03-01T08:00:00Z', text: 'The city will close the quay on 4 May.' },
      { id: 'b', at: '2025-03-01T09:00:00Z', text: 'The city will close the quay in May.' },
      { id: 'c', at: '2025-03-02T09:00:00Z', text: 'The city will close the quay from June.' },
    ],
    links: ['on 4 May same in May', 'on 4 May conflicts from June', 'in May conflicts from June'],
  },
  {
    name: 'of a month and a day in one report the day counts',
    reports: [
      { id: 'a', at: '2025-03-01T08:00:00Z', text: 'Quay to close in May\n\nThe city will close the quay on 4 May.' },
      { id: 'b', at: '2025-03-01T09:00:00Z', text: 'The city will close the quay on 14 May.' },
    ],
    links: ['on 4 May conflicts on 14 May'],
  },
  {
    name: 'a plan told weeks later may have changed',
    reports: [
      { id: 'a', at: '2025-03-01T08:00:00Z', text: 'The city will close the quay in May.' },
      { id: 'b', at: '2025-04-01T09:00:00Z', text: 'The city will close the quay in July.' },
    ],
    links: [],
  },
  {
    name: 'the day on which it was said is not the day of the act',
    reports: [
      {
        id: 'a',
        at: '2025-03-06T08:00:00Z',
        text: 'The city will close the quay, it said on Monday.',
        says: [{ source: 'it', kind: 'institution', cue: 'said', content: 'The city will close the quay' }],
      },
      {
        id: 'b',
        at: '2025-03-06T08:00:00Z',
        text: 'The city will close the quay, it said on Tuesday.',
        says: [{ source: 'it', kind: 'institution', cue: 'said', content: 'The city will close the quay' }],
      },
    ],
    links: [],
  },
  {
    name: 'figures of both things say which has more',
    reports: [
      { id: 'a', text: 'The Lynx has the same range as the Falcon.' },
      {
        id: 'b',
        text: 'The Lynx has a range of 90 km. The Falcon has a range of 40 km.',
        figures: [
          { words: '90 km', value: 90, unit: 'kilometre', measure: 'range', si: { value: 90, unit: 'kilometre' } },
          { words: '40 km', value: 40, unit: 'kilometre', measure: 'range', si: { value: 40, unit: 'kilometre' } },
        ],
      },
    ],
    links: ['Lynx has the same range as the Falcon conflicts 90 km'],
  },
]

describe('closed slots', () => {
  for (const { name, reports, links } of cases) test(name, () => assert.deepEqual(linksOf(reports), links))

  test('a report alone contradicts nobody', () => {
    assert.deepEqual(
      linksOf([{ id: 'a', text: 'Velorin is an oral drug. Officials said Velorin is an injectable drug.' }]),
      [],
    )
  })

  test('many reports that contradict give a bounded number of links', () => {
    const reports = Array.from({ length: 300 }, (_, n) => ({
      id: `r${n}`,
      text: `Velorin is an ${n % 2 === 0 ? 'oral' : 'injectable'} drug.`,
    }))
    assert.ok(linksOf(reports).length <= 12)
  })
})
