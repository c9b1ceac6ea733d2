import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { quantitiesOf } from '../../test/kits/quantities-in-short.ts'

function siIn(text: string): readonly string[] {
  return quantitiesOf(text).map(({ number, si }) => `${number.text}: ${si ? `${si.value} ${si.unit}` : '-'}`)
}

describe('values are given in SI units where there is one', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It is 186 miles away.', ['186: 299.338 kilometre']],
    ['It is 300 kilometres away.', ['300: 300 kilometre']],
    ['It is 90 metres long.', ['90: 90 metre']],
    ['It is 1,500 metres long.', ['1,500: 1.5 kilometre']],
    ['It is 5,280 feet high.', ['5,280: 1.609344 kilometre']],
    ['It is 12 inches wide.', ['12: 0.3048 metre']],
    ['It is 3 nautical miles off.', ['3: 5.556 kilometre']],
    ['It weighs 10 lb.', ['10: 4.535924 kilogram']],
    ['It weighs 2 tonnes.', ['2: 2000 kilogram']],
    ['It weighs 5 ounces.', ['5: 0.1417476 kilogram']],
    ['It lasted 2 hours.', ['2: 7200 second']],
    ['It lasted 3 days.', ['3: 259200 second']],
    ['It moved at 60 mph.', ['60: 26.8224 metre per second']],
    ['It moved at 100 km/h.', ['100: 27.77778 metre per second']],
    ['It moved at 10 knots.', ['10: 5.144444 metre per second']],
    ['It covers 2 hectares.', ['2: 20000 square metre']],
    ['It covers 640 acres.', ['640: 2589988 square metre']],
    ['It holds 1,000 litres.', ['1,000: 1 cubic metre']],
    ['It holds 42 gallons.', ['42: 0.1589873 cubic metre']],
    ['It was 32 degrees Fahrenheit.', ['32: 0 degree Celsius']],
    ['It was 21 degrees Celsius.', ['21: 21 degree Celsius']],
    ['It makes 100 horsepower.', ['100: 74569.99 watt']],
    ['It used 2 kWh.', ['2: 7200000 joule']],
    ['It costs 5 dollars.', ['5: -']],
    ['It is 5 per cent.', ['5: -']],
    ['It is 5 to 6 miles.', ['5 to 6: -']],
    ['It has 12 rooms.', ['12: -']],
    ['It runs at 2 GHz.', ['2: 2000000000 hertz']],
    ['It holds 3 GB.', ['3: 3000000000 byte']],
    ['It turned 180 degrees.', ['180: 3.141593 radian']],
    ['It stood at 1,000 hectopascals.', ['1,000: 100000 pascal']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(siIn(text), expected))
  }
})

test('miles and kilometres of one length have one SI value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (miles) => {
      const kilometres = (miles * 1.609344).toFixed(3)
      const [a] = quantitiesOf(`It is ${miles} miles away.`)
      const [b] = quantitiesOf(`It is ${kilometres} kilometres away.`)
      assert.ok(a?.si && b?.si)
      assert.ok(Math.abs(a.si.value - b.si.value) <= 0.001 * a.si.value)
    }),
    { numRuns: 50 },
  )
})
