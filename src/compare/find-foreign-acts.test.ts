import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { tokensOf } from '../text/tokens.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findForeignActs } from './find-foreign-acts.ts'

const lexicon = compileCompareLexicon(loadLexicon())

function actsIn(language: string, text: string): readonly string[] {
  const words = tokensOf(text).map(({ lower }) => lower)
  const acts = lexicon.foreignActs.get(language)
  assert.ok(acts)
  const stretch = { words, first: 0, end: words.length, isHeadline: false, isReported: false, stem: String }
  return findForeignActs(stretch, acts, lexicon).map(
    ({ act, mood, isNegated }) => `${isNegated ? 'not ' : ''}${act} ${mood}`,
  )
}

const cases: readonly (readonly [language: string, text: string, acts: readonly string[]])[] = [
  ['de', 'Die Intendantin tritt im Herbst zurück.', ['resign future']],
  ['de', 'Die Stadt wird die alte Brücke sperren.', ['close future']],
  ['de', 'Die Stadt hat die alte Brücke gesperrt.', ['close done']],
  ['de', 'Die Stadt könnte die alte Brücke sperren.', ['close possible']],
  ['de', 'Bei dem Angriff starben zwei Seeleute.', ['attack named', 'kill done']],
  ['de', 'Das Werk wird nicht verkauft.', ['not sell future']],
  ['fr', 'La ville va fermer le vieux pont.', ['close future']],
  ['fr', 'La ville a fermé le vieux pont.', ['close done']],
  ['fr', 'La ville pourrait fermer le vieux pont.', ['close possible']],
  ['fr', 'La directrice quittera ses fonctions en mai.', ['resign future']],
  ['es', 'La ciudad cerró el puente viejo.', ['close done']],
  ['es', 'La ciudad cerrará el puente viejo.', ['close future']],
  ['es', 'El ministro no dimitirá.', ['not resign future']],
  ['it', 'La città ha chiuso il vecchio ponte.', ['close done']],
  ['it', 'La città chiuderà il vecchio ponte.', ['close future']],
  ['pt', 'A cidade vai comprar a empresa.', ['acquire future']],
  ['pt', 'A cidade comprou a empresa.', ['acquire done']],
  ['ru', 'Город закроет старый мост.', ['close future']],
  ['ru', 'Город закрыл старый мост.', ['close done']],
  ['ru', 'Министр подал в отставку.', ['resign done', 'resign named']],
  ['uk', 'Місто закриє старий міст.', ['close future']],
  ['uk', 'Міністр не піде у відставку.', ['not resign future', 'not resign named']],
  ['uk', 'Рада схвалила угоду.', ['approve done', 'sign named']],
  ['pl', 'Miasto zamknie stary most.', ['close future']],
  ['pl', 'Kierowcy zastrajkowali we wtorek.', ['strike-work done']],
  ['pl', 'Bank kupił firmę.', ['acquire done']],
]

describe('acts in other languages', () => {
  for (const [language, text, acts] of cases) {
    test(`${language}: ${text}`, () => assert.deepEqual(actsIn(language, text), acts))
  }

  test('a language without act words has none', () => {
    assert.equal(lexicon.foreignActs.get('fi'), undefined)
    assert.equal(lexicon.foreignActs.get('en'), undefined)
  })
})
