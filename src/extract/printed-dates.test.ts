import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type DateHints, dateResidueEnd, isDateLine, printedDatesIn } from './printed-dates.ts'

/** Printed dates and what they name. */
const dates: readonly (readonly [text: string, iso: string])[] = [
  ['Tuesday 4 March 2025 09:15 GMT', '2025-03-04T09:15:00Z'],
  ['Friday 6 June 2025 19:48 BST', '2025-06-06T19:48:00+01:00'],
  ['Published March 4, 2025 at 9:15 AM EST', '2025-03-04T09:15:00-05:00'],
  ['June 6, 2025, 5:31 p.m. ET', '2025-06-06T17:31:00-04:00'],
  ['Jan. 6, 2025, 5:31 p.m. ET', '2025-01-06T17:31:00-05:00'],
  ['Updated 3:04 PM EDT, Mon September 15, 2025', '2025-09-15T15:04:00-04:00'],
  ['12:00 AM PST, December 1, 2025', '2025-12-01T00:00:00-08:00'],
  ['2025-03-04', '2025-03-04'],
  ['4th of March, 2025', '2025-03-04'],
  ['04.03.2025, 09:15 Uhr', '2025-03-04'],
  ['Stand: 4. März 2025, 9.15 Uhr', '2025-03-04'],
  ['mardi 4 mars 2025 à 9h15', '2025-03-04'],
  ['le 1er avril 2025', '2025-04-01'],
  ['4 de marzo de 2025', '2025-03-04'],
  ['4 marzo 2025', '2025-03-04'],
  ['4 de março de 2025', '2025-03-04'],
  ['4 marca 2025', '2025-03-04'],
  ['4 березня 2025, 09:15', '2025-03-04'],
  ['4 марта 2025, 09:15 МСК', '2025-03-04T09:15:00+03:00'],
  ['4 March 2025 09:15 (UTC+2)', '2025-03-04T09:15:00+02:00'],
  ['4 March 2025 09:15 IST', '2025-03-04T09:15:00+05:30'],
  ['2025年3月4日', '2025-03-04'],
  ['25/03/2025', '2025-03-25'],
  ['3/25/2025', '2025-03-25'],
  ['Publié le 04/03/2025 à 21:45', '2025-03-04'],
  ['04/03/2025 21:45 CET', '2025-03-04T21:45:00+01:00'],
  ['03/04/2025 5:08 PM ET', '2025-03-04T17:08:00-05:00'],
  ['03/24/25 5:08 PM ET', '2025-03-24T17:08:00-04:00'],
]

for (const [text, iso] of dates) {
  test(`the printed date ${text} is ${iso}`, () => {
    assert.deepEqual(
      printedDatesIn(text).map((date) => date.iso),
      [iso],
    )
  })
}

const noDates: readonly string[] = [
  '',
  'March 4',
  '31 February 2025',
  '2025',
  'in March 2025',
  '4/5/2025',
  '12 fishes 2025',
  'model 4-2025-77',
  'page 300 of 2025 things',
  '99 March 2025',
  '2025-13-40',
]

for (const text of noDates) {
  test(`no date is read from: ${text}`, () => assert.deepEqual(printedDatesIn(text), []))
}

test('a time without a zone names no instant: only its day is kept', () => {
  assert.deepEqual(
    printedDatesIn('4 March 2025 09:15').map((date) => [date.iso, date.precision]),
    [['2025-03-04', 'day']],
  )
})

test('several dates come in the order of the text, with their places', () => {
  const text = 'Published 4 March 2025 | Updated 6 March 2025'
  const found = printedDatesIn(text)
  assert.deepEqual(
    found.map((date) => text.slice(date.start, date.end)),
    ['4 March 2025', '6 March 2025'],
  )
})

const dateLines = [
  'Tuesday 4 March 2025 09:15 GMT',
  'Published: 4 March 2025, updated 6 March 2025',
  'Posted on March 4, 2025',
  'March 4, 2025 / 9:15 AM',
  'Last updated on 2025-03-04 at 09:15',
  'Опубліковано 4 березня 2025, 09:15',
  'Veröffentlicht am 04.03.2025 um 09:15 Uhr',
  '4 марта, 09:15',
  '4th March',
  'Dienstag, 4. März, 09:15 Uhr',
  'March 4, 9:15 am',
]
const noDateLines = [
  '40 May come back',
  '4 miles, 09:15',
  'March 4 protest at 9:15',
  'The council met on March 4, 2025 to vote on the ferries',
  'Norvik Lines annual report 4 March 2025 results and outlook',
  'Ferries',
  '',
  'March 4',
]

test('a line that says only when is a date line', () => {
  for (const line of dateLines) assert.ok(isDateLine(line), line)
  for (const line of noDateLines) assert.ok(!isDateLine(line), line)
})

test('a day with the day of its change is a line of date in more languages', () => {
  for (const line of [
    'Publié le 12 mars 2032 à 09h14, modifié le 12 mars 2032 à 15h50',
    '14/05/2031 às 11:24. Atualizado em 14/05/2031 às 13:02',
    'Issued on: 12/03/2031 - 17:55   Modified: 12/03/2031 - 18:10',
  ])
    assert.ok(isDateLine(line), line)
})

test('a stamp without a date is a line of date all the same', () => {
  for (const line of [
    'Publiziert heute um 06:00 Uhr',
    'Online seit gestern, 22.05 Uhr',
    '21 июня, 12:40',
    'Publié hier à 18h05',
  ])
    assert.ok(isDateLine(line), line)
  for (const line of ['Gestern kam das Schiff um 06:00 Uhr an', '12 Schiffe, 12:40 Tonnen', 'Heute'])
    assert.ok(!isDateLine(line), line)
})

test('a residue of a page’s data ends before the first sentence', () => {
  assert.equal(dateResidueEnd('date 2025-03-04 The council met.'), 'date 2025-03-04'.length)
  assert.equal(dateResidueEnd('2025-03-04 The council met.'), '2025-03-04'.length)
  assert.equal(dateResidueEnd('Published: March 4, 2025 The council met.'), 'Published: March 4, 2025'.length)
})

test('a date with which a sentence begins is no residue', () => {
  for (const text of [
    'On March 4, 2025, the council met.',
    '4 March 2025 was a Tuesday.',
    'March 4, 2025 will be remembered.',
    'The council met on 2025-03-04.',
    'Published on March 4, 2025, the report was read by few.',
  ]) {
    assert.equal(dateResidueEnd(text), 0, text)
  }
})

test('many numbers are read in time that grows with the text only', () => {
  for (const text of ['1 '.repeat(300_000), '2025-'.repeat(100_000), '4 March 2025 '.repeat(8_000)]) {
    const start = performance.now()
    printedDatesIn(text)
    assert.ok(performance.now() - start < 24_000, `${text.slice(0, 10)} ${performance.now() - start}`)
  }
})

describe('dates as the lands of the world print them', () => {
  const cases: readonly (readonly [string, DateHints, string])[] = [
    ['5 січня 2026', {}, '2026-01-05'],
    ['5 января 2026 г.', {}, '2026-01-05'],
    ['5. Jänner 2026', {}, '2026-01-05'],
    ['le 5 février 2026', {}, '2026-02-05'],
    ['5 de enero del 2026', {}, '2026-01-05'],
    ['5 gennaio 2026', {}, '2026-01-05'],
    ['5 de janeiro de 2026', {}, '2026-01-05'],
    ['5 d’abril 2026', {}, '2026-04-05'],
    ['5 stycznia 2026', {}, '2026-01-05'],
    ['den 5 januari 2026', {}, '2026-01-05'],
    ['5 Ağustos 2026', {}, '2026-08-05'],
    ['5. srpna 2026', {}, '2026-08-05'],
    ['5. listopada 2026', { language: 'hr' }, '2026-10-05'],
    ['5 listopada 2026', { language: 'pl' }, '2026-11-05'],
    ['2026. január 5.', {}, '2026-01-05'],
    ['2026 m. sausio 5 d.', {}, '2026-01-05'],
    ['2026. gada 5. janvāris', {}, '2026-01-05'],
    ['5 Ιανουαρίου 2026', {}, '2026-01-05'],
    ['5 يناير، 2026', {}, '2026-01-05'],
    ['٥ يناير ٢٠٢٦', {}, '2026-01-05'],
    ['5 كانون الثاني 2026', {}, '2026-01-05'],
    ['۵ ژانویه ۲۰۲۶', {}, '2026-01-05'],
    ['५ मार्च २०२६', {}, '2026-03-05'],
    ['5 ธันวาคม 2568', { language: 'th' }, '2025-12-05'],
    ['๕ ธันวาคม ๒๕๖๘', { language: 'th' }, '2025-12-05'],
    ['5 tháng 1, 2026', {}, '2026-01-05'],
    ['5 tháng 1 năm 2026', {}, '2026-01-05'],
    ['2026年1月5日', {}, '2026-01-05'],
    ['2026년 1월 5일', {}, '2026-01-05'],
    ['9/10/2026', { slashed: 'day-first' }, '2026-10-09'],
    ['9/10/2026', { slashed: 'month-first' }, '2026-09-10'],
    ['9/10/2026 4:15 pm', { slashed: 'day-first' }, '2026-09-10'],
    ['19/10/2026', { slashed: 'month-first' }, '2026-10-19'],
    ['05.01.26', { mayShortenYear: true }, '2026-01-05'],
    ['06.18.2025', {}, '2025-06-18'],
  ]
  for (const [line, hints, day] of cases) {
    test(`${line} is ${day}`, () => {
      const [date] = printedDatesIn(`(${line})`, hints)
      assert.equal(date?.iso.slice(0, 10), day)
      assert.equal(date?.start, 1 + (/^(?:le|den) /u.exec(line)?.[0].length ?? 0))
    })
  }

  const none: readonly (readonly [string, DateHints])[] = [
    ['9/10/2026', {}],
    ['05.01.26', {}],
    ['version 1.05.01.26', { mayShortenYear: true }],
    ['5 ธันวาคม 2568', {}],
    ['5 March 2569', {}],
    ['31 June 2026', {}],
    ['0 March 2026', {}],
    ['2026 Market 5', {}],
    ['2026年13月5日', {}],
    ['5 tháng 13 năm 2026', {}],
  ]
  for (const [line, hints] of none) {
    test(`${line} is no date that one could know`, () => {
      assert.deepEqual(printedDatesIn(line, hints), [])
    })
  }
})
