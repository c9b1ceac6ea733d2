import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { readPlainText } from '../extract/read-plain-text.ts'
import { creditedNames } from './credited-names.ts'
import { compileOutletLexicon } from './outlet-lexicon.ts'

const lexicon = compileOutletLexicon(loadLexicon())
const story =
  'The island council met on Tuesday to talk about the ferries that it had asked for since the spring of last year.'

/** Credit lines and the house that each names. */
const lines: readonly (readonly [line: string, ...credited: string[]])[] = [
  ['This piece first appeared on Skarn Risk Notes.', 'published-in Skarn Risk Notes'],
  [
    'This article was originally published by the Harbour Institute of Velby.',
    'published-in Harbour Institute of Velby',
  ],
  ['h/t Lantern Review', 'via Lantern Review'],
  ['(h/t Lantern Review.)', 'via Lantern Review'],
  ['Hat tip: Lantern', 'via Lantern'],
  ['Via Lantern’s', 'via Lantern'],
  ['With reporting from agencies'],
  ['Additional reporting by Ada Lund'],
  ['Source: the council'],
]

for (const [line, ...credited] of lines) {
  test(`the house that a credit line names: ${line}`, () => {
    const text = `${story}\n\n${line}`
    const article = readPlainText({ id: 'a', text }, lexicon)
    const found = creditedNames(article, [])
    assert.deepEqual(
      found.map((one) => `${one.pattern} ${one.outlet}`),
      credited,
    )
    for (const one of found) assert.equal(text.slice(one.span.start, one.span.end), one.span.text)
  })
}

test('a line whose house is known already is left alone', () => {
  const text = `${story}\n\nh/t Lantern Review`
  const article = readPlainText({ id: 'a', text }, lexicon)
  const known = creditedNames(article, [])
  assert.equal(known.length, 1)
  assert.deepEqual(creditedNames(article, known), [])
})

test('sentences of the story are not read for credits', () => {
  const article = readPlainText(
    { id: 'a', text: `${story}\n\nThe letter was published in Skarn Risk Notes, the council said on Friday.` },
    lexicon,
  )
  assert.deepEqual(creditedNames(article, []), [])
})

test('an agency that no gazetteer knows is cited by its dateline, a place is not', () => {
  const rows: readonly [dateline: string, outlet: string | undefined, own: string, isOwn: boolean][] = [
    ['HOLM (KPA) —', 'KPA', 'Harbour Gazette', false],
    ['HOLM (KPA) —', 'KPA', 'Kestrian Press Agency', true],
    ['HOLM, May 3 (Kestrian News Agency) —', 'Kestrian News Agency', 'Harbour Gazette', false],
    ['DOHA (UAE) —', undefined, 'Harbour Gazette', false],
    ['HOLM —', undefined, 'Harbour Gazette', false],
  ]
  for (const [dateline, outlet, own, isOwn] of rows) {
    const text = `${dateline} The quay was closed on Monday.`
    const found = creditedNames(
      {
        id: 'a',
        byline: [],
        publishedPrecision: 'none',
        language: 'en',
        state: 'article',
        text,
        zones: [{ start: 0, end: dateline.length, kind: 'dateline' }],
        links: [],
        declaredOrigins: [],
        outlet: { name: own, shownInText: false },
      },
      [],
    )
    assert.equal(found[0]?.outlet, outlet, dateline)
    if (outlet !== undefined) assert.equal(found[0]?.isOwnOutlet, isOwn, dateline)
  }
})
