import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { capitalStarts } from './capital-starts.ts'

describe('where a capital letter begins a word', () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ['The mill of Ostwick', [0, 12]],
    ['WQXR and iPad', [0]],
    ['O’Hara-Lind', [0, 2, 7]],
    ['Élan, Київ', [0, 6]],
    ['naïveMan', []],
    ['5G A320', [1, 3]],
    ['𝐁𝐢𝐠 Mill', [0, 7]],
    ['北京 Post', [3]],
    ['', []],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(capitalStarts(text), expected))
})

test('it finds what the expression finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const expected = [...text.matchAll(/(?<!\p{L})\p{Lu}/gu)].map((match) => match.index)
      assert.deepEqual(capitalStarts(text), expected)
    }),
  )
})
