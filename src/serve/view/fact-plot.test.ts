import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { Subject, SubjectFact } from '../../model/subject.ts'
import { factPlots } from './fact-plot.ts'
import { subjectView } from './subject-view.ts'

const road = { kind: 'thing', name: 'dam road' }

/** Plots of the dam road with these figures: where, how much in metres, as printed. */
function plotsOf(
  figures: readonly (readonly [article: string, value: number, words: string])[],
): ReturnType<typeof factPlots> {
  const [subject] = inventedStory.subjects
  assert.ok(subject)
  const facts = figures.map(
    ([article, value, text]): SubjectFact => ({
      measure: 'length',
      value,
      unit: 'metre',
      si: { value, unit: 'metre' },
      span: { start: 0, end: text.length, text },
      article,
    }),
  )
  const changed: Subject = { ...subject, facts }
  const view = subjectView([{ story: { ...inventedStory, subjects: [changed] }, articles: inventedArticles }], road)
  return factPlots(view?.facts ?? [])
}

describe('one figure in the ways in which it is printed', () => {
  test('the figure of the first report is filled, what was taken from it is a ring', () => {
    const [plot] = plotsOf([
      ['lantern-scoop', 4.27, '4.27 metres'],
      ['wire-pickup', 4.3, '4.3 metres'],
    ])
    assert.deepEqual(plot?.facts.map((each) => [each.row.article.id, each.mark]).sort(), [
      ['lantern-scoop', 'own'],
      ['wire-pickup', 'taken'],
    ])
  })

  test('what fits no figure of an origin is a diamond', () => {
    const [plot] = plotsOf([
      ['lantern-scoop', 4.3, '4.3 metres'],
      ['wire-pickup', 3.7, '3.7 metres'],
    ])
    assert.equal(plot?.facts.find((each) => each.row.article.id === 'wire-pickup')?.mark, 'apart')
  })

  test('a coarser rounding has a wider bar, with its mark inside', () => {
    const [plot] = plotsOf([
      ['lantern-scoop', 4.27, '4.27 metres'],
      ['wire-pickup', 4, '4 metres'],
    ])
    const width = (id: string): number => {
      const fact = plot?.facts.find((each) => each.row.article.id === id)
      assert.ok(fact && fact.from <= fact.at && fact.at <= fact.to)
      return fact.to - fact.from
    }
    assert.ok(width('wire-pickup') > 10 * width('lantern-scoop'))
  })

  test('everything is on the axis, and its ticks are round and few', () => {
    const [plot] = plotsOf([
      ['lantern-scoop', 1900, '1,900 metres'],
      ['wire-pickup', 2500, '2,500 metres'],
      ['bote-pickup', 2200, '2,200 metres'],
    ])
    assert.ok(plot)
    for (const { from, to } of plot.facts) assert.ok(from >= 0 && to <= 100)
    assert.ok(plot.ticks.length >= 3 && plot.ticks.length <= 12)
    for (const { value, at } of plot.ticks) {
      assert.equal(value % 100, 0)
      assert.ok(at >= 0 && at <= 100)
    }
    assert.equal(plot.unit, 'metre')
  })

  const none: readonly (readonly [what: string, figures: Parameters<typeof plotsOf>[0]])[] = [
    ['a figure that stands alone', [['lantern-scoop', 4, '4 metres']]],
    [
      'a figure that all print alike',
      [
        ['lantern-scoop', 4, '4 metres'],
        ['wire-pickup', 4, '4 metres'],
      ],
    ],
    [
      'a value that is no number',
      [
        ['lantern-scoop', Number.NaN, 'some metres'],
        ['wire-pickup', 4, '4 metres'],
      ],
    ],
    ['no figure', []],
  ]
  for (const [what, figures] of none) test(`is not drawn of ${what}`, () => assert.deepEqual(plotsOf(figures), []))
})
