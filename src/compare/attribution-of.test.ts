import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedReport } from '../../test/marked-report.ts'
import { markedReport } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

interface Case {
  readonly name: string
  readonly report: Omit<MarkedReport, 'id'>
  /** Words of the unit that is asked about. */
  readonly unit: string
  readonly kind: string
  readonly chain: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'what nobody is given for is the report’s own',
    report: { text: 'The quay was flooded on Monday night.' },
    unit: 'The quay was flooded on Monday night',
    kind: 'own',
    chain: [],
  },
  {
    name: 'a named person speaks on the record',
    report: {
      text: 'The quay will reopen, mayor Una Bell said.',
      says: [{ source: 'mayor Una Bell', cue: 'said', content: 'The quay will reopen' }],
    },
    unit: 'The quay will reopen',
    kind: 'on-record',
    chain: ['s1'],
  },
  {
    name: 'unnamed officials do not',
    report: {
      text: 'The quay will reopen, two officials said.',
      says: [{ source: 'two officials', kind: 'anonymous', people: 2, cue: 'said', content: 'The quay will reopen' }],
    },
    unit: 'The quay will reopen',
    kind: 'reported',
    chain: ['s1'],
  },
  {
    name: 'what unnamed people tell of a named one is reported, and both carry it',
    report: {
      text: 'Una Bell told the ferry firm that the quay will reopen, two officials said.',
      says: [
        {
          id: 'in',
          source: 'Una Bell',
          cue: 'told',
          to: 'the ferry firm',
          content: 'the quay will reopen',
          nestedIn: 'out',
        },
        {
          id: 'out',
          source: 'two officials',
          kind: 'anonymous',
          cue: 'said',
          content: 'Una Bell told the ferry firm that the quay will reopen',
        },
      ],
    },
    unit: 'the quay will reopen',
    kind: 'reported',
    chain: ['in', 'out'],
  },
  {
    name: 'what was told in private is hearsay even without an outer source',
    report: {
      text: 'Una Bell has told her deputy that the quay will reopen.',
      says: [{ source: 'Una Bell', cue: 'has told', to: 'her deputy', content: 'the quay will reopen' }],
    },
    unit: 'the quay will reopen',
    kind: 'reported',
    chain: ['s1'],
  },
  {
    name: 'what was told to reporters is public',
    report: {
      text: 'Una Bell told reporters that the quay will reopen.',
      says: [{ source: 'Una Bell', cue: 'told', to: 'reporters', content: 'the quay will reopen' }],
    },
    unit: 'the quay will reopen',
    kind: 'on-record',
    chain: ['s1'],
  },
  {
    name: 'what another outlet writes is reported',
    report: {
      text: 'The quay will reopen, the Evening Post reported.',
      says: [{ source: 'the Evening Post', kind: 'institution', cue: 'reported', content: 'The quay will reopen' }],
      cites: ['the Evening Post'],
    },
    unit: 'The quay will reopen',
    kind: 'reported',
    chain: ['s1'],
  },
  {
    name: 'an outlet without a name is an outlet',
    report: {
      text: 'The quay will reopen, according to the newspaper.',
      says: [{ source: 'the newspaper', kind: 'institution', cue: 'according to', content: 'The quay will reopen' }],
    },
    unit: 'The quay will reopen',
    kind: 'reported',
    chain: ['s1'],
  },
  {
    name: 'who plans something is no source for it',
    report: {
      text: 'The harbour board plans to reopen the quay, engineers said.',
      says: [
        {
          id: 'plan',
          source: 'The harbour board',
          kind: 'institution',
          cue: 'plans',
          content: 'to reopen the quay',
          nestedIn: 'said',
        },
        {
          id: 'said',
          source: 'engineers',
          kind: 'generic',
          cue: 'said',
          content: 'The harbour board plans to reopen the quay',
        },
      ],
    },
    unit: 'to reopen the quay',
    kind: 'unclear',
    chain: ['said'],
  },
  {
    name: '"it" is the body of which the report speaks',
    report: {
      text: 'The harbour board will reopen the quay, it said.',
      says: [{ source: 'it', kind: 'generic', cue: 'said', content: 'The harbour board will reopen the quay' }],
    },
    unit: 'The harbour board will reopen the quay',
    kind: 'on-record',
    chain: ['s1'],
  },
  {
    name: 'an internal paper is not on the record',
    report: {
      text: 'The quay will reopen, an internal memo says.',
      says: [{ source: 'an internal memo', kind: 'document', cue: 'says', content: 'The quay will reopen' }],
    },
    unit: 'The quay will reopen',
    kind: 'unclear',
    chain: ['s1'],
  },
]

describe('on whose word a unit stands', () => {
  for (const { name, report, unit, kind, chain } of cases) {
    test(name, () => {
      const [reading] = readReports([markedReport({ id: 'x', ...report })], [])
      assert.ok(reading)
      const found = findUnits(reading, lexicon).find(({ span }) => span.text === unit)
      assert.ok(found, `no unit "${unit}"`)
      const attribution = found.attribution
      assert.equal(attribution.kind, kind)
      assert.deepEqual(
        attribution.chain.map(({ id }) => id),
        chain,
      )
    })
  }
})
