import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contextOf, type DateContext } from './date-context.ts'
import { dateInWords, onlyLabel } from './dates-in-words.ts'
import { readPageFacts } from './page-facts.ts'
import { readPageTree } from './page-tree.ts'

const now = new Date('2026-04-01T00:00:00Z')
const page = (html: string): DateContext => contextOf(readPageFacts(readPageTree(html)), { now })

describe('a date in words that nothing marks', () => {
  const html =
    '<p>Tide, 1 March 2020</p><h1>Crane</h1><p>It was first published on 3 March 2020 and was then read by many.</p><p>Posted 4 March 2020</p><p>Updated 9 March 2020</p>'
  const cases = [
    ['first', '2020-03-03'],
    ['published', '2020-03-04'],
    ['not-updated', '2020-03-04'],
    ['updated', '2020-03-09'],
  ] as const
  for (const [wanted, day] of cases) {
    test(`${wanted}: ${day}`, () => assert.equal(dateInWords(wanted, page(html))?.at, day))
  }

  test('a sentence with a date that is not said to be one of publication dates nothing', () => {
    const context = page('<h1>Crane</h1><p>The offer is based on real data and is valid through 5 March 2020.</p>')
    assert.equal(dateInWords('not-updated', context), undefined)
  })
})

describe('the only label of publication', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['in the text', '<p>Published: 5 March 2020</p>', '2020-03-05'],
    ['in a column beside it', '<aside><b>Published</b> <i>5 March 2020</i></aside>', '2020-03-05'],
    ['twice the same', '<p>Published: 5 March 2020</p><aside>Published: 5 March 2020</aside>', '2020-03-05'],
    ['two that differ', '<p>Published: 5 March 2020</p><aside>Published: 6 March 2020</aside>', undefined],
    ['in a footer', '<footer><p>Published: 5 March 2020</p></footer>', undefined],
    ['in a teaser', '<div class="teaser"><p>Published: 5 March 2020</p></div>', undefined],
    ['a label of change', '<p>Updated: 5 March 2020</p>', undefined],
    ['a sentence', '<p>The board says that the plan was published on 5 March 2020.</p>', undefined],
  ]
  for (const [what, html, day] of cases) test(what, () => assert.equal(onlyLabel(page(html))?.at, day))
})
