import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { conceptFeatureNames, conceptFeatures } from './concept-features.ts'
import type { ConceptLexicon } from './concept-lexicon.ts'
import { joinSets } from './join-sets.ts'
import type { ReportSet } from './pair-features.ts'
import { TermTable } from './term-table.ts'

/** Two things and two places, all rare. */
const lexicon: ConceptLexicon = {
  count: 4,
  firstPlace: 2,
  shares: Float32Array.of(0.001, 0.001, 0.001, 0.001),
  words: new Map(),
}

const table = new TermTable(new Map(), lexicon)

function reportIn(language: string, ...concepts: readonly number[]): ReportSet {
  return {
    terms: { ids: new Uint32Array(), weights: new Float32Array(), channelBits: 0 },
    concepts: table.concepts.weigh(new Map(concepts.map((concept) => [concept, 1]))),
    size: 1,
    languages: new Map([[language, 1]]),
    outlets: new Map(),
    cited: new Map(),
    span: undefined,
  }
}

function rounded(a: ReportSet, b: ReportSet): readonly number[] {
  const features = conceptFeatures(a, b, table)
  assert.equal(features.length, conceptFeatureNames.length)
  return features.map((value) => Math.round(value * 10) / 10)
}

describe('conceptFeatures', () => {
  const cases: readonly (readonly [string, ReportSet, ReportSet, readonly number[]])[] = [
    ['one act in one place', reportIn('en', 0, 2), reportIn('zh', 0, 2), [1, 1, 0, 1, 0]],
    ['one act in two places', reportIn('en', 0, 2), reportIn('zh', 0, 3), [1, 0, 1, 1, 0]],
    ['two acts in one place', reportIn('en', 0, 2), reportIn('zh', 1, 2), [0, 0, 0, 1, 0]],
    ['one act without places', reportIn('en', 0), reportIn('zh', 0, 3), [1, 0, 0, 1, 0]],
    ['languages of one script', reportIn('en', 0, 2), reportIn('tr', 0, 2), [1, 1, 0, 1, 1]],
    ['one language', reportIn('en', 0, 2), reportIn('en', 0, 2), [0, 0, 0, 0, 0]],
    ['a text without acts', reportIn('en', 2), reportIn('zh', 0, 2), [0, 0, 0, 0, 0]],
    ['a language that is none', reportIn('en', 0), reportIn('', 0), [1, 0, 0, 1, 1]],
  ]
  for (const [what, a, b, expected] of cases) test(`of ${what}`, () => assert.deepEqual(rounded(a, b), expected))

  test('count little where a language stands in both sets', () => {
    const both = joinSets(reportIn('en', 0, 2), reportIn('zh', 0, 2), table)
    assert.deepEqual(rounded(both, reportIn('zh', 0, 2)), [0, 0, 0, 0, 0])
  })
})
