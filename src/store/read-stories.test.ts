import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleToKeep, bareStory, evening, noon, temporaryStore } from '../../test/store-kit.ts'
import type { Story } from '../model/story.ts'
import type { Subject } from '../model/subject.ts'
import type { Store } from './open-store.ts'

const subject = (kind: Subject['kind'], name: string): Subject => ({
  id: `n-${name}`,
  kind,
  name,
  aliases: [],
  mentions: [],
  facts: [],
})

function keep(store: Store, story: Story, changedAt: string): void {
  const ids = story.reports.map((report) => report.id)
  store.keepArticles(ids.map((id) => articleToKeep(id)))
  store.keepStories({
    places: new Map(ids.map((id) => [id, story.id])),
    changedAt,
    changedArticles: new Set(ids),
    tell: (id) => (id === story.id ? story : undefined),
  })
}

describe('the stories of a subject', () => {
  test('are those that speak of it by kind and name, the newest first, no more than asked for', (context) => {
    const store = temporaryStore(context)
    keep(store, { ...bareStory('old', ['a']), subjects: [subject('place', 'Orsk'), subject('thing', 'dam')] }, noon)
    keep(store, { ...bareStory('new', ['b']), subjects: [subject('place', 'Orsk')] }, evening)
    keep(store, { ...bareStory('other', ['c']), subjects: [subject('person', 'Orsk')] }, evening)
    const ids = (kind: string, name: string, limit = 10): readonly string[] =>
      store.storiesOfSubject({ kind, name }, limit).map((page) => page.story.id)
    assert.deepEqual(ids('place', 'Orsk'), ['new', 'old'])
    assert.deepEqual(ids('place', 'Orsk', 1), ['new'])
    assert.deepEqual(ids('person', 'Orsk'), ['other'])
    assert.deepEqual(ids('thing', 'dam'), ['old'])
    assert.deepEqual(ids('thing', 'Dam'), [])
  })

  test('come with their articles', (context) => {
    const store = temporaryStore(context)
    keep(store, { ...bareStory('one', ['a', 'b']), subjects: [subject('thing', 'dam')] }, noon)
    const [page] = store.storiesOfSubject({ kind: 'thing', name: 'dam' }, 5)
    assert.deepEqual(
      page?.articles.map((article) => article.id),
      ['a', 'b'],
    )
  })
})

describe('an article with its stories', () => {
  test('names each story that has a report of it', (context) => {
    const store = temporaryStore(context)
    keep(store, bareStory('one', ['a', 'b']), noon)
    const found = store.readArticle('b')
    assert.equal(found?.article.id, 'b')
    assert.deepEqual(
      found?.stories.map((page) => page.story.id),
      ['one'],
    )
  })

  test('one that is kept and not told yet is in none; one that is not kept is absent', (context) => {
    const store = temporaryStore(context)
    store.keepArticles([articleToKeep('alone')])
    assert.deepEqual(store.readArticle('alone')?.stories, [])
    assert.equal(store.readArticle('nowhere'), undefined)
  })
})
