import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Edge, Grade } from '../model/lineage.ts'
import { dropCycles } from './drop-cycles.ts'

const edge = (pair: string, grade: Grade = 'stated', confidence = 0.9): Edge => ({
  from: pair.charAt(0),
  to: pair.charAt(1),
  relation: 'cites',
  grade,
  confidence,
  scope: 'whole',
  evidence: [],
})
const pairs = (edges: readonly Edge[]): string => edges.map((each) => each.from + each.to).join(' ')

describe('circles of derivation', () => {
  const cases: readonly { readonly what: string; readonly edges: readonly Edge[]; readonly kept: string }[] = [
    { what: 'a chain stays whole', edges: [edge('ab'), edge('bc'), edge('cd')], kept: 'ab bc cd' },
    {
      what: 'two ways to one source are no circle',
      edges: [edge('ab'), edge('ac'), edge('bd'), edge('cd')],
      kept: 'ab ac bd cd',
    },
    { what: 'of two that name each other the guess goes', edges: [edge('ab', 'inferred'), edge('ba')], kept: 'ba' },
    {
      what: 'of two stated ones the less certain goes',
      edges: [edge('ab', 'stated', 0.95), edge('ba', 'stated', 0.6)],
      kept: 'ab',
    },
    {
      what: 'a long circle loses its weakest edge only',
      edges: [edge('ab'), edge('bc', 'stated-unresolved'), edge('ca')],
      kept: 'ab ca',
    },
    { what: 'a report does not rest on itself', edges: [edge('aa'), edge('ab')], kept: 'ab' },
    {
      what: 'two circles that share an edge',
      edges: [edge('ab', 'inferred', 0.4), edge('bc'), edge('ca'), edge('ba')],
      kept: 'bc ca ba',
    },
  ]
  for (const { what, edges, kept } of cases) test(what, () => assert.equal(pairs(dropCycles(edges)), kept))

  test('shared text has no direction and makes no circle', () => {
    const shared: Edge = { ...edge('ba', 'inferred'), relation: 'shares-text', scope: [] }
    assert.equal(dropCycles([edge('ab'), shared]).length, 2)
  })

  test('a chain of two thousand reports is walked in time', () => {
    const chain = Array.from({ length: 2000 }, (_, i): Edge => ({ ...edge('ab'), from: `r${i + 1}`, to: `r${i}` }))
    const started = performance.now()
    assert.equal(dropCycles([...chain, { ...edge('ab', 'inferred'), from: 'r0', to: 'r2000' }]).length, 2000)
    assert.ok(performance.now() - started < 18_000)
  })
})
