import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { localeOf } from './locale-of.ts'

describe('localeOf', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['en', 'en'],
    ['pt-br', 'pt-BR'],
    ['uk', 'uk'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['', 'en'],
    ['not a language', 'en'],
    ['../../etc', 'en'],
    ['zz-zz-zz-zz', 'en'],
    ['e'.repeat(1000), 'en'],
  ]
  for (const [language, locale] of cases) {
    test(`${JSON.stringify(language.slice(0, 20))} gives ${locale}`, () => assert.equal(localeOf(language), locale))
  }
})
