import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Arrival, StoryChanges } from './story-changes.ts'

/** Articles called by their letters, each with the story that it was given on arrival. */
function arrivals(stories: Readonly<Record<string, string>>): {
  readonly articles: readonly Arrival[]
  readonly onArrival: (number: number) => string
} {
  const entries = Object.entries(stories)
  return {
    articles: entries.map(([id]) => ({ id, given: undefined })),
    onArrival: (number) => entries[number]?.[1] ?? '',
  }
}

const settledAs = (stories: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(stories))

describe('changes of stories', () => {
  test('all articles are told the first time, then only those whose story is another', () => {
    const changes = new StoryChanges()
    const { articles, onArrival } = arrivals({ a: 's1', b: 's1', c: 's2' })
    const first = changes.settle(articles, settledAs({ a: 's1', b: 's1', c: 's2' }), onArrival)
    assert.deepEqual([...first.keys()], ['a', 'b', 'c'])
    const again = changes.settle(articles, settledAs({ a: 's1', b: 's1', c: 's1' }), onArrival)
    assert.deepEqual([...again], [['c', 's1']])
    assert.equal(changes.settle(articles, settledAs({ a: 's1', b: 's1', c: 's1' }), onArrival).size, 0)
  })

  test('an article that comes later is told alone, once', () => {
    const changes = new StoryChanges()
    const before = arrivals({ a: 's1' })
    changes.settle(before.articles, settledAs({ a: 's1' }), before.onArrival)
    const after = arrivals({ a: 's1', b: 's1', c: 's3' })
    assert.deepEqual(
      [...changes.arrive(after.articles, after.onArrival)],
      [
        ['b', 's1'],
        ['c', 's3'],
      ],
    )
    assert.equal(changes.arrive(after.articles, after.onArrival).size, 0)
  })

  test('it joins its story by the name that the story was settled under', () => {
    const changes = new StoryChanges()
    const before = arrivals({ a: 's1', b: 's2' })
    changes.settle(before.articles, settledAs({ a: 's1', b: 's1' }), before.onArrival)
    const after = arrivals({ a: 's1', b: 's2', c: 's2' })
    assert.deepEqual([...changes.arrive(after.articles, after.onArrival)], [['c', 's1']])
  })

  test('a given story is kept whatever the arrival says', () => {
    const changes = new StoryChanges()
    const told = changes.arrive([{ id: 'a', given: 'mine' }], () => 's1')
    assert.deepEqual([...told], [['a', 'mine']])
  })

  test('what was told on arrival and is settled elsewhere is told again', () => {
    const changes = new StoryChanges()
    const { articles, onArrival } = arrivals({ a: 's1', b: 's2' })
    changes.arrive(articles, onArrival)
    assert.deepEqual([...changes.settle(articles, settledAs({ a: 's1', b: 's1' }), onArrival)], [['b', 's1']])
    assert.equal(changes.settledCount, 2)
  })
})
