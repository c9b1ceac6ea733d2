import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findBody, linkDensity } from './find-body.ts'
import { lineOf, readPageTree } from './page-tree.ts'
import { prunePage } from './prune-page.ts'

/** The words of the elements in which the body is found. */
function bodyIn(html: string): string {
  const root = readPageTree(html)
  return findBody(root, prunePage(root))
    .map((element) => lineOf(element))
    .join(' / ')
}

const long = (word: string): string =>
  `<p>The ${word} of the valley was opened on Monday, and many people of the town came, with flags, with bread, and with songs of old.</p>`

describe('where the body stands', () => {
  test('in the box with the paragraphs, not in the one with the links', () => {
    const found = bodyIn(
      `<div><ul>${'<li><a href="/x">Other story of the day, with a long name</a></li>'.repeat(20)}</ul></div><div>${long('mill')}${long('well')}</div>`,
    )
    assert.match(found, /The mill .* The well/u)
    assert.doesNotMatch(found, /Other story/u)
  })

  test('in the longer of two boxes', () => {
    const found = bodyIn(
      `<div><p>A short note on the weather, which was good, as it often is.</p></div><div>${long('mill')}${long('well')}${long('inn')}</div>`,
    )
    assert.match(found, /mill/u)
    assert.doesNotMatch(found, /weather/u)
  })

  test('in neighbours that look alike', () => {
    const found = bodyIn(
      `<main><div class="part">${long('mill')}${long('barn')}</div><div class="part">${long('well')}${long('inn')}</div></main>`,
    )
    assert.match(found, /mill.*well/u)
  })

  test('in the box around many small ones', () => {
    const boxes = ['mill', 'well', 'inn', 'barn', 'school', 'church', 'bakery']
      .map((word) => `<div><div><div>${long(word)}</div></div></div>`)
      .join('')
    const found = bodyIn(
      `<header><p>Name of the paper and its motto, in small type.</p></header><section>${boxes}</section>`,
    )
    for (const word of ['mill', 'well', 'inn', 'barn', 'school', 'church', 'bakery'])
      assert.match(found, new RegExp(word, 'u'))
  })

  test('in cells of a table where a page is laid out so', () => {
    assert.match(bodyIn(`<table><tr><td>Menu</td><td>${long('mill')}${long('well')}</td></tr></table>`), /mill.*well/u)
  })

  test('in words that no paragraph holds', () => {
    const words = 'The mill of the valley was opened on Monday, and many people came, said the mayor.'
    assert.match(bodyIn(`<div><div>${words}<br><br>${words}<br><br>${words}</div></div>`), /mill/u)
  })

  test('nowhere but the page where nothing is', () => {
    assert.equal(bodyIn('<p>hi</p>'), 'hi')
    assert.equal(bodyIn(''), '')
  })

  test('outside of comments, however long they are', () => {
    const found = bodyIn(
      `<article>${long('mill')}${long('well')}${long('inn')}</article><div class="comments">${long('comment one').repeat(20)}</div>`,
    )
    assert.doesNotMatch(found, /comment one/u)
  })
})

describe('the share of links', () => {
  const shares: readonly (readonly [number, number, number])[] = [
    [100, 0, 0],
    [100, 50, 0.5],
    [100, 100, 1],
    [0, 0, 0],
    [10, 20, 1],
    [-3, 0, 0],
  ]
  for (const [text, links, share] of shares) {
    test(`${links} of ${text}`, () => assert.equal(linkDensity({ text, links, paragraphs: 0 }), share))
  }
})
