import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateHintsOf } from './date-hints.ts'

describe('how a page writes its dates', () => {
  const cases: readonly (readonly [string | undefined, string | undefined, string | undefined, string])[] = [
    ['en-US', 'https://tide.example/', 'en', 'month-first'],
    ['en', 'https://tide.example/', 'en', 'month-first'],
    [undefined, undefined, undefined, 'month-first'],
    ['en-GB', 'https://tide.example/', 'en', 'day-first'],
    ['en', 'https://www.tide.co.uk/', 'en', 'day-first'],
    ['en', 'https://tide.in/', 'en', 'day-first'],
    ['en_AU', undefined, 'en', 'day-first'],
    ['en-US', 'https://tide.co.uk/', 'en', 'month-first'],
    ['de', 'https://tide.example/', 'de', 'day-first'],
    ['pt-BR', undefined, 'pt', 'day-first'],
    ['UK', undefined, 'uk', 'day-first'],
    ['deutsch', undefined, undefined, 'day-first'],
    ['', 'no address', undefined, 'month-first'],
    ['en-PH', undefined, 'en', 'month-first'],
  ]
  for (const [language, url, own, slashed] of cases) {
    test(`${language ?? 'no language'} at ${url ?? 'no address'}: ${slashed}`, () => {
      assert.deepEqual(dateHintsOf(language, url), { ...(own === undefined ? {} : { language: own }), slashed })
    })
  }
})
