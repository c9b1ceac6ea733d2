import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileNumberWords, numberWord, numberWordsOf } from './number-words.ts'

const lexicon = compileNumberWords(loadLexicon().get('number-words') ?? [])

describe('words written in one', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['de', 'einundzwanzig', 21],
    ['de', 'siebenundneunzig', 97],
    ['de', 'zweihundertfünfzig', 250],
    ['de', 'dreitausend', 3000],
    ['de', 'fünftausenddreihundert', 5300],
    ['de', 'neunzehn', 19],
    ['it', 'ventuno', 21],
    ['it', 'ventotto', 28],
    ['it', 'quarantadue', 42],
    ['it', 'trecento', 300],
    ['it', 'duemila', 2000],
    ['it', 'duecentocinquanta', 250],
    ['es', 'veintiséis', 26],
    ['es', 'quinientos', 500],
    ['pt', 'dezesseis', 16],
    ['ru', 'двести', 200],
    ['uk', 'п’ятдесят', 50],
    ['pl', 'dwanaście', 12],
    ['en', 'eleven', 11],
  ]
  for (const [language, word, value] of cases) {
    test(`${language} ${word} is ${value}`, () =>
      assert.equal(numberWord(numberWordsOf(lexicon, language), word)?.value, value))
  }
})

describe('words that are no numbers', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['de', 'einigermaßen'],
    ['de', 'achtung'],
    ['de', 'verzweifelt'],
    ['it', 'ventaglio'],
    ['it', 'unione'],
    ['en', 'oneself'],
    ['en', 'tenant'],
    ['fr', 'sixième'],
    ['es', 'onceno'],
  ]
  for (const [language, word] of cases) {
    test(`${language} ${word}`, () => assert.equal(numberWord(numberWordsOf(lexicon, language), word), undefined))
  }
})

test('every language of the lexicon has units, tens and scales', () => {
  for (const language of ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl']) {
    const kinds = new Set([...numberWordsOf(lexicon, language).words.values()].map((word) => word.kind))
    for (const kind of ['small', 'ten', 'scale', 'fraction'] as const) assert.ok(kinds.has(kind), `${language} ${kind}`)
  }
})

test('a language without a list reads English words', () => {
  assert.equal(numberWordsOf(lexicon, 'sw').language, 'en')
  assert.equal(numberWordsOf(lexicon, 'de-CH').language, 'de')
})

test('rows without a known kind are left out', () => {
  const small = compileNumberWords([
    { language: 'en', kind: 'small', word: 'two', value: '2' },
    { language: 'en', kind: 'colour', word: 'red', value: '3' },
    { language: 'en', word: 'blue', value: '4' },
  ])
  assert.deepEqual([...numberWordsOf(small, 'en').words.keys()], ['two'])
})

test('without any list nothing is a number word', () => {
  assert.equal(numberWord(numberWordsOf(compileNumberWords([]), 'en'), 'two'), undefined)
})
