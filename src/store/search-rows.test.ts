import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { articleToKeep, bareStory, noon, temporaryDriver, temporaryStore } from '../../test/store-kit.ts'
import { wordsOfArticle } from '../commands/article-words.ts'
import type { SearchQuery } from '../model/search-query.ts'
import { spanOf } from '../model/span.ts'
import { parseSearch } from '../serve/search/parse-search.ts'
import type { Store } from './open-store.ts'

function query(typed: string): SearchQuery {
  const parsed = parseSearch(typed)
  assert.ok(parsed.kind === 'query', typed)
  return parsed.query
}

function searchable(context: TestContext): Store {
  const store = temporaryStore(context)
  store.keepArticles(inventedArticles.map((article) => ({ identity: `id:${article.id}`, article, seenAt: noon })))
  store.search.keepWords(inventedArticles.map(wordsOfArticle))
  store.keepStories({
    places: new Map(inventedArticles.map((article) => [article.id, inventedStory.id])),
    changedArticles: new Set(),
    tell: () => inventedStory,
    changedAt: noon,
  })
  return store
}

describe('what a search finds', () => {
  const cases: readonly (readonly [typed: string, found: readonly string[]])[] = [
    ['', []],
    ['newspaper', ['evening-copy', 'daily-copy', 'wire-pickup']],
    ['"rest of the year"', ['unsigned']],
    ['"of rest the year"', []],
    ['dammstrasse', []],
    ['Dammstraße', ['bote-pickup']],
    ['broadc*', ['unsigned']],
    ['dam -newspaper -Dammstraße', ['unsigned', 'lantern-scoop']],
    ['headline:newspaper', ['evening-copy', 'daily-copy', 'wire-pickup']],
    ['headline:Wednesday', []],
    ['by:officials', ['lantern-scoop']],
    ['outlet:"the lantern"', ['lantern-scoop']],
    ['road outlet:"Meridian Wire"', ['wire-pickup']],
    ['class:copy', ['evening-copy', 'daily-copy']],
    ['lang:de', ['bote-pickup']],
    ['lang:fr', []],
    ['origin:"The Lantern" lang:de', ['bote-pickup']],
    ['origin:Meridian', []],
    ['state:reported-decided class:original', ['lantern-scoop']],
    ['state:announced', []],
    ['record:yes', []],
    ['record:no class:original', ['lantern-scoop']],
    ['after:2031-04-02 class:original', ['lantern-scoop']],
    ['before:2031-04-02', []],
  ]
  for (const [typed, found] of cases)
    test(`“${typed}”`, (context) => {
      assert.deepEqual(
        searchable(context)
          .search.find(query(typed), 10)
          .map((hit) => hit.article),
        found,
      )
    })

  test('no more than asked for, those kept last first, each with its story', (context) => {
    assert.deepEqual(searchable(context).search.find(query('road'), 1), [
      { article: 'unsigned', story: inventedStory.id },
    ])
  })

  test('Chinese, Arabic and Cyrillic words inside their sentences', (context) => {
    const store = temporaryStore(context)
    const texts = {
      zh: '官员表示渡轮将于中午停运。',
      ar: 'أعلنت الوزارة إغلاق الجسر.',
      uk: 'Міністерство закриє міст.',
    }
    for (const [id, text] of Object.entries(texts)) {
      const kept = articleToKeep(id, { text })
      store.keepArticles([kept])
      store.search.keepWords([wordsOfArticle(kept.article)])
    }
    const ids = (typed: string): readonly string[] => store.search.find(query(typed), 10).map((hit) => hit.article)
    assert.deepEqual(ids('渡轮'), ['zh'])
    assert.deepEqual(ids('轮渡'), [])
    assert.deepEqual(ids('الجسر'), ['ar'])
    assert.deepEqual(ids('МІНІСТЕРСТВО'), ['uk'])
  })

  test('figures by measure, in whatever unit they were printed', (context) => {
    const store = temporaryStore(context)
    const keep = (id: string, printed: string, value: number, si: { value: number; unit: string }): void => {
      const text = `It flies ${printed}.`
      const span = spanOf(text, 9, 9 + printed.length)
      const quantity = { span, number: span, value, unit: 'x', si, bound: 'point' as const, measure: 'range' as const }
      store.keepArticles([articleToKeep(id, { text, quantities: [quantity] })])
    }
    keep('far', '186 miles', 186, { value: 299.3, unit: 'kilometre' })
    keep('near', '900 feet', 900, { value: 274.3, unit: 'metre' })
    const ids = (typed: string): readonly string[] => store.search.find(query(typed), 10).map((hit) => hit.article)
    assert.deepEqual(ids('claim:range>=299km'), ['far'])
    assert.deepEqual(ids('claim:range<1km'), ['near'])
    assert.deepEqual(ids('claim:range>100ft'), ['near', 'far'])
    assert.deepEqual(ids('claim:speed>1'), [])
  })
})

describe('the words of articles', () => {
  test('of a changed text take the place of the old ones', (context) => {
    const store = temporaryStore(context)
    const [before, after] = ['The mill is shut.', 'The mill is open.'].map((text) => articleToKeep('mill', { text }))
    assert.ok(before && after)
    for (const kept of [before, after]) {
      store.keepArticles([kept])
      store.search.keepWords([wordsOfArticle(kept.article)])
    }
    assert.deepEqual(store.search.find(query('shut'), 5), [])
    assert.equal(store.search.find(query('open'), 5).length, 1)
  })

  test('that are missing are told, oldest first, until they are kept', (context) => {
    const store = temporaryStore(context)
    const kept = ['a', 'b', 'c'].map((id) => articleToKeep(id))
    store.keepArticles(kept)
    assert.deepEqual(store.search.withoutWords(2), ['a', 'b'])
    store.search.keepWords(kept.map(({ article }) => wordsOfArticle(article)))
    assert.deepEqual(store.search.withoutWords(2), [])
  })

  test('of an article that is not kept are left alone', (context) => {
    const store = temporaryStore(context)
    store.search.keepWords([{ article: 'nowhere', headline: 'x', body: 'x', sources: '' }])
    assert.deepEqual(store.search.find(query('x'), 5), [])
  })

  test('a hit in no story yet has none', (context) => {
    const store = temporaryStore(context)
    const kept = articleToKeep('alone', { text: 'Quiet.' })
    store.keepArticles([kept])
    store.search.keepWords([wordsOfArticle(kept.article)])
    assert.deepEqual(store.search.find(query('quiet'), 5), [{ article: 'alone', story: undefined }])
    assert.deepEqual(bareStory('s', []).reports, [])
  })

  test('a rare figure and one that most articles give are both found', (context) => {
    const store = temporaryStore(context)
    const text = 'It is 300 kilometres long.'
    const span = spanOf(text, 6, 20)
    const number = spanOf(text, 6, 9)
    const length = {
      span,
      number,
      value: 300,
      unit: 'kilometre',
      si: { value: 300, unit: 'kilometre' },
      bound: 'point',
    } as const
    const kept = articleToKeep('long', { text, quantities: [{ ...length, measure: 'length' }] })
    store.keepArticles([kept, articleToKeep('none')])
    store.search.keepWords([kept.article].map(wordsOfArticle))
    assert.deepEqual(found(store, 'claim:length>=300km'), ['long'])
    assert.deepEqual(found(store, 'claim:length>=300.1km'), [])
    assert.deepEqual(found(store, 'long claim:length<200mi'), ['long'])
    const shorter = articleToKeep('long', { text: 'It is shorter.' })
    store.keepArticles([shorter])
    assert.deepEqual(found(store, 'claim:length>=300km'), [])
  })

  test('each kind of search walks an index in the order of arrival', (context) => {
    const driver = temporaryDriver(context)
    for (const column of ['class', 'state', 'is_on_record', 'origin']) {
      const plan = driver.rows(
        `EXPLAIN QUERY PLAN SELECT article.id FROM standing CROSS JOIN article ON article.number = standing.article
          WHERE standing.${column} = ? ORDER BY standing.article DESC LIMIT 300`,
        'copy',
      )
      assert.match(JSON.stringify(plan), /SEARCH standing USING (?:COVERING )?INDEX standing_by/u, column)
      assert.doesNotMatch(JSON.stringify(plan), /TEMP B-TREE/u, column)
    }
  })
})

const found = (store: Store, typed: string): readonly string[] =>
  store.search.find(query(typed), 10).map((hit) => hit.article)
