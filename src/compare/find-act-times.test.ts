import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { areOtherTimes, findActTimes } from './find-act-times.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

/** The times of the acts of a first sentence, published on Thursday, 6 March 2025. */
function timesIn(text: string, reference: string | undefined = '2025-03-06'): readonly string[] {
  const [report] = readReports([markedReport({ id: 'x', text })], [])
  assert.ok(report)
  const context = { reference, year: undefined, names: lexicon.calendarOf('en') }
  return findUnits(report, lexicon).flatMap((unit) =>
    findActTimes(unit, unit.acts, context).map(({ time, span }) => `${time} "${span.text}"`),
  )
}

const cases: readonly (readonly [text: string, times: readonly string[]])[] = [
  ['The city will close the quay on 14 May.', ['2025-05-14 "on 14 May"']],
  ['The city will close the quay on May 14.', ['2025-05-14 "on May 14"']],
  ['The city will close the quay in May.', ['2025-05 "in May"']],
  ['The city will close the quay in January.', ['2025-01 "in January"']],
  ['The city will close the quay from June 2026.', ['2026-06 "from June 2026"']],
  ['The city will close the quay in 2027.', ['2027 "in 2027"']],
  ['The city will close the quay next month.', ['2025-04 "next month"']],
  ['The city closed the quay on Monday.', ['2025-03-03 "on Monday"']],
  ['The city will close the quay after a storm on 3 March.', []],
  ['The city will close the quay, which smells in May.', []],
  ['The city may close the quay in May.', []],
  ['The city will close the quay.', []],
]

describe('when an act is done', () => {
  for (const [text, times] of cases) {
    test(`"${text}": ${times.length === 0 ? 'not told' : times.join(', ')}`, () =>
      assert.deepEqual(timesIn(text), times))
  }

  test('what is told of the past behind the first sentence is background', () => {
    assert.deepEqual(timesIn('The quay is old and made of oak. The city closed the quay on Monday.'), [])
  })

  test('without a day of publication only what is fully named counts', () => {
    assert.deepEqual(timesIn('The city will close the quay in May 2026.', undefined), ['2026-05 "in May 2026"'])
  })

  test('a day lies in its month or not', () => {
    assert.equal(areOtherTimes('2025-05-14', '2025-05'), false)
    assert.equal(areOtherTimes('2025-05-14', '2025-06'), true)
    assert.equal(areOtherTimes('2025-05-14', '2025-05-15'), true)
    assert.equal(areOtherTimes('2025-05-14', '2025-05-14'), false)
  })
})
