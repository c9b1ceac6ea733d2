import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { articleToKeep, evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import type { Item } from '../model/item.ts'
import type { RevisionChange } from '../model/revision-change.ts'
import { type ArticleChecks, articleChecksIn } from './article-checks.ts'
import { keepArticle } from './article-rows.ts'
import { itemTasksIn } from './item-tasks.ts'
import type { StoreDriver } from './store-driver.ts'
import { SpanMismatchError } from './store-error.ts'

const item: Item = {
  feed: 'https://quay.example/feed',
  id: 'g',
  url: 'https://quay.example/a',
  authors: [],
  enclosures: [],
}
const first = 'The bridge is shut.'
const later = 'The bridge is open.'

interface Bench {
  readonly driver: StoreDriver
  readonly checks: ArticleChecks
}

/** A store with one article that a feed brought, and its first check planned for noon. */
function bench(context: TestContext): Bench {
  const driver = temporaryDriver(context)
  keepArticle(driver, { ...articleToKeep('a', { text: first }), sent: { item, feedTitle: 'Quay Times' } })
  const checks = articleChecksIn(driver)
  checks.plan([{ item }], noon)
  return { driver, checks }
}

const change = (before: string, after: string): RevisionChange => ({
  sentences: [
    { before: { start: 0, end: before.length, text: before }, after: { start: 0, end: after.length, text: after } },
  ],
  statements: [],
  isSilent: true,
})

describe('later fetches of articles', () => {
  test('a planned check is due with the item that brought the article', (context) => {
    const { checks } = bench(context)
    assert.deepEqual(checks.due('2031-04-02T11:00:00.000Z', 10), [])
    assert.deepEqual(checks.due(noon, 10), [{ article: 'a', item, feedTitle: 'Quay Times', step: 0 }])
  })

  test('planning twice changes nothing', (context) => {
    const { checks } = bench(context)
    checks.plan([{ item }], evening)
    assert.equal(checks.due(noon, 10).length, 1)
  })

  test('an item without an article or without an address is not checked', (context) => {
    const driver = temporaryDriver(context)
    const { url: _none, ...addressless } = item
    keepArticle(driver, { ...articleToKeep('b'), sent: { item: addressless } })
    const checks = articleChecksIn(driver)
    checks.plan([{ item: addressless }, { item: { ...item, id: 'unknown' } }], noon)
    assert.deepEqual(checks.due(evening, 10), [])
  })

  test('a check that is done makes way for the next, the last one for none', (context) => {
    const { checks } = bench(context)
    const [check] = checks.due(noon, 10)
    assert.ok(check)
    checks.done(check, { step: 1, dueAt: evening })
    assert.deepEqual(checks.due(noon, 10), [])
    assert.equal(checks.due(evening, 10)[0]?.step, 1)
    checks.done(check)
    assert.deepEqual(checks.due(evening, 10), [])
  })

  test('no more are given than were asked for', (context) => {
    assert.deepEqual(bench(context).checks.due(noon, 0), [])
  })

  test('an item waits again as the one that brought the article', (context) => {
    const { driver } = bench(context)
    const tasks = itemTasksIn(driver)
    driver.run('INSERT INTO item_task (feed, guid) VALUES (?, ?)', item.feed, 'g')
    assert.equal(tasks.waiting({ now: noon, itemsMax: 10 })[0]?.keptAs, 'a')
  })
})

describe('what a revision changed', () => {
  test('is kept with its newest revision and read back, oldest first', (context) => {
    const { driver, checks } = bench(context)
    keepArticle(driver, articleToKeep('a', { text: later }, evening))
    checks.keepChange('a', change(first, later))
    assert.deepEqual(checks.changesOf('a'), [{ seenAt: evening, change: change(first, later) }])
    assert.deepEqual(checks.changesOf('b'), [])
  })

  test('of an article with one revision there is none to keep', (context) => {
    const { checks } = bench(context)
    checks.keepChange('a', change(first, later))
    assert.deepEqual(checks.changesOf('a'), [])
  })

  test('is refused with a span that is no slice of its revision', (context) => {
    const { driver, checks } = bench(context)
    keepArticle(driver, articleToKeep('a', { text: later }, evening))
    assert.throws(() => {
      checks.keepChange('a', change(later, first))
    }, SpanMismatchError)
  })
})
