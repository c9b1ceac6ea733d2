import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport, spanOfWords } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { eraOf, isSameSlot, significantDigits, slotOf } from './figure-slot.ts'
import type { Unit } from './find-units.ts'
import { findUnits } from './find-units.ts'
import { readReports, tokenRange } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

function placeOf(text: string, number: string): readonly [Unit, { readonly first: number; readonly end: number }] {
  const article = markedReport({ id: 'a', text })
  const [report] = readReports([article], [])
  const [unit] = report ? findUnits(report, lexicon) : []
  assert.ok(report && unit)
  return [unit, tokenRange(report.tokens, spanOfWords(text, number))]
}

describe('the noun that a number is given for', () => {
  const cases: readonly (readonly [text: string, number: string, slot: string])[] = [
    ['Turnout was 58 per cent in all.', '58', 'turnout ()'],
    ['Voter turnout in the northern villages had been about 58 per cent.', '58', 'turnout voter (northern villag)'],
    ['They were followed for a median of nine years.', 'nine', 'median ()'],
    ['Over a median follow-up of 6.9 years few fell ill.', '6.9', 'follow-up median ()'],
    ['The agency recalled 61,000 vans.', '61,000', ''],
    ['It will cost 40 dollars.', '40', ''],
    ['The toll now stands at 204.', '204', 'toll ()'],
  ]
  for (const [text, number, expected] of cases) {
    test(text, () => {
      const slot = slotOf(...placeOf(text, number))
      assert.equal(slot ? `${slot.nouns.join(' ')} (${slot.limits.join(' ')})` : '', expected)
    })
  }

  test('a noun that fits any number makes no slot the same', () => {
    const slot = (noun: string) => ({ nouns: [noun], head: noun, limits: [] })
    assert.equal(isSameSlot(slot('turnout'), slot('turnout')), true)
    assert.equal(isSameSlot(slot('number'), slot('number')), false)
    assert.equal(isSameSlot(slot('turnout'), slot('toll')), false)
    assert.equal(isSameSlot(slot('turnout'), undefined), false)
  })
})

describe('the time before its own that a report gives a number for', () => {
  const cases: readonly (readonly [text: string, number: string, era: string | undefined])[] = [
    ['A quake in 1988 killed 2,400 people in the same region.', '2,400', '1988'],
    ['The toll is the highest since 1988, when 2,400 people died.', '2,400', '1988'],
    ['The highest toll since 1988 was 118 people.', '118', undefined],
    ['The maker recalled 61,000 vans last year over a fault.', '61,000', 'last year'],
    ['It had previously offered 3.5 per cent.', '3.5', 'before'],
    ['The maker recalled 61,000 vans in 2031.', '61,000', undefined],
    ['The first jets, 24 in all, come in 2034.', '24', undefined],
  ]
  for (const [text, number, era] of cases) test(text, () => assert.equal(eraOf(...placeOf(text, number), '2031'), era))
})

test('the digits of a number that tell something are counted', () => {
  const printed = ['142,873', '143,000', '6,200', '3.5', '14', '100', 'two', '0.50']
  assert.deepEqual(printed.map(significantDigits), [6, 3, 2, 2, 2, 1, 1, 1])
})
