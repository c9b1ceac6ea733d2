import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Report, ReportClass } from '../../model/report.ts'
import { foldLineage } from './fold-lineage.ts'
import { type Branch, walkTree } from './lineage-tree.ts'

const report = (name: ReportClass): Report => ({
  id: 'report',
  class: name,
  candidates: [],
  confidence: 1,
  why: [],
})
const branch = (name: ReportClass, children: readonly Branch[] = []): Branch => ({
  reports: [report(name)],
  edge: undefined,
  children,
})
const many = (count: number, name: ReportClass): readonly Branch[] => Array.from({ length: count }, () => branch(name))
const boxes = (trees: readonly (readonly Branch[])[]): number => trees.flatMap((tree) => walkTree(tree)).length
const reports = (trees: readonly (readonly Branch[])[]): number =>
  trees.flatMap((tree) => walkTree(tree)).reduce((sum, each) => sum + each.branch.reports.length, 0)
/** Each report rests on the one before. */
const chain = (count: number): Branch =>
  Array.from({ length: count }).reduce<Branch>((below) => branch('pickup', [below]), branch('pickup'))

describe('a lineage is folded for its drawing', () => {
  test('forty boxes are drawn as they are', () => {
    const trees = [[branch('original', many(20, 'pickup'))], [branch('original', many(18, 'rewrite'))]]
    assert.equal(boxes(trees), 40)
    assert.deepEqual(foldLineage(trees), { trees, lanesLeftOut: 0 })
  })

  test('beyond forty, leaves of one parent and one class become a stack with all their reports', () => {
    const { trees } = foldLineage([[branch('original', [...many(30, 'pickup'), ...many(15, 'rewrite')])]])
    assert.deepEqual(
      trees[0]?.[0]?.children.map((each) => [each.reports[0]?.class, each.reports.length]),
      [
        ['pickup', 30],
        ['rewrite', 15],
      ],
    )
  })

  test('what has followers of its own is no leaf', () => {
    const { trees } = foldLineage([[branch('original', [branch('pickup', [branch('copy')]), ...many(45, 'pickup')])]])
    assert.deepEqual(
      trees[0]?.[0]?.children.map((each) => [each.reports.length, each.children.length]),
      [
        [1, 1],
        [45, 0],
      ],
    )
  })

  test('a long chain keeps its beginning and ends in one box for the rest', () => {
    const { trees } = foldLineage([[chain(99)]])
    assert.ok(boxes(trees) <= 40)
    assert.equal(reports(trees), 100)
    const last = trees[0]?.at(-1)
    assert.equal(last?.isRest, true)
    assert.ok((last?.reports.length ?? 0) > 50)
  })

  for (const [what, all] of [
    ['three hundred origins of one report', Array.from({ length: 300 }, () => many(1, 'original'))],
    ['sixteen long chains', Array.from({ length: 16 }, () => [chain(30)])],
    ['one origin with very many followers of each class', [[branch('original', [...many(500, 'copy'), chain(200)])]]],
    ['nothing', []],
  ] as const)
    test(`${what}: never more than about forty boxes, and no lane is empty`, () => {
      const { trees, lanesLeftOut } = foldLineage(all)
      assert.ok(boxes(trees) <= 44, String(boxes(trees)))
      assert.ok(trees.every((tree) => tree.length > 0))
      assert.equal(trees.length + lanesLeftOut, all.length)
      assert.equal(reports(trees), reports(all.slice(0, trees.length)))
    })
})
