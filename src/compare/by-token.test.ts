import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byToken } from './by-token.ts'

test('a stretch answers by the numbers of its tokens, and with nothing before and behind it', () => {
  const words = byToken(['ferry', undefined, 'pier'], 4)
  assert.deepEqual(
    [-1, 0, 3, 4, 5, 6, 7, 100].map((token) => words.get(token)),
    [undefined, undefined, undefined, 'ferry', undefined, 'pier', undefined, undefined],
  )
  assert.deepEqual(
    [3, 4, 5, 6].map((token) => words.has(token)),
    [false, true, false, true],
  )
})

test('a report is asked from its first token on', () => {
  assert.equal(byToken([7, 8]).get(1), 8)
  assert.equal(byToken<number>([]).has(0), false)
})
