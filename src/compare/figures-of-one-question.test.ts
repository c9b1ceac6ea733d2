import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findingsOf } from '../../test/told-story.ts'

/** The figures that two or more reports give on one question, as "first relation second …" of each claim. */
function sharedFigures(reports: readonly string[], days: readonly string[] = []): readonly string[] {
  const findings = findingsOf({
    name: 'figures',
    found: { states: [], conflicts: 0 },
    reports: Object.fromEntries(reports.map((text, i) => [`r${i}`, { at: days[i] ?? '2031-05-06T09:00:00Z', text }])),
  })
  return findings.claims
    .filter(({ occurrences }) => occurrences.every(({ value }) => typeof value === 'object'))
    .filter(({ occurrences }) => new Set(occurrences.map(({ article }) => article)).size > 1)
    .map(({ relation, occurrences }) => `${relation}: ${occurrences.map(({ text }) => text).join(' | ')}`)
    .sort()
}

interface Case {
  readonly name: string
  readonly reports: readonly string[]
  readonly days?: readonly string[]
  readonly shared: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'a telling number is the same figure whatever its noun',
    reports: [
      'Norda recalls 71,480 vans\n\nNorda will recall 71,480 vans because the doors may open, the agency said.',
      'Norda recall\n\nThe firm is calling back 71,480 vehicles with faulty doors.',
    ],
    shared: ['agree: 71,480 vans | 71,480 vans | 71,480 vehicles'],
  },
  {
    name: 'a plain number of other words is another figure',
    reports: ['The council bought five buses.\n\nThe mayor thanked voters.', 'The museum closed for five days.'],
    shared: [],
  },
  {
    name: 'one percentage under two names of what it is of',
    reports: [
      'Lemmer offers staff 3.5%\n\nLemmer Rail offered its staff a rise of 3.5% in March.',
      'Lemmer strike\n\nThe staff of Lemmer had been offered 3.5% before the strike.',
    ],
    shared: ['agree: 3.5% | 3.5% | 3.5%'],
  },
  {
    name: 'what stands beside a name that speaks is told of it',
    reports: [
      'Tram talks\n\nLemmer Rail, which carries 48,000 passengers a day, said it was open to talks.',
      'Trams stop\n\nLemmer Rail carries some 48,000 passengers a day.',
    ],
    shared: ['agree: 48,000 passengers a day | some 48,000 passengers a day'],
  },
  {
    name: 'tolls of one disaster rise',
    reports: [
      'Quake kills at least 31\n\nAt least 31 people were killed when a quake struck Osk on Monday, the agency said.',
      'Quake toll rises to 88\n\nThe number of people killed in the quake in Osk has risen to 88, the agency said.',
    ],
    days: ['2031-05-05T09:00:00Z', '2031-05-06T09:00:00Z'],
    shared: ['superseded: at least 31 | At least 31 people | 88 | 88'],
  },
  {
    name: 'the dead of another year are another toll',
    reports: [
      'Quake kills 31\n\nA quake killed 31 people in Osk, the agency said. A quake in 1988 killed 2,400 people there.',
      'Quake kills 31 in Osk\n\nA quake killed 31 people in Osk on Monday, police said.',
    ],
    shared: ['agree: 31 people | 31 people'],
  },
  {
    name: 'what a clause gives a number for tells its question',
    reports: [
      'Vote in Malin\n\nTurnout was 71.4%, the commission said.',
      'Malin vote disputed\n\nIndependent monitors said turnout had been 58%, far below the official number.',
    ],
    shared: ['conflict: 71.4% | 58%'],
  },
  {
    name: 'turnout at one place is not that of all',
    reports: [
      'Vote in Malin\n\nTurnout was 71.4%, the commission said.',
      'Malin vote\n\nTurnout in the northern villages was 58%, the commission said.',
    ],
    shared: ['differs: 71.4% | 58%'],
  },
  {
    name: 'more than a round number is what the exact one says',
    reports: [
      'Strike\n\nMore than 6,000 drivers walked out on Monday, the union said.',
      'Drivers strike\n\nThe union said 6,200 drivers walked out on Monday.',
    ],
    shared: ['same-within-rounding: More than 6,000 drivers | 6,200 drivers'],
  },
  {
    name: 'so many of one kind and so many of two kinds together are two counts',
    reports: [
      'US sanctions\n\nThe Treasury imposed sanctions on 11 companies over drone parts on Thursday.',
      'US sanctions\n\nThe Treasury imposed sanctions on 15 companies and individuals over drone parts on Thursday.',
    ],
    shared: ['differs: 11 companies | 15 companies'],
  },
  {
    name: 'two counts of those freed contradict wherever in the reports they stand',
    reports: [
      'Armed group frees 14 hostages\n\nAn armed group in Tirsa released 14 hostages on Thursday, a ministry said.',
      'Gunmen release 13 hostages\n\nGunmen in Tirsa released 13 hostages on Thursday, the Red Cross said.',
    ],
    shared: ['conflict: 14 hostages | 14 hostages | 13 hostages | 13 hostages'],
  },
  {
    name: 'a price stands beside buyer and bought',
    reports: [
      'Castel bids for Norwick\n\nCastel offered 520 pence a share earlier this month for the engineer Norwick.',
      'Norwick rejects bid\n\nNorwick said Castel had offered 520p a share in cash.',
    ],
    shared: ['agree: 520 pence a share | 520p a share'],
  },
  {
    name: 'an offer before and the price agreed do not contradict',
    reports: [
      'Halm near deal\n\nHalm is in talks to buy Ostra for $61 a share, two people said.',
      'Halm buys Ostra\n\nHalm will buy Ostra for $62 a share, the companies announced.',
    ],
    shared: ['differs: $61 a share | $62 a share'],
  },
]

describe('figures of one question', () => {
  for (const { name, reports, days, shared } of cases)
    test(name, () => assert.deepEqual(sharedFigures(reports, days), shared))
})
