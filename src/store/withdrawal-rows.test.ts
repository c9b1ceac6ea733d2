import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { articleToKeep, evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import type { DeletedEntry } from '../model/deleted-entry.ts'
import type { Item } from '../model/item.ts'
import { keepArticle } from './article-rows.ts'
import { watchedFeedsIn } from './feed-rows.ts'
import { itemTasksIn } from './item-tasks.ts'
import { withdrawalsIn } from './withdrawal-rows.ts'

const url = 'https://feeds.quay.example/news'
const item: Item = {
  feed: url,
  id: 'tag:quay.example,2031:7',
  url: 'https://www.quay.example/ferry',
  publishedAt: '2031-04-02T09:00:00Z',
  authors: [],
  enclosures: [],
}
const deleted: DeletedEntry = { id: 'tag:quay.example,2031:7', deletedAt: '2031-04-02T10:00:00Z', reason: 'A mistake.' }

interface Word {
  readonly deleted?: readonly DeletedEntry[]
  readonly listed?: readonly Item[]
  readonly feed?: string
}

/** A store with one article that `brought` brought, and what is withdrawn after each reading of a feed. */
function bench(context: TestContext, brought: readonly Item[] = [item]): (word: Word) => readonly string[] {
  const driver = temporaryDriver(context)
  const feeds = watchedFeedsIn(driver).add(
    [...new Set(brought.map(({ feed }) => feed))].map((each) => ({ url: each })),
    { addedAt: noon, apartMilliseconds: 0 },
  )
  for (const sent of brought) keepArticle(driver, { ...articleToKeep('a', {}, evening), sent: { item: sent } })
  const tasks = itemTasksIn(driver)
  return ({ feed = url, ...word }) => {
    const polled = feeds.find((each) => each.url === feed)
    assert.ok(polled)
    tasks.keepPoll({ feed: polled, newItems: [], seenAt: evening, ...word })
    return [...withdrawalsIn(driver).articles()]
  }
}

describe('an entry that its feed takes back', () => {
  test('takes its article with it, and stays taken back', (context) => {
    const read = bench(context)
    assert.deepEqual(read({ listed: [item] }), [])
    assert.deepEqual(read({ deleted: [deleted] }), ['a'])
    assert.deepEqual(read({ deleted: [deleted] }), ['a'])
    assert.deepEqual(read({}), ['a'])
  })

  test('comes back when the feed lists it again', (context) => {
    const read = bench(context)
    read({ deleted: [deleted] })
    assert.deepEqual(read({ listed: [item] }), [])
  })

  const beside: readonly (readonly [name: string, updatedAt: string | undefined, isGone: boolean])[] = [
    ['an older entry', '2031-04-02T09:30:00Z', true],
    ['an entry of the same instant', '2031-04-02T10:00:00Z', true],
    ['an entry that was changed later', '2031-04-02T11:00:00Z', false],
    ['an entry without a date of change, published before', undefined, true],
  ]
  for (const [name, updatedAt, isGone] of beside) {
    test(`beside ${name} is ${isGone ? 'gone' : 'there'}`, (context) => {
      const listed = [{ ...item, ...(updatedAt === undefined ? {} : { updatedAt }) }]
      assert.deepEqual(bench(context)({ deleted: [deleted], listed }), isGone ? ['a'] : [])
    })
  }

  test('without a time of its own gives way to the entry that stands beside it', (context) => {
    assert.deepEqual(bench(context)({ deleted: [{ id: deleted.id }], listed: [item] }), [])
  })

  test('that nobody knows changes nothing', (context) => {
    assert.deepEqual(bench(context)({ deleted: [{ id: 'tag:quay.example,2031:8' }] }), [])
  })

  const planet = 'https://planet.example/all'
  const listing: Item = { ...item, feed: planet, id: 'p-7' }
  test('by a feed of another site takes nothing back that the outlet’s own feed brought', (context) => {
    const read = bench(context, [item, listing])
    assert.deepEqual(read({ feed: planet, deleted: [{ id: 'p-7' }] }), [])
    assert.deepEqual(read({ deleted: [deleted] }), ['a'])
  })

  test('by the only feed that brought it is obeyed, wherever the feed lies', (context) => {
    assert.deepEqual(bench(context, [listing])({ feed: planet, deleted: [{ id: 'p-7' }] }), ['a'])
  })

  test('no longer waits for its page, and is not new again', (context) => {
    const driver = temporaryDriver(context)
    const [feed] = watchedFeedsIn(driver).add([{ url }], { addedAt: noon, apartMilliseconds: 0 })
    assert.ok(feed)
    const tasks = itemTasksIn(driver)
    tasks.keepPoll({ feed, newItems: [item], seenAt: noon })
    assert.equal(tasks.countWaiting(), 1)
    tasks.keepPoll({ feed, newItems: [], deleted: [deleted], listed: [], seenAt: evening })
    assert.equal(tasks.countWaiting(), 0)
    assert.deepEqual(tasks.unseen(url, [item]), [])
  })
})
