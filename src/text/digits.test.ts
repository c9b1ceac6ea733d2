import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { digitStyleOf, readDigits } from './digits.ts'

describe('figures as each language writes them', () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['en', '7', 7],
    ['en', '1,234', 1234],
    ['en', '1,234,567', 1234567],
    ['en', '1,234.5', 1234.5],
    ['en', '0.25', 0.25],
    ['en', '2.75128', 2.75128],
    ['en', '1.234', 1.234],
    ['en', '12,34,567', 1234567],
    ['en', '1,5', 1.5],
    ['en', '1.234,5', 1234.5],
    ['en-GB', '12,000', 12000],
    ['de', '1.234', 1234],
    ['de', '1.234,5', 1234.5],
    ['de', '1.234.567', 1234567],
    ['de', '0,25', 0.25],
    ['de', '2.5', 2.5],
    ['de', '1,234.5', 1234.5],
    ['de-AT', '12.500', 12500],
    ['fr', '5,25', 5.25],
    ['fr', '94.000', 94000],
    ['fr', '16,4', 16.4],
    ['es', '20.000', 20000],
    ['es', '3,5', 3.5],
    ['it', '1.200.000', 1200000],
    ['it', '2,75', 2.75],
    ['pt', '12.345,67', 12345.67],
    ['pl', '37,5', 37.5],
    ['uk', '1,5', 1.5],
    ['uk', '2.75', 2.75],
    ['ru', '5,5', 5.5],
    ['ru', '0.5', 0.5],
    ['sv', '2,3', 2.3],
    ['zh', '1,234', 1234],
    ['xx', '1,234', 1234],
    ['', '4.5', 4.5],
  ]
  for (const [language, digits, value] of cases) {
    test(`${language} ${digits} is ${value}`, () => assert.equal(readDigits(digits, digitStyleOf(language)), value))
  }
})

describe('runs of digits that are no figure', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['en', '1.2.3'],
    ['en', '192.168.0.1'],
    ['en', '1,23,4'],
    ['de', '12.3.4'],
    ['fr', '1,2,3'],
    ['en', '12,34.5'],
  ]
  for (const [language, digits] of cases) {
    test(`${language} ${digits}`, () => assert.equal(readDigits(digits, digitStyleOf(language)), undefined))
  }
})

describe('every whole number is read as it is written', () => {
  const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'pl'] as const
  for (const language of languages) {
    test(`without separators in ${language}`, () => {
      fc.assert(
        fc.property(fc.nat(), (value) => {
          assert.equal(readDigits(String(value), digitStyleOf(language)), value)
        }),
      )
    })
  }

  test('with the separators that Intl writes in English, German and Italian', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 1_000_000_000 }),
        fc.constantFrom('en', 'de', 'it'),
        (value, language) => {
          assert.equal(readDigits(new Intl.NumberFormat(language).format(value), digitStyleOf(language)), value)
        },
      ),
    )
  })

  test('with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('en', 'de'), (hundredths, language) => {
        const value = hundredths / 100
        const written = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value)
        assert.equal(readDigits(written, digitStyleOf(language)), value)
      }),
    )
  })

  test('no text of digits and separators makes it throw', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d[\d.,]{0,20}$/u), fc.constantFrom('en', 'de', 'ru'), (digits, language) => {
        const value = readDigits(digits, digitStyleOf(language))
        assert.ok(value === undefined || typeof value === 'number')
      }),
    )
  })
})
