import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figuresOf } from './read-figures.ts'

test('figures of a concluding line are read by name; shares become ratios', () => {
  const output =
    'some table\nseeds: FAIL · stories 1/1 (all) · edges P 95.5 (≥ 95.0) · false conflicts 2 (≤ 1) MISSED · traps 0 (= 0) · state order yes (all) · now no (all) MISSED · unit figures 8/9 (all) MISSED\n'
  assert.deepEqual(
    [...figuresOf('seeds', output)],
    [
      ['stories', 1],
      ['edges P', 95.5],
      ['false conflicts', -2],
      ['traps', 0],
      ['state order', 1],
      ['now', 0],
      ['unit figures', 8 / 9],
    ],
  )
})

test('a figure that was not measured is absent, so its floor is not met', () => {
  assert.equal(figuresOf('quantities', 'quantities: FAIL · spans none (all) MISSED').size, 0)
  assert.equal(figuresOf('seeds', '').size, 0)
})

test('grouping has two figures a set and mode', () => {
  const output =
    'set (articles, stories) | mode | …\nriver (496, 42) | online | 0.9 0.8 0.850 | 0.7 0.6 0.650 | 40 | 1.2\n'
  assert.deepEqual(
    [...figuresOf('group', output)],
    [
      ['river online BCubed', 0.85],
      ['river online pairwise', 0.65],
    ],
  )
})

test('pages and feeds have their figures in lines of their own', () => {
  const pages =
    'WCXB development articles (71 pages): word P 0.95 R 0.98 F1 0.965; no text on 1\n  headline: same 0.850, word F1 0.95 (71)\n  author: same 0.800 (55)\n  date: same day as printed 0.910, none given 1 (58)\n'
  assert.deepEqual(
    [...figuresOf('extract', pages)],
    [
      ['body', 0.965],
      ['headline', 0.85],
      ['author', 0.8],
      ['date', 0.91],
    ],
  )
  assert.deepEqual(
    [...figuresOf('feeds', 'feeds: share of gofeed expectations met 0.990 (target 0.980); 1 of 1 targets met: PASS\n')],
    [['expectations', 0.99]],
  )
})
