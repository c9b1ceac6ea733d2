import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  attributeOf,
  elementsUnder,
  isBlockTag,
  lineOf,
  type PageElement,
  pageDepthMax,
  readPageTree,
} from './page-tree.ts'

const tagsOf = (html: string): string => [...elementsUnder(readPageTree(html))].map((element) => element.tag).join(' ')

function find(html: string, tag: string): PageElement {
  const found = [...elementsUnder(readPageTree(html))].find((element) => element.tag === tag)
  assert.ok(found, `no <${tag}>`)
  return found
}

describe('the tree of a page', () => {
  const trees: readonly (readonly [string, string, string])[] = [
    ['elements in their order', '<div><p>a</p><p>b</p></div><footer>c</footer>', 'div p p footer'],
    ['paragraphs that nobody closed', '<p>a<p>b', 'p p'],
    ['points of a list that nobody closed', '<ul><li>a<li>b</ul>', 'ul li li'],
    ['cells that nobody closed', '<table><tr><td>a<td>b<tr><td>c</table>', 'table tr td td tr td'],
    [
      'a head in the middle of the body',
      '<body><p>a</p><head><title>t</title></head><p>b</p></body>',
      'body p head title p',
    ],
    ['two bodies', '<body><p>a</p></body><body><p>b</p></body>', 'body p body p'],
    ['no html at all', 'only words', ''],
    ['tags in capitals', '<DIV><P>a</P></DIV>', 'div p'],
    ['an end that nothing began', '</div><p>a</p>', 'p'],
  ]
  for (const [what, html, tags] of trees) test(what, () => assert.equal(tagsOf(html), tags))

  test('texts in pieces are one text', () => {
    assert.deepEqual(find('<p>salt &amp; light &lt;3</p>', 'p').children, ['salt & light <3'])
  })

  test('children know their parents', () => {
    const inner = find('<main><div><b>a</b></div></main>', 'b')
    assert.equal(inner.parent?.tag, 'div')
    assert.equal(inner.parent?.parent?.tag, 'main')
    assert.equal(inner.parent?.parent?.parent?.tag, '#page')
  })

  test('what nests deeper than a reader sees loses its tags, not its words', () => {
    const root = readPageTree(
      `${'<div>'.repeat(pageDepthMax + 200)}deep words${'</div>'.repeat(pageDepthMax + 200)}<p>after</p>`,
    )
    let depth = 0
    for (let at: PageElement | undefined = root; at; at = at.children.find((child) => typeof child !== 'string'))
      depth += 1
    assert.ok(depth <= pageDepthMax)
    assert.match(lineOf(root), /deep words/u)
    assert.match(lineOf(root), /after/u)
  })
})

describe('the label of an element', () => {
  const labels: readonly (readonly [string, string])[] = [
    ['<p class="Story Body">a</p>', 'story body'],
    ['<p id="mainText">a</p>', ' main-text'],
    ['<p class="relatedLinks" id="x1">a</p>', 'related-links x1'],
    ['<p class="NewsBODY">a</p>', 'news-body'],
    ['<p>a</p>', ''],
    ['<p class="">a</p>', ''],
  ]
  for (const [html, label] of labels) test(html, () => assert.equal(find(html, 'p').label, label))
})

describe('the value of an attribute', () => {
  const values: readonly (readonly [string, string, string | undefined])[] = [
    ['<a href=" /x ">', 'href', '/x'],
    ['<a href="">', 'href', undefined],
    ['<a>', 'href', undefined],
    ['<a HREF="/x">', 'href', '/x'],
    ['<a title="a &amp; b">', 'title', 'a & b'],
    ['<a>', 'constructor', undefined],
    ['<a>', '__proto__', undefined],
    ['<a rel=x>', 'rel', 'x'],
    ['<a data-x=1>', 'data-x', undefined],
  ]
  for (const [html, name, value] of values) {
    test(`${name} of ${html}`, () => assert.equal(attributeOf(find(`${html}a</a>`, 'a'), name), value))
  }
})

describe('the line of an element', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['<div>a<p>b</p>c</div>', 'a b c'],
    ['<div>a<b>b</b>c</div>', 'abc'],
    ['<div> a \n\t b </div>', 'a b'],
    ['<div>a<script>x()</script>b</div>', 'ab'],
    ['<div>a<style>p{}</style></div>', 'a'],
    ['<div>a<br>b</div>', 'a b'],
    ['<div></div>', ''],
    ['<div><svg><text>x</text></svg>a</div>', 'a'],
  ]
  for (const [html, line] of lines) test(html, () => assert.equal(lineOf(find(html, 'div')), line))

  test('blocks start lines, words do not', () => {
    assert.deepEqual(
      ['p', 'div', 'li', 'h2', 'td'].filter((tag) => !isBlockTag(tag)),
      [],
    )
    assert.deepEqual(
      ['b', 'a', 'span', 'em', 'time'].filter((tag) => isBlockTag(tag)),
      [],
    )
  })
})
