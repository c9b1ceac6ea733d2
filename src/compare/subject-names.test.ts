import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LocalSubject, SubjectKind } from '../model/subject.ts'
import { isLatin, isSpellingOf, namesOf } from './subject-names.ts'

function subject(kind: SubjectKind, name: string, ...aliases: readonly string[]): LocalSubject {
  return { id: 'n1', kind, name, aliases, mentions: [] }
}

describe('two spellings of one name', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Volkov', 'Volkov'],
    ['Volkova', 'Volkowa'],
    ['Shevchenko', 'Шевченко'],
    ['Kovalsky', 'Kovalskyy'],
    ['Kovalsky', 'Ковальський'],
    ['Bondarenko', 'Бондаренко'],
    ['Petrov', 'Петров'],
    ['Lindqvist', 'Lindkvist'],
    ['Dvořák', 'Dvorak'],
    ['Reyes', 'REYES'],
    ['Reyes’s', 'Reyes'],
  ]
  for (const [a, b] of cases) test(`${a} and ${b}`, () => assert.equal(isSpellingOf(a, b), true))
})

describe('two names', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Volkov', 'Bulgakov'],
    ['Reyes', 'Rossi'],
    ['Lind', 'Lund'],
    ['Berg', 'Park'],
    ['Шевченко', 'Bondarenko'],
    ['Petrov', 'Сидоров'],
    ['Moss', 'Mays'],
  ]
  for (const [a, b] of cases) test(`${a} and ${b}`, () => assert.equal(isSpellingOf(a, b), false))
})

describe('the keys of a subject', () => {
  test('a person has full names, a short name and sounds', () => {
    const names = namesOf(subject('person', 'Mara Lind', 'Lind', 'President Mara Lind'))
    assert.deepEqual(names.full, ['mara lind'])
    assert.deepEqual(names.short, ['lind'])
    assert.deepEqual(names.sound, { given: 'mr', family: 'lnt' })
  })

  test('a name of one word is full when there is no longer one', () => {
    const names = namesOf(subject('thing', 'Osprey', 'Ospreys'))
    assert.deepEqual(names.full, ['osprey'])
    assert.deepEqual(names.short, [])
  })

  test('acronyms stand apart, without plural', () => {
    const names = namesOf(subject('thing', 'Coastal Warning System', 'CWS', 'CWSs'))
    assert.deepEqual(names.acronyms, ['cws'])
    assert.deepEqual(names.full, ['coastal warning system'])
  })

  test('a designation does not part a name from its words', () => {
    assert.deepEqual(namesOf(subject('thing', 'QF-40 Coastal Defence Missile')).full, ['coastal defence missile'])
    assert.deepEqual(namesOf(subject('thing', 'QF-40')).full, ['qf 40'])
  })

  test('renamed cities and countries have one key', () => {
    const keyOf = (name: string): string | undefined => namesOf(subject('place', name)).full[0]
    assert.equal(keyOf('Kiev'), keyOf('Kyiv'))
    assert.equal(keyOf('Bombay'), keyOf('Mumbai'))
    assert.equal(keyOf('Britain'), keyOf('United Kingdom'))
    assert.notEqual(keyOf('Kyiv'), keyOf('Kharkiv'))
  })

  test('only persons of two words have sounds', () => {
    assert.equal(namesOf(subject('person', 'Lind')).sound, undefined)
    assert.equal(namesOf(subject('body', 'Kestrel Motors')).sound, undefined)
  })
})

test('scripts are told apart', () => {
  assert.equal(isLatin('Dvořák-Lind'), true)
  assert.equal(isLatin('Mara Lind'), true)
  assert.equal(isLatin('Шевченко'), false)
})
