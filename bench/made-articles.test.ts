import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeArticles, seededRandom } from './made-articles.ts'

test('made articles have about 600 words and are the same each time', () => {
  const first = [...madeArticles(60)]
  const second = [...madeArticles(60)]
  assert.deepEqual(first, second)
  for (const article of first) {
    const words = article.text.split(/\s+/u).length
    assert.ok(words > 560 && words < 680, `${words} words`)
  }
})

test('made articles come in order of time and several tell of one event', () => {
  const articles = [...madeArticles(200)]
  const times = articles.map((article) => article.publishedAt ?? '')
  assert.deepEqual(times, [...times].sort())
  const [first, later] = [articles[0], articles[40]]
  assert.ok(first && later)
  const names = (text: string): ReadonlySet<string> => new Set(text.match(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu) ?? [])
  const shared = [...names(first.text)].filter((name) => names(later.text).has(name))
  assert.ok(shared.length > 0)
})

test('the seeded numbers stay in their interval and differ by seed', () => {
  const one = seededRandom(1)
  const two = seededRandom(2)
  const values = Array.from({ length: 1000 }, () => one())
  assert.ok(values.every((value) => value >= 0 && value < 1))
  assert.ok(Math.abs(values.reduce((sum, value) => sum + value, 0) / 1000 - 0.5) < 0.05)
  assert.notEqual(seededRandom(1)(), two())
})
