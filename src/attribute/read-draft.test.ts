import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quantityLexicon } from '../../test/kits/quantities-in-short.ts'
import { figureTokens } from '../text/figure-tokens.ts'
import { figureTextOf } from './figure-text.ts'
import { type Draft, readDraft } from './read-draft.ts'

function draftAt(text: string, word: string): Draft | undefined {
  const figure = figureTextOf(text, figureTokens(text), 'en', quantityLexicon)
  return readDraft(
    figure,
    figure.tokens.findIndex((token) => token.text === word),
  )
}

describe('one figure with its unit', () => {
  const cases: readonly (readonly [string, string, number, string | undefined])[] = [
    ['It is 12 miles away.', '12', 12, 'mile'],
    ['It cost $1.5bn in all.', '$', 1500000000, 'dollar'],
    ['It fell -4 degrees.', '-', -4, 'degree'],
    ['It was minus 40 degrees.', 'minus', -40, 'degree'],
    ['It was minus-260 degrees.', 'minus', -260, 'degree'],
    ['Some 35m of its phones sold.', '35', 35000000, 'phone'],
    ['Some 1.2m tons were shipped.', '1.2', 1200000, 'ton'],
    ['The 100m final is next.', '100', 100, 'metre'],
    ['Twenty of the 300 men left.', 'Twenty', 20, 'man'],
    ['Two 5-litre bottles broke.', 'Two', 2, 'bottle'],
    ['Around 500 per year are made.', '500', 500, 'per year'],
    ['He lost 15 pounds.', '15', 15, 'pound'],
    ['He paid 15 pounds.', '15', 15, 'pound sterling'],
    ['It earned 15 million pounds.', '15', 15000000, 'pound sterling'],
    ['Aged 12 years, it is mature.', '12', 12, 'year of age'],
    ['The index stood at 7,512.', '7,512', 7512, undefined],
    ['It rose tenfold.', 'tenfold', 10, 'count'],
    ['At least 40 are missing.', '40', 40, undefined],
  ]
  for (const [text, word, value, unit] of cases) {
    test(text, () => {
      const draft = draftAt(text, word)
      assert.deepEqual([draft?.value, draft?.unit?.name, draft?.dropped], [value, unit, undefined])
    })
  }
})

describe('figures that are dropped', () => {
  const cases: readonly (readonly [string, string, 'name' | 'idle'])[] = [
    ['The F-16 took off.', '16', 'name'],
    ['It was on 14 March.', '14', 'name'],
    ['One in five voters stayed away.', 'One', 'name'],
    ['Two out of three voters stayed away.', 'Two', 'name'],
    ['The six-foot-two guard fell.', 'six', 'name'],
    ['The two met again.', 'two', 'idle'],
    ['He chose 7.', '7', 'idle'],
    ['Some 27 per 100,000 fell ill.', '100,000', 'name'],
  ]
  for (const [text, word, why] of cases) test(text, () => assert.equal(draftAt(text, word)?.dropped, why))
})

describe('where no figure begins', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The ferry has cabins.', 'ferry'],
    ['The $ fell again.', '$'],
    ['A minus was added.', 'minus'],
    ['It is - so far - new.', '-'],
  ]
  for (const [text, word] of cases) test(text, () => assert.equal(draftAt(text, word), undefined))
})
