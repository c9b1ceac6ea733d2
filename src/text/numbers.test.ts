import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { figureTokens } from './figure-tokens.ts'
import type { NumberReading } from './number-reading.ts'
import { compileNumberWords } from './number-words.ts'
import { mayBeginNumber, numberReaderOf, readNumber } from './numbers.ts'

const lexicon = compileNumberWords(loadLexicon().get('number-words') ?? [])

function readFirst(text: string, language = 'en', isMoney = false): NumberReading | undefined {
  return readNumber(figureTokens(text), 0, numberReaderOf(lexicon, language), isMoney)
}

/** The value, and how much of the text it takes. */
function valueIn(text: string, language = 'en', isMoney = false): string {
  const tokens = figureTokens(text)
  const reading = readFirst(text, language, isMoney)
  return reading === undefined ? 'none' : `${reading.value} of ${text.slice(0, tokens[reading.to - 1]?.end)}`
}

describe('numbers in digits', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['12 boats', '12 of 12'],
    ['1,200 boats', '1200 of 1,200'],
    ['3.5 million boats', '3500000 of 3.5 million'],
    ['3.5m boats', '3.5 of 3.5'],
    ['4 hundred boats', '400 of 4 hundred'],
    ['4 hundred million boats', '400000000 of 4 hundred million'],
    ['2 dozen boats', '24 of 2 dozen'],
    ['8 B people', '8000000000 of 8 B'],
    ['4.3M sales', '4300000 of 4.3M'],
    ['10k boats', '10000 of 10k'],
    ['1.2bn boats', '1200000000 of 1.2bn'],
    ['6 trillion', '6000000000000 of 6 trillion'],
    ['30-million', '30000000 of 30-million'],
    ['2½ miles', '2.5 of 2½'],
    ['2 1/2 miles', '2.5 of 2 1/2'],
    ['3/4 mile', '0.75 of 3/4'],
    ['½ mile', '0.5 of ½'],
    ['24/7 service', '24 of 24'],
    ['1/2/2023', '1 of 1'],
    ['25 lakh', '2500000 of 25 lakh'],
    ['3 crore', '30000000 of 3 crore'],
    ['.5 per cent', '0.5 of .5'],
    ['1.2.3', 'none'],
    ['12 500 boats', '12 of 12'],
    ["12'500 boats", "12500 of 12'500"],
    ['2.3 million', '2300000 of 2.3 million'],
    ['boats', 'none'],
  ]
  for (const [text, expected] of cases) test(text, () => assert.equal(valueIn(text), expected))
})

describe('numbers of money', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['35m', '35000000 of 35m'],
    ['1.5bn', '1500000000 of 1.5bn'],
    ['2t', '2000000000000 of 2t'],
    ['5 M', '5000000 of 5 M'],
    ['7b', '7000000000 of 7b'],
    ['9k', '9000 of 9k'],
    ['75', '75 of 75'],
  ]
  for (const [text, expected] of cases) test(text, () => assert.equal(valueIn(text, 'en', true), expected))
})

describe('numbers in English words', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['seven boats', '7 of seven'],
    ['twenty-one boats', '21 of twenty-one'],
    ['forty two boats', '42 of forty two'],
    ['three hundred boats', '300 of three hundred'],
    ['three hundred and fifty boats', '350 of three hundred and fifty'],
    ['six hundred and twelve', '612 of six hundred and twelve'],
    ['two thousand five hundred', '2500 of two thousand five hundred'],
    ['twenty-eight thousand six hundred forty-two', '28642 of twenty-eight thousand six hundred forty-two'],
    ['one hundred thousand', '100000 of one hundred thousand'],
    ['nine million', '9000000 of nine million'],
    ['one hundred and two hundred', '100 of one hundred'],
    ['three and four', '3 of three'],
    ['a dozen boats', '12 of a dozen'],
    ['a million people', '1000000 of a million'],
    ['a boat', 'none'],
    ['half a million', '500000 of half a million'],
    ['half an hour', '0.5 of half an'],
    ['two and a half metres', '2.5 of two and a half'],
    ['two and a half million', '2500000 of two and a half million'],
    ['two-thirds of them', `${2 / 3} of two-thirds`],
    ['three quarters', '0.75 of three quarters'],
    ['a third of them', `${1 / 3} of a third`],
    ['a third boat', 'none'],
    ['third', 'none'],
    ['several hundred boats', '100 of several hundred'],
    ['several boats', 'none'],
    ['dozens of boats', '24 of dozens'],
    ['hundreds of thousands of boats', '200000 of hundreds of thousands'],
    ['tens of thousands', '20000 of tens of thousands'],
    ['million', 'none'],
    ['sixfold', '6 of sixfold'],
    ['manifold', 'none'],
    ['zero', '0 of zero'],
    ['five\ntwenty', '5 of five'],
  ]
  for (const [text, expected] of cases) test(text, () => assert.equal(valueIn(text), expected))
})

describe('numbers in other languages', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['de', '12.500 Boote', '12500 of 12.500'],
    ['de', '1,5 Milliarden Euro', '1500000000 of 1,5 Milliarden'],
    ['de', '3 Mio. Euro', '3000000 of 3 Mio.'],
    ['de', 'zweihundertfünfzig Boote', '250 of zweihundertfünfzig'],
    ['de', 'drei Millionen', '3000000 of drei Millionen'],
    ['fr', '12 500 bateaux', '12500 of 12 500'],
    ['fr', '1,5 milliard', '1500000000 of 1,5 milliard'],
    ['fr', '50 cents', '50 of 50'],
    ['fr', 'quatre-vingt-dix-sept', '97 of quatre-vingt-dix-sept'],
    ['fr', 'soixante-quinze', '75 of soixante-quinze'],
    ['fr', 'vingt et un', '21 of vingt et un'],
    ['fr', 'trois cents', '300 of trois cents'],
    ['fr', 'deux mille', '2000 of deux mille'],
    ['es', '20.000 barcos', '20000 of 20.000'],
    ['es', 'treinta y siete', '37 of treinta y siete'],
    ['es', 'doscientos cincuenta', '250 of doscientos cincuenta'],
    ['es', 'tres mil', '3000 of tres mil'],
    ['es', '1.200 millones', '1200000000 of 1.200 millones'],
    ['it', 'ventisette', '27 of ventisette'],
    ['it', '2,5 miliardi', '2500000000 of 2,5 miliardi'],
    ['it', '3 mila', '3000 of 3 mila'],
    ['pt', 'vinte e cinco', '25 of vinte e cinco'],
    ['pt', '12,5 mil', '12500 of 12,5 mil'],
    ['pt', 'duzentos e trinta', '230 of duzentos e trinta'],
    ['ru', 'двадцать три', '23 of двадцать три'],
    ['ru', 'двести пятьдесят тысяч', '250000 of двести пятьдесят тысяч'],
    ['ru', '5,5 тыс. человек', '5500 of 5,5 тыс.'],
    ['ru', '2,5 млрд рублей', '2500000000 of 2,5 млрд'],
    ['ru', 'полтора миллиона', '1500000 of полтора миллиона'],
    ['uk', 'двадцять три', '23 of двадцять три'],
    ['uk', "п'ять", "5 of п'ять"],
    ['uk', '1,5 млрд доларів', '1500000000 of 1,5 млрд'],
    ['uk', 'сто двадцять', '120 of сто двадцять'],
    ['pl', 'dwadzieścia trzy', '23 of dwadzieścia trzy'],
    ['pl', '12 500 osób', '12500 of 12 500'],
    ['pl', 'trzy tysiące', '3000 of trzy tysiące'],
  ]
  for (const [language, text, expected] of cases) {
    test(`${language} ${text}`, () => assert.equal(valueIn(text, language), expected))
  }
})

describe('how a number was written', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['12', 'digits'],
    ['twelve', 'words'],
    ['dozens', 'vague'],
    ['½', 'fraction'],
    ['two-thirds', 'fraction'],
    ['tenfold', 'fold'],
  ]
  for (const [text, form] of cases) test(`${text}: ${form}`, () => assert.equal(readFirst(text)?.form, form))

  test('a scale is told, so that a first figure can share it', () => {
    assert.equal(readFirst('6 million')?.scale, 1e6)
    assert.equal(readFirst('600')?.scale, undefined)
    assert.equal(readFirst('nine billion')?.scale, 1e9)
  })
})

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(value: number): string {
  if (value < 20) return small[value] ?? ''
  if (value < 100)
    return `${tens[Math.floor(value / 10) - 2] ?? ''}${value % 10 === 0 ? '' : `-${small[value % 10] ?? ''}`}`
  if (value < 1000)
    return `${inWords(Math.floor(value / 100))} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`
  if (value < 1e6) return joined(value, 1000, 'thousand')
  return joined(value, 1e6, 'million')
}

function joined(value: number, scale: number, word: string): string {
  const rest = value % scale
  return `${inWords(Math.floor(value / scale))} ${word}${rest === 0 ? '' : ` ${inWords(rest)}`}`
}

test('every number below a thousand million is read back from its English words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
      assert.equal(readFirst(inWords(value))?.value, value)
    }),
    { numRuns: 300 },
  )
})

test('no text makes reading a number throw or go back', () => {
  const words = fc.constantFrom(
    'one',
    'and',
    'hundred',
    'a',
    'half',
    '-',
    '5',
    '1,000',
    'million',
    'third',
    '/',
    '2',
    'dozens',
    'of',
    '.',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom('en', 'de', 'fr', 'ru'), (parts, language) => {
      const reading = readFirst(parts.join(' '), language)
      assert.ok(reading === undefined || (reading.to > 0 && Number.isFinite(reading.value)))
    }),
  )
})

describe('a look at one token rules most words out', () => {
  const mayBegin = (text: string, language = 'en'): boolean => {
    const [first] = figureTokens(text)
    return first !== undefined && mayBeginNumber(first, numberReaderOf(lexicon, language))
  }
  for (const word of ['12', 'twelve', 'a', 'half', 'several', 'tenfold', '½', 'dozens'])
    test(`“${word}” may begin a number`, () => assert.equal(mayBegin(word), true))
  for (const word of ['the', 'boats', ',', '—', 'dozing'])
    test(`“${word}” begins none`, () => assert.equal(mayBegin(word), false))
  test('in German any word may be a number written as one', () => assert.equal(mayBegin('zweihundertdrei', 'de'), true))

  test('where a number is read, the look has let it pass', () => {
    const words = fc.constantFrom('one', 'hundred', 'a', 'half', '5', 'dozens', 'deux', 'vingt', 'сто', 'an', '½', 'x')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.constantFrom('en', 'fr', 'ru', 'de'), (parts, language) => {
        const text = parts.join(' ')
        assert.ok(readFirst(text, language) === undefined || mayBegin(text, language))
      }),
    )
  })
})
