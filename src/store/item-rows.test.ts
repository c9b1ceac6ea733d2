import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleToKeep, evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import type { Item } from '../model/item.ts'
import { keepArticle } from './article-rows.ts'
import { keepItem } from './item-rows.ts'

const item = (fields: Partial<Item> = {}): Item => ({
  feed: 'https://quay.example/feed',
  authors: [],
  enclosures: [],
  ...fields,
})
const place = { article: 1, seenAt: noon }

describe('items of feeds in the store', () => {
  test('an item is kept as it was sent, with its feed and its article', (context) => {
    const driver = temporaryDriver(context)
    const sent = item({
      id: 'g1',
      url: 'https://quay.example/1',
      title: 'Shut',
      declaredOrigin: { name: 'North Wire' },
    })
    keepArticle(driver, { ...articleToKeep('a'), sent: { item: sent, feedTitle: 'Quay Times' } })
    const [row] = driver.rows('SELECT * FROM item')
    assert.deepEqual(
      { ...row },
      {
        feed: sent.feed,
        guid: 'g1',
        url: sent.url,
        article: 1,
        first_seen_at: noon,
        body: JSON.stringify(sent),
        mark: null,
      },
    )
    const [feed] = driver.rows('SELECT url, title, first_seen_at, last_success_at FROM feed')
    assert.deepEqual({ ...feed }, { url: sent.feed, title: 'Quay Times', first_seen_at: noon, last_success_at: noon })
  })

  test('an article that no feed sent has none', (context) => {
    const driver = temporaryDriver(context)
    keepArticle(driver, articleToKeep('a'))
    assert.deepEqual(driver.rows('SELECT * FROM item'), [])
    assert.deepEqual(driver.rows('SELECT * FROM feed'), [])
  })

  test('sent again it replaces itself; when it was first seen stays', (context) => {
    const driver = temporaryDriver(context)
    keepItem(driver, { item: item({ id: 'g1', title: 'Shut' }), feedTitle: 'Quay Times' }, place)
    keepItem(driver, { item: item({ id: 'g1', title: 'Shut again' }) }, { article: 1, seenAt: evening })
    const rows = driver.rows('SELECT first_seen_at, body FROM item')
    assert.equal(rows.length, 1)
    assert.equal(rows[0]?.['first_seen_at'], noon)
    assert.match(String(rows[0]?.['body']), /Shut again/u)
    const [feed] = driver.rows('SELECT title, first_seen_at, last_success_at FROM feed')
    assert.deepEqual({ ...feed }, { title: 'Quay Times', first_seen_at: noon, last_success_at: evening })
  })

  test('items are told apart by id, else address, else by what they say; the same id in two feeds is two', (context) => {
    const driver = temporaryDriver(context)
    const sent = [
      item({ id: 'g1' }),
      item({ url: 'https://quay.example/2' }),
      item({ title: 'No id and no address' }),
      item({ title: 'Another without both' }),
      item({ id: 'g1', feed: 'https://anchor.example/feed' }),
    ]
    for (const each of [...sent, ...sent]) keepItem(driver, { item: each }, place)
    assert.equal(driver.rows('SELECT 1 FROM item').length, sent.length)
    assert.equal(driver.rows('SELECT 1 FROM feed').length, 2)
  })
})
