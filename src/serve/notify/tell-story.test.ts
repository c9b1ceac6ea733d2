import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory, spanOfWords } from '../../../test/invented-story.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { RevisionChange } from '../../model/revision-change.ts'
import { figureOf } from './evaluate-alerts.ts'
import { tellStory } from './tell-story.ts'

const page = { story: inventedStory, articles: inventedArticles }
const none = () => []
const change = (changes: Partial<RevisionChange>): { readonly change: RevisionChange } => ({
  change: { sentences: [], statements: [], isSilent: false, ...changes },
})
const span = { start: 0, end: 1, text: 'D' }

describe('a story as alerts compare it', () => {
  test('is its state, its origins and its conflicts', () => {
    assert.deepEqual(tellStory(page, { changesOf: none }), {
      state: 'reported-decided',
      isOnRecord: false,
      originCount: inventedStory.origins?.min,
      conflictCount: inventedStory.claims.filter(({ relation }) => relation === 'conflict').length,
      correctionCount: 0,
      isFigureReached: false,
    })
  })

  const corrections: readonly (readonly [name: string, change: ReturnType<typeof change>, count: number])[] = [
    ['a notice of correction', change({ notice: span }), 1],
    ['a figure changed in silence', change({ isSilent: true, statements: [{ kind: 'number-changed' }] }), 1],
    ['another source', change({ statements: [{ kind: 'source-added' }] }), 0],
    ['a sentence more', change({ isSilent: true, sentences: [{ after: span }] }), 0],
  ]
  for (const [name, each, count] of corrections)
    test(`counts ${name} as ${count === 1 ? 'a correction' : 'none'}`, () => {
      const changesOf = (article: string) => (article === 'wire-pickup' ? [each] : [])
      assert.equal(tellStory(page, { changesOf }).correctionCount, count)
    })

  const [first, ...rest] = inventedArticles
  if (first === undefined) throw new Error('The invented story has articles')
  const figures: readonly (readonly [given: Partial<Quantity>, figure: string, isReached: boolean])[] = [
    [{ measure: 'length', value: 14, si: { value: 4.2672, unit: 'metre' } }, 'length>=4m', true],
    [{ measure: 'length', value: 14, si: { value: 4.2672, unit: 'metre' } }, 'length>=14m', false],
    [{ measure: 'range', value: 310, si: { value: 310, unit: 'kilometre' } }, 'range>300km', true],
    [{ measure: 'range', value: 310, si: { value: 310, unit: 'kilometre' } }, 'distance>300km', false],
    [{ measure: 'deaths', value: 40 }, 'deaths>40', false],
    [{ measure: 'deaths', value: 40 }, 'deaths>=40', true],
    [{ measure: 'deaths', value: 40 }, 'deaths=40', true],
    [{ measure: 'deaths', min: 30, max: 50 }, 'deaths>=40', false],
    [{ measure: 'deaths', min: 30, max: 50 }, 'deaths<=50', true],
    [{ measure: 'deaths', min: 30, max: 50 }, 'deaths<40', false],
    [{ measure: 'deaths' }, 'deaths<40', false],
    [{ value: 40 }, 'deaths<=40', false],
  ]
  for (const [given, typed, isReached] of figures)
    test(`${JSON.stringify(given)} ${isReached ? 'reaches' : 'does not reach'} ${typed}`, () => {
      const figure = figureOf(typed)
      assert.ok(figure)
      const number = spanOfWords(first.text, '14')
      const quantity: Quantity = { span: number, number, bound: 'point', ...given }
      const articles = [{ ...first, quantities: [quantity] }, ...rest]
      assert.equal(
        tellStory({ story: inventedStory, articles }, { changesOf: none, figure }).isFigureReached,
        isReached,
      )
    })
})
