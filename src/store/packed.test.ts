import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { packBody, packedSpansOf, packedTextOf, packSpans, packText } from './packed.ts'

const text = 'The bridge — Brücke, міст, 橋 — is shut, the mayor said. '.repeat(20)

describe('packed texts and bodies', () => {
  test('a text comes back as it was, and takes less room', () => {
    const packed = packText(text)
    assert.equal(packedTextOf({ text: packed }, 'text'), text)
    assert.ok(packed.length < text.length / 3)
  })

  test('half a surrogate pair is no text of a page; it comes back as the mark for it, as it would from any file', () => {
    assert.equal(packedTextOf({ text: packText('a\uD83Db') }, 'text'), 'a\uFFFDb')
  })

  test('what an older store keeps as it is comes back', () => {
    assert.equal(packedTextOf({ text: 'plain' }, 'text'), 'plain')
  })

  for (const value of [null, 7, 7n])
    test(`a column with ${String(value)} is a fault of the schema`, () => {
      assert.throws(() => packedTextOf({ text: value }, 'text'), /holds nothing packed/u)
    })

  test('bytes that are damaged are told, not read as something else', () => {
    const packed = packText(text)
    assert.throws(() => packedTextOf({ text: packed.slice(0, packed.length / 2) }, 'text'))
  })

  test('a body comes back with absent keys absent', () => {
    const body = { a: 1, list: [{ b: undefined, c: 'é' }] }
    assert.equal(packedTextOf({ body: packBody(body) }, 'body'), '{"a":1,"list":[{"c":"é"}]}')
  })
})

describe('packed spans', () => {
  const span = (start: number, end: number): object => ({ start, end, text: text.slice(start, end) })
  const body = {
    statements: [{ id: 's1', source: { span: span(42, 51), kind: 'named' }, content: [span(4, 10), span(13, 19)] }],
    quantities: [],
  }

  test('their words are not kept twice, and are back on reading', () => {
    const packed = packSpans(body)
    assert.doesNotMatch(packedTextOf({ body: packed }, 'body'), /bridge|"text"/u)
    const found = packedSpansOf({ body: packed }, 'body', text)
    assert.deepEqual(found('statements'), body.statements)
    assert.deepEqual(found('quantities'), [])
    assert.equal(found('statements'), found('statements'))
  })

  test('of an older store they keep the words that they have', () => {
    const found = packedSpansOf({ body: JSON.stringify(body) }, 'body', 'another text')
    assert.deepEqual(found('statements'), body.statements)
  })

  test('what is no span stays as it is', () => {
    const odd = { span: { start: 'first', end: 'last' }, text: 'words\nand more', list: [null, 1, 'x'] }
    const found = packedSpansOf({ body: packSpans(odd) }, 'body', text)
    for (const [key, value] of Object.entries(odd)) assert.deepEqual(found(key), value)
  })

  test('a property that was not packed is told', () => {
    assert.throws(() => packedSpansOf({ body: packSpans(body) }, 'body', text)('citations'), /has no citations/u)
    assert.throws(() => packedSpansOf({ body: 'null' }, 'body', text)('statements'), /has no statements/u)
  })
})
