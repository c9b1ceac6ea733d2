import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countryNames } from './country-names.ts'

describe('countryNames', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'germany', 'DE'],
    ['en', 'united states', 'US'],
    ['en', 'us', 'US'],
    ['en', 'uk', 'GB'],
    ['es', 'alemania', 'DE'],
    ['it', 'germania', 'DE'],
    ['nl', 'duitsland', 'DE'],
    ['uk', 'німеччина', 'DE'],
    ['it', 'paesi bassi', 'NL'],
    ['fr', 'états unis', 'US'],
    ['de', 'norwegen', 'NO'],
    ['zh', '德国', 'DE'],
  ]
  for (const [language, name, code] of cases) {
    test(`${name} is ${code} in ${language}`, () => assert.equal(countryNames(language).get(name), code))
  }

  test('knows the names of a language only', () => assert.equal(countryNames('en').get('duitsland'), undefined))
  test('holds some two hundred countries', () => assert.ok(countryNames('en').size > 200))
  for (const language of ['', 'no language!', 'q']) {
    test(`falls back to English for ${JSON.stringify(language)}`, () =>
      assert.equal(countryNames(language).get('norway'), 'NO'))
  }
})
