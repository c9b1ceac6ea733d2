// What an address brings: a feed, a page, or the sitemaps of an index, from a real server on loopback.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { describe, type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readSettings } from '../settings/settings.ts'
import type { CommandTools } from './command.ts'
import { compileLexicons, openLexiconKeeper } from './compile-lexicons.ts'
import { loadLexicon } from './load-lexicon.ts'
import { openNewsFetcher } from './news-fetcher.ts'
import { newsOfAddress } from './news-of-address.ts'
import { openRun } from './open-run.ts'

const tables = loadLexicon()
const lexicons = compileLexicons(tables)

interface Site {
  /** The ids of the news that an address brings. */
  readonly newsAt: (path: string, mayFollowLinks?: boolean) => Promise<readonly string[]>
  readonly asked: string[]
  readonly messages: string[]
}

/** A site on loopback that answers for quay.example. */
async function openSite(context: TestContext, pages: Readonly<Record<string, string | Uint8Array>>): Promise<Site> {
  const asked: string[] = []
  const messages: string[] = []
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    // What a polite fetcher asks of a site first is not what is tested here.
    if (!/^\/(?:robots\.txt|\.well-known\/.*)$/u.test(request.url ?? '')) asked.push(request.url ?? '')
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  const tools: CommandTools = {
    terminal: {
      standardInput: process.stdin,
      print: () => Promise.resolve(),
      write: (text) => messages.push(text.trim()),
      isTerminal: false,
      signal: new AbortController().signal,
    },
    settings: readSettings({ HEADWATER_FETCH_HOST_GAP_MILLISECONDS: '0' }),
    clock: { now: () => Date.UTC(2026, 2, 3) },
    openLexicons: () => openLexiconKeeper(tables, lexicons),
  }
  const fetcher = openNewsFetcher(tools, new Map([['quay.example', { address: '127.0.0.1', port: address.port }]]))
  context.after(() => {
    fetcher.close()
    server.closeAllConnections()
    server.close()
  })
  const newsAt: Site['newsAt'] = async (path, mayFollowLinks = true) => {
    const ids: string[] = []
    const sources = { run: openRun('read', tools), fetcher, mayFollowLinks }
    for await (const { article } of newsOfAddress(`http://quay.example${path}`, sources)) ids.push(article.id)
    return ids
  }
  return { newsAt, asked, messages }
}

const page = (headline: string): string =>
  `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1><p>The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.</p><p>Ferries will run every ten minutes while the bridge is shut, and buses will wait for them on both banks.</p></article></body></html>`
const urlset = (...paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>http://quay.example${path}</loc></url>`).join('')}</urlset>`
const index = (...paths: readonly string[]): string =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>http://quay.example${path}</loc></sitemap>`).join('')}</sitemapindex>`

describe('the sitemaps of a site', () => {
  test('an index is followed to its pages, news sitemaps first, packed ones too', async (context) => {
    const site = await openSite(context, {
      '/index.xml': index('/old.xml.gz', '/news.xml'),
      '/old.xml.gz': gzipSync(urlset('/a')),
      '/news.xml': urlset('/b'),
      '/a': page('Bridge shut'),
      '/b': page('Ferries run'),
    })
    assert.deepEqual(await site.newsAt('/index.xml'), ['quay.example-b', 'quay.example-a'])
    assert.deepEqual(site.asked, ['/index.xml', '/news.xml', '/b', '/old.xml.gz', '/a'])
    assert.deepEqual(site.messages, [])
  })

  test('without --fetch an index is not followed', async (context) => {
    const site = await openSite(context, { '/index.xml': index('/news.xml') })
    assert.deepEqual(await site.newsAt('/index.xml', false), [])
    assert.deepEqual(site.asked, ['/index.xml'])
    assert.match(site.messages.join(), /lists 1 sitemaps, which are read with --fetch only/u)
  })

  test('indexes that point at themselves and at each other end', async (context) => {
    const site = await openSite(context, {
      '/a.xml': index('/a.xml', '/b.xml'),
      '/b.xml': index('/a.xml', '/b.xml', '/c.xml'),
      '/c.xml': urlset('/p'),
      '/p': page('Bridge shut'),
    })
    assert.deepEqual(await site.newsAt('/a.xml'), ['quay.example-p'])
    assert.ok(site.asked.length <= 6, site.asked.join(' '))
    assert.match(site.messages.join('\n'), /lie too deep to be read/u)
  })

  test('of an index with very many sitemaps fifty are read', async (context) => {
    const site = await openSite(context, {
      '/index.xml': index(...Array.from({ length: 60 }, (_, number) => `/s${number}.xml`)),
      ...Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`/s${number}.xml`, urlset()])),
    })
    await site.newsAt('/index.xml')
    assert.equal(site.asked.length, 51)
    assert.match(site.messages.join('\n'), /lists 60 sitemaps; 50 of them were read/u)
  })
})

describe('what an address brings', () => {
  test('a PDF or an image is named', async (context) => {
    const site = await openSite(context, { '/a': '%PDF-1.7', '/b': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) })
    assert.deepEqual([...(await site.newsAt('/a')), ...(await site.newsAt('/b'))], [])
    assert.match(site.messages[0] ?? '', /quay\.example\/a: is a PDF, not a page/u)
    assert.match(site.messages[1] ?? '', /quay\.example\/b: is an image \(PNG\), not a page/u)
  })

  test('a feed sent as a page is read as a feed', async (context) => {
    const site = await openSite(context, {
      '/feed':
        '<rss><channel><title>Quay</title><item><title>Bridge shut</title><link>http://quay.example/a</link></item></channel></rss>',
      '/a': page('Bridge shut for repairs'),
    })
    assert.deepEqual(await site.newsAt('/feed'), ['quay.example-a'])
  })
})
