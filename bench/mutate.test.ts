import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mutate } from './mutate.ts'

const samples = ['<rss><item>one</item></rss>', '<feed>two</feed>'].map((text) => Buffer.from(text))
const words = ['<item>', '&amp;']

describe('inputs made by chance', () => {
  test('are the same for the same seed and number', () => {
    for (let number = 0; number < 200; number += 1)
      assert.deepEqual(mutate(samples, { seed: 3, number, words }), mutate(samples, { seed: 3, number, words }))
  })

  test('differ from each other and from what they are made of', () => {
    const made = Array.from({ length: 500 }, (_, number) => mutate(samples, { seed: 3, number, words }).toString())
    assert.ok(new Set(made).size > 450)
    const other = Array.from({ length: 500 }, (_, number) => mutate(samples, { seed: 4, number, words }).toString())
    assert.ok(other.filter((text, at) => text === made[at]).length < 50)
  })

  test('stay bounded', () => {
    for (let number = 0; number < 300; number += 1)
      assert.ok(mutate(samples, { seed: 5, number, words }).length <= 400_000)
  })

  test('nothing may be changed too', () => {
    assert.ok(mutate([new Uint8Array(0)], { seed: 1, number: 1, words: [] }).length < 100)
  })
})
