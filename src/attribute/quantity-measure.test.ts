import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quantitiesOf } from '../../test/kits/quantities-in-short.ts'

function measuresIn(text: string): readonly string[] {
  return quantitiesOf(text).map(({ number, measure }) => `${number.text}: ${measure}`)
}

describe('the unit and the words around it tell what is measured', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The rocket can strike targets up to 300 km away.', ['300: range']],
    ['The missile has a range of 190 miles.', ['190: range']],
    ['The tower is 210 metres tall.', ['210: height']],
    ['The lake is 40 metres deep.', ['40: depth']],
    ['The wall is 3 km long and 4 m high.', ['3: length', '4: height']],
    ['The village lies 25 km north of the border.', ['25: distance']],
    ['The storm killed 12 people and injured 30 others.', ['12: deaths', '30: injuries']],
    ['Forty passengers were hurt in the crash.', ['Forty: injuries']],
    ['Two hikers died on Sunday.', ['Two: deaths']],
    ['Exports rose 8 per cent in March.', ['8: change']],
    ['The tax is 8 per cent of income.', ['8: share']],
    ['Unemployment fell to 4.1 per cent.', ['4.1: share']],
    ['A 20 per cent increase was agreed.', ['20: change']],
    ['Shares slid by 3%.', ['3: change']],
    ['The ticket costs $40.', ['40: price']],
    ['The firm lost $40 million.', ['40 million: money']],
    ['The car was sold for $9,000.', ['9,000: price']],
    ['A tremor of magnitude 5.1 was felt.', ['5.1: magnitude']],
    ['A 5.1-magnitude tremor was felt.', ['5.1: magnitude']],
    ['The death toll has risen to 88.', ['88: deaths']],
    ['The number of people known to have died stands at 88.', ['88: deaths']],
    ['The lorry weighed 18 tonnes.', ['18: mass']],
    ['Winds reached 90 mph.', ['90: speed']],
    ['The oven was at 220 degrees Celsius.', ['220: temperature']],
    ['She is 41 years old.', ['41: age']],
    ['The meeting lasted three hours.', ['three: duration']],
    ['The park covers 12 hectares.', ['12: area']],
    ['The tank holds 500 litres.', ['500: volume']],
    ['The plant makes 600 cars a week.', ['600: rate']],
    ['The disk holds 4 terabytes.', ['4: data']],
    ['The lamp uses 9 watts.', ['9: power']],
    ['It used 300 kWh.', ['300: energy']],
    ['The tyre pressure is 32 psi.', ['32: pressure']],
    ['The signal is at 5 GHz.', ['5: frequency']],
    ['The well is 1,200 feet down.', ['1,200: distance']],
    ['Demand grew threefold.', ['threefold: ratio']],
    ['Two-thirds of the harvest was lost.', ['Two-thirds: share']],
    ['The 50-kg warhead is new.', ['50: mass']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(measuresIn(text), expected))
  }
})
