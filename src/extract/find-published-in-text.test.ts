import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findPublishedInText } from './find-published-in-text.ts'
import { zonePlainText } from './zone-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())
const headline = 'Ferries go to the islands at last'
const story =
  'The island council met on March 1, 2025 to talk about the ferries that it had asked for since the spring of last year.\n\nThe company did not come to the meeting, since nobody had told it of the day, its lawyers said on Wednesday.'

function published(text: string): readonly (string | undefined)[] {
  const found = findPublishedInText(text, zonePlainText(text, outlets), { slashed: 'day-first' })
  if (found !== undefined)
    assert.equal(text.slice(found.publishedSpan.start, found.publishedSpan.end), found.publishedSpan.text)
  return found === undefined ? [] : [found.publishedAt, found.publishedPrecision, found.modifiedAt]
}

/** Texts and their date of publication, its precision, and the date of the last change. */
const dated: readonly (readonly [name: string, text: string, at: string, precision: string, modified?: string])[] = [
  [
    'a date line',
    `${headline}\n\nTom Quill\nTuesday 4 March 2025 09:15 GMT\n\n${story}`,
    '2025-03-04T09:15:00Z',
    'minute',
  ],
  ['a day', `${headline}\n\nMarch 4, 2025\n\n${story}`, '2025-03-04', 'day'],
  ['a date in the byline', `${headline}\n\nBy Tom Quill | March 4, 2025\n\n${story}`, '2025-03-04', 'day'],
  ['a residue', `date 2025-03-04 ${story}`, '2025-03-04', 'day'],
  [
    'publication and change',
    `${headline}\n\nPublished 4 March 2025\nUpdated 6 March 2025\n\n${story}`,
    '2025-03-04',
    'day',
    '2025-03-06',
  ],
  ['publication after the story', `${headline}\n\n${story}\n\nPublished: 4 March 2025`, '2025-03-04', 'day'],
  ['a dateline with a year', `VELBY, March 4, 2025 (Xinhua) -- ${story}`, '2025-03-04', 'day'],
  [
    'a line below a standfirst of several sentences',
    `${headline}\n\nThe council had asked for them since spring. The company sold them without a word to anybody. Nobody knows where they are.\n\nMarch 4, 2025 - 09:15\n\n${story}`,
    '2025-03-04',
    'day',
  ],
  [
    'a Portuguese line',
    `${headline}\n\npostado em 04/03/2025 17:20 / atualizado em 05/03/2025 17:31\n\n${story}`,
    '2025-03-04',
    'day',
    '2025-03-05',
  ],
  [
    'a day with its hour and more',
    `${headline}\n\n04/03/2025 20h12  Atualizado há 14 horas\n\n${story}`,
    '2025-03-04',
    'day',
  ],
  [
    'a Ukrainian line',
    `${headline}\n\nОпубліковано 4 березня 2025, оновлено 6 березня 2025\n\n${story}`,
    '2025-03-04',
    'day',
    '2025-03-06',
  ],
  ['a German line', `${headline}\n\nVeröffentlicht am 04.03.2025, 09:15 Uhr\n\n${story}`, '2025-03-04', 'day'],
]

for (const [name, text, at, precision, modified] of dated) {
  test(`the date of publication is read from ${name}`, () =>
    assert.deepEqual(published(text), [at, precision, modified]))
}

const undated: readonly (readonly [name: string, text: string])[] = [
  ['dates inside the story', `${headline}\n\n${story}`],
  [
    'the date of a post',
    `${headline}\n\n${story}\n\nWe sail. — Ida Storm (@ida) March 3, 2025\n\nThe post was seen by half of the island within an hour, the council said.`,
  ],
  ['the date of a caption', `${headline}\n\nFILE PHOTO: A ferry leaves Velby, March 4, 2025\n\n${story}`],
  ['the year of a copyright line', `${headline}\n\n${story}\n\n© 2025 Harbour Gazette`],
  [
    'a date of another story after the text',
    `${headline}\n\n${story}\n\nRelated Articles\n\nStorm closes the route\n\nMarch 2, 2025`,
  ],
]

for (const [name, text] of undated) {
  test(`no date of publication is read from ${name}`, () => assert.deepEqual(published(text), []))
}

test('the words of a residue are its evidence', () => {
  const text = ` date 2025-03-04 ${story}`
  assert.equal(findPublishedInText(text, zonePlainText(text, outlets))?.publishedSpan.text, 'date 2025-03-04')
})
