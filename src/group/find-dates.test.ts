import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarNames } from '../text/calendar-names.ts'
import { wordTokens } from '../text/word-tokens.ts'
import { findDates } from './find-dates.ts'

const datesOf = (language: string, text: string): readonly string[] =>
  findDates(wordTokens(text, 200), calendarNames(language))

describe('one date written in several languages has the same keys', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['en', 'on June 13, 2005 in Paris'],
    ['en', 'on 13 June 2005'],
    ['en', 'June 13th, 2005'],
    ['es', 'el 13 de junio de 2005'],
    ['it', '13 giugno 2005'],
    ['nl', '13 juni 2005'],
    ['de', 'am 13. Juni 2005'],
    ['fr', 'le 13 juin 2005'],
    ['uk', '13 червня 2005 року'],
    ['pl', '13 czerwca 2005 r.'],
  ]
  for (const [language, text] of cases) {
    test(`${language}: ${text}`, () => assert.deepEqual(datesOf(language, text), ['2005-06-13', '06-13']))
  }
})

describe('what a date may lack', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['on 4 May the bridge', ['05-04']],
    ['in May 2011 they', ['2011-05']],
    ['in May they', []],
    ['in 2011 they', []],
    ['the 45 May flowers', []],
    ['March 0', []],
    ['', []],
    ['from 3 May to 9 May 2020', ['05-03', '2020-05-09', '05-09']],
  ]
  for (const [text, dates] of cases) test(JSON.stringify(text), () => assert.deepEqual(datesOf('en', text), dates))
})
