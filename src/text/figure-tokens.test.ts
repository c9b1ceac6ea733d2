import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { figureTokens } from './figure-tokens.ts'

describe('texts are cut into words, figures and marks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The ferry has 40 cabins.', ['The', 'ferry', 'has', '40', 'cabins', '.']],
    ['1,234.5 km', ['1,234.5', 'km']],
    ['about .5 per cent', ['about', '.5', 'per', 'cent']],
    ['the end. 5 more', ['the', 'end', '.', '5', 'more']],
    ['F-16s and XC40', ['F', '-', '16', 's', 'and', 'XC', '40']],
    ['$1.5bn (€2m)', ['$', '1.5', 'bn', '(', '€', '2', 'm', ')']],
    ['12km²', ['12', 'km²']],
    ['Ukraine’s', ['Ukraine’s']],
    ["O'Brien didn't", ["O'Brien", "didn't"]],
    ['п’ять людей', ['п’ять', 'людей']],
    ['5,25 %', ['5,25', '%']],
    ['19:48', ['19', ':', '48']],
    ['2023-09-22', ['2023', '-', '09', '-', '22']],
    ['', []],
    ['  \n ', []],
  ]
  for (const [text, expected] of cases) {
    test(JSON.stringify(text), () =>
      assert.deepEqual(
        figureTokens(text).map((token) => token.text),
        expected,
      ),
    )
  }
})

describe('the kind of a token', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ferry', 'word'],
    ['Ärzte', 'word'],
    ['п’ять', 'word'],
    ['北京', 'word'],
    ['40', 'digits'],
    ['1,234', 'digits'],
    ['.5', 'digits'],
    ['.', 'mark'],
    ['€', 'mark'],
    ['½', 'mark'],
    ['“', 'mark'],
  ]
  for (const [text, kind] of cases) test(`${text} is a ${kind}`, () => assert.equal(figureTokens(text)[0]?.kind, kind))
})

test('lower case writes every apostrophe in one way', () => {
  assert.deepEqual(
    figureTokens("It's Itʼs It’s").map((token) => token.lower),
    ['it’s', 'it’s', 'it’s'],
  )
})

test('a token knows the space and the line break before it', () => {
  const tokens = figureTokens('One two\nthree-four')
  assert.deepEqual(
    tokens.map((token) => token.spaced),
    [true, true, true, false, false],
  )
  assert.deepEqual(
    tokens.map((token) => token.newLine),
    [true, false, true, false, false],
  )
})

test('a stretch keeps its offsets in the whole text', () => {
  const text = 'Left out. 12 boats'
  const [first, second] = figureTokens(text, 10, text.length)
  assert.deepEqual([first?.start, first?.end, second?.start], [10, 12, 13])
  assert.equal(first?.newLine, true)
})

test('every token is the slice at its offsets, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let last = 0
      for (const token of figureTokens(text)) {
        assert.equal(text.slice(token.start, token.end), token.text)
        assert.ok(token.start >= last && token.end > token.start)
        last = token.end
      }
    }),
  )
})
