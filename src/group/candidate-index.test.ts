import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CandidateIndex } from './candidate-index.ts'
import type { WeightedTerms } from './join-vectors.ts'

/** Terms by number with their weights. */
function vectorOf(weights: Readonly<Record<number, number>>): WeightedTerms {
  const entries = Object.entries(weights)
    .map(([id, weight]) => ({ id: Number(id), weight }))
    .sort((a, b) => a.id - b.id)
  return {
    ids: Uint32Array.from(entries, ({ id }) => id),
    weights: Float32Array.from(entries, ({ weight }) => weight),
    channelBits: 1,
  }
}

describe('CandidateIndex', () => {
  test('gives articles that share a term, the one that shares most first', () => {
    const index = new CandidateIndex()
    index.add(0, vectorOf({ 1: 0.5 }))
    index.add(1, vectorOf({ 1: 0.5, 2: 0.5 }))
    index.add(2, vectorOf({ 9: 1 }))
    assert.deepEqual(index.candidates(vectorOf({ 1: 0.6, 2: 0.6 }), 0), [1, 0])
  })

  test('gives nothing where no term is shared', () => {
    const index = new CandidateIndex()
    index.add(0, vectorOf({ 1: 1 }))
    assert.deepEqual(index.candidates(vectorOf({ 2: 1 }), 0), [])
    assert.deepEqual(new CandidateIndex().candidates(vectorOf({ 2: 1 }), 0), [])
  })

  test('gives no article that is closed', () => {
    const index = new CandidateIndex()
    for (let i = 0; i < 5; i += 1) index.add(i, vectorOf({ 1: 1 }))
    assert.deepEqual(index.candidates(vectorOf({ 1: 1 }), 3), [3, 4])
  })

  test('looks for the heaviest terms only', () => {
    const index = new CandidateIndex()
    index.add(0, vectorOf({ 500: 1 }))
    const heavy = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [i, 0.9]))
    assert.deepEqual(index.candidates(vectorOf({ ...heavy, 500: 0.1 }), 0), [])
    assert.deepEqual(index.candidates(vectorOf({ ...heavy, 500: 0.95 }), 0), [0])
  })

  test('gives a bounded number of candidates, the newest of a term that many hold', () => {
    const index = new CandidateIndex()
    for (let i = 0; i < 5000; i += 1) index.add(i, vectorOf({ 7: 1 }))
    const found = index.candidates(vectorOf({ 7: 1 }), 0)
    assert.ok(found.length > 0 && found.length <= 40)
    assert.ok(found.every((article) => article >= 5000 - 480))
  })

  test('reads a bounded number of postings however many articles hold a term', () => {
    const steps = (articles: number): number => {
      const index = new CandidateIndex()
      for (let i = 0; i < articles; i += 1) index.add(i, vectorOf({ 1: 1, 2: 1, 3: 1 }))
      index.candidates(vectorOf({ 1: 1, 2: 1, 3: 1 }), 0)
      return index.steps
    }
    assert.equal(steps(8000), steps(4000))
  })
})
