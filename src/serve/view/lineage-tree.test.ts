import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedStory } from '../../../test/invented-story.ts'
import type { Story } from '../../model/story.ts'
import { drawing, layOut, twoLines } from './lineage-layout.ts'
import { type Branch, lineageTree, walkTree } from './lineage-tree.ts'
import { originLanes } from './origin-lanes.ts'

const treeOf = (story: Story, origin: string): readonly Branch[] => {
  const lane = originLanes(story).find((each) => each.origin === origin)
  assert.ok(lane)
  return lineageTree(story, lane)
}
const shape = (branches: readonly Branch[]): unknown =>
  branches.map((branch) => [branch.reports.map((report) => report.id).join('+'), shape(branch.children)])

describe('the tree of a lane', () => {
  test('begins with the origin’s own report; what rests on it follows; copies of one text are folded', () => {
    assert.deepEqual(shape(treeOf(inventedStory, 'n-lantern-scoop')), [
      [
        'lantern-scoop',
        [
          ['wire-pickup', [['daily-copy+evening-copy', []]]],
          ['bote-pickup', []],
        ],
      ],
    ])
  })

  test('begins with the reports themselves where the origin is not a report that was read', () => {
    assert.deepEqual(shape(treeOf(inventedStory, 'n-broadcasters')), [['unsigned', []]])
  })

  test('holds every report of the lane once, also where reports cite each other in a circle', () => {
    const circle: Story = {
      ...inventedStory,
      edges: [
        ...inventedStory.edges,
        {
          from: 'n-wire-pickup',
          to: 'n-daily-copy',
          relation: 'cites',
          grade: 'inferred',
          confidence: 0.4,
          scope: 'whole',
          evidence: [],
        },
      ],
    }
    const ids = walkTree(treeOf(circle, 'n-lantern-scoop')).flatMap(({ branch }) =>
      branch.reports.map((report) => report.id),
    )
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.includes('wire-pickup'))
  })

  test('a stated edge is preferred to an inferred one', () => {
    const story: Story = {
      ...inventedStory,
      edges: [
        ...inventedStory.edges,
        {
          from: 'n-bote-pickup',
          to: 'n-wire-pickup',
          relation: 'cites',
          grade: 'stated',
          confidence: 0.9,
          scope: 'whole',
          evidence: [],
        },
      ],
    }
    const wire = walkTree(treeOf(story, 'n-lantern-scoop')).find(
      ({ branch }) => branch.reports[0]?.id === 'wire-pickup',
    )
    assert.ok(wire?.branch.children.some((child) => child.reports[0]?.id === 'bote-pickup'))
  })
})

describe('the picture’s layout', () => {
  const layout = layOut([treeOf(inventedStory, 'n-lantern-scoop'), treeOf(inventedStory, 'n-broadcasters')])

  test('no box lies on another', () => {
    const boxes = layout.lanes.flatMap((lane) => lane.boxes)
    for (const a of boxes) {
      for (const b of boxes) {
        if (a === b) continue
        const isApart = Math.abs(a.x - b.x) >= drawing.boxWidth || Math.abs(a.y - b.y) >= drawing.boxHeight
        assert.ok(isApart, `${a.x},${a.y} and ${b.x},${b.y}`)
      }
    }
  })

  test('every box lies inside its lane and the drawing', () => {
    for (const lane of layout.lanes) {
      for (const box of lane.boxes) {
        assert.ok(box.y >= lane.top && box.y + drawing.boxHeight <= lane.top + lane.height)
        assert.ok(box.x + drawing.boxWidth <= drawing.width)
      }
    }
    assert.ok((layout.lanes.at(-1)?.top ?? 0) + (layout.lanes.at(-1)?.height ?? 0) <= layout.height)
  })

  test('a report stands right of what it rests on', () => {
    for (const box of layout.lanes.flatMap((lane) => lane.boxes)) if (box.parent) assert.ok(box.x >= box.parent.x)
  })

  test('a chain longer than the columns stays in the drawing', () => {
    const report = inventedStory.reports[1]
    assert.ok(report)
    let chain: Branch = { reports: [report], edge: undefined, children: [] }
    for (let at = 0; at < 9; at += 1) chain = { reports: [report], edge: undefined, children: [chain] }
    for (const box of layOut([[chain]]).lanes.flatMap((lane) => lane.boxes))
      assert.ok(box.x + drawing.boxWidth <= drawing.width)
  })
})

describe('a name in a box', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The Lantern', ['The Lantern']],
    ['Meridian Press Agency', ['Meridian Press', 'Agency']],
    ['Schwerlastverkehrsblatt', ['Schwerlastverkehr', 'sblatt']],
    ['The Northern Harbour and Shipping Gazette', ['The Northern', 'Harbour and Ship…']],
  ]
  for (const [name, lines] of cases)
    test(`“${name}” takes ${lines.length === 1 ? 'one line' : 'two lines'}`, () =>
      assert.deepEqual(twoLines(name), lines))
})
