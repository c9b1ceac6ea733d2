import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inShort } from '../../test/kits/quantities-in-short.ts'

describe('ages are years of age', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The 34-year-old was found safe.', ['34-year-old = 34 year of age']],
    ['Mara Lind, 52, runs the shop.', ['52 = 52 year of age']],
    ['A boy aged nine and his sister, who is 12, were rescued.', ['nine = 9 year of age', '12 = 12 year of age']],
    ['He will be 40 in June.', ['40 = 40 year of age']],
    ['She turned 65 last week.', ['65 = 65 year of age']],
    ['The three-month-old panda weighs 8 kg.', ['three-month-old = 3 month of age', '8 kg = 8 kilogram']],
    ['Anyone over the age of 18 may vote.', ['18 = 18 year of age']],
    ['Average life expectancy is around 73.', ['around 73 = 73 year of age']],
    ['The victims were 22 and 27 years old.', ['22 = 22 year of age', '27 years old = 27 year of age']],
    ['At age 7 he played for the king.', ['7 = 7 year of age']],
    ['Tom Berg 44 has sailed twice around the world.', ['44 = 44 year of age']],
    ['The bridge is 120 years old.', ['120 years old = 120 year of age']],
    ['Their 6-week-old baby sleeps.', ['6-week-old = 6 week of age']],
    ['Women aged 25 to 54 worked more.', ['25 to 54 = 25..54 year of age']],
    ['He retired at 62, a rich man.', ['62 = 62']],
    ['They have two children, ages 4 and 7.', ['two children = 2 child', '4 = 4 year of age', '7 = 7 year of age']],
    ['He was aged 12 and left at noon.', ['12 = 12 year of age']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(inShort(text), expected))
  }
})
