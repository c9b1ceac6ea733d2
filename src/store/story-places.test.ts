import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleToKeep, bareStory, noon, temporaryStore } from '../../test/store-kit.ts'

describe('places of articles', () => {
  test('articles of which nothing is said stay where they are', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b', 'c'].map((id) => articleToKeep(id)))
    const told: string[] = []
    const keep = (places: Readonly<Record<string, string>>): void => {
      store.keepStories({
        places: new Map(Object.entries(places)),
        changedArticles: new Set(),
        tell: (id) => {
          told.push(id)
          return bareStory(id, store.storyArticles(id))
        },
        changedAt: noon,
      })
    }
    keep({ a: 's1', b: 's1' })
    keep({ c: 's2' })
    assert.deepEqual(told, ['s1', 's2'])
    assert.deepEqual(store.storyArticles('s1'), ['a', 'b'])
    assert.equal(store.placeOf('c'), 's2')
    assert.equal(store.placeOf('nowhere'), undefined)
  })

  test('a story that could not be told is tried again at the next keeping, whatever that is about', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b'].map((id) => articleToKeep(id)))
    const asked: string[] = []
    const keep = (places: Readonly<Record<string, string>>, isTold: boolean): void => {
      store.keepStories({
        places: new Map(Object.entries(places)),
        changedArticles: new Set(),
        tell: (id) => {
          asked.push(id)
          return isTold ? bareStory(id, store.storyArticles(id)) : undefined
        },
        changedAt: noon,
      })
    }
    keep({ a: 's1' }, false)
    keep({ b: 's2' }, true)
    keep({}, true)
    assert.deepEqual(asked, ['s1', 's2', 's1'])
  })

  test('open are the stories with an article first seen within the days before the newest one', (context) => {
    const store = temporaryStore(context)
    const seen = { old: '2031-02-01', lived: '2031-02-02', living: '2031-03-30', newest: '2031-04-02' }
    store.keepArticles(Object.entries(seen).map(([id, day]) => articleToKeep(id, {}, `${day}T12:00:00.000Z`)))
    const places = { old: 's1', lived: 's2', living: 's2', newest: 's3' }
    store.keepStories({
      places: new Map(Object.entries(places)),
      changedArticles: new Set(),
      tell: (id) => bareStory(id, store.storyArticles(id)),
      changedAt: noon,
    })
    assert.deepEqual([...store.openPlaces(28).keys()], ['lived', 'living', 'newest'])
    assert.deepEqual([...store.openPlaces(2).keys()], ['newest'])
    assert.equal(store.openPlaces(365).size, 4)
  })
})
