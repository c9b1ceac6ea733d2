import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isOfOtherMonth } from './month-told.ts'

/** Whether the words behind "|" tell another month than March 2031. */
function isOther(text: string, language: string, published = '2031-03-04'): boolean {
  const end = text.indexOf('|')
  const report = { text: text.replace('|', ''), language }
  return isOfOtherMonth(report, end, { publishedAt: published })
}

describe('the month behind the words that cite a report', () => {
  const others: readonly (readonly [text: string, language: string])[] = [
    ['the Courier wrote| in February that', 'en'],
    ['the Courier wrote| already in February', 'en'],
    ['„Kurier” pisał| w lutym o promach', 'pl'],
    ['der Kurier schrieb| im Februar über', 'de'],
    ['El Correo publicó| en febrero que', 'es'],
    ['«Кур’єр» писав| у лютому про', 'uk'],
    ['«Курьер» писал| в феврале о', 'ru'],
  ]
  for (const [text, language] of others) test(`is another: ${text}`, () => assert.ok(isOther(text, language)))

  const same: readonly (readonly [text: string, language: string])[] = [
    ['the Courier wrote| in March that', 'en'],
    ['the Courier wrote| that the yard closes in February', 'en'],
    ['the Courier wrote| in may words', 'en'],
    ['„Kurier” pisał| w marcu o promach', 'pl'],
    ['der Kurier schrieb| im Hafen über', 'de'],
    ['«Курьер» писал| в марте о', 'ru'],
  ]
  for (const [text, language] of same) test(`is none: ${text}`, () => assert.ok(!isOther(text, language)))

  test('tells nothing where the other report has no date', () => {
    const report = { text: 'the Courier wrote in February', language: 'en' }
    assert.ok(!isOfOtherMonth(report, 17, {}))
  })
})
