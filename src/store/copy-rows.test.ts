import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { noon, temporaryDriver } from '../../test/store-kit.ts'
import type { NearCopy } from '../model/near-copy.ts'
import { copyBookIn } from './copy-rows.ts'
import { readingMarksIn } from './mark-rows.ts'

const copyOf = (article: string, of: string, shareOfThis = 1, shareOfOther = 1): NearCopy => ({
  article,
  of,
  shareOfThis,
  shareOfOther,
})

/** What an account has read of all articles, after it read `read`. */
function readOf(context: TestContext, copies: readonly NearCopy[], read: readonly string[]): readonly string[] {
  const driver = temporaryDriver(context)
  copyBookIn(driver).keep(copies)
  const marks = readingMarksIn(driver)
  marks.markRead('ida', read, noon)
  marks.markRead('jon', ['wire', 'a', 'b', 'c'], noon)
  return [...marks.readOf('ida', ['wire', 'a', 'b', 'c', 'other'])].sort()
}

describe('copies', () => {
  test('are kept with what each shares with the other, once', (context) => {
    const book = copyBookIn(temporaryDriver(context))
    book.keep([copyOf('a', 'wire', 0.9, 0.4)])
    book.keep([copyOf('a', 'b'), copyOf('c', 'b', 0.6, 0.7)])
    book.keep([])
    assert.deepEqual(book.among(['a', 'x']), [copyOf('a', 'wire', 0.9, 0.4)])
    assert.deepEqual(book.among([]), [])
  })

  const cases: readonly (readonly [what: string, copies: readonly NearCopy[], read: string, all: readonly string[]])[] =
    [
      ['a copy is read with what it repeats', [copyOf('a', 'wire')], 'wire', ['a', 'wire']],
      ['what was repeated is read with its copy', [copyOf('a', 'wire')], 'a', ['a', 'wire']],
      ['two copies of one text are read together', [copyOf('a', 'wire'), copyOf('b', 'wire')], 'b', ['a', 'b', 'wire']],
      ['an excerpt is read with the whole', [copyOf('a', 'wire', 1, 0.2)], 'wire', ['a', 'wire']],
      ['the whole is not read with its excerpt', [copyOf('a', 'wire', 1, 0.2)], 'a', ['a']],
      ['a longer version is not read with the short one', [copyOf('a', 'wire', 0.2, 1)], 'wire', ['wire']],
      ['the short one is read with its longer version', [copyOf('a', 'wire', 0.2, 1)], 'a', ['a', 'wire']],
      [
        'an excerpt is read with a longer version of its whole',
        [copyOf('a', 'wire', 1, 0.2), copyOf('b', 'wire', 0.6, 1)],
        'b',
        ['a', 'b', 'wire'],
      ],
      [
        'two excerpts of one text say different things',
        [copyOf('a', 'wire', 1, 0.2), copyOf('b', 'wire', 1, 0.3)],
        'b',
        ['b'],
      ],
      ['another text is not read', [], 'a', ['a']],
    ]
  for (const [what, copies, read, all] of cases) {
    test(what, (context) => assert.deepEqual(readOf(context, copies, [read]), all))
  }
})
