import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { temporaryFolder } from '../../test/run-headwater.ts'
import { articleToKeep, bareStory, evening, noon, temporaryStore } from '../../test/store-kit.ts'
import { kept } from '../model/fate.ts'
import { openFateBook } from '../telemetry/fate-book.ts'
import { openStore, type Store } from './open-store.ts'
import { SpanMismatchError, StoreError } from './store-error.ts'

const incoming = (id: string, text: string, identity = `id:${id}`): Parameters<Store['standingOf']>[0] => ({
  identity,
  id,
  text,
})

function keepInvented(store: Store): void {
  store.keepArticles(inventedArticles.map((article) => ({ identity: `id:${article.id}`, article, seenAt: noon })))
  store.keepStories({
    places: new Map(inventedArticles.map((article) => [article.id, inventedStory.id])),
    changedArticles: new Set(),
    tell: () => inventedStory,
    changedAt: noon,
  })
}

describe('articles in the store', () => {
  test('an article comes back as it was kept, with what was attributed in it', (context) => {
    const store = temporaryStore(context)
    keepInvented(store)
    for (const article of inventedArticles) {
      assert.deepEqual(store.article(article.id), { ...article, firstSeenAt: noon })
    }
  })

  test('they are there when the store is opened again', (context) => {
    const folder = temporaryFolder(context)
    const first = openStore({ folder, busyMilliseconds: 0 })
    keepInvented(first)
    first.close()
    const second = temporaryStore(context, folder)
    assert.deepEqual(second.readStory(inventedStory.id)?.story, inventedStory)
    assert.equal(second.counts().articles, inventedArticles.length)
  })

  test('an article that is not kept is absent', (context) => {
    assert.equal(temporaryStore(context).article('nowhere'), undefined)
  })

  test('an article with a span that is no slice is refused, and nothing of its batch is kept', (context) => {
    const store = temporaryStore(context)
    const good = articleToKeep('good')
    const text = 'The mayor said the bridge is shut.'
    const bad = articleToKeep('bad', {
      text,
      citations: [
        {
          span: { start: 0, end: 9, text: 'A mayor' },
          resolved: false,
          phrase: { start: 0, end: 14, text: 'The mayor said' },
          pattern: 'reported',
          isOwnOutlet: false,
        },
      ],
    })
    assert.throws(() => {
      store.keepArticles([good, bad])
    }, SpanMismatchError)
    assert.equal(store.counts().articles, 0)
    store.keepArticles([good])
    assert.equal(store.counts().articles, 1)
  })

  test('the outlets of kept articles are known by name, each once', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([
      articleToKeep('a', { outlet: { name: 'Quay Times', domain: 'quay.example', shownInText: false } }),
      articleToKeep('b', { outlet: { name: 'Quay Times', shownInText: false } }),
      articleToKeep('c', { outlet: { name: 'Anchor News', shownInText: true } }),
      articleToKeep('d'),
    ])
    assert.deepEqual(store.outletNames(), ['Anchor News', 'Quay Times'])
    assert.equal(store.counts().outlets, 2)
  })
})

describe('where an incoming article stands', () => {
  const text = 'The bridge is shut.'
  const other = 'The bridge is open again.'

  test('one that was never seen is new and gets the id it wants', (context) => {
    assert.deepEqual(temporaryStore(context).standingOf(incoming('a', text)), { kind: 'new', id: 'a' })
  })

  const cases: readonly {
    readonly name: string
    readonly comes: Parameters<Store['standingOf']>[0]
    readonly taken?: readonly string[]
    readonly stands: ReturnType<Store['standingOf']>
  }[] = [
    {
      name: 'the same identity and text is unchanged',
      comes: incoming('a', text),
      stands: { kind: 'unchanged', id: 'a' },
    },
    {
      name: 'the same identity with another text is changed',
      comes: incoming('a', other),
      stands: { kind: 'changed', id: 'a' },
    },
    {
      name: 'the same identity under another id keeps its first id',
      comes: incoming('b', text, 'id:a'),
      stands: { kind: 'unchanged', id: 'a' },
    },
    {
      name: 'the same id and text from elsewhere is the same article',
      comes: incoming('a', text, 'path:/elsewhere/a.txt'),
      stands: { kind: 'unchanged', id: 'a' },
    },
    {
      name: 'the same id with another text from elsewhere is another article, with a number',
      comes: incoming('a', other, 'path:/elsewhere/a.txt'),
      stands: { kind: 'new', id: 'a-2' },
    },
    {
      name: 'a number that this run gave away already is not given again',
      comes: incoming('a', other, 'path:/elsewhere/a.txt'),
      taken: ['a-2', 'a-3'],
      stands: { kind: 'new', id: 'a-4' },
    },
    {
      name: 'an id that this run gave away already is not given again',
      comes: incoming('z', other, 'path:/elsewhere/z.txt'),
      taken: ['z'],
      stands: { kind: 'new', id: 'z-2' },
    },
  ]
  for (const { name, comes, taken, stands } of cases) {
    test(name, (context) => {
      const store = temporaryStore(context)
      store.keepArticles([articleToKeep('a', { text })])
      assert.deepEqual(store.standingOf(comes, new Set(taken)), stands)
    })
  }

  test('a changed text makes a further revision: the newest is shown, the article stays one', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([articleToKeep('a', { text })])
    store.keepArticles([articleToKeep('a', { text: other }, evening)])
    assert.equal(store.article('a')?.text, other)
    assert.equal(store.article('a')?.firstSeenAt, noon)
    assert.equal(store.counts().articles, 1)
    assert.deepEqual(store.standingOf(incoming('a', other)), { kind: 'unchanged', id: 'a' })
  })
})

describe('stories in the store', () => {
  test('a story comes back as it was told, with its articles in order of arrival', (context) => {
    const store = temporaryStore(context)
    keepInvented(store)
    const page = store.readStory(inventedStory.id)
    assert.deepEqual(page?.story, inventedStory)
    assert.deepEqual(
      page?.articles.map((article) => article.id),
      inventedArticles.map((article) => article.id),
    )
  })

  test('a story that there is not is absent', (context) => {
    assert.equal(temporaryStore(context).readStory('s9'), undefined)
  })

  test('a story with a span that is no slice is refused, and what stood there before stays', (context) => {
    const store = temporaryStore(context)
    keepInvented(store)
    assert.ok(inventedStory.headline)
    const wrong = { ...inventedStory, headline: { ...inventedStory.headline, text: 'Words that nobody wrote' } }
    assert.throws(() => {
      store.keepStories({
        places: store.places(),
        changedArticles: new Set([inventedArticles[0]?.id ?? '']),
        tell: () => wrong,
        changedAt: evening,
      })
    }, SpanMismatchError)
    assert.deepEqual(store.readStory(inventedStory.id)?.story, inventedStory)
  })

  test('only stories whose reports changed are told anew', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b', 'c', 'd'].map((id) => articleToKeep(id)))
    const told: string[] = []
    const keep = (places: Readonly<Record<string, string>>, changed: readonly string[] = []): void => {
      store.keepStories({
        places: new Map(Object.entries(places)),
        changedArticles: new Set(changed),
        tell: (id) => {
          told.push(id)
          return bareStory(id, store.storyArticles(id))
        },
        changedAt: noon,
      })
    }
    keep({ a: 's1', b: 's1', c: 's2' })
    assert.deepEqual(told.splice(0).sort(), ['s1', 's2'])
    keep({ a: 's1', b: 's1', c: 's2' })
    assert.deepEqual(told.splice(0), [])
    keep({ a: 's1', b: 's1', c: 's2', d: 's2' })
    assert.deepEqual(told.splice(0), ['s2'])
    keep({ a: 's1', b: 's1', c: 's2', d: 's2' }, ['a'])
    assert.deepEqual(told.splice(0), ['s1'])
    keep({ a: 's1', b: 's2', c: 's2', d: 's2' })
    assert.deepEqual(told.splice(0).sort(), ['s1', 's2'])
  })

  test('the id of a story that was merged leads to the one it is in now', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b', 'c'].map((id) => articleToKeep(id)))
    const keep = (places: Readonly<Record<string, string>>): void => {
      store.keepStories({
        places: new Map(Object.entries(places)),
        changedArticles: new Set(),
        tell: (id) => bareStory(id, store.storyArticles(id)),
        changedAt: noon,
      })
    }
    keep({ a: 's1', b: 's2', c: 's3' })
    keep({ a: 's1', b: 's1', c: 's3' })
    assert.equal(store.readStory('s2')?.story.id, 's1')
    assert.equal(store.counts().stories, 2)
    keep({ a: 's3', b: 's3', c: 's3' })
    assert.equal(store.readStory('s2')?.story.id, 's3')
    assert.equal(store.readStory('s1')?.story.id, 's3')
    assert.deepEqual(store.storyArticles('s3'), ['a', 'b', 'c'])
  })

  test('a story that was split leads to where most of its reports went', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b', 'c'].map((id) => articleToKeep(id)))
    const keep = (places: Readonly<Record<string, string>>): void => {
      store.keepStories({
        places: new Map(Object.entries(places)),
        changedArticles: new Set(),
        tell: (id) => bareStory(id, store.storyArticles(id)),
        changedAt: noon,
      })
    }
    keep({ a: 'old', b: 'old', c: 'old' })
    keep({ a: 'small', b: 'large', c: 'large' })
    assert.equal(store.readStory('old')?.story.id, 'large')
  })

  test('a merge that is taken back does not lead in a circle', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a'].map((id) => articleToKeep(id)))
    const keep = (story: string): void => {
      store.keepStories({
        places: new Map([['a', story]]),
        changedArticles: new Set(),
        tell: (id) => bareStory(id, store.storyArticles(id)),
        changedAt: noon,
      })
    }
    for (const story of ['s1', 's2', 's1', 's2', 's1']) keep(story)
    assert.equal(store.readStory('s1')?.story.id, 's1')
    assert.equal(store.readStory('s2')?.story.id, 's1')
  })

  test('a story that could not be told is tried again the next time', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([articleToKeep('a')])
    const places = new Map([['a', 's1']])
    store.keepStories({ places, changedArticles: new Set(), tell: () => undefined, changedAt: noon })
    assert.equal(store.readStory('s1'), undefined)
    store.keepStories({
      places,
      changedArticles: new Set(),
      tell: (id) => bareStory(id, ['a']),
      changedAt: evening,
    })
    assert.equal(store.readStory('s1')?.story.id, 's1')
  })

  test('the stories changed last are listed first, and no more than asked for', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b', 'c'].map((id) => articleToKeep(id)))
    const places = new Map<string, string>()
    for (const [article, at] of [
      ['b', '2031-04-02T10:00:00.000Z'],
      ['a', '2031-04-02T12:00:00.000Z'],
      ['c', '2031-04-02T11:00:00.000Z'],
    ] as const) {
      places.set(article, `s-${article}`)
      store.keepStories({
        places,
        changedArticles: new Set(),
        tell: (id) => bareStory(id, [article]),
        changedAt: at,
      })
    }
    assert.deepEqual(
      store.listStories(10).map((page) => page.story.id),
      ['s-a', 's-c', 's-b'],
    )
    assert.deepEqual(
      store.listStories(2).map((page) => page.story.id),
      ['s-a', 's-c'],
    )
  })

  test('what a run kept but did not group is told to the next one', (context) => {
    const store = temporaryStore(context)
    store.keepArticles(['a', 'b'].map((id) => articleToKeep(id)))
    assert.deepEqual(store.ungrouped(), ['a', 'b'])
    store.keepStories({
      places: new Map([['a', 's1']]),
      changedArticles: new Set(),
      tell: (id) => bareStory(id, ['a']),
      changedAt: noon,
    })
    assert.deepEqual(store.ungrouped(), ['b'])
    assert.deepEqual([...store.places()], [['a', 's1']])
  })
})

describe('fates in the store', () => {
  test('the counts of runs add up', (context) => {
    const store = temporaryStore(context)
    const book = openFateBook()
    book.write('extract', kept(1))
    book.write('fetch', { kind: 'discarded', why: 'robots', sentence: 'may not' })
    book.write('fetch', { kind: 'quarantined', error: 'timeout', sentence: 'took too long' })
    store.addFates(book.counts())
    store.addFates(book.counts())
    assert.deepEqual(store.fates(), {
      extract: { kept: 2, discarded: {}, retry: 0, quarantined: 0 },
      fetch: { kept: 0, discarded: { robots: 2 }, retry: 0, quarantined: 2 },
    })
  })

  test('a store without runs has none', (context) => {
    assert.deepEqual(temporaryStore(context).fates(), {})
  })
})

describe('opening a store', () => {
  test('a folder that is not there is made, with all above it', (context) => {
    const folder = join(temporaryFolder(context), 'deep', 'down', 'store')
    temporaryStore(context, folder)
    assert.ok(existsSync(join(folder, 'headwater.sqlite')))
  })

  test('a second process gets one clear sentence, also from another process', (context) => {
    const folder = temporaryFolder(context)
    temporaryStore(context, folder)
    const isBusy = (error: unknown): boolean =>
      error instanceof StoreError && error.code === 'STORE_BUSY' && error.message.includes(folder)
    assert.throws(() => openStore({ folder, busyMilliseconds: 0 }), isBusy)
    const script = `import { openStore } from ${JSON.stringify(import.meta.resolve('./open-store.ts'))}
      try { openStore({ folder: ${JSON.stringify(folder)}, busyMilliseconds: 0 }) } catch (error) { console.log(error.code) }`
    const other = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    assert.equal(other.stdout.trim(), 'STORE_BUSY', other.stderr)
  })

  test('a process that was killed leaves the store free and whole', (context) => {
    const folder = temporaryFolder(context)
    const script = `import { openStore } from ${JSON.stringify(import.meta.resolve('./open-store.ts'))}
      const store = openStore({ folder: ${JSON.stringify(folder)}, busyMilliseconds: 0 })
      store.addFates({ fetch: { kept: 3, discarded: {}, retry: 0, quarantined: 0 } })
      process.kill(process.pid, 'SIGKILL')`
    const killed = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    assert.equal(killed.signal, 'SIGKILL', killed.stderr)
    assert.equal(temporaryStore(context, folder).fates()['fetch']?.kept, 3)
  })

  test('a file in the place of the folder is one clear sentence', (context) => {
    const path = join(temporaryFolder(context), 'notes.txt')
    writeFileSync(path, 'notes')
    assert.throws(
      () => openStore({ folder: path, busyMilliseconds: 0 }),
      (error) => error instanceof StoreError && error.code === 'STORE_UNREACHABLE' && /is a file/u.test(error.message),
    )
  })

  test('a damaged store is refused, and lets go of the folder', (context) => {
    const folder = temporaryFolder(context)
    writeFileSync(join(folder, 'headwater.sqlite'), 'x'.repeat(10_000))
    const isDamaged = (error: unknown): boolean => error instanceof StoreError && error.code === 'STORE_DAMAGED'
    assert.throws(() => openStore({ folder, busyMilliseconds: 0 }), isDamaged)
    assert.throws(() => openStore({ folder, busyMilliseconds: 0 }), isDamaged)
    assert.ok(readdirSync(folder).includes('headwater.sqlite'))
  })
})
