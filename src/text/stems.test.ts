import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stemmerOf } from './stems.ts'

describe('forms of one word share a stem', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['en', ['collapse', 'collapsed', 'collapses', 'collapsing']],
    ['en', ['ferry', 'ferries']],
    ['es', ['puerto', 'puertos']],
    ['fr', ['grève', 'grèves']],
    ['de', ['hafen', 'hafens']],
    ['it', ['porti', 'porto']],
    ['pt', ['navio', 'navios']],
    ['nl', ['schip', 'schip']],
    ['uk', ['ракета', 'ракети', 'ракетами']],
    ['ru', ['корабль', 'корабля', 'кораблями']],
    ['pl', ['rakietami', 'rakietach']],
    ['cs', ['ministerstvo', 'ministerstva']],
    ['pt-BR', ['governo', 'governos']],
    ['EN', ['strike', 'strikes']],
  ]
  for (const [language, forms] of cases) {
    test(`${language}: ${forms.join(', ')}`, () => {
      const stem = stemmerOf(language)
      assert.equal(new Set(forms.map((form) => stem(form))).size, 1)
    })
  }
})

describe('other words keep apart', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'bridge', 'budget'],
    ['de', 'hafen', 'haus'],
    ['uk', 'ракета', 'радіо'],
    ['pl', 'rakieta', 'raport'],
  ]
  for (const [language, one, other] of cases) {
    test(`${language}: ${one}, ${other}`, () => {
      const stem = stemmerOf(language)
      assert.notEqual(stem(one), stem(other))
    })
  }
})

describe('no stemmer throws', () => {
  const words = ['', 'a', 'ß', 'автентичен', 'ё'.repeat(60), 'x'.repeat(10_000), 'i̇stanbul', '漢字', "l'eau", '１２']
  const languages = 'ar bg cs da de el en es fi fr hu id it ja nb nl no pl pt ro ru sr sv tr uk und zh'.split(' ')
  for (const language of languages) {
    test(language, () => {
      const stem = stemmerOf(language)
      for (const word of words) assert.equal(typeof stem(word), 'string')
    })
  }
})

test('a word that is asked for again has the stem that it had', () => {
  const stem = stemmerOf('en')
  const text = 'Internationalisation of the yearly understandings, internationalisation again'.toLowerCase()
  const words = text.split(/[^a-z]+/u)
  const first = words.map((word) => stem(word))
  assert.deepEqual(
    words.map((word) => stem(word)),
    first,
  )
  assert.equal(first[0], first.at(-2))
  assert.equal(stem('yearly'), 'yearli')
})
