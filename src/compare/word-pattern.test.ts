import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { firstWords, matchPattern, parsePattern } from './word-pattern.ts'

/** What the pattern takes of the sentence from its first match on; undefined where it stands nowhere. */
function taken(pattern: string, sentence: string): string | undefined {
  const words = sentence.split(' ')
  const parsed = parsePattern(pattern)
  for (let at = 0; at < words.length; at += 1) {
    const end = matchPattern(parsed, words, at, words.length)
    if (end !== undefined) return words.slice(at, end).join(' ')
  }
  return undefined
}

const cases: readonly (readonly [pattern: string, sentence: string, taken: string | undefined])[] = [
  ['ruled|rules out', 'the mayor ruled out a new tunnel', 'ruled out'],
  ['ruled|rules out', 'the court ruled on tuesday', undefined],
  ['ruled|rules out', 'out ruled the mayor', undefined],
  ['no final? decision', 'there is no decision yet', 'no decision'],
  ['no final? decision', 'there is no final decision yet', 'no final decision'],
  ['no final? decision', 'there is no easy decision', undefined],
  ['decision ... made', 'a decision on the new stadium was made', 'decision on the new stadium was made'],
  ['decision ... made', 'a decision made in haste', 'decision made'],
  ['decision ... made', 'they made a decision', undefined],
  ['calls ... rejected', 'calls a b c d e f g h i j k l rejected', 'calls a b c d e f g h i j k l rejected'],
  ['calls ... rejected', 'calls a b c d e f g h i j k l m rejected', undefined],
  ['in talks|negotiations', 'both sides are in negotiations', 'in negotiations'],
  ['imminent', 'a strike is imminent', 'imminent'],
  ['very? very? close to', 'the club is very close to a deal', 'very close to'],
  ['very? very? close to', 'the club is close to a deal', 'close to'],
]

describe('a pattern of words', () => {
  for (const [pattern, sentence, wanted] of cases) {
    test(`"${pattern}" takes ${wanted === undefined ? 'nothing' : `"${wanted}"`} of "${sentence}"`, () => {
      assert.equal(taken(pattern, sentence), wanted)
    })
  }

  test('does not look behind its limit', () => {
    assert.equal(matchPattern(parsePattern('close to'), ['close', 'to'], 0, 1), undefined)
  })

  test('begins with the words of its first place, and of the next while places are optional', () => {
    assert.deepEqual([...firstWords(parsePattern('no|any final? decision'))], ['no', 'any'])
    assert.deepEqual([...firstWords(parsePattern('still? under review'))], ['still', 'under'])
    assert.deepEqual([...firstWords(parsePattern('... review'))], [])
  })

  test('many gaps over many words end quickly', () => {
    const words = Array.from({ length: 5000 }, () => 'plan')
    const pattern = parsePattern('plan ... plan ... scrapped')
    const began = performance.now()
    for (let at = 0; at < words.length; at += 1) assert.equal(matchPattern(pattern, words, at, words.length), undefined)
    assert.ok(performance.now() - began < 18_000)
  })
})
