import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import type { StoryComment } from '../model/comment.ts'
import { auditLogIn } from './audit-rows.ts'
import { type CommentBook, commentBookIn } from './comment-rows.ts'
import { personalDataIn } from './personal-data.ts'
import type { StoreDriver } from './store-driver.ts'

const comment = (id: string, changes: Partial<StoryComment> = {}): StoryComment => ({
  id,
  story: 's-1',
  account: 'ida',
  text: `Words of ${id}`,
  at: noon,
  state: 'shown',
  ...changes,
})

function bookWith(
  context: TestContext,
  ...comments: readonly StoryComment[]
): { readonly book: CommentBook; readonly driver: StoreDriver } {
  const driver = temporaryDriver(context)
  const book = commentBookIn(driver)
  for (const each of comments) book.add(each)
  return { book, driver }
}

describe('comments in the store', () => {
  test('those of a story come in order, with those of a story that was merged into it', (context) => {
    const { book, driver } = bookWith(
      context,
      comment('c-1', { story: 's-0' }),
      comment('c-2'),
      comment('c-3', { parent: 'c-2' }),
      comment('c-4', { story: 's-2' }),
    )
    driver.run("INSERT INTO story_redirect VALUES ('s-0', 's-1')")
    assert.deepEqual(
      book.ofStory('s-1', 10).map(({ id }) => id),
      ['c-1', 'c-2', 'c-3'],
    )
    assert.equal(book.ofStory('s-1', 2).length, 2)
    assert.deepEqual(book.byId('c-3'), comment('c-3', { parent: 'c-2' }))
    assert.equal(book.byId('c-9'), undefined)
  })

  test('held ones wait, and shown ones of which somebody complained; each complains once', (context) => {
    const { book } = bookWith(
      context,
      comment('c-1', { state: 'held' }),
      comment('c-2'),
      comment('c-3'),
      comment('c-4', { state: 'removed' }),
    )
    for (const account of ['jon', 'jon', 'eva']) book.complain('c-3', account, evening)
    book.complain('c-4', 'jon', evening)
    const waiting = (): readonly string[] => book.queue(10).map(({ id, complaintCount }) => `${id} ${complaintCount}`)
    assert.deepEqual(waiting(), ['c-1 0', 'c-3 2'])
    book.setState('c-1', 'shown')
    book.settle('c-3')
    assert.deepEqual(waiting(), [])
    assert.equal(book.shownCount('ida'), 3)
    assert.equal(book.shownCount('jon'), 0)
  })

  test('what an erased account wrote is gone, its place is not', (context) => {
    const { book, driver } = bookWith(context, comment('c-1'), comment('c-2', { account: 'jon', parent: 'c-1' }))
    book.complain('c-2', 'ida', noon)
    const data = personalDataIn(driver)
    assert.match(JSON.stringify(data.export('ida')), /Words of c-1/u)
    data.erase('ida')
    assert.deepEqual(book.byId('c-1'), comment('c-1', { account: 'erased', text: '', state: 'erased' }))
    assert.deepEqual(book.byId('c-2'), comment('c-2', { account: 'jon', parent: 'c-1' }))
    assert.deepEqual(book.queue(10), [])
    assert.doesNotMatch(JSON.stringify(driver.rows('SELECT * FROM comment')), /Words of c-1|ida/u)
  })
})

describe('the audit log in the store', () => {
  test('events are numbered, the newest come first, and one knows what undid it', (context) => {
    const log = auditLogIn(temporaryDriver(context))
    const split = { kind: 'split', articles: ['a'], from: 's-1', to: 's-2' } as const
    log.append({ at: noon, actor: 'ida', action: split })
    log.append({ at: noon, actor: 'ida', action: { kind: 'comment-shown', comment: 'c-1' } })
    log.append({ at: evening, actor: 'jon', action: { kind: 'undo', undoes: 1 } })
    assert.deepEqual(log.read(1), { number: 1, at: noon, actor: 'ida', action: split })
    assert.deepEqual(
      log.list(2).map(({ number }) => number),
      [3, 2],
    )
    assert.equal(log.undoneBy(1), 3)
    assert.equal(log.undoneBy(2), undefined)
    for (const number of [0, 9, -1, 1.5, Number.NaN]) assert.equal(log.read(number), undefined)
  })
})
