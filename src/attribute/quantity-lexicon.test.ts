import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quantityLexicon } from '../../test/kits/quantities-in-short.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileQuantityLexicon, kindsOfLanguage } from './quantity-lexicon.ts'

describe('forms lead to units', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'kilometers', 'kilometre'],
    ['en', 'square feet', 'square foot'],
    ['en', 'us dollars', 'dollar'],
    ['en', 'swiss francs', 'Swiss franc'],
    ['en', 'years old', 'year of age'],
    ['de', 'quadratmeter', 'square metre'],
    ['fr', 'pour cent', 'percentage'],
    ['uk', 'гривень', 'Ukrainian hryvnia'],
    ['ru', 'километров', 'kilometre'],
    ['pl', 'złotych', 'Polish zloty'],
  ]
  for (const [language, form, name] of cases) {
    test(`${language} ${form}`, () => assert.equal(quantityLexicon.units.words.get(language)?.get(form)?.name, name))
  }
})

describe('symbols lead to units', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['km', 'kilometre'],
    ['MW', 'megawatt'],
    ['kWh', 'kilowatt hour'],
    ['%', 'percentage'],
    ['°C', 'celsius'],
    ['€', 'euro'],
    ['mph', 'mile per hour'],
    ['m²', 'square metre'],
    ['usd', 'dollar'],
  ]
  for (const [symbol, name] of cases) {
    test(symbol, () => assert.equal(quantityLexicon.units.symbols.get(symbol)?.name, name))
  }

  test('signs of currencies stand in front as well', () => {
    assert.deepEqual(
      ['$', 'US$', 'A$', '£', 'USD'].map((sign) => quantityLexicon.units.prefixes.get(sign)?.name),
      ['dollar', 'dollar', 'Australian dollar', 'pound sterling', 'dollar'],
    )
  })
})

test('the lexicon file agrees with itself: every unit has a name and a dimension', () => {
  for (const row of loadLexicon().get('units') ?? []) {
    assert.ok(row['name'] !== undefined && row['dimension'] !== undefined)
    if (row['factor'] !== undefined) assert.ok(Number(row['factor']) > 0, row['name'])
  }
})

test('no form stands for two units of one language', () => {
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'ru']) {
    const seen = new Map<string, string>()
    for (const row of loadLexicon().get('units') ?? []) {
      for (const form of (row[language] ?? '').split('|').filter((word) => word !== '')) {
        const other = seen.get(form.toLowerCase())
        assert.ok(other === undefined || other === row['name'], `${language} ${form}: ${other} and ${row['name']}`)
        seen.set(form.toLowerCase(), row['name'] ?? '')
      }
    }
  }
})

test('words are kept by language and kind', () => {
  assert.ok(kindsOfLanguage(quantityLexicon, 'en').get('hedge')?.has('around'))
  assert.ok(kindsOfLanguage(quantityLexicon, 'de').get('bound-max')?.has('bis zu'))
  assert.equal(kindsOfLanguage(quantityLexicon, 'en').get('no such kind'), undefined)
  assert.equal(kindsOfLanguage(quantityLexicon, 'xx').size, 0)
})

test('without tables nothing is known, and nothing fails', () => {
  const empty = compileQuantityLexicon(new Map())
  assert.equal(empty.units.symbols.size, 0)
  assert.equal(empty.givenNames.size, 0)
})
