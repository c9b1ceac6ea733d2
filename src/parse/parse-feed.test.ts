import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Item } from '../model/item.ts'
import { type Feed, parseFeed } from './parse-feed.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function feedOf(text: string, feed = 'tide.xml'): Feed {
  const parsed = parseFeed({ feed, bytes: bytesOf(text) })
  assert.equal(parsed.kind, 'feed', parsed.kind === 'unreadable' ? parsed.sentence : '')
  if (parsed.kind !== 'feed') throw new Error('unreachable')
  return parsed
}

function itemOf(text: string, feed?: string): Item {
  const [item] = feedOf(text, feed).items
  assert.ok(item)
  return item
}

const rss = (item: string, attributes = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Tide Post</title><link>https://tide.example/</link><item>${item}</item></channel></rss>`
const atom = (entry: string, attributes = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Tide Post</title><link href="https://tide.example/"/><entry>${entry}</entry></feed>`

describe('RSS', () => {
  test('an item gives all that it says', () => {
    const item = itemOf(
      rss(
        `<title>Ferry runs again</title><link>https://tide.example/ferry</link><guid isPermaLink="false">t-1</guid>
         <pubDate>Tue, 03 Mar 2026 09:05:00 +0200</pubDate><dc:creator>Ada Holm</dc:creator>
         <description>The ferry &lt;b&gt;runs&lt;/b&gt; again.</description>
         <content:encoded><![CDATA[<p>The ferry runs again.</p>]]></content:encoded>
         <source url="https://wire.example/feed">Coast Wire</source>
         <enclosure url="https://tide.example/ferry.mp3" type="audio/mpeg" length="4711"/>`,
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    )
    assert.deepEqual(item, {
      feed: 'tide.xml',
      id: 't-1',
      url: 'https://tide.example/ferry',
      title: 'Ferry runs again',
      summary: 'The ferry runs again.',
      contentHtml: '<p>The ferry runs again.</p>',
      publishedAt: '2026-03-03T09:05:00+02:00',
      authors: ['Ada Holm'],
      declaredOrigin: { name: 'Coast Wire', url: 'https://wire.example/feed' },
      enclosures: [{ url: 'https://tide.example/ferry.mp3', type: 'audio/mpeg', bytes: 4711 }],
    })
  })

  const titles: readonly (readonly [string, string, string])[] = [
    ['plain', 'Ferry runs', 'Ferry runs'],
    ['with an escaped ampersand', 'Tea &amp; Tides', 'Tea & Tides'],
    ['escaped twice', 'Tea &amp;amp; Tides', 'Tea & Tides'],
    ['with a raw ampersand', 'Tea & Tides', 'Tea & Tides'],
    ['with an HTML entity that XML does not know', 'Caf&eacute; opens', 'Café opens'],
    ['with a numeric entity', 'Harbour &#8217;s end', 'Harbour ’s end'],
    ['with escaped markup', '&lt;i&gt;Tide&lt;/i&gt; rises', 'Tide rises'],
    ['with raw markup', '<i>Tide</i> rises', 'Tide rises'],
    ['in CDATA', '<![CDATA[Tea & Tides]]>', 'Tea & Tides'],
    ['that compares', 'Why 3 &lt; 5 metres matters', 'Why 3 < 5 metres matters'],
    ['over two lines', 'Ferry\n   runs', 'Ferry runs'],
    ['with control characters', 'Fer\u{0}ry\u{8} runs', 'Ferry runs'],
    ['with turned writing direction', 'Ferry \u{202e}runs', 'Ferry runs'],
    ['with a script', 'Ferry&lt;script&gt;alert(1)&lt;/script&gt; runs', 'Ferry runs'],
  ]
  for (const [what, markup, title] of titles) {
    test(`a title ${what} is read as a reader sees it`, () =>
      assert.equal(itemOf(rss(`<title>${markup}</title>`)).title, title))
  }

  const links: readonly (readonly [string, string, string | undefined])[] = [
    ['a link element', '<link>https://tide.example/1</link>', 'https://tide.example/1'],
    ['white space around it', '<link>\n https://tide.example/1 \n</link>', 'https://tide.example/1'],
    ['a relative link', '<link>/1</link>', 'https://tide.example/1'],
    ['a link as Atom writes it', '<link href="https://tide.example/1"/>', 'https://tide.example/1'],
    [
      'an Atom link in its namespace',
      '<a:link xmlns:a="http://www.w3.org/2005/Atom" href="https://tide.example/1"/>',
      'https://tide.example/1',
    ],
    ['a guid that is a permalink', '<guid>https://tide.example/1</guid>', 'https://tide.example/1'],
    ['a guid that is none', '<guid isPermaLink="false">https://tide.example/1</guid>', undefined],
    ['a script for a link', '<link>javascript:alert(1)</link>', undefined],
    ['an empty link beside a guid', '<link></link><guid>https://tide.example/1</guid>', 'https://tide.example/1'],
  ]
  for (const [what, markup, url] of links) {
    test(`${what} gives ${url ?? 'no address'}`, () => assert.equal(itemOf(rss(markup)).url, url))
  }

  const authors: readonly (readonly [string, readonly string[]])[] = [
    ['<author>ada@tide.example (Ada Holm)</author>', ['Ada Holm']],
    ['<author>Ada Holm &lt;ada@tide.example&gt;</author>', ['Ada Holm']],
    ['<author>ada@tide.example</author>', ['ada@tide.example']],
    ['<author></author>', []],
    ['<author><name>Ada Holm</name></author>', ['Ada Holm']],
    ['<dc:creator>Ada Holm</dc:creator><dc:creator>Bo Lind</dc:creator>', ['Ada Holm', 'Bo Lind']],
    ['<dc:creator>Ada Holm</dc:creator><dc:creator>Ada Holm</dc:creator>', ['Ada Holm']],
    ['<itunes:author>Ada Holm</itunes:author>', ['Ada Holm']],
  ]
  for (const [markup, names] of authors) {
    test(`authors of ${markup}`, () => assert.deepEqual(itemOf(rss(markup)).authors, names))
  }

  test('namespaces count by their address, not by their prefix', () => {
    const item = itemOf(
      rss('<x:creator>Ada Holm</x:creator><x:date>2026-03-03</x:date>', 'xmlns:x="http://purl.org/dc/elements/1.1/"'),
    )
    assert.deepEqual(item.authors, ['Ada Holm'])
    assert.equal(item.publishedAt, '2026-03-03')
  })

  test('a description that is a full text gives summary and content', () => {
    const item = itemOf(rss('<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>'))
    assert.equal(item.summary, 'One. Two.')
    assert.equal(item.contentHtml, '<p>One.</p><p>Two.</p>')
  })

  test('a source that is only an address is one', () => {
    assert.deepEqual(itemOf(rss('<source>https://wire.example/7</source>')).declaredOrigin, {
      url: 'https://wire.example/7',
    })
    assert.deepEqual(itemOf(rss('<source>Coast Wire</source>')).declaredOrigin, { name: 'Coast Wire' })
  })

  test('pictures of Media RSS are enclosures, each once', () => {
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    const item = itemOf(
      rss(
        '<media:group><media:content url="/a.jpg" type="image/jpeg"/><media:thumbnail url="/b.jpg"/></media:group><enclosure url="https://tide.example/a.jpg"/>',
        media,
      ),
    )
    assert.deepEqual(
      item.enclosures.map((enclosure) => enclosure.url),
      ['https://tide.example/a.jpg', 'https://tide.example/b.jpg'],
    )
  })

  test('the channel tells title, site, language, patience and hub', () => {
    const feed = feedOf(
      `<rss><channel><title>Tide &amp; Post</title><link>https://tide.example/</link><language>de-AT</language><ttl>45</ttl>
       <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/"/></channel></rss>`,
    )
    assert.deepEqual(
      {
        title: feed.title,
        siteUrl: feed.siteUrl,
        language: feed.language,
        ttlMinutes: feed.ttlMinutes,
        hubs: feed.hubs,
        items: feed.items,
      },
      {
        title: 'Tide & Post',
        siteUrl: 'https://tide.example/',
        language: 'de-AT',
        ttlMinutes: 45,
        hubs: ['https://hub.example/'],
        items: [],
      },
    )
  })

  test('RDF sets its items beside the channel', () => {
    const feed = feedOf(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
       <channel rdf:about="https://tide.example/"><title>Tide Post</title></channel>
       <item rdf:about="https://tide.example/1"><title>Ferry</title><link>https://tide.example/1</link></item></rdf:RDF>`,
    )
    assert.equal(feed.format, 'rdf')
    assert.equal(feed.items[0]?.id, 'https://tide.example/1')
    assert.equal(feed.items[0]?.title, 'Ferry')
  })
})

describe('Atom', () => {
  test('an entry gives all that it says', () => {
    const item = itemOf(
      atom(
        `<title type="html">Ferry &amp;amp; bus</title><link rel="self" href="/1.atom"/><link href="/1"/><id>tag:tide.example,2026:1</id>
         <published>2026-03-03T09:05:00+02:00</published><updated>2026-03-03T10:00:00+02:00</updated>
         <author><name>Ada Holm</name><email>ada@tide.example</email></author><summary>Runs again.</summary>
         <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Runs <b>again</b>.</p></div></content>
         <link rel="enclosure" type="audio/mpeg" length="9" href="/1.mp3"/>`,
        'xml:base="https://tide.example/" xml:lang="en"',
      ),
    )
    assert.deepEqual(item, {
      feed: 'tide.xml',
      id: 'tag:tide.example,2026:1',
      url: 'https://tide.example/1',
      title: 'Ferry & bus',
      summary: 'Runs again.',
      contentHtml: '<div><p>Runs <b>again</b>.</p></div>',
      publishedAt: '2026-03-03T09:05:00+02:00',
      updatedAt: '2026-03-03T10:00:00+02:00',
      authors: ['Ada Holm'],
      language: 'en',
      enclosures: [{ url: 'https://tide.example/1.mp3', type: 'audio/mpeg', bytes: 9 }],
    })
  })

  test('Atom 0.3 dates and modes are read', () => {
    const item = itemOf(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">RmVycnkgcnVucyBhZ2Fpbg==</title>
       <issued>2026-03-03T09:05:00Z</issued><modified>2026-03-04T09:05:00Z</modified></entry></feed>`,
    )
    assert.equal(item.title, 'Ferry runs again')
    assert.equal(item.publishedAt, '2026-03-03T09:05:00Z')
    assert.equal(item.updatedAt, '2026-03-04T09:05:00Z')
  })

  test('an entry without an author has those of its feed', () => {
    const feed = feedOf(
      '<feed xmlns="http://www.w3.org/2005/Atom"><author><name>The desk</name></author><entry><title>a</title></entry><entry><author><name>Bo</name></author></entry></feed>',
    )
    assert.deepEqual(
      feed.items.map((item) => item.authors),
      [['The desk'], ['Bo']],
    )
  })

  test('the source of a copied entry is its declared origin, and its authors stand for it', () => {
    const item = itemOf(
      atom(
        '<title>a</title><source><title>Coast Wire</title><link href="https://wire.example/"/><author><name>Eli</name></author></source>',
      ),
    )
    assert.deepEqual(item.declaredOrigin, { name: 'Coast Wire', url: 'https://wire.example/' })
    assert.deepEqual(item.authors, ['Eli'])
  })

  test('a prefix before every element changes nothing', () => {
    const item = itemOf(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Ferry</a:title><a:link href="https://tide.example/1"/><a:updated>2026-03-03T09:05:00Z</a:updated></a:entry></a:feed>',
    )
    assert.equal(item.title, 'Ferry')
    assert.equal(item.url, 'https://tide.example/1')
    assert.equal(item.publishedAt, '2026-03-03T09:05:00Z')
  })
})

describe('JSON Feed', () => {
  test('an item gives all that it says', () => {
    const feed = feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Tide Post',
        home_page_url: 'https://tide.example/',
        language: 'en',
        authors: [{ name: 'The desk' }],
        items: [
          {
            id: 7,
            url: '/7',
            title: 'Ferry &amp; bus',
            content_html: '<p>Runs.</p>',
            summary: 'Runs.',
            date_published: '2026-03-03T09:05:00+02:00',
            date_modified: '2026-03-03T10:05:00+02:00',
            attachments: [{ url: '/7.mp3', mime_type: 'audio/mpeg', size_in_bytes: 9 }],
            image: '/7.jpg',
          },
          { id: 'x', author: { name: 'Bo Lind' }, external_url: 'https://other.example/x', content_text: 'Words.' },
          'no item',
        ],
      }),
      'tide.json',
    )
    assert.equal(feed.format, 'json')
    assert.equal(feed.items.length, 2)
    assert.deepEqual(feed.items[0], {
      feed: 'tide.json',
      id: '7',
      url: 'https://tide.example/7',
      title: 'Ferry & bus',
      summary: 'Runs.',
      contentHtml: '<p>Runs.</p>',
      publishedAt: '2026-03-03T09:05:00+02:00',
      updatedAt: '2026-03-03T10:05:00+02:00',
      authors: ['The desk'],
      language: 'en',
      enclosures: [
        { url: 'https://tide.example/7.mp3', type: 'audio/mpeg', bytes: 9 },
        { url: 'https://tide.example/7.jpg', type: 'image/*' },
      ],
    })
    assert.deepEqual(feed.items[1]?.authors, ['Bo Lind'])
    assert.equal(feed.items[1]?.url, 'https://other.example/x')
  })
})

describe('feeds as they are found', () => {
  const good = '<title>Ferry</title><link>https://tide.example/1</link><pubDate>Tue, 03 Mar 2026 09:05:00 GMT</pubDate>'
  const cases: readonly (readonly [string, string])[] = [
    ['white space before the prolog', `\n\n ${rss(good)}`],
    ['a byte order mark', `\u{feff}${rss(good)}`],
    ['a warning before the prolog', `<br />\n<b>Warning</b>: something in /var/www on line 3<br />\n${rss(good)}`],
    ['junk behind the root', `${rss(good)}<!-- cached --><script>1</script>`],
    ['a cut end in the next item', rss(`${good}</item><item><title>Next it`).replace('</item></channel></rss>', '')],
    ['a cut end in CDATA', rss(`${good}<description><![CDATA[The ferry`).replace('</item></channel></rss>', '')],
    ['an unclosed br', rss(`<description>One<br>Two</description>${good}`)],
    ['tags that do not match', rss(`<description><b>One</i></description>${good}`)],
    ['a prefix that nothing declares', rss(`<slash:comments>3</slash:comments>${good}`)],
    [
      'upper-case tags',
      rss(good).replaceAll('title>', 'TITLE>').replaceAll('item>', 'ITEM>').replaceAll('link>', 'LINK>'),
    ],
    ['a DOCTYPE with an entity', rss(good).replace('<rss', '<!DOCTYPE rss [<!ENTITY tide "Tide">]><rss')],
    ['an unquoted attribute', rss(`<enclosure url=https://tide.example/a.mp3 />${good}`)],
    ['a doubled attribute', rss(`<enclosure url="a" url="b"/>${good}`)],
    ['no version', rss(good).replace(' version="2.0"', '')],
    ['a wrapper around the feed', `<html><body>${rss(good)}</body></html>`],
    ['no channel end', rss(good).replace('</channel>', '')],
  ]
  for (const [what, text] of cases) {
    test(`${what} costs no item`, () => {
      const item = itemOf(text)
      assert.equal(item.title, 'Ferry')
      assert.equal(item.url, 'https://tide.example/1')
      assert.equal(item.publishedAt, '2026-03-03T09:05:00Z')
    })
  }

  test('an encoding that the document declares is used', () => {
    const bytes = Uint8Array.from(
      Buffer.from(
        rss('<title>Fähre fährt</title>').replace(
          '<?xml version="1.0"?>',
          '<?xml version="1.0" encoding="ISO-8859-1"?>',
        ),
        'latin1',
      ),
    )
    const parsed = parseFeed({ feed: 'x', bytes })
    assert.equal(parsed.kind === 'feed' ? parsed.items[0]?.title : '', 'Fähre fährt')
  })

  test('a feed at an address makes relative links absolute', () => {
    const text = rss('<title>a</title><link>1.html</link>').replace('<link>https://tide.example/</link>', '')
    assert.equal(itemOf(text, 'https://tide.example/news/feed.xml').url, 'https://tide.example/news/1.html')
  })
})
