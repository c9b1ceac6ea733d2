import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasLineBreak, isCapitalised, isWordToken, tokensOf } from './tokens.ts'

const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ["The mayor didn't go.", ['The', 'mayor', "didn't", 'go', '.']],
  ['She’ll say it’s over.', ['She', '’ll', 'say', 'it', '’s', 'over', '.']],
  ['Gov. Lee met Sen. Ash in Washington, D.C.', ['Gov.', 'Lee', 'met', 'Sen.', 'Ash', 'in', 'Washington', ',', 'D.C.']],
  ['The F-16 flew 1,200 miles.', ['The', 'F-16', 'flew', '1,200', 'miles', '.']],
  ['It rose 3.5% to $4.20.', ['It', 'rose', '3.5%', 'to', '$4.20', '.']],
  ['“Stop,” he said.', ['“', 'Stop', ',', '”', 'he', 'said', '.']],
  ['U.S. forces left at 5 p.m. on Friday.', ['U.S.', 'forces', 'left', 'at', '5', 'p.m.', 'on', 'Friday', '.']],
  ['J. R. Holm and Karl B. Vega came.', ['J', '.', 'R.', 'Holm', 'and', 'Karl', 'B.', 'Vega', 'came', '.']],
  ['A well-known, old-fashioned inn', ['A', 'well-known', ',', 'old-fashioned', 'inn']],
  ['Wait... what?', ['Wait', '...', 'what', '?']],
  ["Ruiz's sister and the farmers' boats", ['Ruiz', "'s", 'sister', 'and', 'the', 'farmers', "'", 'boats']],
  ['The 2nd and 3rd men', ['The', '2nd', 'and', '3rd', 'men']],
  ['@port_office wrote #harbour today', ['@port_office', 'wrote', '#harbour', 'today']],
  ['Він п’ять років тут.', ['Він', 'п’ять', 'років', 'тут', '.']],
  ['市长说：“好”。', ['市', '长', '说', '：', '“', '好', '”', '。']],
  ["l'homme et l’ami", ["l'homme", 'et', 'l’ami']],
  ['No. 7 and No, he won’t.', ['No.', '7', 'and', 'No', ',', 'he', 'won’t', '.']],
  ["They've been here; we're not.", ['They', "'ve", 'been', 'here', ';', 'we', "'re", 'not', '.']],
]

test('words, numbers and marks are tokens; clitics stand alone, hyphens and abbreviations hold together', () => {
  for (const [text, tokens] of cases)
    assert.deepEqual(
      tokensOf(text).map((token) => token.text),
      tokens,
    )
})

test('a token is the slice of the text at its offsets', () => {
  for (const [text] of cases) {
    for (const token of tokensOf(text)) assert.equal(text.slice(token.start, token.end), token.text)
  }
})

test('tokens are in order and leave out nothing but white space', () => {
  for (const [text] of cases) {
    let at = 0
    for (const token of tokensOf(text)) {
      assert.equal(text.slice(at, token.start).trim(), '')
      at = token.end
    }
    assert.equal(text.slice(at).trim(), '')
  }
})

test('the lower-case form has straight apostrophes', () => {
  assert.deepEqual(
    tokensOf('She’LL go').map((token) => token.lower),
    ['she', "'ll", 'go'],
  )
})

test('words and capitals are told from marks', () => {
  const [open, word, small, number] = tokensOf('“Lindau is 9')
  assert.ok(open && word && small && number)
  assert.equal(isWordToken(open), false)
  assert.equal(isWordToken(word), true)
  assert.equal(isWordToken(number), true)
  assert.equal(isCapitalised(word), true)
  assert.equal(isCapitalised(small), false)
})

test('an empty text has no tokens', () => {
  assert.deepEqual(tokensOf(''), [])
  assert.deepEqual(tokensOf(' \n\t'), [])
})

test('a line break between two offsets is seen, one beside them is not', () => {
  const text = 'a\nb c'
  assert.equal(hasLineBreak(text, 1, 2), true)
  assert.equal(hasLineBreak(text, 2, text.length), false)
  assert.equal(hasLineBreak(text, 1, 1), false)
})
