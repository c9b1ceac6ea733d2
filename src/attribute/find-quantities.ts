import type { Article } from '../model/article.ts'
import type { Quantity } from '../model/quantity.ts'
import { spanOf } from '../model/span.ts'
import { type FigureText, figureTextOf } from './figure-text.ts'
import { readBounding } from './quantity-bounds.ts'
import type { QuantityLexicon } from './quantity-lexicon.ts'
import { measureOf } from './quantity-measure.ts'
import { ofSpan } from './quantity-of.ts'
import { siOf } from './quantity-si.ts'
import { mayBeginAmount, readAmount } from './read-amount.ts'
import type { Amount } from './read-draft.ts'
import { storyStretches } from './story-stretches.ts'
import { withUnitUnderstood } from './unit-understood.ts'

const quantitiesMax = 2000
const lookBackAmounts = 4

/** The quantities that the story of an article states, in order; nothing from captions, credits and other furniture. */
export function findQuantities(
  article: Article,
  lexicon: QuantityLexicon,
  story = storyStretches(article),
): readonly Quantity[] {
  const found: Quantity[] = []
  for (const { tokens } of story) {
    const figure = figureTextOf(article.text, tokens, article.language, lexicon)
    let before: readonly Amount[] = []
    for (let at = 0; at < tokens.length && found.length < quantitiesMax; ) {
      const read = mayBeginAmount(figure, tokens[at]) ? readAmount(figure, at) : undefined
      if (read === undefined) at += 1
      else {
        const understood = read.bare === undefined ? undefined : withUnitUnderstood(figure, read.bare, before)
        const amounts = understood === undefined ? read.amounts : [understood]
        for (const amount of amounts) found.push(quantityOf(figure, amount))
        before = [...before, ...amounts].slice(-lookBackAmounts)
        at = Math.max(read.to, at + 1)
      }
    }
  }
  return found
}

function quantityOf(figure: FigureText, amount: Amount): Quantity {
  const { tokens, text } = figure
  const bounding = readBounding(figure, amount.from, amount.numberTo)
  const startOf = (at: number): number => tokens[at]?.start ?? 0
  const endOf = (to: number): number => tokens[to - 1]?.end ?? 0
  const isVague = amount.form === 'vague'
  const bound = isVague && bounding.bound === 'point' ? 'min' : bounding.bound
  const si = siOf(amount)
  const of = ofSpan(figure, amount)
  return {
    span: spanOf(text, startOf(bounding.from), endOf(amount.to)),
    number: spanOf(text, startOf(amount.numberFrom), endOf(amount.numberTo)),
    ...valuesOf(amount),
    ...(amount.unit === undefined ? {} : { unit: amount.unit.name }),
    ...(si === undefined ? {} : { si }),
    ...(bounding.hedge === undefined ? {} : { hedge: spanOf(text, bounding.hedge.start, bounding.hedge.end) }),
    bound,
    measure: measureOf(figure, amount),
    ...(of === undefined ? {} : { of }),
  }
}

function valuesOf(amount: Amount): Pick<Quantity, 'value' | 'min' | 'max'> {
  if (amount.max !== undefined) return { min: amount.value, max: amount.max }
  if (amount.form === 'vague') return { min: amount.value }
  return isHeldByText(amount) ? { value: amount.value } : {}
}

/** Two thirds are no number that the text holds: 0.6666… would be our rounding. */
function isHeldByText(amount: Amount): boolean {
  return amount.form !== 'fraction' || Number.isInteger(amount.value * 1000)
}
