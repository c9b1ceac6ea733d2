import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedReport } from '../../test/marked-report.ts'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { CurrentState, StateStep } from '../model/findings.ts'
import { buildTimeline, currentState, storyDates } from './build-timeline.ts'
import { findCentralFrame } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findUnits } from './find-units.ts'
import { findOpen } from './open-questions.ts'
import { readReports } from './read-report.ts'
import { stateOfUnit } from './unit-state.ts'

const lexicon = compileCompareLexicon(loadLexicon())

function read(reports: readonly MarkedReport[]): {
  readonly timeline: readonly StateStep[]
  readonly current: CurrentState
} {
  const articles = reports.map(markedReport)
  const subjects = [
    markedSubject('quay', 'thing', ['North Quay'], articles),
    markedSubject('bell', 'person', ['Una Bell'], articles),
  ]
  const units = readReports(articles, subjects).map((report) => findUnits(report, lexicon))
  const frame = findCentralFrame(units)
  const stateUnits = units.flat().flatMap((unit) => {
    const state = stateOfUnit(unit, frame, lexicon)
    return state ? [{ ...state, unit }] : []
  })
  const dates = storyDates(articles, lexicon.calendarOf)
  const timeline = buildTimeline(stateUnits, dates)
  return { timeline, current: currentState(timeline, dates, findOpen(units, frame)) }
}

const stepsOf = (reports: readonly MarkedReport[]): readonly string[] =>
  read(reports).timeline.map(({ state, from, onRecord }) => `${state} ${from ?? '-'}${onRecord ? ' on record' : ''}`)

const said = (source: string, content: string, kind: 'named' | 'anonymous' | 'institution' = 'anonymous') => [
  { source, kind, cue: 'said', content },
]

// 2025-03-06 was a Thursday.
const weighed: MarkedReport = {
  id: 'a',
  at: '2025-03-03T08:00:00Z',
  text: 'The city is considering whether to close North Quay.',
}
const told: MarkedReport = {
  id: 'b',
  at: '2025-03-06T08:00:00Z',
  text: 'The city will close North Quay, three officials said on Wednesday.',
  says: said('three officials', 'The city will close North Quay'),
}
const announced: MarkedReport = {
  id: 'c',
  at: '2025-03-07T10:00:00Z',
  text: 'The city will close North Quay in May, the mayor’s office said.',
  says: said('the mayor’s office', 'The city will close North Quay in May', 'institution'),
}
const undated: MarkedReport = { id: 'd', text: 'The city is expected to close North Quay.' }
const refused: MarkedReport = {
  id: 'e',
  at: '2025-03-06T08:00:00Z',
  text: 'The city will close North Quay, two aides said. It had long refused to close North Quay.',
  says: said('two aides', 'The city will close North Quay'),
}

interface Case {
  readonly name: string
  readonly reports: readonly MarkedReport[]
  readonly steps: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'steps stand in the order of their dates, whatever the order of the reports',
    reports: [announced, told, weighed],
    steps: ['under-review 2025-03-03', 'reported-decided 2025-03-06', 'announced 2025-03-07 on record'],
  },
  {
    name: 'a report of a decision dates from the report, not from a day that it names',
    reports: [told],
    steps: ['reported-decided 2025-03-06'],
  },
  {
    name: 'a state without a date stands where the ladder puts it',
    reports: [weighed, told, undated],
    steps: ['under-review 2025-03-03', 'expected -', 'reported-decided 2025-03-06'],
  },
  {
    name: 'what had been refused before has no date and stands first',
    reports: [weighed, refused],
    steps: ['resisted -', 'under-review 2025-03-03', 'reported-decided 2025-03-06'],
  },
  {
    name: 'a state that is told again adds no step',
    reports: [told, { ...told, id: 'b2', at: '2025-03-09T08:00:00Z' }],
    steps: ['reported-decided 2025-03-06'],
  },
  {
    name: 'a day in the sentence is when a review was',
    reports: [
      {
        id: 'f',
        text: 'On March 2, Una Bell said the city was still evaluating the closure of North Quay.\nThat was in 2025.',
        says: said('Una Bell', 'the city was still evaluating the closure of North Quay', 'named'),
      },
    ],
    steps: ['under-review 2025-03-02 on record'],
  },
  {
    name: 'expectations after the decision are no state',
    reports: [told, { id: 'g', at: '2025-03-08T08:00:00Z', text: 'The city is set to close North Quay.' }],
    steps: ['reported-decided 2025-03-06'],
  },
  {
    name: 'what is expected on a day is expected from the report on',
    reports: [{ id: 'k', at: '2025-03-04T08:00:00Z', text: 'The city is expected to close North Quay on Friday.' }],
    steps: ['expected 2025-03-04'],
  },
  {
    name: 'unnamed people who tell it after the announcement add no state',
    reports: [announced, { ...told, id: 'l', at: '2025-03-09T08:00:00Z' }],
    steps: ['announced 2025-03-07 on record'],
  },
  {
    name: 'what reports say of an announced decision in their own name repeats it',
    reports: [announced, { id: 'h', at: '2025-03-09T08:00:00Z', text: 'The city will close North Quay.' }],
    steps: ['announced 2025-03-07 on record'],
  },
  {
    name: 'to close is more than to announce it',
    reports: [announced, { id: 'i', at: '2025-05-02T08:00:00Z', text: 'The city closed North Quay on Thursday.' }],
    steps: ['announced 2025-03-07 on record', 'done 2025-05-01'],
  },
  {
    name: 'a plan is undone',
    reports: [
      announced,
      { id: 'j', at: '2025-04-01T08:00:00Z', text: 'The city has scrapped its plan to close North Quay.' },
    ],
    steps: ['announced 2025-03-07 on record', 'reversed 2025-04-01'],
  },
]

describe('the state over time', () => {
  for (const { name, reports, steps } of cases) test(name, () => assert.deepEqual(stepsOf(reports), steps))

  test('evidence and reports of a step are those that say so', () => {
    const step = read([weighed, told]).timeline.find(({ state }) => state === 'reported-decided')
    assert.deepEqual(step?.reports, ['b'])
    assert.equal(step.evidence[0]?.text, 'The city will close North Quay')
  })

  test('the state now is that of the last step, as of the last report that tells it', () => {
    const { current } = read([weighed, told, { ...told, id: 'b2', at: '2025-03-09T08:00:00Z' }])
    assert.equal(current.state, 'reported-decided')
    assert.equal(current.asOf, '2025-03-09')
    assert.equal(current.onRecord, false)
  })

  test('what sources did not say is open', () => {
    const { current } = read([
      weighed,
      {
        ...told,
        text: `${told.text} They did not say when North Quay would close. It is not clear how long North Quay will be shut.`,
        says: [
          ...said('three officials', 'The city will close North Quay'),
          {
            source: 'They',
            kind: 'anonymous',
            cue: 'did not say',
            content: 'when North Quay would close',
            form: 'not-said',
          },
        ],
      },
    ])
    assert.deepEqual(
      current.open.map(({ text }) => text),
      ['when North Quay would close', 'It is not clear how long North Quay will be shut'],
    )
  })

  test('what the newest report leaves open stands first', () => {
    const { current } = read([
      { id: 'm', at: '2025-03-01T08:00:00Z', text: 'It is unclear who will close North Quay.' },
      { id: 'n', at: '2025-03-04T08:00:00Z', text: 'It is unclear when the city will close North Quay.' },
    ])
    assert.equal(current.open[0]?.text, 'It is unclear when the city will close North Quay')
  })

  test('a story without a state has none', () => {
    const { timeline, current } = read([{ id: 'x', text: 'North Quay is old and made of oak.' }])
    assert.deepEqual(timeline, [])
    assert.deepEqual(current, { onRecord: false, open: [] })
  })
})
