import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import { describe, type TestContext, test } from 'node:test'
import { readSettings } from '../settings/settings.ts'
import { openLexiconKeeper } from './compile-lexicons.ts'
import { openNewsFetcher } from './news-fetcher.ts'

interface Site {
  readonly asked: readonly string[]
  readonly fetcher: ReturnType<typeof openNewsFetcher>
}

/** A site on loopback that answers for quay.example, and a fetcher that is told so. */
async function openSite(
  context: TestContext,
  pages: Readonly<Record<string, (response: ServerResponse) => void>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const page = pages[request.url ?? '']
    if (page) page(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  const fetcher = openNewsFetcher(
    {
      terminal: {
        standardInput: process.stdin,
        print: () => Promise.resolve(),
        write: () => undefined,
        isTerminal: false,
        signal: new AbortController().signal,
      },
      settings: readSettings(environment),
      clock: { now: () => 0 },
      openLexicons: () => openLexiconKeeper(new Map()),
    },
    new Map([['quay.example', { address: '127.0.0.1', port: address.port }]]),
  )
  context.after(() => {
    fetcher.close()
    server.closeAllConnections()
    server.close()
  })
  return { asked, fetcher }
}

const page =
  (body: string, headers: Readonly<Record<string, string>> = { 'content-type': 'text/html' }) =>
  (response: ServerResponse): void => {
    response.writeHead(200, headers).end(body)
  }

describe('fetching news', () => {
  test('a page is kept as it was sent, after the files of the site were asked once', async (context) => {
    const { fetcher, asked } = await openSite(context, { '/a': page('<p>a</p>'), '/b': page('<p>b</p>') })
    for (const path of ['/a', '/b']) {
      const fate = await fetcher.fetch(`http://quay.example${path}`)
      assert.equal(fate.kind, 'kept')
      if (fate.kind === 'kept') assert.equal(Buffer.from(fate.output.bytes).toString(), `<p>${path.slice(1)}</p>`)
    }
    assert.deepEqual(asked, ['/robots.txt', '/.well-known/tdmrep.json', '/a', '/b'])
  })

  test('what robots.txt forbids is not asked for, and says so', async (context) => {
    const { fetcher, asked } = await openSite(context, {
      '/robots.txt': page('User-agent: *\nDisallow: /private/\n', { 'content-type': 'text/plain' }),
      '/private/a': page('secret'),
    })
    const fate = await fetcher.fetch('http://quay.example/private/a')
    assert.equal(fate.kind === 'discarded' && fate.why, 'robots')
    assert.match(fate.kind === 'discarded' ? fate.sentence : '', /robots\.txt of quay\.example forbids it/u)
    assert.deepEqual(asked, ['/robots.txt'])
  })

  const failures: readonly (readonly [name: string, url: string, code: string])[] = [
    ['a page that is not there', 'http://quay.example/gone', 'status'],
    ['an address of this machine', 'http://127.0.0.1/', 'address-refused'],
    ['a name that leads nowhere', 'http://nowhere.invalid/', 'unknown-host'],
    ['what is no address of the web', 'file:///etc/passwd', 'address-refused'],
  ]
  for (const [name, url, code] of failures) {
    test(`${name} is told with a sentence`, async (context) => {
      const { fetcher } = await openSite(context, {})
      const fate = await fetcher.fetch(url)
      assert.ok(fate.kind === 'quarantined' || fate.kind === 'discarded')
      assert.equal(fate.kind === 'quarantined' ? fate.error : fate.why, code)
      assert.ok(fate.sentence.length > 10)
    })
  }

  const answers: readonly (readonly [name: string, status: number, retryAfter: string | undefined, at: string])[] = [
    ['that has trouble', 503, undefined, '1970-01-01T00:01:00.000Z'],
    ['that is asked too often', 429, '600', '1970-01-01T00:10:00.000Z'],
    ['behind a gateway that gave up', 504, undefined, '1970-01-01T00:01:00.000Z'],
  ]
  for (const [name, status, retryAfter, at] of answers) {
    test(`a page of a host ${name} is to be tried again where somebody will, else put aside`, async (context) => {
      const answer = (response: ServerResponse): void => {
        response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end()
      }
      const { fetcher } = await openSite(context, { '/a': answer })
      assert.deepEqual(
        await fetcher.fetch('http://quay.example/a', 0).then((fate) => fate.kind === 'retry' && fate.at),
        at,
      )
      assert.equal((await fetcher.fetch('http://quay.example/a')).kind, 'quarantined')
      assert.equal((await fetcher.fetch('http://quay.example/a', 9)).kind, 'quarantined')
    })
  }

  const final: readonly (readonly [name: string, url: string])[] = [
    ['a page that is not there', 'http://quay.example/gone'],
    ['an address of this machine', 'http://127.0.0.1/'],
    ['what is no address of the web', 'file:///etc/passwd'],
  ]
  for (const [name, url] of final) {
    test(`${name} is not tried again`, async (context) => {
      const { fetcher } = await openSite(context, {})
      assert.equal((await fetcher.fetch(url, 0)).kind, 'quarantined')
    })
  }

  test('a name that leads nowhere for now is tried again', async (context) => {
    const { fetcher } = await openSite(context, {})
    assert.equal((await fetcher.fetch('http://nowhere.invalid/', 0)).kind, 'retry')
  })

  test('a page past the limit is not read to its end', async (context) => {
    const { fetcher } = await openSite(
      context,
      { '/a': page('x'.repeat(50_000)) },
      { HEADWATER_DOCUMENT_BYTES_MAX: '10000' },
    )
    const fate = await fetcher.fetch('http://quay.example/a')
    assert.equal(fate.kind === 'quarantined' && fate.error, 'too-large')
  })

  test('a page that never comes is given up after the deadline', async (context) => {
    const { fetcher } = await openSite(context, { '/a': () => undefined }, { HEADWATER_FETCH_DEADLINE_SECONDS: '1' })
    const startedAt = performance.now()
    const fate = await fetcher.fetch('http://quay.example/a')
    assert.equal(fate.kind === 'quarantined' && fate.error, 'timeout')
    assert.ok(performance.now() - startedAt < 20_000)
  })

  test('a private address is fetched only when the operator opened it', async (context) => {
    const { fetcher: closed } = await openSite(context, {})
    const refused = await closed.fetch('http://127.0.0.1:9/')
    assert.equal(refused.kind === 'quarantined' && refused.error, 'address-refused')
    const { fetcher: opened } = await openSite(
      context,
      {},
      { HEADWATER_PRIVATE_HOSTS: 'intranet.example, 127.0.0.1:9' },
    )
    const tried = await opened.fetch('http://127.0.0.1:9/')
    assert.equal(tried.kind === 'quarantined' && tried.error, 'connection')
  })

  test('what this program serves itself is never fetched', async (context) => {
    const { fetcher, asked } = await openSite(context, {}, { HEADWATER_PUBLIC_ADDRESS: 'https://quay.example' })
    const fate = await fetcher.fetch('http://quay.example/feed')
    assert.match(fate.kind === 'quarantined' ? fate.sentence : '', /this program itself/u)
    assert.deepEqual(asked, [])
  })
})
