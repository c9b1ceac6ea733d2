import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readingOf } from '../../test/kits/statements-in-short.ts'
import { skipAdjuncts } from './contents.ts'

describe('times, places and occasions between a cue and its content are passed over', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['He said', 'on Monday that it was late.', 'that it was late.'],
    ['He said', 'in a statement that it was late.', 'that it was late.'],
    ['He said', 'on Monday in an interview that it was late.', 'that it was late.'],
    ['He said', 'last week that it was late.', 'that it was late.'],
    ['He said', 'that it was late.', 'that it was late.'],
    ['He said', 'it was late.', 'it was late.'],
    ['He said', 'during a visit to Karsk that it was late.', 'that it was late.'],
    ['He said', 'yesterday it was late.', 'it was late.'],
    ['He said', 'at a rally in Karsk on Friday that it was late.', 'that it was late.'],
    ['He said', 'by phone that it was late.', 'that it was late.'],
    ['He said', 'again that it was late.', 'that it was late.'],
    ['He said', 'in May that it was late.', 'that it was late.'],
    ['He said', 'after the match that it was late.', 'that it was late.'],
    ['He said', 'Monday.', '.'],
  ]
  for (const [before, rest, left] of cases) {
    test(`${before} ${rest}`, () => {
      const reading = readingOf(`${before} ${rest}`)
      const first = reading.tokens.findIndex((token) => token.start > before.length)
      const next = reading.tokens[skipAdjuncts(reading, first, reading.tokens.length)]
      assert.equal(reading.text.slice(next?.start), left)
    })
  }
})
