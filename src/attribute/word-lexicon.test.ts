import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attributeLexicon } from '../../test/kits/statements-in-short.ts'
import { compileWordLexicon } from './word-lexicon.ts'

describe('the forms of a verb are derived from its base', () => {
  const bases = 'say plan stop agree die cry play watch go confirm argue visit refer'.split(' ')
  const lexicon = compileWordLexicon(
    [
      { tag: 'PAST', words: 'say=said go=went put=put' },
      { tag: 'PP', words: 'go=gone' },
      { tag: 'DET', words: 'the a' },
      { tag: 'P', words: 'a of' },
    ],
    bases,
    ['mayor', 'watch'],
  )
  const cases: readonly (readonly [string, string, string])[] = [
    ['say', 'say', 'VB'],
    ['says', 'say', 'VBS'],
    ['said', 'say', 'VBD'],
    ['saying', 'say', 'VBG'],
    ['plan', 'plan', 'VB'],
    ['plans', 'plan', 'VBS'],
    ['planned', 'plan', 'VBD'],
    ['planning', 'plan', 'VBG'],
    ['stopped', 'stop', 'VBD'],
    ['stopping', 'stop', 'VBG'],
    ['agreed', 'agree', 'VBD'],
    ['agreeing', 'agree', 'VBG'],
    ['agrees', 'agree', 'VBS'],
    ['died', 'die', 'VBD'],
    ['dying', 'die', 'VBG'],
    ['cried', 'cry', 'VBD'],
    ['cries', 'cry', 'VBS'],
    ['crying', 'cry', 'VBG'],
    ['played', 'play', 'VBD'],
    ['plays', 'play', 'VBS'],
    ['watches', 'watch', 'VBS'],
    ['watched', 'watch', 'VBD'],
    ['goes', 'go', 'VBS'],
    ['went', 'go', 'VBD'],
    ['gone', 'go', 'VBN'],
    ['going', 'go', 'VBG'],
    ['confirmed', 'confirm', 'VBD'],
    ['argued', 'argue', 'VBD'],
    ['arguing', 'argue', 'VBG'],
    ['visited', 'visit', 'VBD'],
    ['referred', 'refer', 'VBD'],
    ['referring', 'refer', 'VBG'],
  ]
  for (const [word, base, form] of cases) {
    test(`${word} is of ${base}`, () => assert.deepEqual(lexicon.verbs.get(word), { base, form }))
  }
  test('an irregular past takes the place of the regular one', () => {
    assert.equal(lexicon.verbs.has('sayed'), false)
    assert.equal(lexicon.verbs.has('goed'), false)
  })
  test('the first tag of a word wins', () => assert.equal(lexicon.tags.get('a'), 'DET'))
  test('a noun is one unless it is a verb too', () => {
    assert.equal(lexicon.tags.get('mayor'), 'N')
    assert.equal(lexicon.tags.has('watch'), false)
  })
  test('"that" has a tag of its own', () => assert.equal(lexicon.tags.get('that'), 'THAT'))
  test('a verb whose past looks like its base is known', () => assert.ok(lexicon.samePast.has('put')))
})

describe('the lexicon of the project tags the small words of English', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the', 'DET'],
    ['these', 'DET'],
    ['he', 'PRP'],
    ['they', 'PRP'],
    ['him', 'PRO'],
    ['of', 'P'],
    ['between', 'P'],
    ['and', 'CC'],
    ['but', 'CC'],
    ['which', 'WH'],
    ['why', 'WH'],
    ['because', 'SUB'],
    ['although', 'SUB'],
    ['is', 'AUX'],
    ['hasn’t'.replace('’', "'"), 'AUX'],
    ['will', 'MD'],
    ["couldn't", 'MD'],
    ['to', 'TO'],
    ['not', 'NOT'],
    ['never', 'NOT'],
    ['also', 'ADV'],
    ['monday', 'TIME'],
    ['yesterday', 'TIME'],
    ['three', 'NUM'],
    ['former', 'ADJ'],
    ['that', 'THAT'],
  ]
  for (const [word, tag] of cases) test(word, () => assert.equal(attributeLexicon.words.tags.get(word), tag))
})

describe('the lexicon of the project knows irregular verbs', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['said', 'say'],
    ['told', 'tell'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['found', 'find'],
    ['knew', 'know'],
    ['thought', 'think'],
    ['spoke', 'speak'],
    ['spoken', 'speak'],
    ['made', 'make'],
    ['gave', 'give'],
    ['given', 'give'],
    ['felt', 'feel'],
    ['began', 'begin'],
    ['led', 'lead'],
    ['won', 'win'],
  ]
  for (const [word, base] of cases)
    test(`${word} is of ${base}`, () => assert.equal(attributeLexicon.words.verbs.get(word)?.base, base))
})
