import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ConceptLexicon } from './concept-lexicon.ts'
import { ConceptTable } from './concept-vectors.ts'

/** Concepts 0 to 2 are things, of which 0 is common; 3 and 4 are places. */
const lexicon: ConceptLexicon = {
  count: 5,
  firstPlace: 3,
  shares: Float32Array.of(0.5, 0.001, 0.001, 0.001, 0.001),
  words: new Map(),
}

describe('ConceptTable', () => {
  test('has vectors of the same rare concepts agree in each kind', () => {
    const table = new ConceptTable(lexicon)
    const a = table.weigh(
      new Map([
        [1, 1],
        [2, 2],
        [3, 1],
      ]),
    )
    const b = table.weigh(
      new Map([
        [2, 2],
        [1, 1],
        [3, 4],
      ]),
    )
    const { things, places } = table.agreementOf(a, b)
    assert.ok(things > 0.99 && places > 0.99, `${things} ${places}`)
    assert.ok(a.hasThings && a.hasPlaces)
  })

  test('has common concepts agree less', () => {
    const table = new ConceptTable(lexicon)
    const a = table.weigh(new Map([[0, 1]]))
    const b = table.weigh(new Map([[0, 1]]))
    assert.ok(table.agreementOf(a, b).things < 0.3)
  })

  test('has other places disagree', () => {
    const table = new ConceptTable(lexicon)
    const a = table.weigh(new Map([[3, 1]]))
    const b = table.weigh(new Map([[4, 1]]))
    assert.deepEqual(table.agreementOf(a, b), { things: 0, places: 0 })
    assert.equal(a.hasThings, false)
  })

  test('joins by size', () => {
    const table = new ConceptTable(lexicon)
    const one = table.weigh(new Map([[1, 1]]))
    const other = table.weigh(new Map([[2, 1]]))
    const joined = table.join({ concepts: one, size: 9 }, { concepts: other, size: 1 })
    assert.deepEqual([...joined.ids], [1, 2])
    assert.ok((joined.weights[0] ?? 0) > 8 * (joined.weights[1] ?? 1))
  })

  test('gives nothing of nothing', () => {
    const table = new ConceptTable(lexicon)
    const nothing = table.weigh(new Map())
    assert.equal(table.join({ concepts: nothing, size: 1 }, { concepts: nothing, size: 1 }).ids.length, 0)
  })
})
