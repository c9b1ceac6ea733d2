import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openFateBook } from '../telemetry/fate-book.ts'
import { feedItemsMax } from './parse-feed.ts'
import { parseItems } from './parse-items.ts'

const rss = (items: string): Uint8Array =>
  Buffer.from(`<rss version="2.0"><channel><title>Quay</title>${items}</channel></rss>`)

describe('fates at parse', () => {
  test('each item of a feed is kept, once', () => {
    const book = openFateBook()
    const fate = parseItems(
      { feed: 'a', bytes: rss('<item><title>1</title></item><item><title>2</title></item>') },
      book,
    )
    assert.equal(fate.kind === 'kept' && fate.output.items.length, 2)
    assert.deepEqual(book.counts(), { parse: { kept: 2, discarded: {}, retry: 0, quarantined: 0 } })
  })

  test('a feed without items is kept, and nothing is counted', () => {
    const book = openFateBook()
    assert.equal(parseItems({ feed: 'a', bytes: rss('') }, book).kind, 'kept')
    assert.deepEqual(book.counts(), {})
  })

  test('a feed that cannot be read is put aside as a whole, with its reason', () => {
    const book = openFateBook()
    const fate = parseItems({ feed: 'a', bytes: Buffer.from('hello') }, book)
    assert.equal(fate.kind === 'quarantined' && fate.error, 'feed-unreadable')
    assert.deepEqual(book.counts(), { parse: { kept: 0, discarded: {}, retry: 0, quarantined: 1 } })
  })

  test('items past the most that are read are counted as left out', () => {
    const book = openFateBook()
    const fate = parseItems({ feed: 'a', bytes: rss('<item><title>x</title></item>'.repeat(feedItemsMax + 3)) }, book)
    assert.equal(fate.kind === 'kept' && fate.output.itemsLeftOut, 3)
    assert.deepEqual(book.counts().parse, {
      kept: feedItemsMax,
      discarded: { 'too-many-items': 3 },
      retry: 0,
      quarantined: 0,
    })
  })
})
