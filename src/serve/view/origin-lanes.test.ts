import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedStory } from '../../../test/invented-story.ts'
import type { Report } from '../../model/report.ts'
import { originLanes, originOf, reportNode } from './origin-lanes.ts'

const report = (id: string, changes: Partial<Report> = {}): Report => ({
  id,
  class: 'pickup',
  candidates: [],
  confidence: 1,
  why: [],
  ...changes,
})

describe('the origin of a report', () => {
  test('is its primary source', () => {
    assert.equal(originOf(report('a', { primarySource: 'n-b' }), 'n-a'), 'n-b')
  })

  test('is the first candidate where the text does not decide', () => {
    assert.equal(originOf(report('a', { candidates: ['n-x', 'n-y'] }), 'n-a'), 'n-x')
  })

  test('is the report itself where nothing is known', () => {
    assert.equal(originOf(report('a'), 'n-a'), 'n-a')
  })
})

describe('the lanes of a story', () => {
  test('there is one an origin, and every report stands in exactly one', () => {
    const lanes = originLanes(inventedStory)
    assert.deepEqual(
      lanes.map((lane) => lane.origin),
      ['n-lantern-scoop', 'n-broadcasters'],
    )
    const ids = lanes.flatMap((lane) => lane.reports.map((each) => each.id)).sort()
    assert.deepEqual(ids, inventedStory.reports.map((each) => each.id).sort())
  })

  test('the origin that carries the state is first, what is not named is last', () => {
    const [first, last] = originLanes(inventedStory)
    assert.ok(first?.isCentral && !first.isUnnamed)
    assert.ok(last?.isUnnamed)
  })

  test('what is not named is last even when most reports rest on it', () => {
    const story = {
      ...inventedStory,
      reports: inventedStory.reports.map((each) =>
        each.class === 'original' ? each : { ...each, primarySource: 'n-broadcasters' },
      ),
    }
    assert.deepEqual(
      originLanes(story).map((lane) => lane.reports.length),
      [1, 5],
    )
    assert.equal(originLanes(story).at(-1)?.origin, 'n-broadcasters')
  })

  test('a report on two origins counts in both lanes and stands in one', () => {
    const story = {
      ...inventedStory,
      reports: inventedStory.reports.map((each) =>
        each.id === 'unsigned' ? { ...each, class: 'mixed' as const } : each,
      ),
      edges: [
        ...inventedStory.edges,
        {
          from: 'n-unsigned',
          to: 'n-lantern-scoop',
          relation: 'cites' as const,
          grade: 'stated' as const,
          confidence: 0.9,
          scope: 'whole' as const,
          evidence: [],
        },
      ],
    }
    const lane = originLanes(story).find((each) => each.origin === 'n-lantern-scoop')
    assert.deepEqual(
      lane?.alsoReports.map((each) => each.id),
      ['unsigned'],
    )
    assert.ok(!lane?.reports.some((each) => each.id === 'unsigned'))
  })
})

test('the node of an article’s report is found by its article', () => {
  assert.equal(reportNode(inventedStory, 'unsigned'), 'n-unsigned')
  assert.equal(reportNode(inventedStory, 'absent'), 'absent')
})
