import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readingOf } from '../../test/kits/statements-in-short.ts'
import type { PeopleCount } from '../model/statement.ts'
import { countPeople, headOf, isPlural } from './count-people.ts'

describe('a phrase has a head and counts people', () => {
  const cases: readonly (readonly [string, string, PeopleCount])[] = [
    [
      'three officials and a lawmaker',
      'lawmaker',
      {
        min: 4,
        exact: 4,
        parts: [
          { n: 3, what: 'officials' },
          { n: 1, what: 'lawmaker' },
        ],
      },
    ],
    ['a senior diplomat', 'diplomat', { min: 1, exact: 1 }],
    ['dozens of witnesses', 'witnesses', { min: 2 }],
    ['one of the officials', 'officials', { min: 1, exact: 1 }],
    ['two of the three officials', 'officials', { min: 2, exact: 2 }],
    ['officials with the ministry', 'officials', { min: 2 }],
    ['people familiar with the matter', 'people', { min: 2 }],
    ['five or six soldiers', 'soldiers', { min: 5 }],
    ['at least four nurses', 'nurses', { min: 4 }],
    ['the head of the union', 'head', { min: 1 }],
    ['six current employees', 'employees', { min: 6, exact: 6 }],
    ['a dozen guards', 'guards', { min: 12, exact: 12 }],
    [
      'two aides, three guards and a cook',
      'aides',
      {
        min: 6,
        exact: 6,
        parts: [
          { n: 2, what: 'aides' },
          { n: 3, what: 'guards' },
          { n: 1, what: 'cook' },
        ],
      },
    ],
    ['several officials', 'officials', { min: 2 }],
    ['both brothers', 'brothers', { min: 2, exact: 2 }],
    ['12 workers', 'workers', { min: 12, exact: 12 }],
    ['a number of farmers', 'farmers', { min: 2 }],
    ['a few farmers', 'farmers', { min: 2 }],
    ['the ministry', 'ministry', { min: 1 }],
    ['the officials', 'officials', { min: 2 }],
  ]
  for (const [text, head, count] of cases) {
    test(text, () => {
      const reading = readingOf(text)
      const phrase = { first: 0, end: reading.tokens.length }
      assert.equal(reading.tokens[headOf(reading, phrase)]?.text, head)
      assert.deepEqual(countPeople(reading, phrase), count)
    })
  }
})

describe('a plural is known by its ending', () => {
  const plurals = ['officials', 'people', 'women', 'police', 'aides', 'many', 'children', 'others']
  const singulars = ['official', 'bus', 'press', 'man', 'union']
  for (const word of plurals) test(`${word} are several`, () => assert.ok(isPlural(word)))
  for (const word of singulars) test(`${word} is one`, () => assert.ok(!isPlural(word)))
})
