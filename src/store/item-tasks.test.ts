import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { articleToKeep, evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import type { Item } from '../model/item.ts'
import type { WatchedFeed } from '../model/watched-feed.ts'
import { keepArticle } from './article-rows.ts'
import { watchedFeedsIn } from './feed-rows.ts'
import { type ItemTasks, itemTasksIn } from './item-tasks.ts'

const url = 'https://quay.example/feed'

const item = (fields: Partial<Item>): Item => ({ feed: url, authors: [], enclosures: [], ...fields })
const sent = [
  item({ id: 'g1', url: 'https://quay.example/1', title: 'Ferry late' }),
  item({ id: 'g2', url: 'https://quay.example/2', title: 'Ferry early' }),
]

interface Bench {
  readonly items: ItemTasks
  readonly feed: WatchedFeed
  readonly driver: ReturnType<typeof temporaryDriver>
}

function bench(context: TestContext): Bench {
  const driver = temporaryDriver(context)
  const [feed] = watchedFeedsIn(driver).add([{ url, title: 'Quay Times' }], { addedAt: noon, apartMilliseconds: 0 })
  assert.ok(feed)
  return { items: itemTasksIn(driver), feed, driver }
}

const poll = ({ items, feed }: Bench, sentItems: readonly Item[]): readonly Item[] => {
  const newItems = items.unseen(url, sentItems)
  items.keepPoll({ feed, newItems, seenAt: noon })
  return newItems
}

describe('items that wait for their page', () => {
  test('new items wait in the order in which the feed gave them, with the title of the feed', (context) => {
    const kit = bench(context)
    assert.equal(poll(kit, sent).length, 2)
    assert.deepEqual(
      kit.items.waiting({ now: noon, itemsMax: 10 }).map((waiting) => [waiting.item.id, waiting.feedTitle]),
      [
        ['g1', 'Quay Times'],
        ['g2', 'Quay Times'],
      ],
    )
    assert.equal(kit.items.waiting({ now: noon, itemsMax: 1 }).length, 1)
    assert.equal(kit.items.countWaiting(), 2)
  })

  test('an item that was kept before is not new, whether it waits or not', (context) => {
    const kit = bench(context)
    poll(kit, sent)
    assert.deepEqual(poll(kit, sent), [])
    kit.items.end(kit.items.waiting({ now: noon, itemsMax: 10 }))
    assert.deepEqual(poll(kit, sent), [])
    assert.equal(kit.items.countWaiting(), 0)
  })

  const changes: readonly (readonly [name: string, changed: Partial<Item>, isNew: boolean])[] = [
    ['another title', { title: 'Ferry very late' }, true],
    ['another address: the guid was used for another item', { url: 'https://quay.example/9' }, true],
    ['a later date of change', { updatedAt: '2031-04-02T13:00:00Z' }, true],
    ['other words of content, which may be a counter', { contentHtml: '<p>7 comments</p>' }, false],
    ['another summary', { summary: 'Read 12 times' }, false],
  ]
  for (const [name, changed, isNew] of changes) {
    test(`an item with ${name} is ${isNew ? 'read again' : 'the same'}`, (context) => {
      const kit = bench(context)
      poll(kit, sent)
      kit.items.end(kit.items.waiting({ now: noon, itemsMax: 10 }))
      const again = poll(kit, [item({ ...sent[0], ...changed })])
      assert.equal(again.length, isNew ? 1 : 0)
      assert.equal(kit.items.countWaiting(), isNew ? 1 : 0)
    })
  }

  test('an item that stands in a feed twice is taken once', (context) => {
    assert.equal(poll(bench(context), [...sent, ...sent]).length, 2)
  })

  test('the same guid in two feeds is two items', (context) => {
    const kit = bench(context)
    poll(kit, sent)
    assert.equal(kit.items.unseen('https://sund.example/feed', sent).length, 2)
  })

  test('the state of the feed is kept with its items, in one transaction', (context) => {
    const kit = bench(context)
    kit.items.keepPoll({ feed: { ...kit.feed, health: 'well', etag: '"7"' }, newItems: sent, seenAt: noon })
    assert.equal(watchedFeedsIn(kit.driver).find(url)?.etag, '"7"')
    assert.throws(() => {
      kit.driver.transaction(() => {
        kit.items.keepPoll({ feed: { ...kit.feed, etag: '"8"' }, newItems: [item({ id: 'g3' })], seenAt: noon })
        throw new Error('the machine stops')
      })
    })
    assert.equal(watchedFeedsIn(kit.driver).find(url)?.etag, '"7"')
    assert.equal(kit.items.unseen(url, [item({ id: 'g3' })]).length, 1)
  })

  test('what is pushed waits like what is polled, and leaves the state of the feed alone', (context) => {
    const kit = bench(context)
    watchedFeedsIn(kit.driver).claim(url, { now: noon, until: evening })
    kit.items.keepPushed({ feed: { ...kit.feed, etag: '"9"' }, newItems: sent, seenAt: noon })
    assert.equal(kit.items.countWaiting(), 2)
    assert.equal(watchedFeedsIn(kit.driver).find(url)?.etag, undefined)
    assert.equal(watchedFeedsIn(kit.driver).claim(url, { now: noon, until: evening }), undefined)
  })

  test('an item whose page could not be had waits until it is due again, and knows how often it was tried', (context) => {
    const kit = bench(context)
    poll(kit, sent)
    const [first] = kit.items.waiting({ now: noon, itemsMax: 10 })
    assert.ok(first)
    assert.equal(first.tries, 0)
    kit.items.putOff(new Map([[first, evening]]))
    assert.deepEqual(
      kit.items.waiting({ now: noon, itemsMax: 10 }).map(({ item: { id } }) => id),
      ['g2'],
    )
    assert.equal(kit.items.countDue(noon), 1)
    assert.equal(kit.items.countWaiting(), 2)
    assert.deepEqual(
      kit.items.waiting({ now: evening, itemsMax: 10 }).map(({ item: { id }, tries }) => [id, tries]),
      [
        ['g1', 1],
        ['g2', 0],
      ],
    )
  })

  test('an item that is put off stays so when its outlet changes it meanwhile', (context) => {
    const kit = bench(context)
    poll(kit, sent)
    const [first] = kit.items.waiting({ now: noon, itemsMax: 10 })
    assert.ok(first)
    kit.items.putOff(new Map([[first, evening]]))
    poll(kit, [{ ...first.item, title: 'Ferry very late' }])
    assert.equal(kit.items.countDue(noon), 1)
    assert.equal(kit.items.waiting({ now: evening, itemsMax: 1 })[0]?.item.title, 'Ferry very late')
  })

  test('the items of one feed can be asked for', (context) => {
    const kit = bench(context)
    poll(kit, sent)
    assert.equal(kit.items.waiting({ now: noon, itemsMax: 10, feed: url }).length, 2)
    assert.deepEqual(kit.items.waiting({ now: noon, itemsMax: 10, feed: 'https://sund.example/feed' }), [])
  })

  test('keeping the article of an item does not make the item look changed', (context) => {
    const kit = bench(context)
    poll(kit, sent)
    const [first] = sent
    assert.ok(first)
    keepArticle(kit.driver, { ...articleToKeep('a', {}, evening), sent: { item: first } })
    assert.deepEqual(kit.items.unseen(url, sent), [])
    assert.equal(kit.driver.rows('SELECT article FROM item WHERE guid = ?', 'g1')[0]?.['article'], 1)
  })

  test('an item whose page another feed has brought is led to its article', (context) => {
    const kit = bench(context)
    poll(kit, sent)
    keepArticle(kit.driver, { ...articleToKeep('a'), identity: 'url:https://quay.example/2' })
    const [, second] = sent
    assert.ok(second)
    assert.equal(kit.items.linkToKept(second, 'url:https://quay.example/2'), true)
    assert.equal(kit.items.linkToKept(second, 'url:https://quay.example/none'), false)
    assert.deepEqual(
      kit.items.waiting({ now: noon, itemsMax: 10 }).map((waiting) => waiting.keptAs),
      [undefined, 'a'],
    )
  })

  test('an item without a guid is known by its address, else by its words', (context) => {
    const kit = bench(context)
    const nameless = [item({ url: 'https://quay.example/3', title: 'Tide' }), item({ title: 'Only words' })]
    assert.equal(poll(kit, nameless).length, 2)
    assert.deepEqual(poll(kit, nameless), [])
  })
})
