import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseFeed } from '../src/parse/parse-feed.ts'
import { madeFeed } from './made-feeds.ts'

describe('made feeds', () => {
  for (const format of ['rss', 'atom'] as const) {
    test(`in ${format} are read whole`, () => {
      const feed = parseFeed({ feed: 'x', bytes: madeFeed(format, 200) })
      assert.ok(feed.kind === 'feed' && feed.items.length === 200 && feed.format === format)
      assert.equal(new Set(feed.items.map(({ url }) => url)).size, 200)
      for (const { title, summary, contentHtml, publishedAt } of feed.items)
        assert.ok(title && summary && contentHtml?.startsWith('<p>') && publishedAt?.endsWith('+02:00'))
    })
  }

  test('are the same in every run, others for another seed', () => {
    assert.deepEqual(madeFeed('rss', 5), madeFeed('rss', 5))
    assert.notDeepEqual(madeFeed('rss', 5), madeFeed('rss', 5, 2))
  })
})
