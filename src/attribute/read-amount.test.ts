import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inShort } from '../../test/kits/quantities-in-short.ts'

describe('two figures are a range, two amounts, or a score', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The trip takes 3 to 5 hours.', ['3 to 5 hours = 3..5 hour']],
    ['Between 200 and 300 people came.', ['200 and 300 people = 200..300 people']],
    ['Children aged 6 to 11 were tested.', ['6 to 11 = 6..11 year of age']],
    ['The plate is 2-3 cm thick.', ['2-3 cm = 2..3 centimetre']],
    ['Costs of $5 million to $7 million are likely.', ['$5 million to $7 million = 5000000..7000000 dollar']],
    ['It will cost between €1.2bn and €1.5bn.', ['€1.2bn and €1.5bn = 1200000000..1500000000 euro']],
    ['Winds of 60–80 mph are expected.', ['60–80 mph = 60..80 mile per hour']],
    ['From 15 to 20 ships were damaged.', ['15 to 20 ships = 15..20 ship']],
    ['Eight or nine soldiers fled.', ['Eight = 8 soldier', 'nine soldiers = 9 soldier']],
    ['The dose is 5–10 mg.', ['5–10 mg = 5..10 milligram']],
    ['Growth of 1.5% to 2% is forecast.', ['1.5% to 2% = 1.5..2 percentage']],
    ['Prices fell from $75 to $45.', ['$75 = 75 dollar', '$45 = 45 dollar']],
    ['Output rose from 400 to 650 tonnes.', ['400 to 650 tonnes = 400..650 metric ton']],
    ['Temperatures of 30 to 35 degrees Celsius are normal.', ['30 to 35 degrees Celsius = 30..35 celsius']],
    ['Between two and four witnesses will speak.', ['two and four witnesses = 2..4 witness']],
    ['The ratio lies between 50 and 70.', ['50 and 70 = 50..70']],
    ['It lasted two or three weeks.', ['two = 2 week', 'three weeks = 3 week']],
    ['They won 54 to 46.', []],
    ['Sales of 10,000 to 12,000 units are planned.', ['10,000 to 12,000 units = 10000..12000 unit']],
    ['Somewhere between 1 and 2 million people fled.', ['1 and 2 million people = 1000000..2000000 people']],
    ['The camera costs $900-$1,100.', ['$900-$1,100 = 900..1100 dollar']],
    ['A 10- to 12-week course begins.', ['10- to 12-week = 10..12 week']],
    ['Rain fell for two to three days.', ['two to three days = 2..3 day']],
    ['15 to 20 per cent of seats are vacant.', ['15 to 20 per cent = 15..20 percentage']],
    ['Ages ranged from 18 to 73 years.', ['18 to 73 years = 18..73 year']],
    ['The index rose 64 points to 4,577.', ['64 points = 64 point', '4,577 = 4577 point']],
    ['The index fell by 12.5 points to 980.2.', ['12.5 points = 12.5 point', '980.2 = 980.2 point']],
    ['They scored 12 points to 9.', ['12 points = 12 point', '9 = 9 point']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})
