import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkAfter, firstCheck, type NextCheck } from './check-schedule.ts'

const start = Date.parse('2031-04-02T12:00:00Z')

describe('the schedule of later fetches', () => {
  test('tires: an hour, six hours, a day, a week after the first', () => {
    const hours: number[] = []
    let next: NextCheck | undefined = firstCheck(start)
    for (let guard = 0; next !== undefined && guard < 10; guard += 1) {
      const at = Date.parse(next.dueAt)
      hours.push((at - start) / 3_600_000)
      next = checkAfter(next.step, at)
    }
    assert.deepEqual(hours, [1, 6, 24, 168])
  })

  test('a check that was late moves the later ones', () => {
    assert.equal(checkAfter(0, start)?.dueAt, '2031-04-02T17:00:00.000Z')
  })

  test('a step that is none has no next', () => {
    assert.equal(checkAfter(9, start), undefined)
    assert.equal(checkAfter(-1, start), undefined)
  })
})
