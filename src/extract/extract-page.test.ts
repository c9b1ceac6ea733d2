import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assert as check, property, string, uint8Array } from 'fast-check'
import type { Article } from '../model/article.ts'
import { extractPage, pageCharsMax } from './extract-page.ts'

const tools = { clock: { now: () => Date.parse('2026-04-01T00:00:00Z') } }
const read = (html: string, url?: string): Article =>
  extractPage({ id: 'p', html, ...(url === undefined ? {} : { url }) }, tools)

const paragraph =
  'The harbour of Vik will get a second crane in spring, the port office said on Tuesday, and it will lift forty tonnes.'
const another =
  'Two firms of the region have offered to build it, and the council will choose between them before the summer, the clerk said.'
const story = `<h1>Second crane for Vik</h1><p>${paragraph}</p><p>It replaces a crane from 1958, which the town will keep as a monument, the mayor wrote.</p>`
const page = (head: string, body = story): string => `<html lang="en"><head>${head}</head><body>${body}</body></html>`

describe('the outlet of a page', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Vik Gazette"}}</script>',
      'Vik Gazette',
    ],
    ['Open Graph', '<meta property="og:site_name" content="Vik Gazette">', 'Vik Gazette'],
    [
      'the data of the site',
      '<script type="application/ld+json">{"@type":"WebSite","name":"Vik Gazette"}</script>',
      'Vik Gazette',
    ],
    ['the title beside the headline', '<title>Second crane for Vik | Vik Gazette</title>', 'Vik Gazette'],
    ['the title before the headline', '<title>Vik Gazette: Second crane for Vik</title>', 'Vik Gazette'],
    ['the address, when nothing names it', '<title>Second crane for Vik</title>', 'vikgazette.example'],
  ]
  for (const [what, head, name] of cases) {
    test(`comes from ${what}`, () => {
      const { outlet } = read(page(head), 'https://www.vikgazette.example/crane')
      assert.deepEqual({ name: outlet?.name, domain: outlet?.domain }, { name, domain: 'vikgazette.example' })
    })
  }

  test('is absent when neither page nor address shows it', () => assert.equal(read(page('')).outlet, undefined))

  test('is said to stand in the text where it does', () => {
    const head = '<meta property="og:site_name" content="Vik Gazette">'
    assert.equal(read(page(head)).outlet?.shownInText, false)
    assert.equal(
      read(page(head, `${story}<p>The mayor told the Vik Gazette that the old crane is loved by all.</p>`)).outlet
        ?.shownInText,
      true,
    )
  })
})

describe('where a page says that it comes from', () => {
  const cases: readonly (readonly [string, string, readonly unknown[]])[] = [
    [
      'a syndication source',
      '<meta name="syndication-source" content="https://wire.example/7">',
      [{ url: 'https://wire.example/7', basis: 'syndication-source' }],
    ],
    [
      'an original source by name',
      '<meta name="original-source" content="Coast Wire">',
      [{ name: 'Coast Wire', basis: 'original-source' }],
    ],
    [
      'a canonical address at another site',
      '<link rel="canonical" href="https://wire.example/7">',
      [{ url: 'https://wire.example/7', basis: 'canonical' }],
    ],
    ['a canonical address at a host of the same site', '<link rel="canonical" href="https://m.tide.example/7">', []],
    [
      'isBasedOn in structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":{"@type":"NewsArticle","url":"https://wire.example/7"}}</script>',
      [{ url: 'https://wire.example/7', basis: 'isBasedOn' }],
    ],
    [
      'a source organisation that is the publisher itself',
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Tide"},"sourceOrganization":{"name":"Tide"}}</script>',
      [],
    ],
    [
      'another source organisation',
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Tide"},"sourceOrganization":{"name":"Coast Wire"}}</script>',
      [{ name: 'Coast Wire', basis: 'sourceOrganization' }],
    ],
  ]
  for (const [what, head, origins] of cases) {
    test(what, () => assert.deepEqual(read(page(head), 'https://tide.example/crane').declaredOrigins, origins))
  }
})

describe('the state of a page', () => {
  const cases: readonly (readonly [string, string, Article['state']])[] = [
    ['a story', page('<title>Second crane</title>', `${story}<p>${another}</p>`), 'article'],
    ['nothing at all', '', 'empty'],
    ['only scripts', page('', '<script>var a = "words words words"</script>'), 'empty'],
    [
      'a wall against robots',
      page('<title>Access denied</title>', '<p>You do not have permission to read this page on this server today.</p>'),
      'refused',
    ],
    [
      'a captcha',
      page(
        '<title>Are you a robot?</title>',
        '<p>Tick the box below to show that you are a person and not a machine.</p>',
      ),
      'refused',
    ],
    [
      'a page that is gone',
      page(
        '<title>404 Not found</title>',
        '<p>The page that you were looking for is not here any more, sorry for that.</p>',
      ),
      'not-an-article',
    ],
    [
      'a list of links',
      page('<title>Tide</title>', `<ul>${'<li><a href="/x">Some other story of the day</a></li>'.repeat(30)}</ul>`),
      'not-an-article',
    ],
    [
      'a locked story',
      page('<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>', story),
      'paywalled',
    ],
    ['a short piece that says it is an article', page('<meta property="og:type" content="article">'), 'article'],
  ]
  for (const [what, html, state] of cases) test(`${what} is "${state}"`, () => assert.equal(read(html).state, state))
})

describe('the text of a page', () => {
  test('holds no furniture, wherever it stands', () => {
    const furniture: readonly string[] = [
      '<nav><a href="/">Home page link</a></nav>',
      '<div class="share-buttons">Furniture of sharing</div>',
      '<aside>Furniture at the side</aside>',
      '<div role="complementary">Furniture beside</div>',
      '<div class="related-articles"><h3>Furniture heading</h3></div>',
      '<div id="newsletterSignup"><p>Furniture of letters</p></div>',
      '<div hidden>Furniture unseen</div>',
      '<p style="display: none">Furniture unseen as well</p>',
      '<form><label>Furniture label</label><input></form>',
      '<p><a href="/x">Furniture that is one link</a></p>',
      '<p>Read also: furniture</p>',
      '<p>Advertisement</p>',
      '<ul><li><a href="/1">Furniture one</a></li><li><a href="/2">Furniture two</a></li></ul>',
      '<noscript>Furniture for no scripts</noscript>',
      '<button>Furniture to press</button>',
      '<svg><text>Furniture drawn</text></svg>',
    ]
    for (const piece of furniture) {
      const { text } = read(page('', `<article>${story}${piece}<p>${another}</p>${piece}</article>`))
      assert.doesNotMatch(text, /furniture|Home page|Advertisement/iu, piece)
      assert.match(text, /forty tonnes/u)
    }
  })

  test('keeps what only looks like furniture', () => {
    const pieces: readonly string[] = [
      '<div class="story-widget"><p>A long paragraph in a box with a doubtful name, of which no reader would say that it is not part of the story told here, since it tells of the crane, of the harbour, of the weather in spring, and of the people of Vik.</p></div>',
      '<p class="caption">A paragraph of the story that an odd style sheet calls a caption, though it is longer than captions are and goes on for some time about the crane, the harbour, the price of steel and the weather in spring.</p>',
      '<blockquote><p>We need this crane as a fish needs the sea, said the mayor.</p></blockquote>',
      '<ul><li>It lifts forty tonnes.</li><li>It costs two million crowns.</li></ul>',
      '<table><tr><td>Weight of the crane in tonnes</td><td>120</td></tr></table>',
      '<h2>What it costs</h2>',
      '<pre>crane --lift 40</pre>',
    ]
    for (const piece of pieces) {
      const words = piece
        .replace(/<[^>]+>/gu, ' ')
        .trim()
        .split(/\s+/u)
      const { text } = read(page('', `<article>${story}${piece}<p>${another}</p></article>`))
      for (const word of words) assert.ok(text.includes(word), `${piece} lost "${word}"`)
    }
  })

  test('holds the caption of a picture between headline and body', () => {
    const picture =
      '<figure><img src="a"><figcaption>The old crane. <span class="credit">Liv Moe</span></figcaption></figure>'
    const { zones, text } = read(
      page(
        '',
        `<div class="top"><figure><figcaption>Of another story.</figcaption></figure></div><div class="col"><h1>Second crane for Vik</h1>${picture}<aside>${picture.replace('old', 'other')}</aside><div class="body"><p>${paragraph}</p><p>${another}</p></div></div>`,
      ),
    )
    assert.deepEqual(
      zones.map((zone) => [zone.kind, text.slice(zone.start, zone.end).slice(0, 14)]),
      [
        ['headline', 'Second crane f'],
        ['caption', 'The old crane.'],
        ['credit', 'Liv Moe'],
        ['body', 'The harbour of'],
      ],
    )
  })

  test('tells a paragraph that stands on the page twice only once', () => {
    const { text } = read(
      page(
        '',
        `<article>${story}<div class="slide"><p>${another}</p></div><div class="slide"><p>${another}</p></div></article>`,
      ),
    )
    assert.equal(text.split(another).length, 2)
  })

  test('leaves out the note on its author at the foot', () => {
    const html = page(
      '<meta name="author" content="Ada Holm">',
      `<article>${story}<p>${another}</p><p>Ada Holm is a reporter of this paper and lives in Vik with two cats.</p></article>`,
    )
    assert.doesNotMatch(read(html).text, /two cats/u)
    assert.match(read(html.replace('Ada Holm is', 'Bo Lind is')).text, /two cats/u)
  })

  test('collapses white space, keeps words apart at blocks and together inside of them', () => {
    const { text } = read(
      page('', `<article>${story}<div>One<br>two</div><p>th<b>re</b>e\n\t four</p><p>${another}</p></article>`),
    )
    assert.match(text, /One\ntwo\n\nthree four\n\n/u)
  })

  test('links stand at their words, made absolute, scripts and anchors left out', () => {
    const html = page(
      '',
      `<article>${story}<p>The <a href="/log">log of the port</a> and <a href="javascript:x()">a script</a>, <a href="#top">an anchor</a>, <a href="mailto:a@b.example">a letter</a> name the <a href="https://maker.example/crane">maker of the crane</a> as well.</p></article>`,
    )
    const { links, text } = read(html, 'https://vik.example/news/crane.html')
    assert.deepEqual(
      links.map((link) => [link.href, text.slice(link.start, link.end)]),
      [
        ['https://vik.example/log', 'log of the port'],
        ['https://maker.example/crane', 'maker of the crane'],
      ],
    )
  })

  test('zones follow each other inside of the text', () => {
    const { zones, text } = read(
      page(
        '',
        `<article>${story}<figure><img src="a"><figcaption>The old crane. <span class="credit">Liv Moe</span></figcaption></figure><p>${another}</p></article>`,
      ),
    )
    assert.deepEqual(
      zones.map((zone) => zone.kind),
      ['headline', 'body', 'caption', 'credit', 'body'],
    )
    let end = 0
    for (const zone of zones) {
      assert.ok(zone.start >= end && zone.end > zone.start && zone.end <= text.length)
      end = zone.end
    }
  })

  const datelines: readonly (readonly [string, string | undefined])[] = [
    ['VIK (Coast Wire) — The harbour', 'VIK (Coast Wire) —'],
    ['VIK, Norland (CW) - The harbour', 'VIK, Norland (CW) -'],
    ['Vik/Orrby (kw) – The harbour', 'Vik/Orrby (kw) –'],
    ['VIK, Norland — The harbour', 'VIK, Norland —'],
    ['The harbour (built in 1958) — a monument', undefined],
    ['A crane — the second one', undefined],
    ['Vik is a town. (It has a harbour) — and a crane', undefined],
  ]
  for (const [start, dateline] of datelines) {
    test(`"${start}" ${dateline === undefined ? 'has no dateline' : 'has one'}`, () => {
      const found = read(
        page(
          '',
          `<article><h1>Second crane for Vik</h1><p>${start} of Vik will get a second crane in spring, the port office said on Tuesday, and the town will pay for it.</p><p>${another}</p></article>`,
        ),
      )
      assert.equal(found.dateline, dateline)
      assert.equal(
        found.zones.some((zone) => zone.kind === 'dateline'),
        dateline !== undefined,
      )
    })
  }
})

describe('the language of a page', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['<html lang="pt-BR">', 'Porto fechado', 'pt'],
    ['<html xml:lang="uk">', 'Порт закрито', 'uk'],
    ['<html><meta property="og:locale" content="de_AT">', 'Hafen zu', 'de'],
    [
      '<html><script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"fr-CA"}</script>',
      'Port ferm',
      'fr',
    ],
    ['<html>', 'Northern harbour closed', 'en'],
    ['<html lang="en">', 'Порт Вільшани закрили через негоду', 'uk'],
    ['<html lang="fr">', story, 'en'],
  ]
  for (const [start, words, language] of cases) {
    test(`${start} with "${words.slice(0, 30)}" is ${language}`, () => {
      assert.equal(read(`${start}<body><h1>${words}</h1><p>${words}</p>`).language, language)
    })
  }
})

describe('hostile pages', () => {
  const quick = (html: string): Article => {
    const startedAt = performance.now()
    const article = read(html)
    const took = performance.now() - startedAt
    assert.ok(took < 10_000, `took ${took} ms`)
    return article
  }
  const cases: readonly (readonly [string, () => string])[] = [
    ['50,000 nested boxes', () => `${'<div>'.repeat(50_000)}${story}`],
    ['50,000 nested formatting tags', () => `${'<b><i>'.repeat(25_000)}${story}`],
    [
      '100,000 attributes',
      () => page('', `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ')}>${story}</div>`),
    ],
    ['5,000 nested tables', () => page('', `${'<table><tr><td>'.repeat(5000)}${story}`)],
    ['500,000 entities', () => page('', `<p>${'&amp;'.repeat(500_000)}</p>${story}`)],
    ['one sentence of a megabyte', () => page('', `<p>${'the crane and '.repeat(70_000)}</p>`)],
    ['100,000 quotation marks', () => page('', `<p>${'"'.repeat(100_000)}</p>${story}`)],
    ['100,000 capitals after a bracket', () => page('', `<p>${'('.repeat(50_000)}${'A '.repeat(50_000)}</p>${story}`)],
    ['a byline of a megabyte', () => page('', `<p class="byline">By ${'Ada Holm, '.repeat(100_000)}</p>${story}`)],
    ['a title of a megabyte', () => page(`<title>${'Crane '.repeat(170_000)}</title>`)],
    ['a tag that never ends', () => `${story}<div class="${'a'.repeat(1_000_000)}`],
    [
      'structured data nested 10,000 deep',
      () => page(`<script type="application/ld+json">${'{"@graph":['.repeat(10_000)}</script>`),
    ],
    [
      'structured data with itself inside',
      () =>
        page(
          '<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":["NewsArticle"],"author":{"__proto__":{"name":"x"}}}</script>',
        ),
    ],
    ['binary data', () => Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256)).toString('latin1')],
    [
      'names of object parts as attributes',
      () => page('', `<div __proto__="x" constructor="y" hasOwnProperty="z">${story}</div>`),
    ],
    ['a base that is no address', () => page('<base href="http://[">')],
  ]
  for (const [what, make] of cases) {
    test(`${what} are read in bounded time`, () => {
      const article = quick(make())
      assert.equal(typeof article.text, 'string')
      for (const zone of article.zones) assert.ok(zone.end <= article.text.length)
    })
  }

  test('what lies beyond the cap of a page is not read', () => {
    const article = read(`${story}${' '.repeat(pageCharsMax)}<p>beyond the end</p>`)
    assert.doesNotMatch(article.text, /beyond/u)
  })

  test('a page twice as long takes about twice as long', () => {
    const seconds = (count: number): number => {
      const html = page(
        '',
        `<article>${`<p>${another}</p><div class="box"><ul><li><a href="/x">Other</a></li></ul></div>`.repeat(count)}</article>`,
      )
      const startedAt = performance.now()
      read(html)
      return performance.now() - startedAt
    }
    seconds(1000)
    const [short, long] = [seconds(2000), seconds(4000)]
    assert.ok(long < 4 * short + 500, `${short} ms, then ${long} ms`)
  })

  test('no page makes it throw', () => {
    check(property(string({ maxLength: 400 }), (html) => void read(html)))
    check(property(uint8Array({ maxLength: 400 }), (bytes) => void read(`<p>${Buffer.from(bytes).toString('latin1')}`)))
  })
})
