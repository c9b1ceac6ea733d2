// Good and odd inputs of every format, invented, from which the fuzzer makes others.
import { gzipSync } from 'node:zlib'
import { madeFeed } from './made-feeds.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge shut | The Quay</title>
<meta property="article:published_time" content="2026-03-03T09:05:00+02:00"><link rel="canonical" href="https://quay.example/bridge">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge shut","author":[{"@type":"Person","name":"Ada Holm"}],"datePublished":"2026-03-03T09:05:00+02:00","articleBody":"The bridge is shut."}</script></head>
<body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Bridge shut</h1><p class="byline">By Ada Holm</p><time datetime="2026-03-03">3 March 2026</time>
<figure><img src="b.jpg" srcset="b2.jpg 2x"><figcaption>The bridge. Photo: Quay</figcaption></figure>
<p>TARN, March 3 (Quay) - The harbour bridge will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.</p>
<blockquote>"The cables are worn," Varga told <a href="https://wharf.example/x">the Wharf</a>.</blockquote><table><tr><td>Ferries</td><td>12</td></tr></table>
<p>Read more: <a href="/ferry">Ferries run every ten minutes</a></p></article><footer>© Quay</footer></body></html>`

const warcRecord = (type: string, block: string): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://quay.example/bridge\r\nWARC-Date: 2026-03-03T07:05:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
const warc =
  warcRecord('warcinfo', 'software: made') +
  warcRecord('response', `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`) +
  warcRecord('response', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>a<\r\n0\r\n\r\n`) +
  warcRecord('revisit', 'HTTP/1.1 304 Not Modified\r\n\r\n')

const mail = `From: "Ada Holm" <ada@quay.example>\r\nSubject: =?utf-8?Q?F=C3=A4hre?= =?iso-8859-1?B?5A==?=\r\nDate: Tue, 3 Mar 2026 09:05:00 +0200\r\nList-Id: "The Quay" <l.quay.example>\r\nMessage-ID: <1@quay.example>\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nThe ferry \r\nruns.\r\n-- \r\nAda\r\n--c\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=CF=EE=F0=F2</p>\r\n--c--\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: b@q.example\r\n\r\nInner.\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n`

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Quay',
  home_page_url: 'https://quay.example/',
  hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
  items: [
    {
      id: 1,
      url: '/1',
      title: 'Ferry',
      content_html: '<p>Runs.</p>',
      date_published: '2026-03-03T09:05:00Z',
      authors: [{ name: 'Ada' }],
      attachments: [{ url: 'a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 7 }],
    },
  ],
})

const oddAtom = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:base="https://quay.example/" xml:lang="de"><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Q<b>u</b></div></a:title><a:link rel="hub" href="hub"/><at:deleted-entry ref="x" when="2026-03-03"/><a:entry><a:id>1</a:id><a:content type="application/octet-stream">PHA+YTwvcD4=</a:content><a:source><a:title>W</a:title></a:source><a:updated>2026-03-03T09:05:00Z</a:updated></a:entry></a:feed>`
const oddRss = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="https://quay.example/"><title>Q</title><sy:updatePeriod>daily</sy:updatePeriod><skipHours><hour>3</hour></skipHours></channel><item rdf:about="https://quay.example/1"><title><![CDATA[A & B]]></title><source url="https://w.example/f">W</source><enclosure url="a" length="3" type="b"/></item></rdf:RDF>`

const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://quay.example/1</loc><news:news><news:publication><news:name>Quay</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-03</news:publication_date><news:title>Ferry</news:title></news:news></url></urlset>`
const sitemapIndex = `<sitemapindex><sitemap><loc>https://quay.example/a.xml.gz</loc><lastmod>2026-03-03</lastmod></sitemap></sitemapindex>`

const opml = `<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="Quay" xmlUrl="https://quay.example/feed" htmlUrl="https://quay.example/"/></outline></body></opml>`
const robots = `User-agent: *\nDisallow: /private/*.html$\nAllow: /private/a\nCrawl-delay: 3\nSitemap: https://quay.example/s.xml\n\nUser-agent: Headwater\nUser-agent: other\nDisallow:\nContent-Signal: search=yes, ai-train=no\n`

const articles = [
  `Harbour bridge to close\n\nBy Ada Holm\n\nTARN, March 3 (Quay) - The harbour bridge will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.\n\n"The cables are worn," Varga told the Wharf. "We cannot wait." She denied that 2.5 million euros, or 12 per cent of the budget, had been lost.\n\nTwo officials who asked not to be named said that up to 190 ferries (300 km) may stop, according to a report seen by the Quay.`,
  'Міст закриють на три тижні, повідомила мер Ілсе Варга. «Троси зношені», – сказала вона виданню «Причал». За її словами, ремонт коштуватиме 2,5 млн євро.',
  'Die Brücke wird für drei Wochen geschlossen, sagte Bürgermeisterin Ilse Varga. „Die Seile sind verschlissen“, so Varga laut der „Kaizeitung“. Rund 12 Prozent der Fähren fallen aus.',
  'أعلنت العمدة إيلسه فارغا يوم الخميس أن الجسر سيغلق ثلاثة أسابيع. وقالت: «الكابلات بالية».',
  '市長イルセ・ヴァルガ氏は木曜日、橋を3週間閉鎖すると述べた。「ケーブルが古い」と同氏は語った。',
]

const dates = [
  'Tue, 03 Mar 2026 09:05:00 GMT',
  '2026-03-03T09:05:00.123+02:00',
  '3 березня 2026 р., 9:05',
  '令和8年3月3日',
  'March 3, 2026 9:05 p.m. EST',
  '1772528700',
  '03.03.26 9.05',
  '١٤ مارس ٢٠٢٦',
]

/** Samples of each format by its name. */
export const samples: Readonly<Record<string, readonly Uint8Array[]>> = {
  feed: [
    madeFeed('rss', 3),
    madeFeed('atom', 3),
    bytesOf(oddAtom),
    bytesOf(oddRss),
    bytesOf(jsonFeed),
    bytesOf(sitemap),
    gzipSync(oddRss),
  ],
  sitemap: [bytesOf(sitemap), bytesOf(sitemapIndex), gzipSync(sitemapIndex)],
  opml: [bytesOf(opml)],
  warc: [bytesOf(warc), gzipSync(warc), Buffer.concat([gzipSync(warc), gzipSync(warc)])],
  mail: [bytesOf(mail)],
  page: [bytesOf(page)],
  robots: [bytesOf(robots)],
  text: articles.map(bytesOf),
  dates: dates.map(bytesOf),
}

const markup = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&lt;',
  '"',
  "'",
  '=',
  '\0',
  '\u{feff}',
  '\u{2028}',
  '<div>',
  '<p>',
  '<b>',
  '</b>',
  '<table><tr>',
  ' a="b"',
  'xmlns:x="',
  '__proto__',
  'constructor',
  '\ud800',
]

/** Pieces that mean something in each format. */
export const words: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
  feed: [
    ...markup,
    '<item>',
    '<entry>',
    '<channel>',
    '<rss>',
    '<link>',
    '<guid>',
    '<title>',
    '<content type="xhtml">',
    '<pubDate>',
    'xml:base="/"',
    'https://',
    '2026-03-03',
    '{',
    '[',
    '"items":',
    '"__proto__":{',
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xe2, 0x82]),
  ],
  sitemap: [...markup, '<url>', '<loc>', '<sitemap>', '<news:news>'],
  opml: [...markup, '<outline xmlUrl="', '<outline>'],
  warc: [
    'WARC/1.0\r\n',
    '\r\n\r\n',
    'Content-Length: ',
    '99999999999',
    '-1',
    'WARC-Type: response',
    'HTTP/1.1 200 OK',
    'Content-Encoding: gzip',
    'Content-Encoding: br',
    'Transfer-Encoding: chunked',
    'ffffffff\r\n',
    '\n',
    Buffer.from([0x1f, 0x8b, 8, 0]),
  ],
  mail: [
    '\r\n',
    '\r\n\r\n',
    '--b',
    '--b--',
    '--c',
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: message/rfc822',
    'Content-Type: text/html; charset=',
    '=?utf-8?B?',
    '?=',
    '=',
    '=E2=82',
    ';',
    '<',
    '"',
    '(',
    'From ',
    ' ',
    'charset=utf-7',
    Buffer.from([0xff, 0]),
  ],
  page: [
    ...markup,
    '<article>',
    '<script>',
    '</script>',
    '<style>',
    '<svg>',
    '<math>',
    '<template>',
    '<noscript>',
    '<a href="',
    '<br>',
    '<li>',
    '<h1>',
    '<time datetime="',
    '{"@type":"NewsArticle"',
    '\u{202e}',
    'By ',
    'Updated ',
    '“',
    '"',
    '2026',
    ' said ',
  ],
  robots: ['User-agent: ', 'Disallow: ', 'Allow: ', '*', '$', '%', '#', '\n', '\r', ':', '\0', 'a'],
  text: [
    '"',
    '“',
    '”',
    '«',
    '»',
    '‘',
    "'",
    '(',
    ')',
    ',',
    '.',
    ' said',
    ' told ',
    ' that ',
    'according to ',
    ' denied',
    'reportedly ',
    ' million',
    '12',
    '3.5',
    ' km',
    '%',
    '-',
    '–',
    '\n',
    '\n\n',
    ' \u{202e}',
    '\u{200b}',
    'Mr. ',
    ' he ',
    ' who ',
    '上',
    '」',
    '「',
    ' сказав',
    '، قال',
    'Ilse Varga',
    ' and ',
    '€',
    '1,',
    '000',
    ' to ',
    '\u{1f600}',
  ],
  dates: [
    '0',
    '9',
    ':',
    '-',
    '/',
    '.',
    '+',
    'T',
    'Z',
    ' ',
    ',',
    'am',
    'PM',
    'GMT',
    'Mar',
    'mars',
    '日',
    '年',
    '٣',
    'р.',
    '9999',
    '0000',
  ],
}
