import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleToKeep, bareStory, evening, noon, temporaryStore } from '../../test/store-kit.ts'
import type { Store } from './open-store.ts'
import type { StoryWithArticles } from './read-stories.ts'
import type { StoryCache } from './story-cache.ts'
import { openStoryCache } from './story-cache.ts'

const pageOf = (id: string, articleCount: number): StoryWithArticles => ({
  story: bareStory(id, []),
  articles: Array.from({ length: articleCount }, (_, i) => articleToKeep(`${id}-${i}`).article),
})

describe('stories in memory', () => {
  const readOnce = (cache: StoryCache, id: string, articleCount = 1): void => {
    const page = pageOf(id, articleCount)
    assert.equal(
      cache.get(id, () => page),
      page,
    )
  }

  test('a story is held from the second time that it is asked for', () => {
    const cache = openStoryCache(10)
    readOnce(cache, 'a')
    const second = cache.get('a', () => pageOf('a', 1))
    assert.equal(
      cache.get('a', () => assert.fail('read again')),
      second,
    )
  })

  test('what was asked for longest ago goes when there are too many articles', () => {
    const cache = openStoryCache(5)
    for (const id of ['a', 'a', 'b', 'b', 'a', 'c', 'c']) cache.get(id, () => pageOf(id, 2))
    const read: string[] = []
    for (const id of ['a', 'c', 'b'])
      cache.get(id, () => {
        read.push(id)
        return pageOf(id, 2)
      })
    assert.deepEqual(read, ['b'])
  })

  test('whoever reads many stories once drives none out that is asked for again', () => {
    const cache = openStoryCache(20)
    readOnce(cache, 'a')
    readOnce(cache, 'a')
    for (let i = 0; i < 50; i += 1) readOnce(cache, `once ${i}`)
    cache.get('a', () => assert.fail('driven out'))
    readOnce(cache, 'once 49')
  })

  test('a story with more articles than are held is given, not held', () => {
    const cache = openStoryCache(10)
    readOnce(cache, 'small')
    readOnce(cache, 'small')
    for (let time = 0; time < 3; time += 1) readOnce(cache, 'huge', 11)
  })

  test('one that is forgotten is read again; what there is not is asked for each time', () => {
    const cache = openStoryCache(5)
    readOnce(cache, 'a')
    readOnce(cache, 'a')
    cache.forget('a')
    cache.forget('nowhere')
    assert.equal(
      cache.get('a', () => undefined),
      undefined,
    )
  })

  test('a story that was reached by an older name is held under its own', () => {
    const cache = openStoryCache(5)
    cache.get('old', () => pageOf('new', 1))
    cache.get('old', () => pageOf('new', 1))
    cache.forget('new')
    assert.equal(
      cache.get('new', () => undefined),
      undefined,
    )
  })
})

describe('what the store holds in memory', () => {
  const keepAs = (store: Store, places: Readonly<Record<string, string>>, changed: readonly string[] = []): void => {
    store.keepStories({
      places: new Map(Object.entries(places)),
      changedArticles: new Set(changed),
      tell: (id) => bareStory(id, store.storyArticles(id)),
      changedAt: evening,
    })
  }

  test('is never older than what is kept', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b', 'c'].map((id) => articleToKeep(id)))
    keepAs(store, { a: 's1', b: 's2' })
    const reports = (id: string): readonly string[] | undefined =>
      store.readStory(id)?.story.reports.map((each) => each.id)
    assert.deepEqual([reports('s1'), reports('s2')], [['a'], ['b']])
    keepAs(store, { c: 's1' })
    assert.deepEqual(reports('s1'), ['a', 'c'])
    store.keepArticles([articleToKeep('a', { text: 'It is open again.' }, noon)])
    assert.equal(store.readStory('s1')?.articles[0]?.text, 'It is open again.')
    keepAs(store, { b: 's1' })
    assert.deepEqual(
      [reports('s1'), reports('s2')],
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ],
    )
    assert.deepEqual(
      store.listStories(5).map((page) => page.story.id),
      ['s1'],
    )
  })

  test('the same story is the same value while nothing changes', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([articleToKeep('a')])
    keepAs(store, { a: 's1' })
    store.readStory('s1')
    assert.equal(store.readStory('s1'), store.listStories(1)[0])
    assert.equal(store.readArticle('a')?.stories[0], store.readStory('s1'))
  })

  test('the list of stories is the same one until something that is kept changes, marks of readers too', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([articleToKeep('a')])
    keepAs(store, { a: 's1' })
    const listed = store.listStories(5)
    assert.equal(store.listStories(5), listed)
    store.marks.mark('ida', { story: 's1', mark: 'starred', at: noon })
    const marked = store.listStories(5)
    assert.notEqual(marked, listed)
    assert.deepEqual(marked, listed)
    store.marks.markRead('ida', ['a'], noon)
    assert.notEqual(store.listStories(5), marked)
  })
})
