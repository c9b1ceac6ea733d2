import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { temporaryStore } from '../../test/store-kit.ts'
import { kept } from '../model/fate.ts'
import type { AttributedArticle } from '../model/report.ts'
import { readSettings } from '../settings/settings.ts'
import type { Store } from '../store/open-store.ts'
import { compileLexicons, openLexiconKeeper } from './compile-lexicons.ts'
import { openNewsKeeper } from './keep-news.ts'
import { loadLexicon } from './load-lexicon.ts'
import type { NewsItem } from './news-item.ts'
import { openRun, type Run } from './open-run.ts'

const tables = loadLexicon()
const lexicons = compileLexicons(tables)

interface TestRunOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

function openTestRun(messages: string[], { environment = {}, signal }: TestRunOptions = {}): Run {
  return openRun('read', {
    terminal: {
      standardInput: process.stdin,
      print: () => Promise.resolve(),
      write: (text) => messages.push(text),
      isTerminal: false,
      signal: signal ?? new AbortController().signal,
    },
    settings: readSettings(environment),
    clock: { now: () => Date.UTC(2026, 10, 2, 12) },
    openLexicons: () => openLexiconKeeper(tables, lexicons),
  })
}

const textOf = (id: string): string =>
  `The harbour bridge of ${id} will close for three weeks, the mayor of ${id} said on Thursday.`

async function* items(...ids: readonly string[]): AsyncGenerator<NewsItem> {
  for (const id of ids) yield await Promise.resolve({ identity: `id:${id}`, article: { id, text: textOf(id) } })
}

/** `article` with a figure whose words do not stand where it says. */
function withWrongSpan(article: AttributedArticle): AttributedArticle {
  const span = { start: 0, end: 4, text: 'nine' }
  return { ...article, quantities: [{ span, number: span, value: 9, bound: 'point' }] }
}

/** A run whose stages make a wrong span in the article called `wrong`. */
function faultyRun(messages: string[]): Run {
  const run = openTestRun(messages)
  const attribute: Run['pipeline']['attribute'] = (article) => {
    const fate = run.pipeline.attribute(article)
    return article.id === 'wrong' && fate.kind === 'kept' ? kept(withWrongSpan(fate.output)) : fate
  }
  return { ...run, pipeline: { ...run.pipeline, attribute } }
}

const storeOf = (context: TestContext): Store => temporaryStore(context)

describe('taking news into a store', () => {
  test('each item is kept, grouped and told; its id is given back', async (context) => {
    const messages: string[] = []
    const store = storeOf(context)
    const ids = await openNewsKeeper(store, openTestRun(messages)).takeIn(items('Tarn', 'Sund'))
    assert.deepEqual(ids, ['Tarn', 'Sund'])
    assert.equal(store.counts().articles, 2)
    assert.deepEqual(store.ungrouped(), [])
    assert.ok(store.listStories(10).length > 0)
    assert.deepEqual(messages, [])
  })

  test('two additions by one keeper are one stream', async (context) => {
    const store = storeOf(context)
    const keeper = openNewsKeeper(store, openTestRun([]))
    await keeper.takeIn(items('Tarn', 'Sund'))
    assert.deepEqual(await keeper.takeIn(items('Sund', 'Ilsk')), ['Sund', 'Ilsk'])
    assert.equal(store.counts().articles, 3)
  })

  test('a keeper that is opened later knows the stories that are open', async (context) => {
    const store = storeOf(context)
    await openNewsKeeper(store, openTestRun([])).takeIn(items('Tarn'))
    const before = store.places().get('Tarn')
    const run = openTestRun([])
    const keeper = openNewsKeeper(store, run)
    assert.equal(await keeper.restore(), true)
    assert.equal(run.grouper.assignments().get('Tarn'), before)
    await keeper.takeIn(items('Sund'))
    assert.equal(store.places().get('Tarn'), before)
  })

  test('a story without a new report for twice the window is closed: a later keeper does not take it up, a revision stays in it', async (context) => {
    const store = storeOf(context)
    async function* seen(id: string, firstSeenAt: string, text = textOf(id)): AsyncGenerator<NewsItem> {
      yield await Promise.resolve({ identity: `id:${id}`, article: { id, text, firstSeenAt } })
    }
    const keeper = openNewsKeeper(store, openTestRun([]))
    await keeper.takeIn(seen('Tarn', '2026-09-01T10:00:00Z'))
    await keeper.takeIn(seen('Sund', '2026-11-01T10:00:00Z', 'Rye bread wants time and a hot oven, the baker said.'))
    const place = store.placeOf('Tarn')
    assert.deepEqual([...store.openPlaces(28).keys()], ['Sund'])
    const run = openTestRun([])
    const later = openNewsKeeper(store, run)
    assert.equal(await later.restore(), true)
    assert.equal(run.grouper.counts().articles, 1)
    await later.takeIn(seen('Tarn', '2026-11-02T10:00:00Z', `${textOf('Tarn')} It opened in 1931, he said.`))
    assert.equal(store.placeOf('Tarn'), place)
    assert.match(store.article('Tarn')?.text ?? '', /1931/u)
    assert.equal(store.readStory(place ?? '')?.articles[0]?.text, store.article('Tarn')?.text)
  })

  test('a run that is ended while it restores what is open takes nothing in, and leaves no half conclusion', async (context) => {
    const store = storeOf(context)
    await openNewsKeeper(store, openTestRun([])).takeIn(items('Tarn', 'Sund', 'Ilsk'))
    const before = store.places()
    const ended = new AbortController()
    const keeper = openNewsKeeper(store, openTestRun([], { signal: ended.signal }))
    const taken = keeper.takeIn(items('Vik'))
    ended.abort()
    assert.deepEqual(await taken, [])
    assert.equal(await keeper.restore(), false)
    assert.deepEqual(store.places(), before)
    const placed = store.placeOf('Sund') ?? ''
    await keeper.place(new Map([['Tarn', placed]]))
    assert.equal(store.placeOf('Tarn'), placed)
  })

  test('while what is open is restored, whoever waits is seen to', async (context) => {
    const store = storeOf(context)
    await openNewsKeeper(store, openTestRun([])).takeIn(items('Tarn', 'Sund', 'Ilsk', 'Merrow', 'Skell'))
    let isRestored = false
    const restored = openNewsKeeper(store, openTestRun([]))
      .restore()
      .then((isWhole) => {
        isRestored = isWhole
      })
    await setImmediate()
    assert.equal(isRestored, false)
    await restored
    assert.equal(isRestored, true)
  })

  test('a report that an editor put elsewhere stays there, in this run and the next, and draws its copies after it', async (context) => {
    const store = storeOf(context)
    async function* alike(...ids: readonly string[]): AsyncGenerator<NewsItem> {
      for (const id of ids) yield await Promise.resolve({ identity: `id:${id}`, article: { id, text: textOf('Tarn') } })
    }
    const keeper = openNewsKeeper(store, openTestRun([]))
    await keeper.takeIn(alike('a', 'b', 'c'))
    const before = store.placeOf('a') ?? ''
    assert.deepEqual(store.storyArticles(before), ['a', 'b', 'c'])
    await keeper.place(new Map([['c', 's-mine']]))
    assert.deepEqual(
      store.readStory('s-mine')?.articles.map(({ id }) => id),
      ['c'],
    )
    await keeper.takeIn(items('Sund'))
    assert.equal(store.placeOf('c'), 's-mine')
    assert.deepEqual(store.storyArticles(before), ['a', 'b'])
    await openNewsKeeper(store, openTestRun([])).takeIn(items('Vik'))
    assert.equal(store.placeOf('c'), 's-mine')
    await keeper.place(new Map([['c', before]]))
    assert.deepEqual(store.storyArticles(before), ['a', 'b', 'c'])
    assert.ok(!store.storyArticles('s-mine').includes('c'))
  })

  test('an article with a span that is no slice is put aside with a sentence, the rest of its batch is kept', async (context) => {
    const messages: string[] = []
    const store = storeOf(context)
    const run = faultyRun(messages)
    await openNewsKeeper(store, run).takeIn(items('Tarn', 'wrong', 'Sund'))
    assert.equal(store.article('wrong'), undefined)
    assert.equal(store.counts().articles, 2)
    assert.deepEqual(store.ungrouped(), [])
    assert.equal(messages.length, 1)
    assert.match(
      messages[0] ?? '',
      /^headwater: wrong: was not kept \(The span from 0 to 4 is no slice of wrong.*report/u,
    )
    assert.equal(run.fates.counts().group?.quarantined, 1)
    assert.equal(run.fates.counts().group?.kept, 2)
    assert.equal(run.close(), 1)
  })

  test('a story with a span that is no slice is told, the other stories are kept', async (context) => {
    const messages: string[] = []
    const store = storeOf(context)
    const run = openTestRun(messages)
    const compare: Run['pipeline']['compare'] = (reports, lineage) => {
      const fate = run.pipeline.compare(reports, lineage)
      const [first] = reports.reports
      if (fate.kind !== 'kept' || first?.id !== 'Tarn') return fate
      return kept({ ...fate.output, headline: { article: 'Tarn', start: 0, end: 4, text: 'nine' } })
    }
    const faulty = { ...run, pipeline: { ...run.pipeline, compare } }
    async function* given(): AsyncGenerator<NewsItem> {
      for (const id of ['Tarn', 'Sund']) {
        yield await Promise.resolve({
          identity: `id:${id}`,
          article: { id, text: textOf(id), givenStory: `story-${id}` },
        })
      }
    }
    await openNewsKeeper(store, faulty).takeIn(given())
    assert.equal(store.readStory('story-Tarn'), undefined)
    assert.equal(store.readStory('story-Sund')?.story.id, 'story-Sund')
    assert.match(messages.join(''), /Tarn: was not kept/u)
  })

  test('batches of one and of a hundred keep the same', async (context) => {
    const stores = [storeOf(context), storeOf(context)]
    for (const [i, size] of ['1', '100'].entries()) {
      const store = stores[i]
      assert.ok(store)
      const run = openTestRun([], { environment: { HEADWATER_COMMIT_ARTICLES_MAX: size } })
      await openNewsKeeper(store, run).takeIn(items('Tarn', 'Sund', 'Ilsk', 'Merrow'))
    }
    const [one, hundred] = stores
    assert.deepEqual(one?.listStories(10), hundred?.listStories(10))
    assert.deepEqual([...(one?.places() ?? [])], [...(hundred?.places() ?? [])])
  })
})
