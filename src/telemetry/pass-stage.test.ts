import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { discarded, kept } from '../model/fate.ts'
import { openFateBook } from './fate-book.ts'
import { fateOfWork, passStage } from './pass-stage.ts'

describe('passing a stage', () => {
  test('work that is done keeps the item, and its fate is written once', () => {
    const book = openFateBook()
    assert.deepEqual(
      passStage(book, 'attribute', () => 7),
      kept(7),
    )
    assert.deepEqual(book.counts(), { attribute: { kept: 1, discarded: {}, retry: 0, quarantined: 0 } })
  })

  test('work that throws puts the item aside with a sentence that names stage and reason', () => {
    const book = openFateBook()
    const fate = passStage(book, 'compare', () => {
      throw new RangeError('No span from 3 to 1')
    })
    assert.equal(fate.kind, 'quarantined')
    assert.equal(fate.kind === 'quarantined' && fate.error, 'compare-threw')
    assert.match(fate.kind === 'quarantined' ? fate.sentence : '', /`compare`.*No span from 3 to 1.*report/u)
    assert.equal(book.counts().compare?.quarantined, 1)
  })

  test('something thrown that is no error is told as well', () => {
    const fate = fateOfWork('trace', () => {
      AbortSignal.abort('nonsense').throwIfAborted()
    })
    assert.match(fate.kind === 'quarantined' ? fate.sentence : '', /nonsense/u)
  })

  test('a judge decides what becomes of the outcome, and only that fate is written', () => {
    const book = openFateBook()
    const judge = (number: number) => (number > 5 ? discarded('too-large', 'is too large') : kept(number))
    assert.equal(passStage(book, 'extract', () => 9, judge).kind, 'discarded')
    assert.equal(passStage(book, 'extract', () => 4, judge).kind, 'kept')
    assert.deepEqual(book.counts(), { extract: { kept: 1, discarded: { 'too-large': 1 }, retry: 0, quarantined: 0 } })
  })

  test('a judge is not asked about work that threw', () => {
    const book = openFateBook()
    let asked = 0
    const fate = passStage(
      book,
      'extract',
      (): number => {
        throw new Error('no')
      },
      (output) => {
        asked += 1
        return kept(output)
      },
    )
    assert.equal(fate.kind, 'quarantined')
    assert.equal(asked, 0)
  })
})
