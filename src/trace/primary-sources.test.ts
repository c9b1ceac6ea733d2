import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Edge } from '../model/lineage.ts'
import { sinksOf } from './primary-sources.ts'

const edge = (from: string, to: string, more: Partial<Edge> = {}): Edge => ({
  from,
  to,
  relation: 'cites',
  grade: 'stated',
  confidence: 0.9,
  scope: 'whole',
  evidence: [],
  ...more,
})

describe('where a lineage ends', () => {
  const cases: readonly {
    readonly what: string
    readonly edges: readonly Edge[]
    readonly from: string
    readonly sink: string
  }[] = [
    { what: 'a report that rests on nothing ends at itself', edges: [], from: 'a', sink: 'a' },
    { what: 'a pickup of a pickup ends at the scoop', edges: [edge('c', 'b'), edge('b', 'a')], from: 'c', sink: 'a' },
    {
      what: 'what only some statements rest on is not followed',
      edges: [edge('b', 'minister', { scope: ['s1'] })],
      from: 'b',
      sink: 'b',
    },
    {
      what: 'shared text is not followed',
      edges: [edge('b', 'a', { relation: 'shares-text', grade: 'inferred' })],
      from: 'b',
      sink: 'b',
    },
    {
      what: 'of two the stated one is followed, however sure the guess',
      edges: [edge('b', 'x', { grade: 'inferred', confidence: 0.99 }), edge('b', 'a', { confidence: 0.6 })],
      from: 'b',
      sink: 'a',
    },
    {
      what: 'of two stated ones the surer is followed',
      edges: [edge('b', 'x', { confidence: 0.7 }), edge('b', 'a', { confidence: 0.95 })],
      from: 'b',
      sink: 'a',
    },
    { what: 'a circle that was left in ends somewhere', edges: [edge('a', 'b'), edge('b', 'a')], from: 'a', sink: 'a' },
  ]
  for (const { what, edges, from, sink } of cases) test(what, () => assert.equal(sinksOf(edges)(from), sink))
})
