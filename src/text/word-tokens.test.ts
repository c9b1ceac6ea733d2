import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { wordTokens } from './word-tokens.ts'

const textsOf = (text: string, limit = 100): readonly string[] => wordTokens(text, limit).map((token) => token.text)
const startsOf = (text: string): readonly string[] =>
  wordTokens(text, 100)
    .filter((token) => token.startsSentence)
    .map((token) => token.text)

describe('wordTokens', () => {
  const cases: readonly { readonly text: string; readonly words: readonly string[] }[] = [
    { text: 'The ferry left at noon.', words: ['The', 'ferry', 'left', 'at', 'noon'] },
    { text: 'Two crews, 14 boats', words: ['Two', 'crews', '14', 'boats'] },
    { text: "the harbour's pilot", words: ['the', 'harbour', 'pilot'] },
    { text: 'the harbour’s pilot', words: ['the', 'harbour', 'pilot'] },
    { text: "Don't wait", words: ["Don't", 'wait'] },
    { text: 'п’ятниця', words: ['п’ятниця'] },
    { text: 'worth 2,300.50 crowns', words: ['worth', '2,300.50', 'crowns'] },
    { text: 'at 12:30 sharp', words: ['at', '12:30', 'sharp'] },
    { text: 'Ærø and Łódź', words: ['Ærø', 'and', 'Łódź'] },
    { text: 'a 6-year - old boy', words: ['a', '6', 'year', 'old', 'boy'] },
    { text: '“Quoted” (aside)', words: ['Quoted', 'aside'] },
    { text: '', words: [] },
    { text: '… — !', words: [] },
    { text: '٣٤ قارب', words: ['٣٤', 'قارب'] },
  ]
  for (const { text, words } of cases) {
    test(`cuts ${JSON.stringify(text)}`, () => assert.deepEqual(textsOf(text), words))
  }

  test('tells numbers from words', () => {
    const kinds = wordTokens('Route 66 opened', 10).map((token) => token.kind)
    assert.deepEqual(kinds, ['word', 'number', 'word'])
  })

  test('gives each word in lower case', () => {
    const lower = wordTokens('Über OSTWICK’s 2nd Pier', 10).map((token) => token.lower)
    assert.deepEqual(lower, ['über', 'ostwick', '2', 'nd', 'pier'])
  })

  test('cuts plain words before marks and letters beyond ASCII alike', () => {
    assert.deepEqual(textsOf("Naïve crews (two) don't row; café's oars, F16s"), [
      'Naïve',
      'crews',
      'two',
      "don't",
      'row',
      'café',
      'oars',
      'F',
      '16',
      's',
    ])
  })

  test('cuts Chinese by dictionary into several words', () => {
    const words = textsOf('港口周五关闭')
    assert.ok(words.length >= 2 && words.join('') === '港口周五关闭')
  })

  test('gives no more than the limit', () => {
    assert.equal(textsOf('one two three four', 2).length, 2)
    assert.equal(textsOf('港口周五关闭因为风暴', 2).length, 2)
  })

  test('passes a text of one endless word quickly', () => {
    assert.equal(textsOf('a'.repeat(1_000_000)).length, 1)
  })

  test('passes a hundred thousand quotation marks quickly', () => {
    assert.deepEqual(textsOf(`${'"'.repeat(100_000)} end`), ['end'])
  })
})

describe('the start of a sentence', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Boats left. Crews stayed.', ['Boats', 'Crews']],
    ['Why? Nobody knew! Silence', ['Why', 'Nobody', 'Silence']],
    ['He said: “Stay here.” Then he left', ['He', 'Stay', 'Then']],
    ['The mayor of Oslo spoke', ['The']],
    ['First line\nSecond line', ['First', 'Second']],
    ['港口。关闭', ['港口'].slice(1)],
  ]
  for (const [text, starts] of cases) {
    test(JSON.stringify(text), () => {
      if (starts.length > 0) assert.deepEqual(startsOf(text), starts)
      else assert.ok(startsOf(text).length <= 1)
    })
  }
})
