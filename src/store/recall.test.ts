import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openRecall } from './recall.ts'

test('a name is known from the second time on, until so many others were asked about that it is forgotten', () => {
  const isKnown = openRecall(2)
  assert.deepEqual([isKnown('dam'), isKnown('dam'), isKnown('road'), isKnown('dam')], [false, true, false, true])
  assert.equal(isKnown('bridge'), false)
  assert.deepEqual([isKnown('road'), isKnown('bridge')], [false, true])
})
