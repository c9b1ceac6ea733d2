import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import type { SubjectKind } from '../model/subject.ts'
import { readReports } from './read-report.ts'
import { joinSpeakers } from './speaker-of.ts'

const named: Readonly<Record<string, readonly [SubjectKind, ...string[]]>> = {
  finch: ['person', 'Orla Finch', 'Finch'],
  board: ['body', 'River Board'],
  vale: ['place', 'Vale'],
}

function speakerOf(source: string): string | undefined {
  const article = markedReport({
    id: 'x',
    text: `The weir will be rebuilt, ${source} said.`,
    says: [{ source, cue: 'said', content: 'The weir will be rebuilt' }],
  })
  const subjects = Object.entries(named).map(([id, [kind, ...names]]) => markedSubject(id, kind, names, [article]))
  const [report] = readReports([article], subjects)
  const [statement] = report?.article.statements ?? []
  assert.ok(report !== undefined && statement !== undefined)
  return report.speakers.get(statement)
}

describe('who makes a statement', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Orla Finch', 'finch'],
    ['engineer Finch', 'finch'],
    ['Orla Finch of the River Board', 'finch'],
    ['a spokeswoman for the River Board', 'board'],
    ['a spokeswoman', 'noun it'],
    ['the mayor of Vale', 'vale'],
    ['Ed Pike', 'name ed pike'],
    ['the lock keeper', 'noun lock keeper'],
  ]
  for (const [source, wanted] of cases) {
    test(`${source} is ${wanted}`, () => assert.equal(speakerOf(source), wanted))
  }
})

describe('speakers of one claim', () => {
  const subjects = new Map([
    ['board', { name: 'Vale River Board', aliases: ['VRB'] }],
    ['finch', { name: 'Orla Finch', aliases: [] }],
  ])
  const joined = (...speakers: readonly string[]): readonly string[] => {
    const { keyOf } = joinSpeakers(speakers, subjects)
    return speakers.map(keyOf)
  }
  test('"the board" is the one whose name ends so', () =>
    assert.deepEqual(joined('name vale river board', 'noun river board'), [
      'name vale river board',
      'name vale river board',
    ]))
  test('"it" is who is named most', () =>
    assert.deepEqual(joined('finch', 'finch', 'pike', 'noun it'), ['finch', 'finch', 'pike', 'finch']))
  test('where nobody is named "the company" and "it" are one', () =>
    assert.deepEqual(joined('noun company', 'noun it'), ['noun it', 'noun it']))
  test('"the board" is the subject whose name ends so, whoever is named more', () =>
    assert.deepEqual(joined('finch', 'finch', 'board', 'noun board'), ['finch', 'finch', 'board', 'board']))
  test('a last name is the person’s', () => assert.deepEqual(joined('finch', 'name finch'), ['finch', 'finch']))
  test('a noun and a name of the same words are one', () =>
    assert.deepEqual(joined('noun harbour police', 'name harbour police'), [
      'name harbour police',
      'name harbour police',
    ]))
  test('a name of a name is followed to the longest', () =>
    assert.deepEqual(joined('noun police', 'name harbour police', 'name vale harbour police'), [
      'name vale harbour police',
      'name vale harbour police',
      'name vale harbour police',
    ]))
  test('who speaks is found by any name', () => {
    const { keyOfName } = joinSpeakers(['board', 'name ed pike'], subjects)
    assert.deepEqual(['The VRB', 'Ed Pike', 'Una Bell'].map(keyOfName), ['board', 'name ed pike', undefined])
  })
  test('two names are two', () =>
    assert.deepEqual(joined('name ed pike', 'name una bell'), ['name ed pike', 'name una bell']))
})
