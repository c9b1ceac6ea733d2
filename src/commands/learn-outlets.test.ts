import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleToKeep, noon, temporaryStore } from '../../test/store-kit.ts'
import { readSettings } from '../settings/settings.ts'
import { openLexiconKeeper } from './compile-lexicons.ts'
import { openOutletLearner, outletNameOf } from './learn-outlets.ts'
import { openRun, type Run } from './open-run.ts'

describe('the outlet in the title of a feed', () => {
  const cases: readonly (readonly [title: string, site: string, name: string | undefined])[] = [
    ['Tarn Post', 'https://tarnpost.example/', 'Tarn Post'],
    ['World | Tarn Post', 'https://www.tarnpost.example/', 'Tarn Post'],
    ['Tarn Post - Politics', 'https://tarnpost.example/politics', 'Tarn Post'],
    ['The Tarn Post » Sport', 'https://tarnpost.example/', 'The Tarn Post'],
    ['Hafenblatt', 'https://news.example/', 'Hafenblatt'],
    ['News – Politics – Latest', 'https://elsewhere.example/', undefined],
    ['x'.repeat(200), 'https://elsewhere.example/', undefined],
  ]
  for (const [title, site, name] of cases) {
    test(`of "${title.slice(0, 40)}" is ${name ?? 'not told'}`, () => {
      assert.equal(outletNameOf({ title, site, url: 'https://feeds.example/1' }), name)
    })
  }

  test('of a feed without a title is not told', () => {
    assert.equal(outletNameOf({ url: 'https://feeds.example/1' }), undefined)
  })

  test('is read from the address of the feed where the site is not known', () => {
    assert.equal(outletNameOf({ title: 'Alerts | Sund', url: 'https://sund.example/rss' }), 'Sund')
  })
})

describe('learning the outlets of the store', () => {
  test('names of articles and feeds are learned at once, later ones after a minute', (context) => {
    const store = temporaryStore(context)
    let now = Date.parse(noon)
    const learned: (readonly string[])[] = []
    const bare = openRun('read', {
      terminal: {
        standardInput: process.stdin,
        print: () => Promise.resolve(),
        write: () => undefined,
        isTerminal: false,
        signal: new AbortController().signal,
      },
      settings: readSettings({}),
      clock: { now: () => now },
      openLexicons: () => openLexiconKeeper(new Map()),
    })
    const run: Run = { ...bare, learnOutlets: (names) => learned.push(names) }
    const outlet = { name: 'Quay Courier', shownInText: false }
    store.keepArticles([articleToKeep('a', { outlet })])
    store.feeds.add([{ url: 'https://tarnpost.example/f', title: 'World | Tarn Post' }], {
      addedAt: noon,
      apartMilliseconds: 0,
    })
    const learn = openOutletLearner(store, run)
    learn()
    assert.deepEqual(learned, [['Quay Courier', 'Tarn Post']])
    now += 59_000
    learn()
    assert.equal(learned.length, 1)
    now += 2000
    learn()
    assert.equal(learned.length, 2)
  })
})
