import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { spanOfWords } from '../../../test/invented-story.ts'
import { proofOf } from './proof.ts'

const text =
  'Dam road to close\n\nThe road will be closed, Mr. Tamm said. It carries 4,200 lorries a day! “Nobody will be cut off,” he added. No. 5 bus stops at the dam'
const joined = (words: string, also: readonly string[] = []): string =>
  proofOf(
    text,
    [words, ...also].map((each) => spanOfWords(text, each)),
  )
    .parts.map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

describe('the sentence that proves a row', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['will be closed', 'The road [will be closed], Mr. Tamm said.'],
    ['Tamm said', 'The road will be closed, Mr. [Tamm said].'],
    ['4,200 lorries', 'It carries [4,200 lorries] a day!'],
    ['Nobody will be cut off', '“[Nobody will be cut off],” he added.'],
    ['Dam road', '[Dam road] to close'],
    ['at the dam', 'No. 5 bus stops [at the dam]'],
  ]
  for (const [words, sentence] of cases)
    test(`of “${words}” is “${sentence}”`, () => assert.equal(joined(words), sentence))

  test('marks every span that lies in it', () => {
    assert.equal(joined('will be closed', ['Tamm said']), 'The road [will be closed], Mr. [Tamm said].')
  })

  test('marks overlapping spans once', () => {
    assert.equal(joined('will be closed', ['be closed, Mr.']), 'The road [will be closed][, Mr.] Tamm said.')
  })

  test('leaves spans of other sentences alone', () => {
    assert.equal(joined('will be closed', ['4,200 lorries']), 'The road [will be closed], Mr. Tamm said.')
  })

  test('says where it is cut', () => {
    const long = `${'word '.repeat(400)}proof ${'word '.repeat(400)}`
    const proof = proofOf(long, [spanOfWords(long, 'proof')])
    assert.ok(proof.isCutBefore && proof.isCutAfter)
    assert.ok(proof.parts.reduce((sum, part) => sum + part.text.length, 0) < 800)
  })

  test('its parts are slices of the text in order', () => {
    const proof = proofOf(text, [spanOfWords(text, '4,200')])
    assert.ok(text.includes(proof.parts.map((part) => part.text).join('')))
  })

  test('nothing to prove gives nothing', () => {
    assert.deepEqual(proofOf(text, []).parts, [])
  })
})
