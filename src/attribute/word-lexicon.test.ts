import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileWordLexicon, nominalTags } from './word-lexicon.ts'

const rows = [
  { tag: 'DET', words: 'the a an' },
  { tag: 'P', words: 'of in' },
  { tag: 'V', words: 'carry stop agree die hope open pass go' },
  { tag: 'PAST', words: 'go=went put=put' },
  { tag: 'PP', words: 'go=gone' },
  { tag: 'NONSENSE', words: 'ignored' },
]
const lexicon = compileWordLexicon(rows, ['tell'], ['ministry', 'pass'])

test('regular forms are derived from the base', () => {
  const forms = [
    ['carry', 'VB'],
    ['carries', 'VBS'],
    ['carried', 'VBD'],
    ['carrying', 'VBG'],
    ['stopped', 'VBD'],
    ['stopping', 'VBG'],
    ['agreed', 'VBD'],
    ['agreeing', 'VBG'],
    ['died', 'VBD'],
    ['dying', 'VBG'],
    ['hoped', 'VBD'],
    ['hoping', 'VBG'],
    ['passes', 'VBS'],
    ['goes', 'VBS'],
    ['opened', 'VBD'],
  ] as const
  for (const [word, form] of forms) assert.equal(lexicon.verbs.get(word)?.form, form, word)
})

test('irregular forms take the place of regular ones', () => {
  assert.deepEqual(lexicon.verbs.get('went'), { base: 'go', form: 'VBD' })
  assert.deepEqual(lexicon.verbs.get('gone'), { base: 'go', form: 'VBN' })
  assert.equal(lexicon.verbs.get('goed'), undefined)
})

test('the verbs of cues are verbs too', () => {
  assert.equal(lexicon.verbs.get('tells')?.base, 'tell')
})

test('a verb whose past looks like its base is known as such', () => {
  assert.deepEqual([...lexicon.samePast], ['put'])
})

test('function words have their tag, unknown tags are passed over', () => {
  assert.equal(lexicon.tags.get('the'), 'DET')
  assert.equal(lexicon.tags.get('of'), 'P')
  assert.equal(lexicon.tags.get('that'), 'THAT')
  assert.equal(lexicon.tags.get('ignored'), undefined)
})

test('a noun of sources is a noun, unless it is also a verb', () => {
  assert.equal(lexicon.tags.get('ministry'), 'N')
  assert.equal(lexicon.tags.get('pass'), undefined)
})

test('an empty table gives an empty lexicon', () => {
  const empty = compileWordLexicon([], [])
  assert.equal(empty.verbs.size, 0)
  assert.deepEqual([...empty.tags.keys()], ['that'])
})

test('names and numbers may stand in a noun phrase, finite verbs may not', () => {
  for (const tag of ['N', 'NNP', 'NUM', 'ADJ', 'POS'] as const) assert.equal(nominalTags.has(tag), true, tag)
  for (const tag of ['VBS', 'AUX', 'MD', 'PUNCT', 'SUB'] as const) assert.equal(nominalTags.has(tag), false, tag)
})
