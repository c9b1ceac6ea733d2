import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkSpans } from './check-spans.ts'
import { SpanMismatchError } from './store-error.ts'

const texts: Readonly<Record<string, string>> = {
  a: 'The mayor said the bridge is shut.',
  b: 'Bridge shut, mayor says.',
}
const check = (value: unknown, article = 'a'): void => {
  checkSpans(value, article, (id) => texts[id])
}

describe('the check of spans', () => {
  const accepted: readonly (readonly [string, unknown])[] = [
    ['a slice', { start: 0, end: 9, text: 'The mayor' }],
    ['the whole text', { start: 0, end: 34, text: 'The mayor said the bridge is shut.' }],
    ['a slice that says its article', { article: 'b', start: 0, end: 6, text: 'Bridge' }],
    [
      'spans in a list',
      [
        { start: 4, end: 9, text: 'mayor' },
        { start: 10, end: 14, text: 'said' },
      ],
    ],
    ['a span deep inside', { source: { span: { start: 4, end: 9, text: 'mayor' }, name: 'the mayor' } }],
    ['a span inside an object that says the article', { article: 'b', span: { start: 13, end: 18, text: 'mayor' } }],
    ['a zone, which has no text of its own', { start: 0, end: 9000, kind: 'body' }],
    ['evidence without words', { type: 'meta-tag', article: 'a' }],
    [
      'evidence whose span is spelled out as absent',
      { article: 'a', start: undefined, end: undefined, text: undefined },
    ],
    ['nothing', undefined],
    ['a number', 5],
    ['null', null],
  ]
  for (const [name, value] of accepted) {
    test(`${name} is accepted`, () => {
      check(value)
    })
  }

  const refused: readonly (readonly [string, unknown])[] = [
    ['other words', { start: 0, end: 9, text: 'The mayoR' }],
    ['words that stand elsewhere', { start: 1, end: 10, text: 'The mayor' }],
    ['words of another article', { start: 0, end: 6, text: 'Bridge' }],
    ['an article that is not kept', { article: 'c', start: 0, end: 6, text: 'Bridge' }],
    ['an end past the text', { start: 30, end: 40, text: 'hut.' }],
    ['a start below zero', { start: -5, end: 2, text: 'Th' }],
    ['nothing at all', { start: 3, end: 3, text: '' }],
    ['an end before its start', { start: 9, end: 0, text: '' }],
    ['half a unit', { start: 0.5, end: 9, text: 'The mayor' }],
    ['offsets that are no numbers', { start: '0', end: '9', text: 'The mayor' }],
    ['words without offsets', { start: undefined, end: undefined, text: 'The mayor' }],
    [
      'one wrong span among right ones',
      [
        { start: 4, end: 9, text: 'mayor' },
        { start: 4, end: 9, text: 'major' },
      ],
    ],
    ['a wrong span deep inside', { claims: [{ occurrences: [{ article: 'b', start: 0, end: 6, text: 'bridge' }] }] }],
  ]
  for (const [name, value] of refused) {
    test(`${name} is refused`, () => {
      assert.throws(
        () => {
          check(value)
        },
        (error) => error instanceof SpanMismatchError && error.code === 'SPAN_MISMATCH',
      )
    })
  }

  test('the refusal names the offsets and the article', () => {
    assert.throws(() => {
      check({ article: 'b', start: 2, end: 4, text: 'xx' })
    }, /from 2 to 4 .*b: its text is another/u)
    assert.throws(() => {
      check({ article: 'gone', start: 2, end: 4, text: 'xx' })
    }, /gone: there is no such article/u)
  })

  test('a value that is nested without end is refused instead of passed unseen', () => {
    let value: unknown = { start: 0, end: 1, text: 'wrong' }
    for (let depth = 0; depth < 40; depth += 1) value = [value]
    assert.throws(() => {
      check(value)
    }, SpanMismatchError)
  })

  test('characters beyond the basic plane are counted in UTF-16 units', () => {
    const text = 'A 🚢 sank'
    const look = (): string => text
    checkSpans({ start: 5, end: 9, text: 'sank' }, 'x', look)
    assert.throws(() => {
      checkSpans({ start: 4, end: 8, text: 'sank' }, 'x', look)
    }, SpanMismatchError)
  })
})
