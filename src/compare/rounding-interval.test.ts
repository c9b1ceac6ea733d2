import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedQuantity } from '../../test/marked-report.ts'
import { markedReport } from '../../test/marked-report.ts'
import type { Quantity } from '../model/quantity.ts'
import { compareFigures, roundingInterval } from './rounding-interval.ts'

const units: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  mi: ['mile', 1.609344],
  km: ['kilometre', 1],
}

/** "~186 mi": a hedge, the number as printed, a unit of length or a counted noun. */
function quantityOf(figure: string): Quantity {
  const [, hedge, printed = '', unit = ''] = /^(~?)([\d.,]+)(?: (\w+))?$/u.exec(figure) ?? []
  const words = `${hedge === '~' ? 'about ' : ''}${printed}`
  const value = Number(printed.replaceAll(',', ''))
  const length = units[unit]
  const marked: MarkedQuantity = {
    words,
    value,
    unit: length?.[0] ?? unit,
    measure: length ? 'range' : 'count',
    ...(hedge === '~' ? { hedge: 'about' } : {}),
    ...(length ? { si: { value: value * length[1], unit: 'kilometre' } } : {}),
  }
  const [quantity] = markedReport({ id: 'x', text: `It is ${words} there.`, figures: [marked] }).quantities
  assert.ok(quantity)
  return quantity
}

function relation(a: string, b: string): string {
  const [first, second] = [roundingInterval(quantityOf(a)), roundingInterval(quantityOf(b))]
  assert.ok(first && second)
  const compared = compareFigures(first, second)
  return compared.isFar ? 'far' : compared.relation
}

const pairs: readonly (readonly [a: string, b: string, relation: string])[] = [
  ['100 km', '62 mi', 'same'],
  ['500 km', '310 mi', 'same'],
  ['500 km', '300 mi', 'differs'],
  ['42 km', '42 km', 'same'],
  ['88 km', '90 km', 'rounding'],
  ['87 km', '90 km', 'differs'],
  ['870 km', '900 km', 'differs'],
  ['~870 km', '900 km', 'differs'],
  ['~880 km', '900 km', 'rounding'],
  ['12.4 km', '12 km', 'rounding'],
  ['12.4 km', '12.9 km', 'differs'],
  ['250 km', '180 km', 'far'],
  ['1,000 km', '1,040 km', 'differs'],
  ['41,000 bikes', '~40,000 bikes', 'rounding'],
  ['41,000 bikes', '52,000 bikes', 'far'],
  ['54 votes', '51 votes', 'far'],
  ['54 votes', '56 votes', 'far'],
  ['~54 votes', '51 votes', 'differs'],
  ['3 people', '4 people', 'far'],
  ['340 jobs', '~340 jobs', 'same'],
  ['2.1 points', '2.12 points', 'rounding'],
  ['2.1 points', '2.4 points', 'far'],
]

describe('two figures', () => {
  for (const [a, b, wanted] of pairs) {
    test(`${a} and ${b}: ${wanted}`, () => {
      assert.equal(relation(a, b), wanted)
      assert.equal(relation(b, a), wanted)
    })
  }

  test('the interval of a round number is at most five percent wide', () => {
    const figure = roundingInterval(quantityOf('300 km'))
    assert.equal(figure?.halfWidth, 7.5)
  })

  test('a hedge widens the interval to three percent', () => {
    assert.equal(roundingInterval(quantityOf('186 km'))?.halfWidth, 0.5)
    assert.equal(roundingInterval(quantityOf('~186 km'))?.halfWidth, 5.58)
  })

  test('the difference is given as a share of the larger', () => {
    const [a, b] = [roundingInterval(quantityOf('180 km')), roundingInterval(quantityOf('190 km'))]
    assert.ok(a && b)
    assert.equal(compareFigures(a, b).delta, 0.053)
  })

  test('a range has the middle as value and its ends as interval', () => {
    const { value: _, ...rest } = quantityOf('4 points')
    const figure = roundingInterval({ ...rest, min: 3, max: 5 })
    assert.equal(figure?.value, 4)
    assert.equal(figure?.halfWidth, 1)
  })

  test('a quantity without a number has no interval', () => {
    const { value: _, ...rest } = quantityOf('4 points')
    assert.equal(roundingInterval({ ...rest, min: 3 }), undefined)
  })

  test('nothing and nothing are the same', () => {
    assert.equal(relation('0 votes', '0 votes'), 'same')
  })
})
