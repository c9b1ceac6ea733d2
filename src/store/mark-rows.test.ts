import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import { type ReadingMarks, readingMarksIn } from './mark-rows.ts'
import type { StoreDriver } from './store-driver.ts'

function shelf(context: TestContext): { readonly marks: ReadingMarks; readonly driver: StoreDriver } {
  const driver = temporaryDriver(context)
  return { marks: readingMarksIn(driver), driver }
}

const minute = 60_000
const start = Date.parse(noon)

describe('marks of readers', () => {
  test('stars and hidden stories are each account’s own, the latest first', (context) => {
    const { marks } = shelf(context)
    marks.mark('ida', { story: 's-1', mark: 'starred', at: noon })
    marks.mark('ida', { story: 's-2', mark: 'starred', at: evening })
    marks.mark('ida', { story: 's-2', mark: 'hidden', at: evening })
    marks.mark('jon', { story: 's-3', mark: 'starred', at: noon })
    assert.deepEqual(marks.marked('ida', 'starred'), ['s-2', 's-1'])
    assert.deepEqual(marks.marked('ida', 'hidden'), ['s-2'])
    marks.unmark('ida', 's-2', 'starred')
    marks.unmark('ida', 's-none', 'starred')
    assert.deepEqual(marks.marked('ida', 'starred'), ['s-1'])
    assert.deepEqual(marks.marked('jon', 'starred'), ['s-3'])
  })

  test('marking twice changes nothing', (context) => {
    const { marks } = shelf(context)
    for (let turn = 0; turn < 2; turn += 1) marks.mark('ida', { story: 's-1', mark: 'hidden', at: noon })
    assert.deepEqual(marks.marked('ida', 'hidden'), ['s-1'])
  })

  test('a star follows its story into the one that it was merged into, and is taken off there', (context) => {
    const { marks, driver } = shelf(context)
    marks.mark('ida', { story: 's-1', mark: 'starred', at: noon })
    driver.run("INSERT INTO story_redirect VALUES ('s-1', 's-9')")
    assert.deepEqual(marks.marked('ida', 'starred'), ['s-9'])
    marks.unmark('ida', 's-9', 'starred')
    assert.deepEqual(marks.marked('ida', 'starred'), [])
  })

  test('reports are read by one account and not by another', (context) => {
    const { marks } = shelf(context)
    marks.markRead('ida', ['a', 'b'], noon)
    marks.markRead('ida', ['b', 'c"\\'], evening)
    assert.deepEqual([...marks.readOf('ida', ['a', 'b', 'c"\\', 'd'])].sort(), ['a', 'b', 'c"\\'])
    assert.deepEqual(marks.readOf('jon', ['a']), new Set())
    assert.deepEqual(marks.readOf('ida', []), new Set())
  })
})

describe('visits', () => {
  test('the first has none before it; pages within half an hour are one visit', (context) => {
    const { marks } = shelf(context)
    assert.equal(marks.visit('ida', start), undefined)
    assert.equal(marks.visit('ida', start + 20 * minute), undefined)
    assert.equal(marks.visit('ida', start + 45 * minute), undefined)
  })

  test('after a pause the end of the last visit is told, for the whole of the next one', (context) => {
    const { marks } = shelf(context)
    marks.visit('ida', start)
    marks.visit('ida', start + 10 * minute)
    const lastSeen = start + 10 * minute
    assert.equal(marks.visit('ida', start + 600 * minute), lastSeen)
    assert.equal(marks.visit('ida', start + 620 * minute), lastSeen)
    assert.equal(marks.visit('jon', start + 620 * minute), undefined)
  })

  test('a clock that was set back ends no visit', (context) => {
    const { marks } = shelf(context)
    marks.visit('ida', start)
    assert.equal(marks.visit('ida', start - 600 * minute), undefined)
  })
})
