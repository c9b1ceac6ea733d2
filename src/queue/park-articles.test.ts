import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles } from '../../test/invented-story.ts'
import { openPark } from './park-articles.ts'

describe('parked articles', () => {
  for (const atHandMax of [0, 2, 100]) {
    test(`come back as they were, in their order, with at most ${atHandMax} at hand`, () => {
      const park = openPark(atHandMax)
      for (const article of inventedArticles) park.add(article)
      assert.deepEqual(
        [...park.ids()],
        inventedArticles.map((article) => article.id),
      )
      for (const article of inventedArticles) assert.deepEqual(park.get(article.id), article)
    })
  }

  test('one that was not parked is absent', () => {
    assert.equal(openPark(1).get('nowhere'), undefined)
  })

  test('those at hand are the same object, those packed are equal ones', () => {
    const [first, second] = inventedArticles
    assert.ok(first && second)
    const park = openPark(1)
    park.add(first)
    park.add(second)
    assert.equal(park.get(first.id), first)
    assert.notEqual(park.get(second.id), second)
    assert.deepEqual(park.get(second.id), second)
  })

  test('texts of every script and half a surrogate survive the packing', () => {
    const [first] = inventedArticles
    assert.ok(first)
    const park = openPark(0)
    for (const text of ['Міст — 橋 — جسر — 🌉', '\uFEFF line\r\nends\u2028', 'half \uD83C a sign', '']) {
      park.add({ ...first, text })
      assert.equal(park.get(first.id)?.text, text)
    }
  })
})
