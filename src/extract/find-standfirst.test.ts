import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findStandfirst, isStandfirstMark, standfirstBlock } from './find-standfirst.ts'
import { elementsUnder, readPageTree } from './page-tree.ts'

const line = 'Ten days of silt lie behind the crew of the dredger that opened the channel.'

/** The standfirst among what a page marks as one. */
function standfirstOf(html: string): string | undefined {
  return findStandfirst([...elementsUnder(readPageTree(html))].filter((element) => isStandfirstMark(element)))
}

describe('the line under the headline', () => {
  for (const label of [
    'standfirst',
    'article-subtitle',
    'sub-headline',
    'dek',
    'c-vorspann',
    'article__lead',
    'chapo',
  ]) {
    test(`is found where a page calls it "${label}"`, () =>
      assert.equal(standfirstOf(`<p class="${label}">${line}</p>`), line))
  }

  const others: readonly (readonly [string, string])[] = [
    ['a paragraph without a mark', `<p>${line}</p>`],
    ['a name that only contains the mark', `<p class="leader-board">${line}</p>`],
    ['a line too short', '<p class="standfirst">The channel is open.</p>'],
    ['a line too long', `<p class="standfirst">${line.repeat(8)}</p>`],
    ['the cut beginning of another story', `<p class="entry-summary">${line} The pilots …</p>`],
    ['a cut in brackets', `<p class="entry-summary">${line} The pilots […]</p>`],
    ['a table of contents', '<div class="article-summary">Table of contents The silt The anchor The crew</div>'],
    ['a byline', '<p class="subtitle">By Ada Holm on 3 March 2026, share on all networks</p>'],
    ['a box with a list', `<div class="article-intro"><p>${line}</p><ul><li>The silt</li></ul></div>`],
  ]
  for (const [what, html] of others) test(`is not ${what}`, () => assert.equal(standfirstOf(html), undefined))

  test('begins with any word', () => {
    for (const start of ['By land and by sea', 'Get up early', 'Shares fall'])
      assert.equal(standfirstOf(`<p class="dek">${start}: ${line}</p>`), `${start}: ${line}`)
  })
})

test('a standfirst that opens the body is found there, further down it is another line', () => {
  const block = (text: string) => ({ text, kind: 'body' as const, links: [], linkChars: 0 })
  assert.equal(standfirstBlock([block('a'), block(line)], line), 1)
  assert.equal(standfirstBlock(['a', 'b', 'c', 'd'].map((text) => block(text)).concat(block(line)), line), -1)
})
