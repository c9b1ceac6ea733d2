import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedLineage } from '../../test/marked-report.ts'
import type { Edge, Lineage, Node } from '../model/lineage.ts'
import { viewLineage } from './view-lineage.ts'

function edge(from: string, to: string, more: Partial<Edge> = {}): Edge {
  return { from, to, relation: 'cites', grade: 'stated', confidence: 1, scope: 'whole', evidence: [], ...more }
}

function withMore(lineage: Lineage, nodes: readonly Node[], edges: readonly Edge[]): Lineage {
  return { ...lineage, nodes: [...lineage.nodes, ...nodes], edges: [...lineage.edges, ...edges] }
}

describe('the view of a lineage', () => {
  test('a report of its own ends in itself', () => {
    const view = viewLineage(markedLineage({ a: ['original'] }))
    assert.equal(view.sinkOfNode(view.nodeOfReport('a')), 'r-a')
    assert.equal(view.classOf('a'), 'original')
  })

  test('a pickup of a pickup ends where the first one does', () => {
    const view = viewLineage(markedLineage({ a: ['original'], b: ['pickup', 'a'], c: ['rewrite', 'b'] }))
    assert.equal(view.sinkOfNode('r-c'), 'r-a')
  })

  test('an unseen report is followed to what it rests on as a whole', () => {
    const lineage = withMore(
      markedLineage({ a: ['pickup', 'unseen:post'] }),
      [{ id: 'unseen:wire', kind: 'unseen-report' }],
      [edge('unseen:post', 'unseen:wire')],
    )
    assert.equal(viewLineage(lineage).sinkOfNode('r-a'), 'unseen:wire')
  })

  test('a circle ends', () => {
    const view = viewLineage(markedLineage({ a: ['pickup', 'b'], b: ['pickup', 'a'] }))
    assert.ok(['r-a', 'r-b'].includes(view.sinkOfNode('r-a')))
  })

  test('a source that is not named is unresolved', () => {
    const view = viewLineage(markedLineage({ a: ['derived-unresolved', 'unresolved:media'] }))
    assert.equal(view.isUnresolved(view.sinkOfNode('r-a')), true)
    assert.equal(view.isUnresolved('r-a'), false)
  })

  test('a derived report without a primary source ends in its first candidate', () => {
    const lineage = markedLineage({ a: ['derived-unresolved', 'unresolved:media'] })
    const [report] = lineage.reports
    assert.ok(report)
    const { primarySource, ...rest } = report
    assert.equal(primarySource, 'unresolved:media')
    const view = viewLineage({ ...lineage, reports: [{ ...rest, candidates: ['unresolved:media'] }] })
    assert.equal(view.sinkOfNode('r-a'), 'unresolved:media')
  })

  test('a statement ends in the node of its scoped edge', () => {
    const lineage = withMore(
      markedLineage({ a: ['original'] }),
      [{ id: 'talk', kind: 'interview', speaker: 'Una Bell' }],
      [edge('r-a', 'talk', { scope: ['s2', 's3'] })],
    )
    const view = viewLineage(lineage)
    assert.equal(view.sinkOfStatement('a', 's3'), 'talk')
    assert.equal(view.sinkOfStatement('a', 's1'), undefined)
    assert.equal(view.sinkOfStatement('b', 's3'), undefined)
  })

  test('a guess and a picture carry no statement', () => {
    const lineage = withMore(
      markedLineage({ a: ['original'] }),
      [{ id: 'unseen:x', kind: 'unseen-report' }],
      [
        edge('r-a', 'unseen:x', { scope: ['s1'], grade: 'inferred' }),
        edge('r-a', 'unseen:x', { scope: ['s2'], relation: 'uses-image' }),
      ],
    )
    assert.equal(viewLineage(lineage).sinkOfStatement('a', 's1'), undefined)
    assert.equal(viewLineage(lineage).sinkOfStatement('a', 's2'), undefined)
  })

  test('public words of one speaker have one key, talks with several outlets have not', () => {
    const view = viewLineage(
      withMore(
        markedLineage({ a: ['original'] }),
        [
          { id: 'w1', kind: 'statement', speaker: 'Una Bell' },
          { id: 'w2', kind: 'post', speaker: 'una bell' },
          { id: 'i1', kind: 'interview', speaker: 'Una Bell' },
        ],
        [],
      ),
    )
    assert.equal(view.keyOfNode('w1'), view.keyOfNode('w2'))
    assert.notEqual(view.keyOfNode('w1'), view.keyOfNode('i1'))
    assert.equal(view.isPublic('w2'), true)
    assert.equal(view.isPublic('i1'), false)
  })

  test('reports of one outlet have one key, seen or not', () => {
    const view = viewLineage(
      withMore(
        markedLineage({}),
        [
          { id: 'n1', kind: 'report', article: 'a', outlet: 'Evening Post' },
          { id: 'n2', kind: 'unseen-report', outlet: 'evening post' },
          { id: 'n3', kind: 'report', article: 'b' },
          { id: 'n4', kind: 'report', article: 'c' },
        ],
        [],
      ),
    )
    assert.equal(view.keyOfNode('n1'), view.keyOfNode('n2'))
    assert.notEqual(view.keyOfNode('n3'), view.keyOfNode('n4'))
  })
})
