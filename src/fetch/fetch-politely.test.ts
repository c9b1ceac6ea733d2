import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { describe, type TestContext, test } from 'node:test'
import { type FetchLimits, openFetcher } from './fetch-guarded.ts'
import type { FetchOutcome } from './fetch-outcome.ts'
import { openPoliteFetcher, type PoliteFetcher } from './fetch-politely.ts'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

interface Site {
  readonly fetcher: PoliteFetcher
  readonly asked: { readonly address: string; readonly at: number }[]
}

const text =
  (body: string, headers: Readonly<Record<string, string | readonly string[]>> = {}): Answer =>
  (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.end(body)
  }

/** Two sites on one loopback port; `answers` are keyed by host and path. */
async function openSites(
  context: TestContext,
  answers: Readonly<Record<string, Answer>>,
  limits: Partial<FetchLimits> = {},
): Promise<Site> {
  const asked: { readonly address: string; readonly at: number }[] = []
  const server = createServer((request, response) => {
    const address = `${request.headers.host}${request.url}`
    asked.push({ address, at: performance.now() })
    const answer = answers[address]
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const place = server.address()
  assert.ok(typeof place === 'object' && place !== null)
  const target = { address: '127.0.0.1', port: place.port }
  const fetcher = openFetcher({
    userAgent: 'Headwater/test',
    mappedHosts: new Map(['tide.example', 'quay.example'].map((host) => [host, target])),
    limits: { deadlineMilliseconds: 1_000, ...limits },
    lookUp: async () => [],
  })
  context.after(() => {
    fetcher.close()
    server.closeAllConnections()
    server.close()
  })
  return { fetcher: openPoliteFetcher({ fetcher, clock: { now: () => 0 } }), asked }
}

const whyOf = (outcome: FetchOutcome): string => (outcome.kind === 'failed' ? outcome.why : outcome.kind)
const pagesOf = ({ asked }: Site): readonly string[] =>
  asked.map(({ address }) => address).filter((address) => !/robots\.txt|tdmrep\.json/u.test(address))

describe('robots.txt at the door', () => {
  test('forbids what it names, and the sentence says who forbade it', async (context) => {
    const site = await openSites(context, {
      'tide.example/robots.txt': text('User-agent: *\nDisallow: /private/'),
      'tide.example/open': text('open'),
    })
    const forbidden = await site.fetcher.fetch({ url: 'http://tide.example/private/a' })
    assert.equal(whyOf(forbidden), 'robots')
    assert.match(forbidden.kind === 'failed' ? forbidden.sentence : '', /robots\.txt of tide\.example forbids/u)
    assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://tide.example/open' })), 'page')
    assert.deepEqual(pagesOf(site), ['tide.example/open'])
  })

  test('is asked for the site that a redirect leads to', async (context) => {
    const site = await openSites(context, {
      'tide.example/away': (response) => response.writeHead(302, { location: 'http://quay.example/closed' }).end(),
      'quay.example/robots.txt': text('User-agent: Headwater\nDisallow: /'),
      'quay.example/closed': text('closed'),
    })
    assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://tide.example/away' })), 'robots')
    assert.deepEqual(pagesOf(site), ['tide.example/away'])
  })

  test('that fails closes the site, and says that it was the file', async (context) => {
    const site = await openSites(context, {
      'tide.example/robots.txt': (response) => response.writeHead(500).end(),
      'tide.example/a': text('a'),
    })
    const outcome = await site.fetcher.fetch({ url: 'http://tide.example/a' })
    assert.equal(whyOf(outcome), 'robots-unreachable')
    assert.match(outcome.kind === 'failed' ? outcome.sentence : '', /robots\.txt of tide\.example has trouble/u)
    assert.deepEqual(pagesOf(site), [])
  })

  test('larger than the limit is read up to it', async (context) => {
    const site = await openSites(context, {
      'tide.example/robots.txt': text(
        `User-agent: *\nDisallow: /private/\n${'# tides\n'.repeat(200_000)}Disallow: /late/`,
      ),
      'tide.example/late/a': text('a'),
    })
    assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://tide.example/private/a' })), 'robots')
    assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://tide.example/late/a' })), 'page')
  })

  const unreached: readonly (readonly [string, string])[] = [
    ['http://127.0.0.1/', 'address-refused'],
    ['http://nowhere.example/', 'unknown-host'],
    ['gopher://tide.example/', 'address-refused'],
    ['no address', 'address-refused'],
  ]
  for (const [url, why] of unreached) {
    test(`is not asked for ${url}, which is ${why}`, async (context) => {
      const site = await openSites(context, {})
      assert.equal(whyOf(await site.fetcher.fetch({ url })), why)
      assert.deepEqual(site.asked, [])
    })
  }

  test('is not asked for what is posted to a hub', async (context) => {
    const site = await openSites(context, {
      'tide.example/robots.txt': text('User-agent: *\nDisallow: /'),
      'tide.example/hub': (response) => response.writeHead(202).end(),
    })
    const post = { contentType: 'text/plain', body: 'hub.mode=subscribe' }
    assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://tide.example/hub', post })), 'page')
    assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://tide.example/hub' })), 'robots')
  })

  test('keeps the pause it asks for', async (context) => {
    const site = await openSites(context, { 'tide.example/robots.txt': text('User-agent: *\nCrawl-delay: 0.2') })
    await Promise.all([1, 2, 3].map((number) => site.fetcher.fetch({ url: `http://tide.example/${number}` })))
    const starts = site.asked.filter(({ address }) => /\d$/u.test(address)).map(({ at }) => at)
    assert.equal(starts.length, 3)
    assert.ok(starts.slice(1).every((at, index) => at - (starts[index] ?? 0) >= 100))
  })
})

describe('hosts that ask for patience', () => {
  for (const [status, headers, isPaused] of [
    [429, { 'retry-after': '60' }, true],
    [503, { 'retry-after': '60' }, true],
    [429, {}, true],
    [503, {}, false],
    [500, { 'retry-after': '60' }, false],
  ] as const) {
    test(`${status} with ${JSON.stringify(headers)} ${isPaused ? 'stills' : 'does not still'} the whole host and no other`, async (context) => {
      const site = await openSites(context, {
        'tide.example/busy': (response) => response.writeHead(status, headers).end(),
        'tide.example/a': text('a'),
        'quay.example/a': text('a'),
      })
      assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://tide.example/busy' })), 'status')
      const next = await site.fetcher.fetch({ url: 'http://tide.example/a' })
      assert.equal(whyOf(next), isPaused ? 'host-paused' : 'page')
      if (next.kind === 'failed') assert.ok(Date.parse(next.retryAfter ?? '') > Date.now())
      assert.equal(whyOf(await site.fetcher.fetch({ url: 'http://quay.example/a' })), 'page')
    })
  }

  test('a pause that was asked for a hundred years lasts an hour', async (context) => {
    const site = await openSites(context, {
      'tide.example/busy': (response) => response.writeHead(429, { 'retry-after': '3153600000' }).end(),
    })
    await site.fetcher.fetch({ url: 'http://tide.example/busy' })
    const next = await site.fetcher.fetch({ url: 'http://tide.example/a' })
    assert.ok(next.kind === 'failed')
    assert.ok(Date.parse(next.retryAfter ?? '') <= Date.now() + 3_600_000)
  })
})

describe('what a site says of rights', () => {
  test('is put on the page: of file, robots.txt and headers together', async (context) => {
    const site = await openSites(context, {
      'tide.example/robots.txt': text('User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /'),
      'tide.example/.well-known/tdmrep.json': text('[{"location": "/", "tdm-reservation": 1}]'),
      'tide.example/a': text('a', { 'X-Robots-Tag': ['otherbot: noindex', 'noarchive', 'max-snippet:40'] }),
    })
    const outcome = await site.fetcher.fetch({ url: 'http://tide.example/a' })
    assert.ok(outcome.kind === 'page')
    assert.deepEqual(outcome.rights.contentSignal, { search: true, aiTrain: false })
    assert.deepEqual(outcome.rights.tdm, { isReserved: true, basis: 'file' })
    assert.equal(outcome.rights.robots.noarchive, true)
    assert.equal(outcome.rights.robots.noindex, false)
    assert.equal(outcome.rights.robots.maxSnippetChars, 40)
  })

  test('has the last word in the header of the page', async (context) => {
    const site = await openSites(context, {
      'tide.example/.well-known/tdmrep.json': text('[{"location": "/", "tdm-reservation": 1}]'),
      'tide.example/a': text('a', { 'TDM-Reservation': '0', 'Content-Signal': 'ai-input=no' }),
    })
    const outcome = await site.fetcher.fetch({ url: 'http://tide.example/a' })
    assert.ok(outcome.kind === 'page')
    assert.deepEqual(outcome.rights.tdm, { isReserved: false, basis: 'header' })
    assert.deepEqual(outcome.rights.contentSignal, { aiInput: false })
  })

  test('is asked once a site', async (context) => {
    const site = await openSites(context, {})
    await Promise.all(['a', 'b', 'c'].map((path) => site.fetcher.fetch({ url: `http://tide.example/${path}` })))
    const files = site.asked.filter(({ address }) => !/\/[abc]$/u.test(address)).map(({ address }) => address)
    assert.deepEqual(files.sort(), ['tide.example/.well-known/tdmrep.json', 'tide.example/robots.txt'])
  })
})
