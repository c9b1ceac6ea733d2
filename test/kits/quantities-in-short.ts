// Quantities of an invented sentence in one line each, so that a table shows what a reader would check.
import { findQuantities } from '../../src/attribute/find-quantities.ts'
import { compileQuantityLexicon } from '../../src/attribute/quantity-lexicon.ts'
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import type { Article } from '../../src/model/article.ts'
import type { Quantity } from '../../src/model/quantity.ts'

export const quantityLexicon = compileQuantityLexicon(loadLexicon())

/** An article with nothing but a text and a language. */
export function bareArticle(text: string, language = 'en'): Article {
  return {
    id: 'invented',
    byline: [],
    publishedPrecision: 'none',
    language,
    state: 'article',
    text,
    zones: [],
    links: [],
    declaredOrigins: [],
  }
}

/** The quantities of `text`. */
export function quantitiesOf(text: string, language = 'en'): readonly Quantity[] {
  return findQuantities(bareArticle(text, language), quantityLexicon)
}

/** Each quantity as `words = value unit`: "around 93 miles = 93 mile", "3 to 5 kg = 3..5 kilogram". */
export function inShort(text: string, language = 'en'): readonly string[] {
  return quantitiesOf(text, language).map(
    (quantity) =>
      `${quantity.span.text} = ${valueInShort(quantity)}${quantity.unit === undefined ? '' : ` ${quantity.unit}`}`,
  )
}

function valueInShort(quantity: Quantity): string {
  if (quantity.max !== undefined && quantity.min !== undefined) return `${quantity.min}..${quantity.max}`
  return quantity.value === undefined ? `${quantity.min ?? ''}..` : String(quantity.value)
}
