import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findModifiedAt, findPageDates } from './find-page-date.ts'
import { readPageFacts } from './page-facts.ts'
import { readPageTree } from './page-tree.ts'

const facts = (html: string): ReturnType<typeof readPageFacts> => readPageFacts(readPageTree(html))
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`
const text = `<p>${'The crane lifted a barge off the quay in the morning. '.repeat(6)}</p>`.repeat(2)
const now = new Date('2026-04-01T00:00:00Z')

describe('when a page was published', () => {
  const cases: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    [
      'structured data',
      data('{"@type":"NewsArticle","datePublished":"2026-01-05T08:00:00+01:00"}'),
      '2026-01-05T08:00:00+01:00',
      'jsonld',
    ],
    [
      'structured data in a graph',
      data(
        '{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2026-01-05"}]}',
      ),
      '2026-01-05',
      'jsonld',
    ],
    [
      'structured data in a comment',
      data('<!-- {"@type":"NewsArticle","datePublished":"2026-01-05"} -->'),
      '2026-01-05',
      'jsonld',
    ],
    [
      'structured data with a comma too many',
      data('{"@type":"NewsArticle","datePublished":"2026-01-05",}'),
      '2026-01-05',
      'jsonld',
    ],
    [
      'a meta of Open Graph',
      '<meta property="article:published_time" content="2026-01-05T08:00:00Z">',
      '2026-01-05T08:00:00Z',
      'meta',
    ],
    ['a meta of Dublin Core', '<meta name="DC.date.issued" content="2026-01-05">', '2026-01-05', 'meta'],
    ['an item property', '<span itemprop="datePublished" content="2026-01-05">yesterday</span>', '2026-01-05', 'meta'],
    [
      'a time that is marked',
      '<time class="entry-date" datetime="2026-01-05T08:00:00+02:00">5 Jan</time>',
      '2026-01-05T08:00:00+02:00',
      'meta',
    ],
    ['any time', '<time datetime="2026-01-05">5 Jan</time>', '2026-01-05', 'meta'],
    [
      'words with a cue',
      '<h1>Crane</h1><p>Published on January 5, 2026</p><p>Updated January 9, 2026</p>',
      '2026-01-05',
      'text',
    ],
    [
      'data with a time, where the label can be read as their day the other way round',
      `${data('{"@type":"NewsArticle","datePublished":"2025-09-10T16:07:00Z"}')}<h1>Crane</h1><p class="date">09.10.2025</p>`,
      '2025-09-10T16:07:00Z',
      'jsonld',
    ],
    [
      'the label, where the data have a bare day that may be the wrong way round itself',
      '<meta name="date" content="2026-03-01"><h1>Crane</h1><p class="date">January 3, 2026</p>',
      '2026-01-03',
      'text',
    ],
    [
      'words that nothing wraps, between elements of a long one',
      `<fieldset><legend>Crane</legend> 5 January 2026 <div>${'The crane lifted a barge off the quay in the morning. '.repeat(12)}</div></fieldset>`,
      '2026-01-05',
      'text',
    ],
    ['words in a box called date', '<div class="post-date">5. Januar 2026</div>', '2026-01-05', 'text'],
    [
      'words below the headline',
      '<p>1 May 2025</p><h1>Crane</h1><div><span>5 January 2026</span></div>',
      '2026-01-05',
      'text',
    ],
    ['words in Spanish', '<h1>Grúa</h1><span class="fecha">5 de enero de 2026</span>', '2026-01-05', 'text'],
    ['words in Ukrainian', '<h1>Кран</h1><div class="date">5 січня 2026, 10:30</div>', '2026-01-05', 'text'],
    ['figures with points', '<h1>Kran</h1><div class="datum">05.01.2026</div>', '2026-01-05', 'text'],
    ['Chinese figures', '<h1>起重机</h1><div class="time">2026年1月5日</div>', '2026-01-05', 'text'],
    [
      'an update where nothing else is known',
      '<h1>Crane</h1><p>Last updated: January 9, 2026</p>',
      '2026-01-09',
      'text',
    ],
    [
      'publication before an update on one line',
      '<h1>Crane</h1><p>Updated January 9, 2026 | Published January 5, 2026</p>',
      '2026-01-05',
      'text',
    ],
    ['a date of a comment', '<div class="comments"><time datetime="2026-01-05">x</time></div>', '2026-01-05', 'meta'],
    [
      'the day as printed, whatever UTC says',
      '<meta name="date" content="2026-01-05T00:30:00+03:00">',
      '2026-01-05T00:30:00+03:00',
      'meta',
    ],
    [
      'an attribute of a date',
      '<h1>Crane</h1><span class="post-date" title="2026-01-05">2 days ago</span>',
      '2026-01-05',
      'meta',
    ],
    [
      'a date in a byline',
      '<h1>Crane</h1><p class="x">By Ana Ruiz on Tuesday, January 5, 2026</p>',
      '2026-01-05',
      'text',
    ],
    [
      'what the head shows, where the data tell of a far day',
      `${data('{"@type":"NewsArticle","datePublished":"2024-06-01T08:00:00Z"}')}<h1>Crane</h1><p>January 5, 2026</p>`,
      '2026-01-05',
      'text',
    ],
    [
      'the data, where the head shows an update',
      `${data('{"@type":"NewsArticle","datePublished":"2024-06-01T08:00:00Z"}')}<h1>Crane</h1><p>Updated January 5, 2026</p>`,
      '2024-06-01T08:00:00Z',
      'jsonld',
    ],
    [
      'the instant as the data write it, where the head shows the day of another zone',
      `${data('{"@type":"NewsArticle","datePublished":"2026-01-06T03:05:00Z"}')}<h1>Crane</h1><p>January 5, 2026</p>`,
      '2026-01-06T03:05:00Z',
      'jsonld',
    ],
    [
      'the hour that a later description knows of the day that the first names',
      data(
        '[{"@type":"NewsArticle","datePublished":"2026-01-05"},{"@type":"WebPage","datePublished":"2026-01-05T09:30:00Z"}]',
      ),
      '2026-01-05T09:30:00Z',
      'jsonld',
    ],
    [
      'the hour that a meta knows of a midnight, which was the day before where it was written',
      `${data('{"@type":"NewsArticle","datePublished":"2026-01-05T00:00:00+00:00"}')}<meta property="article:published_time" content="2026-01-06T04:39:05+00:00">`,
      '2026-01-06T04:39:05+00:00',
      'meta',
    ],
    [
      'the day of the first description, where a later one names another',
      `${data('{"@type":"NewsArticle","datePublished":"2026-01-05"}')}<meta property="article:published_time" content="2026-01-06T04:39:05+00:00">`,
      '2026-01-05',
      'jsonld',
    ],
    [
      'the day of the head, where no zone on earth brings the data there',
      `${data('{"@type":"NewsArticle","datePublished":"2026-01-06T22:30:00Z"}')}<h1>Crane</h1><p>January 5, 2026</p>`,
      '2026-01-05',
      'text',
    ],
    ['a stamp with the day first', '<html lang="de"><time datetime="02-12-2025">x</time>', '2025-12-02', 'meta'],
    [
      'a slashed day of Britain',
      '<html lang="en-GB"><h1>Crane</h1><p class="date">03/10/2025</p>',
      '2025-10-03',
      'text',
    ],
    [
      'a slashed day of America',
      '<html lang="en-US"><h1>Crane</h1><p class="date">03/10/2025</p>',
      '2025-03-10',
      'text',
    ],
    ['the day after tomorrow', '<meta name="date" content="2026-04-03">', '2026-04-03', 'meta'],
    ['a day of next week', '<meta name="date" content="2026-04-08T00:00:00Z">', undefined, undefined],
    ['the year 9999', '<meta name="date" content="9999-12-31">', undefined, undefined],
    ['the year 0', '<meta name="date" content="0000-01-01T00:00:00Z">', undefined, undefined],
    ['the epoch', '<meta name="date" content="1970-01-01T00:00:00Z">', undefined, undefined],
    ['a year before the web', '<meta name="date" content="1971-01-05">', undefined, undefined],
    ['a year to come', '<meta name="date" content="2091-01-05">', undefined, undefined],
    ['a year in a copyright line', '<footer><p>© 2026 Tide</p></footer>', undefined, undefined],
    ['nothing', '<h1>Crane</h1>', undefined, undefined],
    [
      'a meta whose name a publishing system composed',
      '<meta name="q-published-date" content="2026-01-05T06:03:43Z">',
      '2026-01-05T06:03:43Z',
      'meta',
    ],
    ['no meta that only sounds so', '<meta name="auto-publish" content="2026-01-05">', undefined, undefined],
    [
      'linked data in a meta',
      '<meta name="script:ld+json" content="{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2026-01-05&quot;}">',
      '2026-01-05',
      'jsonld',
    ],
    [
      'the first publication that a sentence tells, where the head has an unlabelled day',
      '<h1>Crane</h1><p>9 January 2026, 11:07</p><p>This guide was originally published on 5 January 2025 at 4:12pm and is kept up to date.</p>',
      '2025-01-05',
      'text',
    ],
    [
      'not that of a sentence, where the head says published',
      '<h1>Crane</h1><p>Published 9 January 2026</p><p>This guide was originally published on 5 January 2025 and is kept up to date.</p>',
      '2026-01-09',
      'text',
    ],
    [
      'a label before a sentence',
      `<h1>Crane</h1>${text}<p>Note: This guide was originally published on the 5th of January 2021 and changed since then.</p><p>Posted on January 5, 2026</p>`,
      '2026-01-05',
      'text',
    ],
    [
      'no date of a work that is referred to',
      `<h1>Crane</h1>${text}<ul><li>Ruiz A, Holm B. The lifting of heavy barges by cranes of the harbour. January 5, 2026. Ahead of print.</li></ul>`,
      undefined,
      undefined,
    ],
    [
      'the only label of publication, though it stands beside the text',
      `<h1>Crane</h1>${text}<div class="list"><time datetime="2019-03-01">1 March 2019</time></div><aside><h4>Published</h4> <time datetime="2026-01-05">5 January 2026</time></aside>`,
      '2026-01-05',
      'text',
    ],
    [
      'no label of publication among comments',
      `<h1>Crane</h1>${text}<time datetime="2019-03-01">1 March 2019</time><div class="comments"><p>Posted January 5, 2026</p></div>`,
      '2019-03-01',
      'meta',
    ],
    [
      'no label of publication, where there are two',
      `<h1>Crane</h1>${text}<time datetime="2019-03-01">1 March 2019</time><aside><p>Published 5 January 2026</p><p>Published 6 January 2026</p></aside>`,
      '2019-03-01',
      'meta',
    ],
    [
      'a label below the text, where the data stamp publication and last change alike',
      `${data('{"@type":"NewsArticle","datePublished":"2026-03-01T08:00:05Z","dateModified":"2026-03-01T08:00:05Z"}')}<h1>Crane</h1>${text}<div>Published January 5, 2026</div>`,
      '2026-01-05',
      'text',
    ],
    [
      'the data before a label below the text, where they tell publication from change',
      `${data('{"@type":"NewsArticle","datePublished":"2026-03-01T08:00:05Z","dateModified":"2026-03-02T08:00:05Z"}')}<h1>Crane</h1>${text}<div>Published January 5, 2026</div>`,
      '2026-03-01T08:00:05Z',
      'jsonld',
    ],
    [
      'publication beside a change that only the markup names',
      `<meta property="article:published_time" content="2025-01-05T08:00:00Z"><h1>Crane</h1><p><time class="updated">January 9, 2026</time> <time class="published">January 5, 2025</time></p>`,
      '2025-01-05T08:00:00Z',
      'meta',
    ],
    [
      'a new edition of a guide that is dated only by its renewal',
      `${data('{"@type":"Article","datePublished":"2024-06-01T08:00:00Z"}')}<h1>Crane</h1><p>Updated January 5, 2026</p>`,
      '2026-01-05',
      'text',
    ],
    [
      'the first day, where it is also told to those who share the page',
      `${data('{"@type":"Article","datePublished":"2024-06-01T08:00:00Z"}')}<meta property="article:published_time" content="2024-06-01"><h1>Crane</h1><p>Updated January 5, 2026</p>`,
      '2024-06-01T08:00:00Z',
      'jsonld',
    ],
    [
      'the first day, where the change came soon after',
      `${data('{"@type":"Article","datePublished":"2025-12-20T08:00:00Z"}')}<h1>Crane</h1><p>Updated January 5, 2026</p>`,
      '2025-12-20T08:00:00Z',
      'jsonld',
    ],
  ]
  for (const [what, html, at, basis] of cases) {
    test(what, () => {
      const found = findPageDates(facts(html), { now }).published
      assert.deepEqual({ at: found?.at, basis: found?.basis }, { at, basis })
    })
  }

  const addresses: readonly (readonly [string, string | undefined])[] = [
    ['https://tide.example/2026/01/05/crane', '2026-01-05'],
    ['https://tide.example/news/2026-01-05-crane.html', '2026-01-05'],
    ['https://tide.example/crane-20260105.html', '2026-01-05'],
    ['https://tide.example/2026/january/05/crane', '2026-01-05'],
    ['https://tide.example/2026/13/05/crane', undefined],
    ['https://tide.example/20260105123456', undefined],
  ]
  for (const [url, day] of addresses) {
    test(`the address ${url} tells ${day ?? 'nothing'}`, () => {
      assert.equal(findPageDates(facts('<h1>Crane</h1>'), { url, now }).published?.at, day)
    })
  }

  test("the instant of the data stands on the publisher's own day where head and address both name it", () => {
    const days = [
      ['2026-01-06T03:05:00Z', '2026-01-05T23:05:00-04:00'],
      ['2026-01-04T22:30:00Z', '2026-01-05T00:30:00+02:00'],
    ]
    for (const [told, at] of days) {
      const page = `${data(`{"@type":"NewsArticle","datePublished":"${told}"}`)}<h1>Crane</h1><p>January 5, 2026</p>`
      assert.equal(findPageDates(facts(page), { url: 'https://tide.example/2026/01/05/crane', now }).published?.at, at)
    }
  })

  test('a month in the address refuses dates in words of another', () => {
    const page = facts('<h1>Crane</h1><p>Released June 17, 2024</p><p>January 5, 2026</p>')
    assert.equal(findPageDates(page, { url: 'https://tide.example/2026/01/crane', now }).published?.at, '2026-01-05')
    assert.equal(findPageDates(page, { url: 'https://tide.example/2019/01/crane', now }).published, undefined)
  })

  test('the last change is read apart', () => {
    assert.equal(
      findModifiedAt(facts(data('{"@type":"NewsArticle","dateModified":"2026-01-09T08:00:00Z"}')), now),
      '2026-01-09T08:00:00Z',
    )
    assert.equal(
      findModifiedAt(facts('<meta property="article:modified_time" content="2026-01-09">'), now),
      '2026-01-09',
    )
    assert.equal(findModifiedAt(facts('<p>no word of it</p>'), now), undefined)
  })
})

describe('the dates that a page gives', () => {
  const candidates = (html: string, url?: string): readonly string[] =>
    findPageDates(facts(html), { url, headline: 'Crane', now }).candidates.map(
      ({ of, basis, at }) => `${of} ${basis} ${at}`,
    )

  test('are all kept with where they stand, each once', () => {
    const html = `${data('{"@type":"NewsArticle","datePublished":"2026-01-05T08:00:00Z","dateModified":"2026-01-09"}')}<meta property="article:published_time" content="2026-01-04"><time class="entry-date" datetime="2026-01-04">4 Jan</time><h1>Crane</h1><p>3 January 2026</p>`
    assert.deepEqual(candidates(html, 'https://quay.example/2026/01/02/crane'), [
      'published jsonld 2026-01-05T08:00:00Z',
      'published meta 2026-01-04',
      'published url 2026-01-02',
      'published text 2026-01-03',
      'modified jsonld 2026-01-09',
    ])
  })

  test('of change are told from those of publication by the words before them', () => {
    assert.deepEqual(candidates('<h1>Crane</h1><p>Updated: 9 January 2026</p>'), ['modified text 2026-01-09'])
  })

  test('that cannot be are none', () => {
    assert.deepEqual(candidates(data('{"@type":"NewsArticle","datePublished":"9999-01-05"}')), [])
    assert.deepEqual(candidates('<h1>Crane</h1><p>Nothing.</p>'), [])
  })
})
