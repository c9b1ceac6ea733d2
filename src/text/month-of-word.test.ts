import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { monthNamed, monthOfWord } from './month-of-word.ts'

describe('the month that a word names', () => {
  const words: readonly (readonly [string, number])[] = [
    ['January', 1],
    ['Sept', 9],
    ['lutego', 2],
    ['березня', 3],
    ['апреля', 4],
    ['mai', 5],
    ['giugno', 6],
    ['juillet', 7],
    ['août', 8],
    ['Septiembre', 9],
    ['oktober', 10],
    ['Jänner', 1],
    ['fevereiro', 2],
    ['Mayıs', 5],
    ['Ağustos', 8],
    ['června', 6],
    ['července', 7],
    ['heinäkuuta', 7],
    ['május', 5],
    ['Ιουνίου', 6],
    ['أكتوبر', 10],
    ['كانون الثاني', 1],
    ['मार्च', 3],
    ['מרץ', 3],
    ['ธันวาคม', 12],
    ['Desember', 12],
  ]
  for (const [word, month] of words) {
    test(`${word} is month ${month}`, () => {
      assert.equal(monthOfWord(word), month)
    })
  }

  test('a name that two languages give to two months is read in the language of the page', () => {
    assert.equal(monthOfWord('listopad', 'hr'), 10)
    assert.equal(monthOfWord('listopada', 'pl'), 11)
    assert.equal(monthOfWord('srpna', 'cs'), 8)
    assert.equal(monthOfWord('lip', 'hr'), 6)
    assert.equal(monthOfWord('lip', 'pl'), 7)
  })

  test('short forms of a language count in that language', () => {
    assert.equal(monthOfWord('eki', 'tr'), 10)
    assert.equal(monthOfWord('eki'), undefined)
    assert.equal(monthOfWord('Eki', 'en'), undefined)
  })

  test('other words name no month', () => {
    for (const word of ['Tuesday', 'of', '', 'constructor', '__proto__', 'Montag', 'week'])
      assert.equal(monthOfWord(word), undefined, word)
    assert.equal(monthOfWord('May', 'constructor'), 5)
  })
})

test('a month is named by whole words of one language only, in its cases', () => {
  assert.equal(monthNamed('lutym', 'pl'), 2)
  assert.equal(monthNamed('Лютому', 'uk'), 2)
  assert.equal(monthNamed('February', 'en'), 2)
  assert.equal(monthNamed('Genf', 'de'), undefined)
  assert.equal(monthNamed('mayo', 'en'), undefined)
})
