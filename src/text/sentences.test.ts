import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from './sentences.ts'
import { tokensOf } from './tokens.ts'

function cut(text: string): readonly string[] {
  const tokens = tokensOf(text)
  return sentencesOf(text, tokens).map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end))
}

const cases: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['The mayor left. The council stayed.', ['The mayor left.', 'The council stayed.']],
  ['Gov. Lee left. He was tired.', ['Gov. Lee left.', 'He was tired.']],
  ['“Stop.” She ran.', ['“Stop.”', 'She ran.']],
  ['“Why?” asked the widow.', ['“Why?” asked the widow.']],
  ['The U.S. Army moved. It rained.', ['The U.S. Army moved.', 'It rained.']],
  ['He moved to the U.S. He liked it.', ['He moved to the U.S.', 'He liked it.']],
  ['She met J. Holm. He smiled.', ['She met J. Holm.', 'He smiled.']],
  ['Price: 3.5 per cent. Rising.', ['Price: 3.5 per cent.', 'Rising.']],
  ['First line\nSecond line', ['First line', 'Second line']],
  ['He said (it rained.) Then he left.', ['He said (it rained.)', 'Then he left.']],
  ['Really?! Yes.', ['Really?!', 'Yes.']],
  ['It cost $3. 45 people came.', ['It cost $3.', '45 people came.']],
  ['他说好。她走了。', ['他说好。', '她走了。']],
  ['We waited… Then it came.', ['We waited…', 'Then it came.']],
  ["He lives on St. Mary's Road. She does not.", ["He lives on St. Mary's Road.", 'She does not.']],
  ['At 5 p.m. the bell rang. Nobody came.', ['At 5 p.m. the bell rang.', 'Nobody came.']],
  ['“One. Two,” he said. “Three.”', ['“One.', 'Two,” he said.', '“Three.”']],
  ['no capital. here either', ['no capital. here either']],
  ['Dr. Hart and Prof. Voss spoke. They agreed.', ['Dr. Hart and Prof. Voss spoke.', 'They agreed.']],
]

test('sentences end at their mark, with the quotation mark after it, and not at abbreviations or initials', () => {
  for (const [text, sentences] of cases) assert.deepEqual(cut(text), sentences)
})

test('every token is in exactly one sentence', () => {
  for (const [text] of cases) {
    const tokens = tokensOf(text)
    let at = 0
    for (const { first, end } of sentencesOf(text, tokens)) {
      assert.equal(first, at)
      assert.ok(end > first)
      at = end
    }
    assert.equal(at, tokens.length)
  }
})

test('a sentence that never ends is cut, so that what looks through one stays linear', () => {
  const text = 'and so on '.repeat(5000)
  const tokens = tokensOf(text)
  const longest = Math.max(...sentencesOf(text, tokens).map(({ first, end }) => end - first))
  assert.ok(longest <= 250)
})

test('a text without tokens has no sentences', () => {
  assert.deepEqual(sentencesOf('', []), [])
})
