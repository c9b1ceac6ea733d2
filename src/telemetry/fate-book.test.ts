import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { discarded, type Fate, kept, quarantined, retry, type StageName } from '../model/fate.ts'
import { openFateBook } from './fate-book.ts'

describe('the book of fates', () => {
  test('a stage that nothing reached does not stand in it', () => {
    assert.deepEqual(openFateBook().counts(), {})
  })

  const cases: readonly {
    readonly name: string
    readonly written: readonly (readonly [StageName, Fate<unknown>])[]
    readonly counts: object
  }[] = [
    {
      name: 'what is kept is counted',
      written: [
        ['extract', kept('a')],
        ['extract', kept('b')],
      ],
      counts: { extract: { kept: 2, discarded: {}, retry: 0, quarantined: 0 } },
    },
    {
      name: 'what is discarded is counted by its reason, in the order of the alphabet',
      written: [
        ['fetch', discarded('robots', 'may not be fetched')],
        ['fetch', discarded('duplicate', 'is there twice')],
        ['fetch', discarded('robots', 'may not be fetched')],
      ],
      counts: { fetch: { kept: 0, discarded: { duplicate: 1, robots: 2 }, retry: 0, quarantined: 0 } },
    },
    {
      name: 'what is tried again and what is put aside are counted apart',
      written: [
        ['fetch', retry('2026-11-02T12:00:00Z', 'will be tried at noon')],
        ['fetch', quarantined('timeout', 'took too long')],
        ['fetch', quarantined('status', 'answered 500')],
      ],
      counts: { fetch: { kept: 0, discarded: {}, retry: 1, quarantined: 2 } },
    },
    {
      name: 'each stage has its own counts',
      written: [
        ['parse', kept('a')],
        ['group', kept('a')],
        ['group', quarantined('group-threw', 'could not be worked on')],
      ],
      counts: {
        parse: { kept: 1, discarded: {}, retry: 0, quarantined: 0 },
        group: { kept: 1, discarded: {}, retry: 0, quarantined: 1 },
      },
    },
  ]
  for (const { name, written, counts } of cases) {
    test(name, () => {
      const book = openFateBook()
      for (const [stage, fate] of written) book.write(stage, fate)
      assert.deepEqual(book.counts(), counts)
    })
  }

  test('a book that is drained gives its counts once and starts anew', () => {
    const book = openFateBook()
    book.write('fetch', kept(1))
    assert.equal(book.drain().fetch?.kept, 1)
    assert.deepEqual(book.counts(), {})
    book.write('fetch', kept(2))
    assert.equal(book.drain().fetch?.kept, 1)
  })

  test('the stages stand in the order of the path, whatever order they were written in', () => {
    const book = openFateBook()
    for (const stage of ['compare', 'fetch', 'trace', 'parse'] as const) book.write(stage, kept(1))
    assert.deepEqual(Object.keys(book.counts()), ['fetch', 'parse', 'trace', 'compare'])
  })
})
