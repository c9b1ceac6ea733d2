// What `read`, `extract` and `parse` make of web archives, newsletters and sitemaps.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { isRecord, recordsField, textField } from './json-fields.ts'

const pageOf = (
  headline: string,
): string => `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>
<p>The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday afternoon.</p>
<p>"The cables are worn and we cannot wait for the summer," Varga told reporters at the town hall after the council had met.</p>
<p>Ferries will run every ten minutes while the bridge is shut, and buses will wait for them on both banks of the river.</p>
</article></body></html>`

function recordOf(
  url: string,
  html: string,
  head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8',
): string {
  const block = `${head}\r\n\r\n${html}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-03-03T07:05:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
}

const revisit = 'WARC/1.0\r\nWARC-Type: revisit\r\nContent-Length: 0\r\n\r\n\r\n\r\n'

describe('a web archive', () => {
  const archive = Buffer.concat(
    [
      recordOf('https://quay.example/bridge', pageOf('Harbour bridge to close')),
      revisit,
      recordOf('https://quay.example/gone', 'gone', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html'),
      recordOf('https://wharf.example/bridge', pageOf('Bridge in Tarn shut for repairs')),
      recordOf('https://quay.example/menu', '<html><nav><a href="/">Home</a></nav></html>'),
    ].map((record) => gzipSync(record)),
  )

  test('reads to articles in stories, and counts what it passes over', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'crawl.warc.gz': archive })
    const ran = await runHeadwater(['read', path])
    assert.equal(ran.messages, '')
    assert.equal(ran.status, 0)
    const [document] = ran.lines
    assert.ok(isRecord(document))
    assert.deepEqual(
      recordsField(document, 'articles').map((article) => [article['id'], article['url']]),
      [
        ['quay.example-bridge', 'https://quay.example/bridge'],
        ['wharf.example-bridge', 'https://wharf.example/bridge'],
      ],
    )
    const stories = recordsField(document, 'stories')
    assert.equal(stories.length, 1)
    assert.equal(stories[0] && textField(stories[0], 'firstSeenAt'), '2026-03-03T07:05:00.000Z')
    const fates = isRecord(document['fates']) ? document['fates'] : {}
    assert.deepEqual(fates['fetch'], {
      kept: 3,
      discarded: { 'warc-revisit': 1, 'warc-status': 1 },
      retry: 0,
      quarantined: 0,
    })
    assert.deepEqual(isRecord(fates['extract']) && fates['extract']['discarded'], { 'no-article': 1 })
  })

  test('read into a store keeps the time of the archive', async (context) => {
    const folder = temporaryFolder(context)
    const [path = ''] = await writeFiles(folder, { 'crawl.warc.gz': archive })
    const ran = await runHeadwater(['read', '--store', `${folder}/store`, path])
    const [document] = ran.lines
    const [story] = isRecord(document) ? recordsField(document, 'stories') : []
    assert.equal(story && textField(story, 'firstSeenAt'), '2026-03-03T07:05:00.000Z')
  })

  test('extract gives an article for each page', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'crawl.warc.gz': archive })
    const ran = await runHeadwater(['extract', path])
    assert.equal(ran.status, 0)
    assert.deepEqual(ran.lines.map((article) => isRecord(article) && article['headline']).slice(0, 2), [
      'Harbour bridge to close',
      'Bridge in Tarn shut for repairs',
    ])
    assert.equal(ran.lines.length, 3)
  })

  test('that is cut is read up to the cut, and told', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'crawl.warc.gz': archive.subarray(0, -40) })
    const ran = await runHeadwater(['read', path])
    assert.equal(ran.status, 1)
    assert.equal(ran.messages, `headwater: ${path}: is cut in record 5; what stands before was read.\n`)
    assert.equal(isRecord(ran.lines[0]) && recordsField(ran.lines[0], 'articles').length, 2)
  })

  test('with a picture in the place of a page names it', async (context) => {
    const records =
      recordOf('https://quay.example/a', '%PDF-1.7 nonsense') +
      recordOf('https://quay.example/b', pageOf('Bridge shut'))
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'crawl.warc': records })
    for (const command of ['read', 'extract']) {
      const ran = await runHeadwater([command, path])
      assert.equal(ran.status, 1)
      assert.equal(
        ran.messages,
        `headwater: ${path}: holds https://quay.example/a, which is a PDF, not a page; give the page as HTML.\n`,
      )
    }
  })

  test('without a page says so', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'crawl.warc': revisit })
    assert.match((await runHeadwater(['read', path])).messages, /holds no article; 0 pages of it were looked at/u)
    assert.match((await runHeadwater(['extract', path])).messages, /holds no page/u)
  })
})

describe('a newsletter', () => {
  const mail = `From: Ada Holm <ada@quay.example>\r\nSubject: Harbour bridge to close\r\nDate: Tue, 3 Mar 2026 09:05:00 +0200\r\nMessage-ID: <m1@quay.example>\r\nList-Id: The Quay <l.quay.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageOf('Harbour bridge to close')}`

  test('reads to an article of its list', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'letter.eml': mail })
    const ran = await runHeadwater(['read', path])
    assert.equal(ran.messages, '')
    const [article, ...more] = isRecord(ran.lines[0]) ? recordsField(ran.lines[0], 'articles') : []
    assert.deepEqual(more, [])
    assert.equal(article?.['id'], 'letter')
    assert.equal(article['headline'], 'Harbour bridge to close')
    assert.equal(article?.['publishedAt'], '2026-03-03T09:05:00+02:00')
    assert.deepEqual(article?.['byline'], ['Ada Holm'])
    assert.ok(isRecord(article?.['outlet']) && article['outlet']['name'] === 'The Quay')
    assert.equal(String(article?.['text']).split('Ferries will run').length, 2)
  })

  test('parses to an item', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'letter.eml': mail })
    const [item] = (await runHeadwater(['parse', path])).lines
    assert.ok(isRecord(item))
    assert.deepEqual([item['feed'], item['id'], item['title']], [path, 'm1@quay.example', 'Harbour bridge to close'])
  })
})

describe('a sitemap', () => {
  const urlset = (...urls: readonly string[]): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`
  const index = (...urls: readonly string[]): string =>
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`

  test('parses to items, packed with gzip as well', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), {
      'map.xml.gz': gzipSync(urlset('https://quay.example/1', 'https://quay.example/2')),
    })
    const ran = await runHeadwater(['parse', path])
    assert.deepEqual(
      ran.lines.map((item) => isRecord(item) && item['url']),
      ['https://quay.example/1', 'https://quay.example/2'],
    )
  })

  test('index is not followed without --fetch, and says so', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'map.xml': index('https://quay.example/a.xml') })
    assert.match((await runHeadwater(['read', path])).messages, /lists 1 sitemaps, which are read with --fetch only/u)
    assert.match((await runHeadwater(['parse', path])).messages, /lists 1 sitemaps and no items/u)
  })
})

describe('what comes in the place of a feed', () => {
  const files: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    [
      'a web page',
      '<!doctype html><html><head><title>Quay</title></head><body><p>Welcome.</p></body></html>',
      /is a web page, no feed/u,
    ],
    ['a PDF', '%PDF-1.4\n1 0 obj', /is a PDF, no feed/u],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /is an image \(PNG\), no feed/u],
    ['a gzip bomb', gzipSync(Buffer.alloc(60_000_000)), /is larger than 20 MB/u],
  ]
  for (const [what, content, sentence] of files) {
    test(`${what} is named in one sentence`, async (context) => {
      const [path = ''] = await writeFiles(temporaryFolder(context), { 'feed.xml': content })
      const ran = await runHeadwater(['read', path])
      assert.equal(ran.status, 1)
      assert.match(ran.messages, sentence)
      assert.equal(ran.messages.trim().split('\n').length, 1)
    })
  }
})
