import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lineTexts } from './line-texts.ts'

const cases: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
  ['a short text is one line', 'Quay opens', ['Quay opens']],
  ['a longer one is broken at a space', 'The quay of Tarn opens', ['The quay of', 'Tarn opens']],
  ['a word longer than the line is cut', 'Donaudampfschifffahrt', ['Donaudampfsc', 'hifffahrt']],
  ['what does not fit ends in an ellipsis', 'one two three four five six seven', ['one two', 'three four…']],
  ['spaces and breaks are one space', ' quay \n\t opens ', ['quay opens']],
  ['a character of two halves stays whole', `${'a'.repeat(11)}😀b`, ['a'.repeat(11), '😀b']],
  ['nothing is no line', '  ', []],
]

describe('a text in lines', () => {
  for (const [what, text, lines] of cases) test(what, () => assert.deepEqual(lineTexts(text, 12, 2), lines))

  test('of a megabyte is quick', () => {
    const lines = lineTexts('word '.repeat(200_000), 36, 4)
    assert.equal(lines.length, 4)
    assert.ok(lines.every((line) => line.length <= 36))
  })
})
