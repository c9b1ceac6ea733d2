import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sentenceBounds } from './sentence-bounds.ts'

const sentences = (text: string): readonly string[] =>
  sentenceBounds(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('the quick cut into sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    [' \n ', []],
    ['One.', ['One.']],
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['“It is over.” She left.', ['“It is over.”', 'She left.']],
    ['Mr. Berg and J. Lind met. They left.', ['Mr. Berg and J. Lind met.', 'They left.']],
    ['It rose 4.1 per cent. No. 5 won.', ['It rose 4.1 per cent.', 'No. 5 won.']],
    ['The U.S. Navy came.', ['The U.S. Navy came.']],
    ['He came in Aug. 2024. It rained.', ['He came in Aug. 2024.', 'It rained.']],
    ['a headline\nA line\n\nAnother', ['a headline', 'A line', 'Another']],
    ['see www.example.org for more. end', ['see www.example.org for more. end']],
    ['Мер пішов. Міст закрили.', ['Мер пішов.', 'Міст закрили.']],
    ['市长来了。旧桥关了。', ['市长来了。', '旧桥关了。']],
    ['Wait… What?', ['Wait…', 'What?']],
  ]
  for (const [text, expected] of cases) test(`“${text}”`, () => assert.deepEqual(sentences(text), expected))

  test('cuts within the stretch asked for', () =>
    assert.deepEqual(sentenceBounds('One. Two. Three.', 5, 9), [{ start: 5, end: 9 }]))
  test('a text without an end mark is cut in pieces', () => assert.ok(sentences('word '.repeat(2000)).length >= 5))
  test('a megabyte of marks passes quickly', () => {
    const started = performance.now()
    sentences('.” '.repeat(300_000))
    sentences('a'.repeat(1_000_000))
    assert.ok(performance.now() - started < 18_000)
  })
})
