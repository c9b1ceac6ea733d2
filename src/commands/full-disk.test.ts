// A store whose disk is full for a while.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeDue, type NewsBench, newsBench, past, watchUntil } from '../../test/kits/news-bench.ts'
import type { Store } from '../store/open-store.ts'
import { StoreError } from '../store/store-error.ts'

describe('while the disk is full', () => {
  /** The store of the bench, as one whose stories, or all that it writes of news, cannot be kept while `isFull`. */
  function fillable({ store }: NewsBench, calls: readonly ('keepArticles' | 'keepStories')[]) {
    const disk = { isFull: true }
    const refuse = (): void => {
      if (disk.isFull) throw new StoreError('STORE_FULL', 'the store cannot grow: the disk is full.')
    }
    const over: Store = {
      ...store,
      keepArticles: (articles) => {
        if (calls.includes('keepArticles')) refuse()
        store.keepArticles(articles)
      },
      keepStories: (conclusions) => {
        if (calls.includes('keepStories')) refuse()
        store.keepStories(conclusions)
      },
    }
    return { disk, over }
  }

  for (const call of ['keepArticles', 'keepStories'] as const)
    test(`an addition says so, and its news is in a story when there is space (${call})`, async (context) => {
      const kit = await newsBench(context)
      const { disk, over } = fillable(kit, [call])
      const { desk, end } = kit.open(over)
      const refused = await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
      assert.deepEqual(refused, { isDone: false, sentence: 'the store cannot grow: the disk is full.' })
      assert.equal(kit.store.items.countWaiting(), 1, 'what the feed brought is not forgotten')
      disk.isFull = false
      makeDue(kit.store)
      const taken = await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
      assert.ok(taken.isDone, taken.sentence)
      assert.equal(kit.store.items.countWaiting(), 0)
      assert.deepEqual([kit.store.counts().articles, kit.store.counts().stories], [1, 1])
      await end()
    })

  test('the watch tells it once and goes on', async (context) => {
    const kit = await newsBench(context)
    kit.store.feeds.add([{ url: 'http://tarn.example/rss.xml' }], { addedAt: past, apartMilliseconds: 0 })
    makeDue(kit.store)
    const { over } = fillable(kit, ['keepArticles'])
    const { desk, end } = kit.open(over)
    let hasEnded = false
    const watching = desk.watch().finally(() => {
      hasEnded = true
    })
    const isTold = (): boolean => kit.messages.some((message) => message.includes('disk is full'))
    for (let tries = 0; tries < 100 && !isTold(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    await new Promise((resolve) => setTimeout(resolve, 200))
    assert.equal(hasEnded, false)
    assert.equal(kit.messages.filter((message) => message.includes('disk is full')).length, 1)
    await end()
    await watching
    // The next start finds what waits.
    await watchUntil(kit, () => kit.store.counts().stories === 1)
  })
})
