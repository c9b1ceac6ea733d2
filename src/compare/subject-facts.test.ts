import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { reportOf } from '../../test/kits/subjects-in-short.ts'
import { joinSubjects } from './join-subjects.ts'

/** Each fact as "subject: words". */
function factsIn(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, at) => reportOf(`r${at + 1}`, text))
  return joinSubjects(reports).flatMap((subject) => subject.facts.map((fact) => `${subject.name}: ${fact.span.text}`))
}

describe('a figure is a fact of the subject that it is said of', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The Osprey missile has a range of 190 miles.', ['Osprey: 190 miles']],
    ['With a range of 190 miles the Osprey missile is new.', ['Osprey: 190 miles']],
    ['The Heron drone weighs 40 kg and the Osprey missile weighs 900 kg.', ['Heron: 40 kg', 'Osprey: 900 kg']],
    ['The army has Osprey missiles. They have a range of 190 miles.', ['Osprey: 190 miles']],
    ['The army has Osprey missiles. The missiles fly at 900 km/h.', ['Osprey: 900 km/h']],
    ['Narvia bought Osprey missiles, which have a range of 190 miles.', ['Osprey: 190 miles']],
    ['The reach is 90 miles with the air-launched glide bomb.', ['air-launched glide bomb: 90 miles']],
    ['Mara Lind, 52, leads the council.', ['Mara Lind: 52']],
    ['Shares of Kestrel Motors rose 4 per cent.', ['Kestrel Motors: 4 per cent']],
    ['In Oslo 40 people came.', []],
    ['It is 90 miles long.', []],
  ]
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(factsIn(text), expected))
})

test('facts of two reports stand at one subject, each with its article', () => {
  const reports = [
    reportOf('r1', 'The Osprey missile has a range of 190 miles.'),
    reportOf('r2', 'The Osprey missile can reach targets 300 km away.'),
  ]
  const [osprey] = joinSubjects(reports)
  assert.deepEqual(
    osprey?.facts.map(({ article, value, unit, measure, si }) => ({ article, value, unit, measure, si })),
    [
      { article: 'r1', value: 190, unit: 'mile', measure: 'range', si: { value: 305.7754, unit: 'kilometre' } },
      { article: 'r2', value: 300, unit: 'kilometre', measure: 'range', si: { value: 300, unit: 'kilometre' } },
    ],
  )
})

test('a range of values keeps both ends', () => {
  const [osprey] = joinSubjects([reportOf('r1', 'The Osprey missile has a range of 90 to 120 miles.')])
  assert.deepEqual(
    osprey?.facts.map(({ min, max, value }) => ({ min, max, value })),
    [{ min: 90, max: 120, value: undefined }],
  )
})
