import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compileForeignNouns, foreignNounOf } from './foreign-nouns.ts'

const bodies = (words: readonly string[]) => words.map((word) => ({ word, nounClass: 'body' }) as const)

describe('a word of the text is a form of a noun of the lexicon', () => {
  const cases: readonly (readonly [language: string, noun: string, word: string, isForm: boolean])[] = [
    ['de', 'behörde', 'behörden', true],
    ['de', 'ministerium', 'innenministerium', true],
    ['de', 'partei', 'parteitagsbeschlusses', false],
    ['it', 'azienda', "dell'azienda", true],
    ['it', 'ministro', 'ministra', true],
    ['it', 'marinaio', 'mario', false],
    ['es', 'experto', 'expertos', true],
    ['es', 'policía', 'política', false],
    ['uk', 'міністерство', 'міністерства', true],
    ['ru', 'компания', 'компании', true],
    ['ru', 'суд', 'судно', false],
    ['ar', 'الشرطة', 'للشرطة', true],
    ['ar', 'شرطة', 'الشرطة', true],
    ['ar', 'المدير', 'المدينة', false],
  ]
  for (const [language, noun, word, isForm] of cases) {
    test(`${language}: ${word} ${isForm ? 'is' : 'is not'} ${noun}`, () => {
      const nouns = compileForeignNouns(language, bodies([noun]))
      assert.equal(foreignNounOf(nouns, word, { isExact: false })?.word, isForm ? noun : undefined)
    })
  }
})

test('the very word goes before a longer one that it begins like', () => {
  const nouns = compileForeignNouns('de', [
    { word: 'ministerium', nounClass: 'body' },
    { word: 'minister', nounClass: 'office' },
  ])
  assert.equal(foreignNounOf(nouns, 'minister', { isExact: false })?.nounClass, 'office')
  assert.equal(foreignNounOf(nouns, 'ministern', { isExact: true }), undefined)
})
