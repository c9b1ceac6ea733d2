import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { joinVectors, normalised, type WeightedTerms } from './join-vectors.ts'
import { TermTable } from './term-table.ts'

/** The numbers of `count` words, and of as many names, in a table of their own. */
function tableOf(count: number): { readonly table: TermTable; readonly ids: readonly number[] } {
  const table = new TermTable(new Map())
  const ids = Array.from({ length: count }, (_, at) => table.idOf(at % 2 === 0 ? 'words' : 'names', `term${at}`, 'en'))
  return { table, ids }
}

const heldBy = (terms: WeightedTerms): readonly number[] => [...terms.ids]

describe('the joined terms of two sets', () => {
  test('are those of both, each set counting by its size', () => {
    const { table, ids } = tableOf(6)
    const a = { terms: normalised(ids.slice(0, 4), [1, 1, 1, 1], table), size: 3 }
    const b = { terms: normalised(ids.slice(2), [1, 1, 1, 1], table), size: 1 }
    const joined = joinVectors(a, b, table)
    assert.deepEqual(heldBy(joined), ids)
    const [onlyOfA = 0, , ofBoth = 0, , onlyOfB = 0] = joined.weights
    assert.ok(ofBoth > onlyOfA && onlyOfA > onlyOfB)
  })

  test('are the heaviest where there are very many, in the order of their numbers', () => {
    const { table, ids } = tableOf(900)
    // Every third term is heavy.
    const weights = ids.map((_, at) => (at % 3 === 0 ? 2 + at / 900 : at / 900))
    const a = {
      terms: { ids: Uint32Array.from(ids.slice(0, 600)), weights: Float32Array.from(weights), channelBits: 3 },
      size: 1,
    }
    const b = {
      terms: { ids: Uint32Array.from(ids.slice(600)), weights: Float32Array.from(weights.slice(600)), channelBits: 3 },
      size: 1,
    }
    const joined = joinVectors(a, b, table)
    assert.equal(joined.ids.length, 420)
    assert.deepEqual(
      heldBy(joined),
      heldBy(joined).toSorted((x, y) => x - y),
    )
    assert.ok(ids.filter((_, at) => at % 3 === 0).every((id) => joined.ids.includes(id)))
  })

  test('of nothing are none', () => {
    const { table } = tableOf(0)
    const none = { terms: normalised([], [], table), size: 1 }
    assert.deepEqual(heldBy(joinVectors(none, none, table)), [])
  })
})
