import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarNames } from '../text/calendar-names.ts'
import { tokensOf } from '../text/tokens.ts'
import { daysBetween, resolveDays, yearIn } from './resolve-dates.ts'

// 2025-06-18 was a Wednesday.
const reference = '2025-06-18'

function daysOf(
  text: string,
  context: { reference?: string | undefined; year?: number; language?: string } = {},
): readonly string[] {
  const words = tokensOf(text).map((token) => token.lower)
  const days = resolveDays(
    words,
    { first: 0, end: words.length },
    {
      reference: 'reference' in context ? context.reference : reference,
      year: context.year,
      names: calendarNames(context.language ?? 'en'),
    },
  )
  return days.map(({ day }) => day)
}

const dated: readonly (readonly [text: string, days: readonly string[]])[] = [
  ['The vote was held on Monday.', ['2025-06-16']],
  ['The vote was held on Wednesday.', ['2025-06-18']],
  ['She resigned last Wednesday.', ['2025-06-11']],
  ['They met on Thursday.', ['2025-06-12']],
  ['Talks resume next Monday.', ['2025-06-23']],
  ['The bridge closed yesterday.', ['2025-06-17']],
  ['The bridge closed today.', ['2025-06-18']],
  ['On May 3 the mayor said no.', ['2025-05-03']],
  ['On 3 May the mayor said no.', ['2025-05-03']],
  ['On the 3rd of May the mayor said no.', ['2025-05-03']],
  ['It was signed on March 9, 2024.', ['2024-03-09']],
  ['It was signed on 9 March 2024.', ['2024-03-09']],
  ['Since Dec. 28 nobody has been seen.', ['2024-12-28']],
  ['On Sept. 4 the ban was lifted.', ['2025-09-04']],
  ['The law takes effect on July 1.', ['2025-07-01']],
  ['The 2025-06-02 filing says so.', ['2025-06-02']],
  ['It may march on.', []],
  ['In March the plan was dropped.', []],
  ['On February 30 nothing happens.', []],
  ['Monday and then Tuesday', ['2025-06-16', '2025-06-17']],
  ['He sat in the sun.', []],
]

describe('days named in a text', () => {
  for (const [text, days] of dated) {
    test(`"${text}" names ${days.length === 0 ? 'no day' : days.join(' and ')}`, () => {
      assert.deepEqual(daysOf(text), days)
    })
  }

  test('a weekday cannot be fixed without a day of publication', () => {
    assert.deepEqual(daysOf('On Friday he left.', { reference: undefined }), [])
  })

  test('a month and day take the year that the text names elsewhere', () => {
    assert.deepEqual(daysOf('On September 11 he spoke.', { reference: undefined, year: 2023 }), ['2023-09-11'])
    assert.deepEqual(daysOf('On September 11 he spoke.', { reference: undefined }), [])
  })

  test('other languages have names of their own', () => {
    assert.deepEqual(daysOf('Am Montag, 3. März 2025, trat er zurück.', { language: 'de' }), [
      '2025-06-16',
      '2025-03-03',
    ])
    assert.deepEqual(daysOf('Le 4 juin, il a démissionné.', { language: 'fr' }), ['2025-06-04'])
  })

  test('the year of a text is the latest that it names', () => {
    assert.equal(yearIn(['in', '2014', 'and', 'autumn', '2023', ',', '12']), 2023)
    assert.equal(yearIn(['in', 'autumn', '300']), undefined)
  })

  test('days are counted between dates', () => {
    assert.equal(daysBetween('2025-02-27', '2025-03-01'), 2)
    assert.equal(daysBetween('2025-03-01', '2025-02-27'), -2)
  })
})
