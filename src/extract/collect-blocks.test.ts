import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { blocksMax, collectBlocks, type PageBlock } from './collect-blocks.ts'
import { readPageTree } from './page-tree.ts'
import { prunePage } from './prune-page.ts'

function blocksOf(html: string): readonly PageBlock[] {
  const root = readPageTree(html)
  return collectBlocks([root], prunePage(root))
}

/** Blocks in short: kind and words. */
const inShort = (html: string): readonly string[] => blocksOf(html).map((block) => `${block.kind}: ${block.text}`)

describe('the blocks of a page', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['paragraphs', '<p>a b</p><p>c</p>', ['body: a b', 'body: c']],
    ['words beside paragraphs', 'a<p>b</p>c', ['body: a', 'body: b', 'body: c']],
    ['words in pieces', '<p>a<b>b</b> <i>c</i></p>', ['body: ab c']],
    ['white space of a source', '<p>\n  a\n\t b  </p>', ['body: a b']],
    ['one line break', '<p>a<br>b</p>', ['body: a\nb']],
    ['two line breaks', '<p>a<br><br>b</p>', ['body: a', 'body: b']],
    ['two line breaks with a space', '<p>a<br> <br>b</p>', ['body: a', 'body: b']],
    ['headings', '<h2>a</h2><p>b</p>', ['heading: a', 'body: b']],
    ['headings with an anchor to copy', '<h2><a href="#a">a</a></h2><p>b</p>', ['heading: a', 'body: b']],
    ['headings that lead to other stories', '<h2><a href="/a">a</a></h2><p>b</p>', ['body: b']],
    ['points of a list', '<ul><li>a</li><li>b</li></ul>', ['item: a', 'item: b']],
    ['cells of a table', '<table><tr><td>a</td><td>b</td></tr></table>', ['item: a', 'item: b']],
    ['boxes in boxes', '<div>a<div>b<div>c</div></div>d</div>', ['body: a', 'body: b', 'body: c', 'body: d']],
    ['empty boxes', '<div><p> </p><div></div></div>', []],
    ['a caption', '<figure><img><figcaption>a</figcaption></figure><p>b</p>', ['caption: a', 'body: b']],
    [
      'a caption with its credit',
      '<figure><figcaption>a <span class="credit">b</span></figcaption></figure>',
      ['caption: a', 'credit: b'],
    ],
    [
      'a credit that the page calls source',
      '<figure><figcaption>a<small class="media__source">b</small></figcaption></figure>',
      ['caption: a', 'credit: b'],
    ],
    [
      'a caption without a figure',
      '<div class="wp-caption"><img><p class="wp-caption-text">a</p></div><p>b</p>',
      ['caption: a', 'body: b'],
    ],
    ['a caption in a figure that is called so', '<figure><img><div class="caption">a</div></figure>', ['caption: a']],
    ['a picture without words', '<figure><img></figure><p>a</p>', ['body: a']],
    ['a button on a picture', '<figure><figcaption>a<button>Enlarge</button></figcaption></figure>', ['caption: a']],
    [
      'a post',
      '<blockquote class="twitter-tweet"><p>a</p>— b (@c)</blockquote><p>d</p>',
      ['post: a', 'post: — b (@c)', 'body: d'],
    ],
    ['a post of another network', '<blockquote class="instagram-media"><p>a</p></blockquote>', ['post: a']],
    ['a quotation that is no post', '<blockquote><p>a</p></blockquote>', ['body: a']],
    ['scripts', '<p>a<script>x()</script>b</p>', ['body: ab']],
    ['a list of links', '<p>a</p><ul><li><a href="/1">b</a></li><li><a href="/2">c</a></li></ul>', ['body: a']],
    ['a list with one link', '<p>a</p><ul><li><a href="/1">b</a></li></ul>', ['body: a']],
    [
      'a list of words with a link',
      '<ul><li>many words of a point <a href="/1">b</a></li><li>more of them here</li></ul>',
      ['item: many words of a point b', 'item: more of them here'],
    ],
    ['a paragraph that is a link', '<p>a</p><p><a href="/1">Read this other story</a></p>', ['body: a']],
    ['non-breaking spaces', '<p>12&nbsp;km</p>', ['body: 12\u00a0km']],
  ]
  for (const [what, html, blocks] of cases) test(what, () => assert.deepEqual(inShort(html), blocks))
})

test('blocks past the cap are left out', () => {
  assert.equal(blocksOf('<p>a</p>'.repeat(blocksMax + 10)).length, blocksMax)
})

describe('links in blocks', () => {
  const linksOf = (html: string): readonly (readonly [string, string])[] =>
    blocksOf(html).flatMap((block) =>
      block.links.map((link) => [link.href, block.text.slice(link.start, link.end)] as const),
    )

  const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['<p>see the <a href="/log">log</a> of it</p>', [['/log', 'log']]],
    ['<p>  <a href="/log">the log</a> of the ship</p>', [['/log', 'the log']]],
    ['<p>see <a href="/log"> the log </a> of it</p>', [['/log', 'the log']]],
    [
      '<p>see <a href="/a">a</a> and <a href="/b">b</a> too</p>',
      [
        ['/a', 'a'],
        ['/b', 'b'],
      ],
    ],
    ['<p>see <a href="https://x.example/">x</a> too</p>', [['https://x.example/', 'x']]],
    ['<p>see <a href="javascript:x()">x</a> too</p>', []],
    ['<p>see <a href="#x">x</a> too</p>', []],
    ['<p>see <a>x</a> too</p>', []],
    ['<p>see <a href="/x"></a> too</p>', []],
    ['<p>see <a href="/x"><b>x</b> y</a> too, and more words</p>', [['/x', 'x y']]],
  ]
  for (const [html, links] of cases) test(html, () => assert.deepEqual(linksOf(html), links))

  test('characters in links are counted', () => {
    assert.equal(blocksOf('<p>see the <a href="/log">log</a> of it</p>')[0]?.linkChars, 3)
  })
})
