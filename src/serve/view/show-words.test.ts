import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { claimRelations, storyStates } from '../../model/findings.ts'
import { reportClasses } from '../../model/report.ts'
import {
  agreementWords,
  asLabel,
  classWords,
  counted,
  countInWords,
  languageName,
  originInterval,
  stateWords,
  unnamedPeople,
} from './show-words.ts'

describe('fixed wording', () => {
  test('every state, class and relation of the closed lists has its words', () => {
    for (const state of storyStates) assert.ok(stateWords[state].length > 0)
    for (const name of reportClasses) assert.ok(classWords[name].length > 0)
    for (const relation of claimRelations) assert.ok(agreementWords[relation].sign.length === 1)
  })

  test('no wording claims more than is known', () => {
    const all = [
      ...Object.values(stateWords),
      ...Object.values(classWords),
      ...Object.values(agreementWords).map((each) => each.words),
    ].join(' ')
    assert.doesNotMatch(all, /confirmed|verified|credible|fake|true/iu)
  })
})

describe('an origin count', () => {
  const cases = [
    { min: 1, max: 1, words: '1' },
    { min: 1, max: 2, words: '1, at most 2' },
    { min: 0, max: 1, words: '0, at most 1' },
    { min: 3, max: 7, words: '3, at most 7' },
    { min: 0, max: 0, words: '0' },
  ]
  for (const { min, max, words } of cases) {
    test(`from ${min} to ${max} reads “${words}”`, () => assert.equal(originInterval({ min, max }), words))
  }
})

describe('people without names', () => {
  const cases = [
    { people: { min: 4, exact: 4 }, words: 'four unnamed people' },
    { people: { min: 1, exact: 1 }, words: 'one unnamed person' },
    { people: { min: 2 }, words: 'at least two unnamed people' },
    { people: { min: 1 }, words: 'at least one unnamed person' },
    { people: { min: 20, exact: 20 }, words: '20 unnamed people' },
  ]
  for (const { people, words } of cases) test(words, () => assert.equal(unnamedPeople(people), words))
})

test('numbers up to twelve are words, larger ones digits', () => {
  assert.equal(countInWords(0), 'no')
  assert.equal(countInWords(12), 'twelve')
  assert.equal(countInWords(13), '13')
})

test('a counted word has its plural', () => {
  assert.equal(counted(1, 'report'), '1 report')
  assert.equal(counted(0, 'report'), '0 reports')
  assert.equal(counted(14, 'report'), '14 reports')
})

test('a label begins with a capital', () => {
  assert.equal(asLabel('four unnamed people'), 'Four unnamed people')
  assert.equal(asLabel(''), '')
})

test('a language has its English name; an unknown code stays as it is', () => {
  assert.equal(languageName('uk'), 'Ukrainian')
  assert.equal(languageName('not a code'), 'not a code')
})
