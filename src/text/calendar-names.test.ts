import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarNames } from './calendar-names.ts'

describe('calendarNames', () => {
  const months: readonly (readonly [string, string, number])[] = [
    ['en', 'january', 1],
    ['en', 'sep', 9],
    ['es', 'junio', 6],
    ['it', 'giugno', 6],
    ['nl', 'maart', 3],
    ['de', 'märz', 3],
    ['fr', 'août', 8],
    ['pl', 'wrzesień', 9],
    ['pl', 'września', 9],
    ['uk', 'вересень', 9],
    ['uk', 'вересня', 9],
    ['ru', 'мая', 5],
    ['pt-BR', 'dezembro', 12],
  ]
  for (const [language, name, month] of months) {
    test(`${name} is month ${month} in ${language}`, () =>
      assert.equal(calendarNames(language).months.get(name), month))
  }

  const weekdays: readonly (readonly [string, string, number])[] = [
    ['en', 'sunday', 0],
    ['en', 'wed', 3],
    ['de', 'freitag', 5],
    ['es', 'martes', 2],
    ['fr', 'samedi', 6],
    ['uk', 'понеділок', 1],
  ]
  for (const [language, name, day] of weekdays) {
    test(`${name} is weekday ${day} in ${language}`, () =>
      assert.equal(calendarNames(language).weekdays.get(name), day))
  }

  for (const language of ['', 'not a language', '../../etc', 'xx', 'und', 'zz-zz-zz-zz-zz-zz']) {
    test(`gives the names of some language for ${JSON.stringify(language)}`, () =>
      assert.ok(calendarNames(language).months.size >= 12))
  }
})
