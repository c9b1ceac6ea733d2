import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotePairsOf } from './quote-pairs.ts'
import { tokensOf } from './tokens.ts'

function quoted(text: string): readonly string[] {
  const tokens = tokensOf(text)
  return quotePairsOf(text, tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end))
}

const cases: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['“Stop,” he said.', ['“Stop,”']],
  ['"Stop," he said.', ['"Stop,"']],
  ["''Stop,'' he said.", ["''Stop,''"]],
  ['«Halt», sagte er.', ['«Halt»']],
  ['„Halt“, sagte er.', ['„Halt“']],
  ['„Halt”, powiedział.', ['„Halt”']],
  ['He said ‘stop’ twice.', ['‘stop’']],
  ["He said 'stop' twice.", ["'stop'"]],
  ["The farmers' boats and the boys' nets", []],
  ['“He told me ‘no’ again,” she said.', ['“He told me ‘no’ again,”']],
  ['“Mixed marks," he said.', ['“Mixed marks,"']],
  ['“Never closed, he said.', ['“Never closed, he said.']],
  ['He said “one” and “two”.', ['“one”', '“two”']],
  ['“One paragraph.\n“The next one.”', ['“One paragraph.', '“The next one.”']],
  ['A 6\' 2" man', []],
  ['He closes” what nobody opened', []],
  ['「止まれ」と言った', ['「止まれ」']],
  ['"A" and "B"', ['"A"', '"B"']],
  ['She asked: “Why ‘now’?”', ['“Why ‘now’?”']],
]

test('marks of all kinds are paired inside a paragraph, mixed ones too; apostrophes and inches are none', () => {
  for (const [text, quotations] of cases) assert.deepEqual(quoted(text), quotations, text)
})

test('a mark that nothing closes ends with its paragraph and says so', () => {
  const text = '“It began here.\nA new paragraph.'
  assert.deepEqual(
    quotePairsOf(text, tokensOf(text)).map((pair) => pair.isClosed),
    [false],
  )
})

test('a hundred thousand marks pass in time that grows with the text', () => {
  for (const mark of ['"', '“', '”', '«', "''", '‘']) {
    const text = `${mark} `.repeat(100_000)
    const started = performance.now()
    quotePairsOf(text, tokensOf(text))
    assert.ok(performance.now() - started < 20_000, mark)
  }
})
