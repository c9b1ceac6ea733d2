import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Evidence } from '../model/report.ts'
import type { Reference, Target } from './reference.ts'
import { resolveAnaphora } from './resolve-anaphora.ts'
import type { TracedOutlet } from './trace-lexicon.ts'

const reference = (start: number, target: Target): Reference => ({
  target,
  basis: target.kind === 'unnamed' ? 'unnamed' : 'other',
  relation: 'cites',
  grade: target.kind === 'unnamed' ? 'stated-unresolved' : 'stated',
  confidence: 0.95,
  evidence: [],
  statements: [],
  claim: new Set(),
  prominence: 1,
  place: 1,
  isWholeText: false,
  start,
})
const outlet = (name: string, start: number): Reference => reference(start, { kind: 'outlet', outlet: name })
const unnamed = (text: string, start: number): Reference =>
  reference(start, { kind: 'unnamed', label: { start, end: start + text.length, text } })
const evidence = (text: string): Evidence => ({
  type: 'citing-phrase',
  article: 'a',
  start: 70,
  end: 70 + text.length,
  text,
})
const noGazetteer = { outletOf: (): undefined => undefined }
const named = (references: readonly Reference[]): readonly string[] =>
  resolveAnaphora(references, noGazetteer).map(({ target }) => (target.kind === 'outlet' ? target.outlet : target.kind))

describe('sources called by their kind', () => {
  const cases: readonly {
    readonly what: string
    readonly references: readonly Reference[]
    readonly are: readonly string[]
  }[] = [
    {
      what: 'the newspaper is the one named before',
      references: [outlet('Courier', 10), unnamed('The newspaper', 80)],
      are: ['Courier', 'Courier'],
    },
    ...['o mesmo jornal', 'el mismo diario', 'lo stesso quotidiano', 'le même journal', 'то же издание'].map(
      (same) => ({
        what: `${same} is the one named before`,
        references: [outlet('Courier', 10), unnamed(same, 80)],
        are: ['Courier', 'Courier'],
      }),
    ),
    {
      what: 'a report is not what somebody said in an interview on it',
      references: [
        unnamed('report', 5),
        reference(80, { kind: 'interview', outlet: 'Quay News', speaker: 'Ida Moor' }),
      ],
      are: ['unnamed', 'interview'],
    },
    ...['Журналісти', 'un site allemand', 'un quotidiano'].map((kind) => ({
      what: `${kind}: the only house that is named`,
      references: [outlet('Courier', 2), unnamed(kind, 80)],
      are: ['Courier', kind.startsWith('un ') ? 'unnamed' : 'Courier'],
    })),
    {
      what: 'of two the nearer one',
      references: [outlet('Courier', 10), outlet('Herald', 50), unnamed('the paper', 80)],
      are: ['Courier', 'Herald', 'Herald'],
    },
    { what: 'издание too', references: [outlet('Курьер', 10), unnamed('издание', 80)], are: ['Курьер', 'Курьер'] },
    {
      what: 'one that stands before any name stays unnamed',
      references: [unnamed('the newspaper', 5), outlet('Courier', 10)],
      are: ['unnamed', 'Courier'],
    },
    ...['a newspaper', 'jornal', 'ein Journal', 'a German newspaper', 'tidning'].map((kind) => ({
      what: `“${kind}” before the only name is who is named`,
      references: [unnamed(kind, 5), outlet('Courier', 90), outlet('Courier', 300)],
      are: ['Courier', 'Courier', 'Courier'],
    })),
    {
      what: '“a newspaper” before two names is neither of them',
      references: [unnamed('a newspaper', 5), outlet('Courier', 90), outlet('Herald', 300)],
      are: ['unnamed', 'Courier', 'Herald'],
    },
    {
      what: '“a British newspaper” is not the one named before',
      references: [outlet('Courier', 10), unnamed('a British newspaper', 80)],
      are: ['Courier', 'unnamed'],
    },
    {
      what: '“the British newspaper” is',
      references: [outlet('Courier', 10), unnamed('the British newspaper', 80)],
      are: ['Courier', 'Courier'],
    },
    {
      what: 'to whom an interview was given is an outlet that was named',
      references: [
        reference(10, { kind: 'interview', outlet: 'Courier', speaker: 'Ida Falk' }),
        unnamed('the magazine', 80),
      ],
      are: ['interview', 'Courier'],
    },
    {
      what: '“local media” are others',
      references: [outlet('Courier', 10), unnamed('local media', 80)],
      are: ['Courier', 'unnamed'],
    },
    { what: 'without any name nothing changes', references: [unnamed('the newspaper', 80)], are: ['unnamed'] },
  ]
  for (const { what, references, are } of cases) test(what, () => assert.deepEqual(named(references), are))

  test('a statement or paper of “the site” is the outlet’s, one of “the ministry” is not', () => {
    const of = (text: string): Reference =>
      reference(80, {
        kind: 'document',
        speaker: undefined,
        isPerson: false,
        label: { start: 80, end: 80 + text.length, text },
        outlet: undefined,
      })
    assert.deepEqual(named([outlet('Courier', 10), of('The site')]), ['Courier', 'Courier'])
    assert.deepEqual(named([outlet('Courier', 10), of('the ministry’s paper')]), ['Courier', 'document'])
    assert.deepEqual(named([of('The site')]), ['document'])
  })

  test('a description of a land or a kind is no outlet of another', () => {
    const known: Readonly<Record<string, TracedOutlet>> = {
      Courier: { name: 'Courier', kind: 'newspaper', country: 'US' },
      'Radio Quay': { name: 'Radio Quay', kind: 'broadcaster', country: 'US' },
      Bote: { name: 'Bote', kind: 'newspaper', country: 'DE' },
    }
    const resolved = (...references: readonly Reference[]): string | undefined => {
      const target = resolveAnaphora(references, { outletOf: (name) => known[name] }).at(-1)?.target
      return target?.kind === 'outlet' ? target.outlet : undefined
    }
    const daily = unnamed('the American daily', 80)
    assert.equal(resolved(outlet('Courier', 10), daily), 'Courier')
    assert.equal(resolved(outlet('Courier', 10), outlet('Radio Quay', 40), daily), 'Courier')
    assert.equal(resolved(outlet('Courier', 10), outlet('Bote', 40), daily), 'Courier')
    assert.equal(resolved(outlet('Courier', 10), unnamed('the network', 80)), undefined)
  })

  test('the article may stand outside the words that name it', () => {
    const daily = { ...unnamed('British daily', 80), evidence: [evidence('according to the British daily')] }
    const other = { ...unnamed('British daily', 80), evidence: [evidence('according to a British daily')] }
    assert.deepEqual(named([outlet('Courier', 10), daily]), ['Courier', 'Courier'])
    assert.deepEqual(named([outlet('Courier', 10), other]), ['Courier', 'unnamed'])
  })

  test('what a comma sets off belongs to no name', () => {
    const label = 'the newspaper, the first two of the planes'
    assert.deepEqual(named([outlet('Courier', 10), unnamed(label, 80)]), ['Courier', 'Courier'])
  })

  test('what is resolved is stated, a little less sure than a name', () => {
    const resolved = resolveAnaphora([outlet('Courier', 10), unnamed('the daily', 80)], noGazetteer)[1]
    assert.equal(resolved?.grade, 'stated')
    assert.ok((resolved?.confidence ?? 1) < 0.95)
  })
})
