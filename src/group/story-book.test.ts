import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReportSet } from './pair-features.ts'
import { type OpenStory, StoryBook } from './story-book.ts'
import { TermTable } from './term-table.ts'

const report = (day?: number): ReportSet => ({
  terms: { ids: new Uint32Array(), weights: new Float32Array(), channelBits: 0 },
  size: 1,
  languages: new Map([['en', 1]]),
  concepts: new TermTable(new Map()).concepts.weigh(new Map()),
  outlets: new Map(),
  cited: new Map(),
  span: day === undefined ? undefined : { first: day, last: day },
})

/** A book with one article entered for each story id; an id in capitals is given. */
function bookOf(...ids: readonly string[]): StoryBook {
  const book = new StoryBook(new TermTable(new Map()))
  ids.forEach((id, day) => book.enter(id, { reports: report(day), given: id === id.toUpperCase() }))
  return book
}

function storyAt(book: StoryBook, article: number): OpenStory {
  const story = book.storyOf(article)
  assert.ok(story !== undefined)
  return story
}

describe('StoryBook', () => {
  test('numbers articles as they are entered', () => {
    const book = bookOf()
    assert.equal(book.enter('a', { reports: report(), given: false }), 0)
    assert.equal(book.enter('b', { reports: report(), given: false }), 1)
  })

  test('joins an article to the story of its id', () => {
    const book = bookOf('a', 'b', 'a')
    assert.equal(book.size, 2)
    assert.equal(storyAt(book, 2).id, 'a')
    assert.equal(storyAt(book, 0).reports.size, 2)
    assert.deepEqual(storyAt(book, 0).reports.span, { first: 0, last: 2 })
  })

  test('knows no story of an article that was not entered', () => assert.equal(bookOf('a').storyOf(7), undefined))

  const merges: readonly {
    readonly what: string
    readonly ids: readonly string[]
    readonly pair: readonly [number, number]
    readonly kept: string
  }[] = [
    { what: 'keeps the id opened first', ids: ['a', 'b'], pair: [1, 0], kept: 'a' },
    { what: 'keeps the id of the larger story', ids: ['a', 'b', 'b'], pair: [0, 1], kept: 'b' },
    { what: 'keeps a given id', ids: ['a', 'a', 'G'], pair: [0, 2], kept: 'G' },
  ]
  for (const { what, ids, pair, kept } of merges) {
    test(`a merge ${what}`, () => {
      const book = bookOf(...ids)
      book.merge(storyAt(book, pair[0]), storyAt(book, pair[1]))
      assert.equal(book.size, 1)
      for (let i = 0; i < ids.length; i += 1) assert.equal(storyAt(book, i).id, kept)
      assert.equal(storyAt(book, 0).reports.size, ids.length)
    })
  }

  test('an id that was merged away leads to the story it is in, over several merges', () => {
    const book = bookOf('a', 'b', 'c')
    book.merge(storyAt(book, 1), storyAt(book, 2))
    book.merge(storyAt(book, 0), storyAt(book, 1))
    const number = book.enter('a', { reports: report(), given: false })
    const other = book.enter('c', { reports: report(), given: false })
    assert.equal(storyAt(book, number).id, storyAt(book, other).id)
    assert.equal(storyAt(book, number).reports.size, 5)
  })
})
