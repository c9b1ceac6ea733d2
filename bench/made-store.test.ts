import assert from 'node:assert/strict'
import { test } from 'node:test'
import { temporaryStore } from '../test/store-kit.ts'
import { fillStore } from './made-store.ts'

test('a made store holds whole stories whose spans are slices, in other words each, the same each time', (context) => {
  const store = temporaryStore(context)
  const plan = { articleCount: 134, storyCount: 40, templateCount: 20 }
  const counts = fillStore(store, plan)
  assert.deepEqual(store.counts().articles, counts.articleCount)
  assert.equal(store.counts().stories, counts.storyCount)
  assert.deepEqual([store.ungrouped(), store.search.withoutWords(5)], [[], []])
  const texts = new Set([...store.places().keys()].map((id) => store.article(id)?.text))
  assert.equal(texts.size, counts.articleCount)
  const again = temporaryStore(context)
  fillStore(again, plan)
  assert.deepEqual(again.listStories(3), store.listStories(3))
})
