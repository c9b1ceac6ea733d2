import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { english } from './english.ts'
import { pluralOfUnit } from './english-units.ts'
import { ukrainian } from './ukrainian.ts'

test('no label claims more than is known', () => {
  const { states, classes, agreements, levels } = english
  const all = [states, classes, agreements, levels].flatMap((labels) => Object.values(labels)).join(' ')
  assert.doesNotMatch(all, /confirmed|verified|credible|fake|true/iu)
})

describe('an origin count', () => {
  const cases = [
    { min: 1, max: 1, words: '1' },
    { min: 1, max: 2, words: '1, at most 2' },
    { min: 0, max: 1, words: '0, at most 1' },
    { min: 3, max: 7, words: '3, at most 7' },
    { min: 0, max: 0, words: '0' },
  ]
  for (const { min, max, words } of cases)
    test(`from ${min} to ${max} reads “${words}”`, () => {
      assert.equal(english.originInterval({ min, max }), words)
      assert.equal(ukrainian.originInterval({ min, max }), words.replace('at most', 'щонайбільше'))
    })
})

describe('people without names', () => {
  const cases = [
    { people: { min: 4, exact: 4 }, words: 'four unnamed people' },
    { people: { min: 1, exact: 1 }, words: 'one unnamed person' },
    { people: { min: 2 }, words: 'at least two unnamed people' },
    { people: { min: 1 }, words: 'at least one unnamed person' },
    { people: { min: 20, exact: 20 }, words: '20 unnamed people' },
  ]
  for (const { people, words } of cases) test(words, () => assert.equal(english.unnamedPeople(people), words))
})

test('numbers up to twelve are words, larger ones digits', () => {
  assert.match(english.story.forState('two', 0), /none on the record/u)
  assert.match(english.story.forState('two', 12), /twelve on the record/u)
  assert.match(english.story.forState('two', 13), /13 on the record/u)
})

test('a counted word has its plural', () => {
  assert.equal(english.count.reports(1), '1 report')
  assert.equal(english.count.reports(0), '0 reports')
  assert.equal(english.count.reports(1204), '1,204 reports')
  assert.equal(english.manyOfClass.copy(3), '3 copies')
})

test('a language has its name in that of the page; an unknown code stays as it is', () => {
  assert.equal(english.languageName('uk'), 'Ukrainian')
  assert.equal(ukrainian.languageName('uk'), 'українська')
  assert.equal(english.languageName('not a code'), 'not a code')
  assert.equal(ukrainian.languageName('not a code'), 'not a code')
})

describe('a unit', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['year of age', 'years of age'],
    ['mile per hour', 'miles per hour'],
    ['aircraft', 'aircraft'],
    ['foot', 'feet'],
    ['person', 'people'],
    ['century', 'centuries'],
    ['day', 'days'],
    ['hertz', 'hertz'],
    ['Raketen', 'Raketen'],
    ['осіб', 'осіб'],
  ]
  for (const [unit, plural] of cases) test(`${unit}: ${plural}`, () => assert.equal(pluralOfUnit(unit), plural))

  test('of one is in the singular', () => {
    assert.equal(english.inUnit('1', 'mile', 1), '1 mile')
    assert.equal(english.inUnit('2 to 3', 'mile', undefined), '2 to 3 miles')
    assert.equal(english.inUnit('40', 'percentage', 40), '40 %')
  })
})

describe('a day', () => {
  const time = Date.UTC(2031, 5, 4)
  const parts = { hasWeekday: true, hasYear: true }

  test('is printed as its language does', () => {
    assert.equal(english.dates.day(time, parts), 'Wed 4 June 2031')
    assert.equal(ukrainian.dates.day(time, parts), 'ср, 4 червня 2031')
    assert.equal(ukrainian.dates.day(time, { hasWeekday: false, hasYear: false }), '4 червня')
    assert.equal(ukrainian.dates.month(time), 'червень 2031')
  })

  test('does not move with the clock of this machine', () => {
    assert.equal(english.dates.day(Date.UTC(2031, 0, 1, 23, 59), parts), 'Wed 1 January 2031')
  })
})
