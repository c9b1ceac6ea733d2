import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { articleToKeep, bareStory, noon, temporaryStore } from '../../test/store-kit.ts'
import type { SearchQuery } from '../model/search-query.ts'
import type { Store } from './open-store.ts'

const nothing: SearchQuery = { all: [], none: [], headline: [], source: [] }
const words = (...list: readonly string[]) => ({ words: list, isPrefix: false })

/** Two stories: of the bridge (two reports) and of the ferry (one). */
function twoStories(context: TestContext): Store {
  const store = temporaryStore(context)
  const bodies = { b1: 'the bridge is shut', b2: 'the bridge may open', f1: 'the ferry runs' }
  store.keepArticles(
    Object.entries(bodies).map(([id, text]) =>
      articleToKeep(id, { text, outlet: { name: `Paper ${id}`, shownInText: false } }),
    ),
  )
  store.search.keepWords(
    Object.entries(bodies).map(([article, body]) => ({ article, body, headline: '', sources: '' })),
  )
  const stories = new Map([
    ['bridge', bareStory('bridge', ['b1', 'b2'])],
    ['ferry', bareStory('ferry', ['f1'])],
  ])
  store.keepStories({
    places: new Map([
      ['b1', 'bridge'],
      ['b2', 'bridge'],
      ['f1', 'ferry'],
    ]),
    changedArticles: new Set(Object.keys(bodies)),
    tell: (id) => stories.get(id),
    changedAt: noon,
  })
  return store
}

describe('a search in one story', () => {
  const cases: readonly (readonly [name: string, query: Partial<SearchQuery>, found: readonly string[]])[] = [
    ['gives its reports with the words', { all: [words('the')], story: 'bridge' }, ['b2', 'b1']],
    ['gives no report of another story', { all: [words('bridge')], story: 'ferry' }, []],
    ['leaves out what must not stand', { all: [words('the')], none: [words('shut')], story: 'bridge' }, ['b2']],
    ['leaves out by words alone', { none: [words('open')], story: 'bridge' }, ['b1']],
    ['heeds classes', { class: 'original', story: 'ferry' }, ['f1']],
    ['heeds classes beside words', { all: [words('bridge')], class: 'copy', story: 'bridge' }, []],
    ['heeds outlets', { outlet: 'Paper b1', story: 'bridge' }, ['b1']],
    ['finds nothing in a story that there is not', { all: [words('the')], story: 'nowhere' }, []],
  ]
  for (const [name, query, found] of cases)
    test(name, (context) => {
      const hits = twoStories(context).search.find({ ...nothing, ...query }, 10)
      assert.deepEqual(
        hits.map(({ article }) => article),
        found,
      )
    })
})
