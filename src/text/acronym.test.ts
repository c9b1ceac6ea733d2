import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { acronymKey, isAcronym, isAcronymOf, isLooseAcronymOf } from './acronym.ts'

describe('acronyms of names', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['NASA', 'National Aeronautics and Space Administration'],
    ['RADAR', 'RAdio Detection And Ranging'],
    ['CDM', 'Coastal Defence Missile'],
    ['SONAR', 'Sound Navigation and Ranging'],
    ['HIMOS', 'High Mobility Observation System'],
    ['ARTAPS', 'Army Tactical Array Power System'],
    ['UN', 'United Nations'],
    ['U.N.', 'United Nations'],
    ['FOI', 'Freedom of Information'],
    ['GLSB', 'Ground-Launched Small Bomb'],
    ['SAMs', 'surface-to-air missile'],
    ['nato', 'North Atlantic Treaty Organization'],
    ['HIMOS', 'high mobility observation system'],
    ['ООН', 'организация объединённых наций'],
    ['ÖVP', 'Österreichische Volks Partei'],
    ['.UN', 'United Nations'],
  ]
  for (const [acronym, name] of cases) {
    test(`${acronym} stands for ${name}`, () => assert.equal(isAcronymOf(acronym, name.split(' ')), true))
  }
})

describe('acronyms of other names', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['HIMOS', 'Guided Multiple Launch System'],
    ['CDM', 'Coastal Defence'],
    ['CDM', 'Coastal Defence Missile Program'],
    ['UN', 'Union'],
    ['NATO', 'North Sea Treaty'],
    ['ABC', 'A Big Dog'],
    ['X', 'Xenon Lamp'],
    ['ÖVP', 'Volks Partei Österreichs'],
    ['ООН', 'United Nations'],
    ['3GP', 'Third Generation Phone'],
    ['', 'Anything Else'],
  ]
  for (const [acronym, name] of cases) {
    test(`${acronym} does not stand for ${name}`, () => assert.equal(isAcronymOf(acronym, name.split(' ')), false))
  }
})

describe('acronyms in brackets may be looser', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['DPIMs', 'improved dual-purpose munitions', true],
    ['CDM', 'coastal defence missile', true],
    ['WHO', 'World Health Organisation', true],
    ['BBC', 'coastal defence missile', false],
    ['XY', 'Yellow Xylophone', false],
  ]
  for (const [acronym, name, expected] of cases) {
    test(`${acronym} behind ${name}: ${expected}`, () =>
      assert.equal(isLooseAcronymOf(acronym, name.split(' ')), expected))
  }
})

describe('how acronyms are written', () => {
  const acronyms: readonly string[] = ['NATO', 'UN', 'SAMs', 'G7A', 'HIMOS', 'B2B']
  for (const word of acronyms) test(`${word} is one`, () => assert.equal(isAcronym(word), true))
  const others: readonly string[] = ['Nato', 'A', 'I', 'SHADOWCASTERS', 'McKay', 'F-16', 'us', '']
  for (const word of others) test(`${JSON.stringify(word)} is none`, () => assert.equal(isAcronym(word), false))

  test('dots and a plural s are no part of it', () => {
    assert.deepEqual(['U.S.', 'SAMs', 'NATO', 'GPS'].map(acronymKey), ['US', 'SAM', 'NATO', 'GPS'])
  })
})

test('the first letters of words are always an acronym of them', () => {
  const word = fc.stringMatching(/^[B-Z][b-z]{2,8}$/u)
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 6 }), (words) => {
      const letters = words.map((part) => part.charAt(0)).join('')
      assert.equal(isAcronymOf(letters, words), true)
    }),
  )
})
