import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsInShort } from '../../test/kits/subjects-in-short.ts'

type Cases = readonly (readonly [string, readonly string[]])[]

function expectSubjects(cases: Cases, language = 'en'): void {
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(subjectsInShort(text, language), expected))
}

describe('an unknown name is a place where something goes to it, comes from it or lies in it', () => {
  expectSubjects([
    ['The icebreaker sailed from Skell to Ilsk.', ['place Skell', 'place Ilsk']],
    ['The men came from Vorrow.', ['place Vorrow']],
    ['He flew to Vorrow. Vorrow said it was glad.', ['place Vorrow']],
    ['The icebreaker left Ilsk for Skell.', ['place Ilsk', 'place Skell']],
    ['The island of Veyra has a harbour.', ['place Veyra']],
    // Goods come from firms, and a post is left as well.
    ['They bought parts from Voltan.', ['thing Voltan']],
    ['She left Kestran in May.', ['thing Kestran']],
    ['They sent a letter to Kestran Holdings.', ['body Kestran Holdings']],
  ])
})

describe('a word for where something is from is no subject', () => {
  expectSubjects([
    ['The Halvenian navy sailed. Halvenian sailors sang.', []],
    ['The Sundrish crews worked.', []],
    ['The painter Petrossian said the hall was full.', ['body Petrossian']],
    ['A guest of Petrossian won.', ['thing Petrossian']],
  ])
})

describe('a dateline in capitals names a place', () => {
  expectSubjects([
    ['VORROW, Nov 3 - The icebreaker sailed. It is in Vorrow now.', ['place VORROW = Vorrow']],
    ['VORROW — The icebreaker sailed.', ['place VORROW']],
    ['WALDO, the largest union, said it was glad.', ['body WALDO']],
  ])
})

describe('words that are no names by themselves', () => {
  expectSubjects([['The tower fell, Nine News said.', []]])
  expectSubjects(
    [
      ['Nach Angaben der Reederei sank das Schiff vor der Küste.', []],
      ['Gestern sprach Ursula von der Heide im Hafen.', ['person Ursula von der Heide']],
    ],
    'de',
  )
})
