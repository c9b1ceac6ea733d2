import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { quantitiesOf } from '../../test/kits/quantities-in-short.ts'

function boundsIn(text: string): readonly string[] {
  return quantitiesOf(text).map(({ span, bound, hedge }) => `${span.text}: ${bound}${hedge ? `, ${hedge.text}` : ''}`)
}

describe('the words before a figure bound or hedge it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Up to 190 drones were launched.', ['Up to 190 drones: max']],
    ['The missile has a range of about 155 miles.', ['about 155 miles: point, about']],
    ['The top speed of the train is 320 km/h.', ['320 km/h: max']],
    ['It has a maximum range of around 93 miles.', ['a maximum range of around 93 miles: max, around']],
    ['At least 40 people are missing.', ['At least 40 people: min']],
    ['No fewer than 12 towns were hit.', ['No fewer than 12 towns: min']],
    ['More than 3,000 volunteers came.', ['More than 3,000 volunteers: min']],
    ['Over 500 houses burned down.', ['Over 500 houses: min']],
    ['As many as 60 crew members were on board.', ['As many as 60 crew members: max']],
    ['Almost 5 tonnes of ivory were seized.', ['Almost 5 tonnes: point, Almost']],
    ['Just over two months remain.', ['Just over two months: min, Just over']],
    ['Just under 400 kilometres separate them.', ['Just under 400 kilometres: max, Just under']],
    ['Fewer than 30 wolves remain.', ['Fewer than 30 wolves: max']],
    ['Not more than 5 per cent of the stock is safe.', ['Not more than 5 per cent: max']],
    ['Roughly 1,000 birds died.', ['Roughly 1,000 birds: point, Roughly']],
    ['An estimated 250,000 people marched.', ['An estimated 250,000 people: point, An estimated']],
    ['Some 70 ships are waiting.', ['Some 70 ships: point, Some']],
    ['Close to 90% of the vote was counted.', ['Close to 90%: point, Close to']],
    ['The pipe is at most 3 metres wide.', ['at most 3 metres: max']],
    ['500+ officers were on duty.', ['500+ officers: min']],
    ['It took 10 or more hours.', ['10 or more hours: min']],
    ['Targets as far away as 300 miles can be hit.', ['as far away as 300 miles: max']],
    ['Nearly 20 million doses were shipped.', ['Nearly 20 million doses: point, Nearly']],
    ['In excess of 900 jobs are at risk.', ['In excess of 900 jobs: min']],
    ['Upwards of 80 firms applied.', ['Upwards of 80 firms: min, Upwards of']],
    ['The minimum age of 21 years was kept.', ['21 years: min']],
    ['It weighs approximately 4 kg.', ['approximately 4 kg: point, approximately']],
    ['Up to about 180 boats took part.', ['Up to about 180 boats: max, about']],
    ['The storm lasted well over six hours.', ['well over six hours: min, well over']],
    ['They waited exactly 15 minutes.', ['15 minutes: point']],
  ]
  for (const [text, expected] of cases) {
    test(text, () => assert.deepEqual(boundsIn(text), expected))
  }
})
