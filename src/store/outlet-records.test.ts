import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { articleToKeep, noon, temporaryStore } from '../../test/store-kit.ts'
import type { Store } from './open-store.ts'

function keepInvented(store: Store): void {
  store.keepArticles(inventedArticles.map((article) => ({ identity: `id:${article.id}`, article, seenAt: noon })))
  store.keepStories({
    places: new Map(inventedArticles.map((article) => [article.id, inventedStory.id])),
    changedArticles: new Set(),
    tell: () => inventedStory,
    changedAt: noon,
  })
}

describe('what the store knows of an outlet', () => {
  test('its reports with class, story and delay behind the first', (context) => {
    const store = temporaryStore(context)
    keepInvented(store)
    const [report] = store.outletRecord('Meridian Wire')?.reports ?? []
    assert.equal(report?.class, 'pickup')
    assert.equal(report?.story, inventedStory.id)
    assert.equal(report?.headline, inventedStory.headline?.text)
    assert.equal(report?.delayMinutes, 45)
    assert.equal(report?.isFirst, false)
  })

  test('who was first stays open while a report of the story has no time of day', (context) => {
    const store = temporaryStore(context)
    keepInvented(store)
    const record = store.outletRecord('The Lantern')
    assert.equal(record?.reports[0]?.isFirst, undefined)
    assert.equal(record?.reports[0]?.delayMinutes, 0)
    assert.equal(store.outletRecord('Orsker Bote')?.reports[0]?.delayMinutes, undefined)
  })

  test('whom it rests on and who rests on it, by outlet', (context) => {
    const store = temporaryStore(context)
    keepInvented(store)
    assert.deepEqual(store.outletRecord('Meridian Wire')?.restsOn, [{ outlet: 'The Lantern', storyCount: 1 }])
    assert.deepEqual(
      store.outletRecord('Meridian Wire')?.restedOnBy.map((tie) => tie.outlet),
      ['Orsk Daily', 'Orsk Evening'],
    )
    assert.deepEqual(store.outletRecord('The Lantern')?.restsOn, [])
  })

  test('how far its sources can be told, of the newest revisions only', (context) => {
    const store = temporaryStore(context)
    keepInvented(store)
    assert.deepEqual(store.outletRecord('The Lantern')?.levels, { anonymous: 1 })
    const scoop = inventedArticles[0]
    assert.ok(scoop)
    const text = 'The road stays open after all.'
    const changed = { ...scoop, text, zones: [], statements: [] }
    store.keepArticles([{ identity: `id:${scoop.id}`, article: changed, seenAt: noon }])
    assert.deepEqual(store.outletRecord('The Lantern')?.levels, {})
    assert.equal(store.outletRecord('The Lantern')?.revisedCount, 1)
  })

  test('an outlet of which nothing is kept is absent', (context) => {
    assert.equal(temporaryStore(context).outletRecord('Nobody'), undefined)
  })

  test('the list puts those with the most articles first', (context) => {
    const store = temporaryStore(context)
    const of = (name: string) => ({ outlet: { name, shownInText: false } })
    store.keepArticles([
      articleToKeep('a', of('Small')),
      articleToKeep('b', of('Large')),
      articleToKeep('c', of('Large')),
    ])
    assert.deepEqual(
      store.listOutlets(10).map((outlet) => [outlet.name, outlet.articleCount]),
      [
        ['Large', 2],
        ['Small', 1],
      ],
    )
    assert.equal(store.listOutlets(1).length, 1)
  })
})
