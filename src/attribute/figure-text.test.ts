import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantityLexicon } from '../../test/kits/quantities-in-short.ts'
import { figureTokens } from '../text/figure-tokens.ts'
import { figureTextOf, isCapitalised, isGluedMark, isOfKind } from './figure-text.ts'

const text = 'Up to 40 ferry-goers came. Rest'
const figure = figureTextOf(text, figureTokens(text, 0, 26), 'en-GB', quantityLexicon)

test('a stretch has only its own tokens', () => {
  assert.deepEqual(
    figure.tokens.map((token) => token.text),
    ['Up', 'to', '40', 'ferry', '-', 'goers', 'came', '.'],
  )
})

test('the region of a language does not matter', () => {
  assert.equal(figure.language, 'en')
  assert.equal(figure.isEnglish, true)
  assert.equal(figureTextOf(text, figureTokens(text, 0, 5), 'de-AT', quantityLexicon).language, 'de')
})

test('a language without number words is read as English', () => {
  assert.equal(figureTextOf(text, figureTokens(text, 0, 5), 'sw', quantityLexicon).language, 'en')
})

test('words are asked for in the language of the text', () => {
  assert.equal(isOfKind(figure, 'bound-max', 'up to'), true)
  assert.equal(isOfKind(figure, 'bound-max', 'bis zu'), false)
  assert.equal(isOfKind(figure, 'bound-max', undefined), false)
})

test('capitals and marks are told by the token', () => {
  assert.equal(isCapitalised(figure.tokens[0]), true)
  assert.equal(isCapitalised(figure.tokens[2]), false)
  assert.equal(isCapitalised(undefined), false)
  assert.equal(isGluedMark(figure.tokens[4], '-'), true)
  assert.equal(isGluedMark(figure.tokens[4], '+'), false)
  assert.equal(isGluedMark(undefined, '-'), false)
})
