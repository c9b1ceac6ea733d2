import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { elementsUnder, readPageTree } from './page-tree.ts'
import { prunePage } from './prune-page.ts'

const sentence = 'The ferry to the islands sails again since Monday, twelve days after the storm, the company said. '
const story = `<p>${sentence.repeat(4)}</p><p>${sentence.repeat(4)}</p>`

/** Why the element with id `x` is pruned, undefined when it stays. */
function reasonFor(element: string): string | undefined {
  const root = readPageTree(`<body><article>${story}${element}</article></body>`)
  const page = prunePage(root)
  const wanted = [...elementsUnder(root)].find((one) => one.attributes['id'] === 'x')
  assert.ok(wanted, 'the case has an element with id x')
  return page.pruned.get(wanted)
}

describe('what is pruned from a page', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['<script id="x">a</script>', 'no-text'],
    ['<style id="x">a</style>', 'no-text'],
    ['<iframe id="x"></iframe>', 'no-text'],
    ['<noscript id="x">a</noscript>', 'no-text'],
    ['<div id="x" hidden>a</div>', 'no-text'],
    ['<div id="x" style="display:none">a</div>', 'no-text'],
    ['<div id="x" style="visibility: hidden">a</div>', 'no-text'],
    ['<div id="x" style="color:red">a</div>', undefined],
    ['<button id="x">a</button>', 'control'],
    ['<form id="x"><p>a</p></form>', 'control'],
    ['<select id="x"><option>a</option></select>', 'control'],
    ['<nav id="x">a</nav>', 'furniture'],
    ['<footer id="x">a</footer>', 'furniture'],
    ['<aside id="x">a</aside>', 'furniture'],
    ['<div id="x" role="navigation">a</div>', 'furniture'],
    ['<div id="x" class="share">a</div>', 'furniture'],
    ['<figure id="x"><img><figcaption>a</figcaption></figure>', 'figure'],
    ['<figure><figcaption id="x">a</figcaption><table><tr><td>1</td></tr></table></figure>', 'figure'],
    ['<figure id="x"><table><tr><td>1</td></tr></table></figure>', undefined],
    ['<figure id="x"><blockquote>a</blockquote></figure>', undefined],
    ['<section id="x">a</section>', undefined],
    ['<h2 id="x" class="share">a</h2>', 'furniture'],
    ['<h2 id="x" class="toc">a</h2>', undefined],
    ['<div id="x" class="story-part">a</div>', undefined],
    [`<p id="x" class="caption">${sentence.repeat(3)}</p>`, undefined],
    ['<p id="x" class="caption">A short one.</p>', 'figure'],
    ['<div id="x" class="wp-caption"><img><p class="wp-caption-text">a</p></div>', 'figure'],
    [`<div id="x" class="widget"><p>${sentence.repeat(3)}</p></div>`, undefined],
    ['<div id="x" class="widget">A short one.</div>', 'furniture'],
    [`<div id="x" class="comments"><p>${sentence.repeat(60)}</p></div>`, 'furniture'],
    [`<div id="x" class="sidebar"><p>${sentence.repeat(60)}</p></div>`, undefined],
    [`<form id="x"><p>${sentence.repeat(60)}</p></form>`, undefined],
    [`<div id="x" style="display:none"><p>${sentence.repeat(6)}</p></div>`, undefined],
    [`<div id="x" class="newsletter-popup" style="display:none"><p>${sentence.repeat(6)}</p></div>`, 'no-text'],
  ]
  for (const [element, reason] of cases) {
    test(`${element.slice(0, 70)} ${reason === undefined ? 'stays' : `goes as ${reason}`}`, () =>
      assert.equal(reasonFor(element), reason))
  }
})

test('a heading whose id repeats its words is not taken for what they say', () => {
  const root = readPageTree(
    `<article>${story}<h2 id="related-deaths-and-social-benefits">Related deaths</h2><h3 id="share">Share</h3>${story}</article>`,
  )
  const pruned = [...prunePage(root).pruned.keys()].map((element) => element.tag)
  assert.deepEqual(pruned, [])
})

describe('the measures of a page', () => {
  test('count text once, paragraphs and links apart, what was pruned not among the kept', () => {
    const root = readPageTree(
      '<body><p>12345 <a href="/">789</a></p><div>ab  c</div><nav>menu</nav><script>var a</script></body>',
    )
    const page = prunePage(root)
    assert.deepEqual(page.measures.get(root), { text: 16, paragraphs: 8, links: 3 })
    assert.deepEqual(page.kept.get(root), { text: 12, paragraphs: 8, links: 3 })
    assert.equal(page.paragraphs, 8)
  })

  test('of a page of nothing are nothing', () => {
    const root = readPageTree('')
    assert.deepEqual(prunePage(root).measures.get(root), { text: 0, paragraphs: 0, links: 0 })
  })
})
