import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { foldWord } from './fold-word.ts'

describe('foldWord', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Ferry', 'ferry'],
    ['İstanbul', 'istanbul'],
    ['самолёт', 'самолет'],
    ['عبّارة', 'عباره'],
    ['الميناء', 'ميناء'],
    ['إيران', 'ايران'],
    ['ایران', 'ايران'],
    ['דוּבַּי', 'דובי'],
    ['прем’єр', "прем'єр"],
  ]
  for (const [word, folded] of cases) test(`gives ${folded} of ${word}`, () => assert.equal(foldWord(word), folded))

  test('leaves a short word that begins like an article', () => assert.equal(foldWord('الما'), 'الما'))
})
