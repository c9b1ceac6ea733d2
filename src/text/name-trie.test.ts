import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildNameTrie, foldName, longestNameAt, namesIn } from './name-trie.ts'

const trie = buildNameTrie([
  ['Quay', 1],
  ['Quay Radio', 2],
  ['Quay Radio', 99],
  ["Harbour's Echo", 3],
  ['新港报', 4],
  ['Порт', 5],
  ['Ferry-Post', 6],
])

/** Texts and the values of the names found in them, in order. */
const cases: readonly (readonly [name: string, text: string, ...values: number[]])[] = [
  ['the longest name wins', 'It was on Quay Radio today.', 2],
  ['a shorter name is found where the longer one does not go on', 'He walked along the Quay Road.', 1],
  ['names at both ends of a text are found', 'Quay and Quay', 1, 1],
  ['a name inside a word is none', 'Quays, Quayside and LaQuay are words.'],
  ['case counts', 'the quay and QUAY RADIO are not the station.'],
  ['a no-break space is a space', 'On Quay\u00a0Radio it was said.', 2],
  ['a typographic apostrophe is an apostrophe', 'Harbour’s Echo wrote so.', 3],
  ['a possessive ends a name', "Quay Radio's host asked.", 2],
  ['a no-break hyphen is a hyphen', 'The Ferry\u2011Post wrote so.', 6],
  ['scripts without spaces need no border', '据新港报报道', 4],
  ['other scripts need one', 'Порты и порт не то же, что Порт.', 5],
  ['punctuation is a border', '(Quay Radio)/"Quay"', 2, 1],
  ['an empty text holds no name', ''],
]

for (const [name, text, ...values] of cases) {
  test(`names in a text: ${name}`, () => {
    const found = namesIn(trie, text)
    assert.deepEqual(
      found.map((match) => match.value),
      values,
    )
    for (const match of found) assert.ok(match.end <= text.length && match.start < match.end)
  })
}

test('the first value of a name stays', () => {
  assert.equal(longestNameAt(trie, 'Quay Radio', 0)?.value, 2)
})

test('a name is looked for only where it was asked', () => {
  assert.equal(longestNameAt(trie, 'On Quay Radio', 0), undefined)
  assert.deepEqual(longestNameAt(trie, 'On Quay Radio', 3), { start: 3, end: 13, value: 2 })
})

test('a range bounds both ends of what is found', () => {
  const text = 'Quay Radio and Quay'
  assert.deepEqual(
    namesIn(trie, text, { start: 5, end: text.length }).map((match) => match.start),
    [15],
  )
  assert.deepEqual(
    namesIn(trie, text, { start: 0, end: 8 }).map((match) => match.value),
    [],
  )
})

test('names are compared in one spelling of spaces, apostrophes and hyphens', () => {
  assert.equal(foldName('A\u00a0b’c‑d'), "A b'c-d")
})

test('a million letters without a name pass quickly', () => {
  const start = performance.now()
  assert.deepEqual(namesIn(trie, 'QuayRadi'.repeat(150_000)), [])
  assert.ok(performance.now() - start < 18_000)
})

test('names are found by whatever they begin with: one letter, a letter beyond ASCII, an apostrophe in either spelling', () => {
  const odd = buildNameTrie([
    ['X', 1],
    ['Ö1', 2],
    ["O'Hara Post", 3],
    ['Aß', 4],
  ])
  assert.deepEqual(
    namesIn(odd, 'X and Ö1 met the O’Hara Post, the Aß, Xi and X').map(({ value }) => value),
    [1, 2, 3, 4, 1],
  )
})
