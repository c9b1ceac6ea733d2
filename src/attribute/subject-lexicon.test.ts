import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectLexicon } from '../../test/kits/subjects-in-short.ts'
import { compileSubjectLexicon } from './subject-lexicon.ts'

describe('what the lexicon of subjects knows', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['titles of several words', subjectLexicon.titles.has('secretary of state')],
    ['given names', subjectLexicon.givenNames.has('thomas')],
    ['words of institutions', subjectLexicon.bodyWords.has('ministry')],
    ['bodies of one word', subjectLexicon.properBodies.has('kremlin')],
    ['corporate endings', subjectLexicon.corporateWords.has('inc')],
    ['words of places', subjectLexicon.placeWords.has('river')],
    ['cities of several words', subjectLexicon.places.has('new york')],
    ['countries in English', subjectLexicon.places.has('kenya')],
    ['countries in German', subjectLexicon.places.has('deutschland')],
    ['countries in Ukrainian', subjectLexicon.places.has('україна')],
    ['demonyms', subjectLexicon.demonyms.has('ukrainian')],
    ['class nouns', subjectLexicon.thingNouns.has('missiles')],
    ['English function words', subjectLexicon.stops.get('en')?.has('the') === true],
    ['Spanish function words', subjectLexicon.stops.get('es')?.has('sin') === true],
    ['verbs', subjectLexicon.words.verbs.has('send')],
  ]
  for (const [what, isKnown] of cases) test(what, () => assert.equal(isKnown, true))
})

test('days and months are no names', () => {
  for (const word of ['monday', 'march', 'december']) assert.equal(subjectLexicon.notNames.has(word), true)
})

test('without tables nothing but countries is known, and nothing fails', () => {
  const empty = compileSubjectLexicon(new Map())
  assert.equal(empty.titles.size, 0)
  assert.equal(empty.places.has('france'), true)
})
