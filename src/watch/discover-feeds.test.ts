import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import { describe, type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { openFetcher } from '../fetch/fetch-guarded.ts'
import { openPoliteFetcher } from '../fetch/fetch-politely.ts'
import { type Discovery, discoverFeeds } from './discover-feeds.ts'
import { discoveryRequestsMax } from './site-search.ts'

type Pages = Readonly<Record<string, string | Buffer | ((response: ServerResponse) => void)>>

const rss = '<?xml version="1.0"?><rss version="2.0"><channel><title>Tides</title></channel></rss>'
const atom = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tides</title></feed>'
const newsMap =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://tide.example/1</loc></url></urlset>'

interface Search {
  readonly discovery: Discovery
  readonly urls: readonly string[]
  readonly asked: readonly string[]
}

/** What is found at `address`, when a site on loopback has `pages`. */
async function search(context: TestContext, address: string, pages: Pages): Promise<Search> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path !== '/.well-known/tdmrep.json') asked.push(path)
    const page = pages[path]
    if (typeof page === 'function') page(response)
    else if (page === undefined) response.writeHead(404).end('<!doctype html><title>Not found</title>')
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const place = server.address()
  assert.ok(typeof place === 'object' && place !== null)
  const target = { address: '127.0.0.1', port: place.port }
  const fetcher = openFetcher({
    userAgent: 'test',
    mappedHosts: new Map(['tide.example', 'www.tide.example'].map((host) => [host, target])),
    limits: { deadlineMilliseconds: 2_000 },
    lookUp: async () => [],
  })
  context.after(() => {
    fetcher.close()
    server.closeAllConnections()
    server.close()
  })
  const polite = openPoliteFetcher({ fetcher, clock: { now: () => 0 } })
  const discovery = await discoverFeeds(address, polite)
  const urls = discovery.kind === 'found' ? discovery.candidates.map(({ url }) => url) : []
  return { discovery, urls, asked }
}

const site = 'http://tide.example/'
const link = (href: string, title = ''): string =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`

describe('feeds from a site', () => {
  test('an address that is a feed gives itself', async (context) => {
    const { discovery, asked } = await search(context, `${site}any/path`, { '/any/path': rss })
    assert.ok(discovery.kind === 'found')
    assert.deepEqual(discovery.candidates, [
      { url: `${site}any/path`, form: 'rss', basis: 'itself', reason: 'is a feed itself' },
    ])
    assert.deepEqual(asked, ['/robots.txt', '/any/path'])
  })

  test('a feed that has moved for good gives its new place, one that moved for now its own', async (context) => {
    const moved = (status: number) => (response: ServerResponse) =>
      response.writeHead(status, { location: '/new' }).end()
    assert.deepEqual((await search(context, `${site}old`, { '/old': moved(301), '/new': rss })).urls, [`${site}new`])
    assert.deepEqual((await search(context, `${site}old`, { '/old': moved(302), '/new': rss })).urls, [`${site}old`])
  })

  test('what the page declares is checked and named with its title', async (context) => {
    const { discovery } = await search(context, site, { '/': link('/news.xml', 'All tides'), '/news.xml': rss })
    assert.ok(discovery.kind === 'found')
    assert.deepEqual(discovery.candidates, [
      {
        url: `${site}news.xml`,
        title: 'All tides',
        form: 'rss',
        basis: 'link',
        reason: 'is declared by the page as its feed',
      },
    ])
  })

  test('a site typed without its scheme is asked by https first, then by http', async (context) => {
    assert.deepEqual((await search(context, 'tide.example', { '/': link('/a'), '/a': rss })).urls, [`${site}a`])
  })

  test('the news come before the comments, the declared before the linked', async (context) => {
    const page = `<a href="/linked.rss">RSS</a>${link('/comments/feed', 'Tides: comments')}${link('/tag/quay/feed')}${link('/feed')}`
    const { urls } = await search(context, site, {
      '/': page,
      '/feed': rss,
      '/comments/feed': rss,
      '/linked.rss': atom,
      '/tag/quay/feed': rss,
    })
    assert.deepEqual(urls, [`${site}feed`, `${site}tag/quay/feed`, `${site}linked.rss`, `${site}comments/feed`])
  })

  test('what is declared but is no feed, or cannot be had, is left out', async (context) => {
    const { urls } = await search(context, site, {
      '/': link('/page') + link('/gone') + link('http://127.0.0.1/inner') + link('/good'),
      '/page': '<!doctype html><p>no feed',
      '/good': atom,
    })
    assert.deepEqual(urls, [`${site}good`])
  })

  for (const place of ['feed', 'rss', 'rss.xml', 'atom.xml', 'feed.xml', 'index.xml', 'feeds/posts/default']) {
    test(`a page that declares nothing has its feed found at /${place}`, async (context) => {
      const { discovery } = await search(context, `${site}section/`, { '/section/': '<p>Tides', [`/${place}`]: rss })
      assert.ok(discovery.kind === 'found')
      assert.equal(discovery.candidates[0]?.url, `${site}${place}`)
      assert.equal(discovery.candidates[0].basis, 'common-place')
    })
  }

  test('robots.txt is obeyed in the search', async (context) => {
    const { urls, asked } = await search(context, site, {
      '/': link('/closed/feed'),
      '/robots.txt': 'User-agent: *\nDisallow: /closed/',
      '/closed/feed': rss,
    })
    assert.deepEqual(urls, [])
    assert.ok(!asked.includes('/closed/feed'))
  })
})

describe('news sitemaps', () => {
  test('named in robots.txt are found beside the feeds', async (context) => {
    const { urls } = await search(context, site, {
      '/': link('/feed'),
      '/feed': rss,
      '/robots.txt': 'Sitemap: http://tide.example/pages.xml\nSITEMAP: /news-sitemap.xml',
      '/news-sitemap.xml': newsMap,
    })
    assert.deepEqual(urls, [`${site}feed`, `${site}news-sitemap.xml`])
  })

  test('named in an index are found when nothing else is', async (context) => {
    const { discovery } = await search(context, site, {
      '/': '<p>Tides',
      '/robots.txt': 'Sitemap: http://tide.example/index.xml.gz',
      '/index.xml.gz': gzipSync(
        '<sitemapindex><sitemap><loc>http://tide.example/a.xml</loc></sitemap><sitemap><loc> http://tide.example/sitemap-news.xml?a=1&amp;b=2 </loc></sitemap></sitemapindex>',
      ),
      '/sitemap-news.xml?a=1&b=2': newsMap,
    })
    assert.ok(discovery.kind === 'found')
    assert.equal(discovery.candidates[0]?.url, `${site}sitemap-news.xml?a=1&b=2`)
    assert.equal(discovery.candidates[0].basis, 'news-sitemap')
    assert.match(discovery.candidates[0].reason, /robots\.txt/u)
  })

  test('that are an index of itself end the search', async (context) => {
    const index = '<sitemapindex><sitemap><loc>http://tide.example/news.xml</loc></sitemap></sitemapindex>'
    const { discovery } = await search(context, site, {
      '/': '<p>Tides',
      '/robots.txt': 'Sitemap: http://tide.example/news.xml',
      '/news.xml': index,
    })
    assert.equal(discovery.kind, 'nothing')
  })
})

describe('searches that find nothing', () => {
  const cases: readonly (readonly [string, string, Pages, RegExp])[] = [
    ['no address', 'not an address', {}, /is no address/u],
    ['nothing typed', '  ', {}, /is no address/u],
    ['an address of this machine', 'http://127.0.0.1/', {}, /not a public address/u],
    ['a file', 'file:///etc/passwd', {}, /only http and https/u],
    ['a name without an address', 'https://nowhere.example', {}, /nowhere\.example has no address/u],
    ['a page that is gone', site, {}, /does not exist/u],
    ['a page without feeds', site, { '/': '<p>Tides' }, /no feed was found there \(1\d addresses asked\)/u],
    ['a picture', site, { '/': '\u0089PNG\r\n\u001a\n' }, /no feed was found/u],
  ]
  for (const [what, address, pages, sentence] of cases) {
    test(`${what} is told plainly`, async (context) => {
      const { discovery } = await search(context, address, pages)
      assert.match(discovery.kind === 'nothing' ? discovery.sentence : '', sentence)
    })
  }

  test('a site is never asked more often than the limit', async (context) => {
    const many = Array.from({ length: 500 }, (_, at) => link(`/feed/${at}`)).join('')
    const { asked } = await search(context, site, {
      '/': many,
      '/robots.txt': Array.from({ length: 500 }, (_, at) => `Sitemap: http://tide.example/news-${at}.xml`).join('\n'),
    })
    // robots.txt is read once by the door and once for its sitemaps.
    assert.ok(asked.length <= discoveryRequestsMax + 1, `${asked.length} requests`)
  })
})
