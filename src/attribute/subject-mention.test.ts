import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figureTokens } from '../text/figure-tokens.ts'
import { addVotes, noVotes, startsSentence } from './subject-mention.ts'

describe('where a sentence begins', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['Ospreys fly.', 'Ospreys', true],
    ['They left. Ospreys fly.', 'Ospreys', true],
    ['They left! “Ospreys fly.”', 'Ospreys', true],
    ['They asked: Ospreys or Herons?', 'Ospreys', true],
    ['They left\nOspreys fly.', 'Ospreys', true],
    ['Two Ospreys fly.', 'Ospreys', false],
    ['They saw, Ospreys aside, nothing.', 'Ospreys', false],
    ['They saw “Ospreys” there.', 'Ospreys', false],
  ]
  for (const [text, word, expected] of cases) {
    test(`${text} ${word}: ${expected}`, () => {
      const tokens = figureTokens(text)
      assert.equal(
        startsSentence(
          tokens,
          tokens.findIndex((token) => token.text === word),
        ),
        expected,
      )
    })
  }
})

test('votes are added kind by kind', () => {
  assert.deepEqual(
    addVotes([
      { ...noVotes, person: 1 },
      { person: 2, place: 1 },
    ]),
    {
      person: 3,
      body: 0,
      place: 1,
      thing: 0,
    },
  )
  assert.deepEqual(addVotes([noVotes, {}]), noVotes)
})
