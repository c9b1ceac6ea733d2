import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findFeedLinks } from './feed-links.ts'

const page = 'https://tide.example/section/'
const urlsOf = (html: string, url = page): readonly string[] => findFeedLinks(html, url).map((link) => link.url)

describe('the feeds that a page declares', () => {
  const declared: readonly (readonly [string, string, string])[] = [
    [
      'RSS',
      '<link rel="alternate" type="application/rss+xml" href="https://tide.example/rss">',
      'https://tide.example/rss',
    ],
    [
      'Atom, relative',
      '<link rel=alternate type=application/atom+xml href=atom.xml>',
      'https://tide.example/section/atom.xml',
    ],
    [
      'JSON Feed',
      '<link rel="alternate" type="application/feed+json" href="/feed.json">',
      'https://tide.example/feed.json',
    ],
    [
      'plain JSON that lies where feeds lie',
      '<link rel="alternate" type="application/json" href="/feed.json">',
      'https://tide.example/feed.json',
    ],
    ['in capitals', '<LINK REL="ALTERNATE" TYPE="Application/RSS+XML" HREF="/Rss">', 'https://tide.example/Rss'],
    [
      'with a charset behind its type',
      '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/r">',
      'https://tide.example/r',
    ],
    [
      'beside other relations',
      '<link rel="home alternate" type="application/rss+xml" href="/r">',
      'https://tide.example/r',
    ],
    ['by rel=feed', '<link rel="feed" href="/r">', 'https://tide.example/r'],
    [
      'without a scheme',
      '<link rel="alternate" type="application/rss+xml" href="//news.example/r">',
      'https://news.example/r',
    ],
    [
      'by the feed scheme',
      '<link rel="alternate" type="application/rss+xml" href="feed:https://tide.example/r">',
      'https://tide.example/r',
    ],
    [
      'by the feed scheme with slashes',
      '<link rel="alternate" type="application/rss+xml" href="feed://tide.example/r">',
      'http://tide.example/r',
    ],
    [
      'in the body',
      '<body><p>Tides<link rel="alternate" type="text/xml" href="/rss.xml"></p>',
      'https://tide.example/rss.xml',
    ],
    [
      'with an escaped address',
      '<link rel="alternate" type="application/rss+xml" href="/r?a=1&amp;b=2">',
      'https://tide.example/r?a=1&b=2',
    ],
  ]
  for (const [what, html, url] of declared) {
    test(what, () => assert.deepEqual(urlsOf(html), [url]))
  }

  test('the first base element moves relative addresses, a second one does not', () => {
    const html = '<base href="/elsewhere/"><base href="/nowhere/"><link rel="feed" href="rss.xml">'
    assert.deepEqual(urlsOf(html), ['https://tide.example/elsewhere/rss.xml'])
  })

  const none: readonly (readonly [string, string])[] = [
    ['a translation', '<link rel="alternate" hreflang="fr" href="/fr/">'],
    ['a page for telephones', '<link rel="alternate" media="handheld" href="/m/">'],
    ['a style sheet', '<link rel="alternate stylesheet" type="text/css" href="/feed.css">'],
    ['an interface of the site', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">'],
    ['an oEmbed description', '<link rel="alternate" type="text/xml+oembed" href="/oembed?format=xml">'],
    ['a script address', '<link rel="feed" href="javascript:alert(1)">'],
    ['an address that is none', '<link rel="feed" href="http://">'],
    ['a link without address', '<link rel="alternate" type="application/rss+xml">'],
    ['a comment', '<!-- <link rel="feed" href="/rss"> -->'],
  ]
  for (const [what, html] of none) {
    test(`${what} is no feed`, () => assert.deepEqual(urlsOf(html), []))
  }

  test('each address once, with its title', () => {
    const html = '<link rel="feed" href="/r" title=" All  tides "><link rel="feed" href="/r#top"><a href="/r">RSS</a>'
    assert.deepEqual(findFeedLinks(html, page), [{ url: 'https://tide.example/r', title: 'All tides', basis: 'link' }])
  })
})

describe('links that look like feeds', () => {
  const anchors: readonly (readonly [string, boolean])[] = [
    ['<a href="/rss.xml">Subscribe</a>', true],
    ['<a href="/news/feed/">all news</a>', true],
    ['<a href="/?feed=rss2">follow</a>', true],
    ['<a href="/tides.rss">follow</a>', true],
    ['<a href="/subscribe">RSS</a>', true],
    ['<a href="/x"><b>Atom</b></a>', true],
    ['<a href="/feedback">Tell us</a>', false],
    ['<a href="/atomic-power">Power</a>', false],
    ['<a href="/story">A feed of fish</a>', false],
    ['<a href="mailto:rss@tide.example">Write</a>', false],
    ['<a>RSS</a>', false],
  ]
  for (const [html, isFeed] of anchors) {
    test(`${html} ${isFeed ? 'does' : 'does not'}`, () => assert.equal(urlsOf(html).length === 1, isFeed))
  }
})

describe('hostile pages', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['100,000 declared feeds', Array.from({ length: 100_000 }, (_, at) => `<link rel=feed href=/${at}>`).join('')],
    ['100,000 links', '<a href=/rss>RSS</a>'.repeat(100_000)],
    ['50,000 nested elements', '<div>'.repeat(50_000)],
    [
      '100,000 attributes',
      `<link ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')} rel=feed href=/r>`,
    ],
    ['a link of a megabyte', `<a href="/${'rss/'.repeat(250_000)}">x</a>`],
  ]
  for (const [what, html] of hostile) {
    test(`${what} are read in seconds and within bounds`, () => {
      const started = process.cpuUsage()
      const found = findFeedLinks(html, page)
      const { user } = process.cpuUsage(started)
      assert.ok(found.length <= 200, `${found.length} links`)
      assert.ok(user < 12_000_000, `${user / 1000} ms`)
    })
  }
})
