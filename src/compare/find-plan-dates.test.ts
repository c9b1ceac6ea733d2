import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { calendarNames } from '../text/calendar-names.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findPlanDates, isSamePlan } from './find-plan-dates.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

function plansIn(text: string): ReturnType<typeof findPlanDates> {
  const units = readReports([markedReport({ id: 'a', text })], []).flatMap((report) => findUnits(report, lexicon))
  return findPlanDates(units, { reference: '2031-10-21', year: undefined, names: calendarNames('en') })
}

describe('the days of plans', () => {
  const cases: readonly (readonly [text: string, days: readonly string[]])[] = [
    ['Letters will be mailed on December 15 to all owners.', ['2031-12-15']],
    ['Owners will be notified by letter starting Dec. 8 this year.', ['2031-12-08']],
    ['The letters were mailed on October 2 to all owners.', []],
    ['The hearing, originally set for 3 November, will be on 10 November.', []],
    ['The fair runs from 3 November to 10 November this year.', []],
    ['The work ends on Friday, the council said.', []],
  ]
  for (const [text, days] of cases)
    test(text, () =>
      assert.deepEqual(
        plansIn(text).map(({ day }) => day),
        days,
      ),
    )
})

test('one plan shares its act and words, or most of its words', () => {
  const isSame = (a: string, b: string): boolean | undefined => {
    const [first, second] = [plansIn(a)[0], plansIn(b)[0]]
    return first && second && isSamePlan(first, second)
  }
  const set = 'The judge set sentencing for November 12 in the case.'
  assert.equal(isSame(set, 'The judge scheduled sentencing for 19 November.'), true)
  assert.equal(isSame(set, 'Letters to owners will be mailed on December 15.'), false)
  assert.equal(
    isSame('Letters to owners will be mailed on December 15.', 'The letters go to owners on December 8.'),
    true,
  )
})
