import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inShort, quantitiesOf } from '../../test/kits/quantities-in-short.ts'

describe('a figure takes its unit from one before it where the words run alike', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The flood killed 12 people in Karsk and seven in Merrow.', ['12 people = 12 people', 'seven = 7 people']],
    [
      'The flood killed 12 people in Karsk, seven in Merrow and two in Ilsk.',
      ['12 people = 12 people', 'seven = 7 people', 'two = 2 people'],
    ],
    ['The harbour will sell 310 boats by auction and 120 by tender.', ['310 boats = 310 boat', '120 = 120 boat']],
    [
      'The yard index rose by 3 percent but the mill index fell by 2.',
      ['3 percent = 3 percentage', '2 = 2 percentage'],
    ],
    ['The highest bid is 61.25 cents, while the lowest is 52.75.', ['61.25 cents = 61.25 cent', '52.75 = 52.75 cent']],
    [
      'Some 41,000 people had work for a year and 27,500 who had it for less.',
      ['Some 41,000 people = 41000 people', '27,500 = 27500 people'],
    ],
    // What follows must not take a unit from far off or from another kind of figure.
    ['The flood killed 12 people in Karsk. Seven in Merrow are safe.', ['12 people = 12 people']],
    ['The flood killed 12 people in Karsk and began at seven in Merrow.', ['12 people = 12 people']],
    ['Twelve people in Karsk and the two in Merrow left.', ['Twelve people = 12 people']],
    ['She is 41 years old in May and 7 in June is no age.', ['41 years old = 41 year of age']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(inShort(text), expected))

  test('what is counted stands at the first figure', () => {
    const [, second] = quantitiesOf('The flood killed 12 fishermen in Karsk and seven in Merrow.')
    assert.equal(second?.of?.text, 'fishermen')
  })
})

describe('parts of one thing are counted in the singular', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['They ate a three course meal.', ['three course = 3 course']],
    ['The 5 speed gearbox is new.', ['5 speed = 5 speed']],
    ['He built a four storey house.', ['four storey = 4 storey']],
    ['The 300 strong crowd left.', []],
    ['Of course three course books were lost.', ['three course books = 3 book']],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(inShort(text), expected))
})

describe('a place or a time before the figure is not what it measures', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['The Osprey left Ilsk for six weeks.', undefined],
    ['The Osprey sailed to Ilsk with a range of 300 miles.', 'Osprey'],
    ['The Osprey can fly 300 miles.', 'Osprey'],
    ['In Merrow the water rose 300 centimetres.', undefined],
  ]
  for (const [text, expected] of cases) test(text, () => assert.equal(quantitiesOf(text)[0]?.of?.text, expected))
})
