import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quantitiesOf } from '../../test/kits/quantities-in-short.ts'

function holdersIn(text: string): readonly string[] {
  return quantitiesOf(text).map(({ number, of }) => `${number.text}: ${of?.text ?? '-'}`)
}

describe('a quantity is of what is counted or spoken of', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The plant supplies 30 gigawatts of wind power.', ['30: wind power']],
    ['The Osprey has a range of 190 miles.', ['190: Osprey']],
    ['Nearly 60 per cent of its revenue comes from ads.', ['60: revenue comes']],
    ['The Kestrel drone weighs 50 kg, and the Heron carries 12 kg.', ['50: Kestrel', '12: Heron']],
    ['The firm sold 250ml bottles.', ['250: bottles']],
    ['A 50-kg warhead was found.', ['50: warhead']],
    ['Four of the nine judges dissented.', ['Four: judges', 'nine: judges']],
    ['The navy lost three old patrol boats.', ['three: old patrol boats']],
    ['About 20 decently sized power plants would be needed.', ['20: power plants']],
    ['Six other officials resigned.', ['Six: officials']],
    ['On Monday the Rialto rose 4 metres.', ['4: Rialto']],
    ['In July the rate was 3 per cent.', ['3: -']],
    ['It weighs 4 tonnes.', ['4: -']],
    ['Barrels of oil cost $80.', ['80: Barrels']],
    ['The Albatross flew at 600 km/h.', ['600: Albatross']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(holdersIn(text), expected))
  }
})
