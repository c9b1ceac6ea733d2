import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedReport } from '../../test/marked-report.ts'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { ClaimLink } from '../model/findings.ts'
import type { SubjectKind } from '../model/subject.ts'
import { findCentralFrame } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findFigures } from './find-figures.ts'
import { findUnits } from './find-units.ts'
import { groupFigures } from './group-figures.ts'
import { linkFigures } from './link-figures.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

interface Told {
  readonly reports: readonly MarkedReport[]
  readonly subjects?: Readonly<Record<string, readonly [SubjectKind, ...string[]]>>
}

function linksOf({ reports, subjects = {} }: Told): readonly ClaimLink[] {
  const articles = reports.map(markedReport)
  const joined = Object.entries(subjects).map(([id, [kind, ...names]]) => markedSubject(id, kind, names, articles))
  const units = readReports(articles, joined).map((report) => findUnits(report, lexicon))
  const frame = findCentralFrame(units)
  const publishedAt = new Map(reports.flatMap(({ id, at }) => (at === undefined ? [] : [[id, at] as const])))
  const groups = groupFigures(units.flatMap((all) => findFigures(all, frame)))
  return groups.flatMap((group, index) => linkFigures(`c${index}`, group, publishedAt))
}

const relations = (told: Told): readonly string[] =>
  linksOf(told).map(({ relation, a, b }) => `${a.text} ${relation} ${b.text}`)

const km = (words: string, value: number, more: object = {}) => ({
  words,
  value,
  unit: 'kilometre',
  measure: 'range' as const,
  si: { value, unit: 'kilometre' },
  ...more,
})
const counted = (words: string, value: number, unit: string, more: object = {}) => ({
  words,
  value,
  unit,
  measure: 'count' as const,
  ...more,
})

interface Case extends Told {
  readonly name: string
  readonly links: readonly string[]
}

const day = (d: number, hour = 9): string => `2025-03-0${d}T0${hour}:00:00Z`

const cases: readonly Case[] = [
  {
    name: 'ranges of one thing are compared, those of another are another question',
    reports: [
      {
        id: 'a',
        text: 'The Lynx drone has a range of 90 km. The Falcon flies 40 km.',
        figures: [km('90 km', 90), km('40 km', 40)],
      },
      { id: 'b', text: 'The Lynx reaches 91 km.', figures: [km('91 km', 91)] },
    ],
    subjects: { lynx: ['thing', 'Lynx'], falcon: ['thing', 'Falcon'] },
    links: ['90 km rounding 91 km'],
  },
  {
    name: 'ranges far apart contradict',
    reports: [
      { id: 'a', text: 'The Lynx drone has a range of 90 km.', figures: [km('90 km', 90)] },
      { id: 'b', text: 'The Lynx reaches 150 km.', figures: [km('150 km', 150)] },
    ],
    subjects: { lynx: ['thing', 'Lynx'] },
    links: ['90 km conflicts 150 km'],
  },
  {
    name: 'a bound does not contradict a point',
    reports: [
      { id: 'a', text: 'The Lynx drone has a range of 90 km.', figures: [km('90 km', 90)] },
      { id: 'b', text: 'The Lynx reaches up to 150 km.', figures: [km('up to 150 km', 150, { bound: 'max' })] },
    ],
    subjects: { lynx: ['thing', 'Lynx'] },
    links: ['90 km differs up to 150 km'],
  },
  {
    name: 'nor does what is only possible or planned',
    reports: [
      { id: 'a', text: 'The Lynx drone has a range of 90 km.', figures: [km('90 km', 90)] },
      { id: 'b', text: 'A new Lynx could reach 150 km.', figures: [km('150 km', 150)] },
    ],
    subjects: { lynx: ['thing', 'Lynx'] },
    links: ['90 km differs 150 km'],
  },
  {
    name: 'a toll that rises is superseded, not contradicted',
    reports: [
      {
        id: 'a',
        at: day(1),
        text: 'The flood killed 12 people.',
        figures: [{ words: '12 people', value: 12, unit: 'people', measure: 'deaths' }],
      },
      {
        id: 'b',
        at: day(2),
        text: 'The flood killed 31 people.',
        figures: [{ words: '31 people', value: 31, unit: 'people', measure: 'deaths' }],
      },
    ],
    links: ['12 people supersedes 31 people'],
  },
  {
    name: 'a toll of no known time only differs',
    reports: [
      {
        id: 'a',
        text: 'The flood killed 12 people.',
        figures: [{ words: '12 people', value: 12, unit: 'people', measure: 'deaths' }],
      },
      {
        id: 'b',
        text: 'The flood killed 31 people.',
        figures: [{ words: '31 people', value: 31, unit: 'people', measure: 'deaths' }],
      },
    ],
    links: ['12 people differs 31 people'],
  },
  {
    name: 'counts of one act at one time contradict',
    reports: [
      {
        id: 'a',
        at: day(1, 8),
        text: 'Corlan will lay off 340 miners at Beck Hill.',
        figures: [counted('340 miners', 340, 'miner')],
      },
      {
        id: 'b',
        at: day(1, 9),
        text: 'Corlan is to lay off 520 miners at Beck Hill.',
        figures: [counted('520 miners', 520, 'miner')],
      },
    ],
    links: ['340 miners conflicts 520 miners'],
  },
  {
    name: 'weeks later they have changed',
    reports: [
      {
        id: 'a',
        at: '2025-03-01T08:00:00Z',
        text: 'Corlan will lay off 340 miners at Beck Hill.',
        figures: [counted('340 miners', 340, 'miner')],
      },
      {
        id: 'b',
        at: '2025-04-01T08:00:00Z',
        text: 'Corlan is to lay off 520 miners at Beck Hill.',
        figures: [counted('520 miners', 520, 'miner')],
      },
    ],
    links: ['340 miners differs 520 miners'],
  },
  {
    name: 'counts of other things are another question',
    reports: [
      { id: 'a', text: 'Corlan will lay off 340 miners at Beck Hill.', figures: [counted('340 miners', 340, 'miner')] },
      { id: 'b', text: 'Corlan will lay off 12 clerks at Beck Hill.', figures: [counted('12 clerks', 12, 'clerk')] },
    ],
    links: [],
  },
  {
    name: 'votes of two candidates are two questions',
    reports: [
      {
        id: 'a',
        text: 'Rivera took 54 percent of the vote.',
        figures: [{ words: '54 percent', value: 54, unit: 'percentage', measure: 'share' }],
      },
      {
        id: 'b',
        text: 'Marsh took 38 percent of the vote.',
        figures: [{ words: '38 percent', value: 38, unit: 'percentage', measure: 'share' }],
      },
    ],
    subjects: { rivera: ['person', 'Rivera'], marsh: ['person', 'Marsh'] },
    links: ['54 percent differs 38 percent'],
  },
  {
    name: 'votes of one candidate are one',
    reports: [
      {
        id: 'a',
        text: 'Rivera took 54 percent of the vote.',
        figures: [{ words: '54 percent', value: 54, unit: 'percentage', measure: 'share' }],
      },
      {
        id: 'b',
        text: 'Rivera took 47 percent of the vote.',
        figures: [{ words: '47 percent', value: 47, unit: 'percentage', measure: 'share' }],
      },
    ],
    subjects: { rivera: ['person', 'Rivera'] },
    links: ['54 percent conflicts 47 percent'],
  },
  {
    name: 'how many spoke to a report is no figure of the story',
    reports: [
      {
        id: 'a',
        text: 'The dam will be raised, three officials said.',
        says: [
          { source: 'three officials', kind: 'anonymous', people: 3, cue: 'said', content: 'The dam will be raised' },
        ],
        figures: [counted('three officials', 3, 'official')],
      },
      {
        id: 'b',
        text: 'The dam will be raised, five officials said.',
        says: [
          { source: 'five officials', kind: 'anonymous', people: 5, cue: 'said', content: 'The dam will be raised' },
        ],
        figures: [counted('five officials', 5, 'official')],
      },
    ],
    links: [],
  },
  {
    name: 'a report that gives two values distinguishes what we do not',
    reports: [
      {
        id: 'a',
        text: 'The Lynx has a range of 90 km. With a tank the Lynx has a range of 150 km.',
        figures: [km('90 km', 90), km('150 km', 150)],
      },
      { id: 'b', text: 'The Lynx has a range of 150 km.', figures: [km('150 km', 150)] },
    ],
    subjects: { lynx: ['thing', 'Lynx'] },
    links: ['90 km differs 150 km'],
  },
  {
    name: 'what passes a bridge in a day is one question however it is put',
    reports: [
      {
        id: 'a',
        text: 'The bridge carries 24,000 vehicles a day.',
        figures: [{ words: '24,000 vehicles a day', value: 24_000, unit: 'vehicle per day', measure: 'rate' }],
      },
      {
        id: 'b',
        text: 'The crossing is used by 14,000 vehicles a day.',
        figures: [{ words: '14,000 vehicles a day', value: 14_000, unit: 'vehicle per day', measure: 'rate' }],
      },
    ],
    links: ['24,000 vehicles a day conflicts 14,000 vehicles a day'],
  },
]

describe('figures of several reports', () => {
  for (const { name, links, ...told } of cases) test(name, () => assert.deepEqual(relations(told), links))

  test('a link says by how much figures differ, and whether units had to be turned', () => {
    const [link] = linksOf({
      reports: [
        { id: 'a', text: 'The Lynx has a range of 90 km.', figures: [km('90 km', 90)] },
        {
          id: 'b',
          text: 'The Lynx has a range of 56 miles.',
          figures: [
            { words: '56 miles', value: 56, unit: 'mile', measure: 'range', si: { value: 90.12, unit: 'kilometre' } },
          ],
        },
      ],
      subjects: { lynx: ['thing', 'Lynx'] },
    })
    assert.equal(link?.relation, 'same')
    assert.equal(link.basis, 'normalised')
    assert.equal(link.delta, 0.001)
  })

  test('a thousand reports give a bounded number of links', () => {
    const reports = Array.from({ length: 1000 }, (_, n) => ({
      id: `r${n}`,
      text: `The Lynx has a range of ${90 + (n % 3)} km.`,
      figures: [km(`${90 + (n % 3)} km`, 90 + (n % 3))],
    }))
    const links = linksOf({ reports, subjects: { lynx: ['thing', 'Lynx'] } })
    assert.ok(links.length > 900 && links.length < 1200, String(links.length))
  })
})
