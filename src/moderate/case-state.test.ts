import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CaseEvent } from '../model/takedown.ts'
import { caseState } from './case-state.ts'

const received: CaseEvent = {
  kind: 'received',
  at: '2031-04-02T08:00:00.000Z',
  actor: 'notifier',
  notice: {
    urls: ['https://lantern.example/a'],
    ground: 'copyright',
    explanation: 'It is our photograph story, copied whole.',
    name: 'Ida Moor',
    email: 'ida@moor.example',
  },
}
const decided = (isWithheld: boolean, at = '2031-04-02T10:00:00.000Z'): CaseEvent => ({
  kind: 'decided',
  at,
  actor: 'editor',
  isWithheld,
  reason: 'The text is a copy of theirs.',
})
const reversed: CaseEvent = {
  kind: 'reversed',
  at: '2031-04-05T10:00:00.000Z',
  actor: 'admin',
  reason: 'It was licensed.',
}
const countered: CaseEvent = {
  kind: 'countered',
  at: '2031-04-03T10:00:00.000Z',
  actor: 'outlet',
  statement: 'We wrote it.',
}
const at = (instant: string): number => Date.parse(instant)

describe('where a case stands', () => {
  const cases: readonly (readonly [
    name: string,
    events: readonly CaseEvent[],
    now: string,
    status: string,
    isWithheld: boolean,
  ])[] = [
    ['a fresh notice waits', [received], '2031-04-02T08:00:01Z', 'waiting', false],
    ['a second before twenty hours it still waits', [received], '2031-04-03T03:59:59Z', 'waiting', false],
    [
      'at twenty hours the item is hidden without a decision',
      [received],
      '2031-04-03T04:00:00Z',
      'hidden-undecided',
      true,
    ],
    ['withheld once decided', [received, decided(true)], '2031-04-02T10:00:01Z', 'withheld', true],
    [
      'shown once refused, also after twenty hours',
      [received, decided(false)],
      '2031-04-09T00:00:00Z',
      'kept-shown',
      false,
    ],
    [
      'a late decision to keep shows what was hidden',
      [received, decided(false, '2031-04-03T06:00:00.000Z')],
      '2031-04-03T07:00:00Z',
      'kept-shown',
      false,
    ],
    ['reversed, it is shown again', [received, decided(true), reversed], '2031-04-06T00:00:00Z', 'reversed', false],
    [
      'a counter-notice alone changes nothing',
      [received, decided(true), countered],
      '2031-04-04T00:00:00Z',
      'withheld',
      true,
    ],
    [
      'what is decided after a reversal counts',
      [received, decided(true), reversed, decided(true, '2031-04-07T00:00:00.000Z')],
      '2031-04-08T00:00:00Z',
      'withheld',
      true,
    ],
    ['a clock that jumped back hides nothing early', [received], '2031-04-01T00:00:00Z', 'waiting', false],
  ]
  for (const [name, events, now, status, isWithheld] of cases)
    test(name, () => {
      const state = caseState({ id: 'c', events }, at(now))
      assert.equal(state?.status, status)
      assert.equal(state?.isWithheld, isWithheld)
    })

  test('both sides see when it is hidden and when the decision is due', () => {
    const state = caseState({ id: 'c', events: [received] }, at('2031-04-02T09:00:00Z'))
    assert.equal(state?.hidesAt, '2031-04-03T04:00:00.000Z')
    assert.equal(state?.dueAt, '2031-04-03T08:00:00.000Z')
  })

  test('reason and counter-statement are the last ones given', () => {
    const state = caseState(
      { id: 'c', events: [received, decided(true), countered, reversed] },
      at('2031-05-01T00:00:00Z'),
    )
    assert.equal(state?.reason, 'It was licensed.')
    assert.equal(state?.counterStatement, 'We wrote it.')
  })

  test('events without a notice are no case', () => {
    assert.equal(caseState({ id: 'c', events: [decided(true)] }, 0), undefined)
    assert.equal(caseState({ id: 'c', events: [] }, 0), undefined)
  })
})
