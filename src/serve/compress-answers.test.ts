import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compressAnswers } from './compress-answers.ts'

const long = 'The dam road stays closed until the spring. '.repeat(60)

function app(): Hono {
  const made = new Hono()
  made.use(compressAnswers())
  made.get('/page', (c) => {
    c.header('set-cookie', 'one=1')
    c.header('set-cookie', 'two=2', { append: true })
    return c.html(long)
  })
  made.get('/missing', (c) => c.html(long, 404))
  made.get('/short', (c) => c.html('The road.'))
  made.get('/tagged', (c) => c.body(long, 200, { 'content-type': 'application/atom+xml', etag: '"t"' }))
  made.get('/picture', (c) => c.body(long, 200, { 'content-type': 'image/png' }))
  made.get('/events', (c) => c.body(long, 200, { 'content-type': 'text/event-stream' }))
  made.get('/packed', (c) => c.body(long, 200, { 'content-type': 'text/plain', 'content-encoding': 'br' }))
  made.get('/gone', (c) => c.body(null, 304))
  made.get('/numbered/:n', (c) => c.text(`${c.req.param('n')} ${long}`))
  return made
}

async function ask(path: string, accepted?: string, init: RequestInit = {}): Promise<Response> {
  return app().request(path, { ...init, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })
}

async function unpacked(response: Response): Promise<string> {
  return gunzipSync(await response.arrayBuffer()).toString()
}

describe('answers are compressed', () => {
  test('with their status, their headers and every cookie', async () => {
    const page = await ask('/page', 'gzip')
    assert.equal(await unpacked(page), long)
    assert.deepEqual(page.headers.getSetCookie(), ['one=1', 'two=2'])
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/u)
    assert.equal(page.headers.get('vary'), 'accept-encoding')
    const missing = await ask('/missing', 'gzip')
    assert.equal(missing.status, 404)
    assert.equal(await unpacked(missing), long)
  })

  test('with a tag of what they say, not of their bytes', async () => {
    const feed = await ask('/tagged', 'gzip')
    assert.equal(feed.headers.get('etag'), 'W/"t"')
    assert.equal(await unpacked(feed), long)
  })

  const asked: readonly (readonly [accepted: string | undefined, isCompressed: boolean])[] = [
    ['gzip, deflate, br', true],
    ['br;q=1.0, gzip;q=0.5', true],
    ['*', true],
    ['GZIP', true],
    ['gzip;q=0', false],
    ['gzip;q=0.000, br', false],
    ['br', false],
    ['', false],
    [undefined, false],
  ]
  for (const [accepted, isCompressed] of asked)
    test(`for a browser that says ${accepted === undefined ? 'nothing' : `“${accepted}”`}: ${isCompressed ? 'yes' : 'no'}`, async () => {
      const page = await ask('/page', accepted)
      assert.equal(page.headers.get('content-encoding'), isCompressed ? 'gzip' : null)
      assert.equal(isCompressed ? await unpacked(page) : await page.text(), long)
    })

  const asTheyAre: readonly (readonly [path: string, init: RequestInit, encoding: string | null])[] = [
    ['/short', {}, null],
    ['/picture', {}, null],
    ['/events', {}, null],
    ['/packed', {}, 'br'],
    ['/gone', {}, null],
    ['/page', { method: 'HEAD' }, null],
  ]
  for (const [path, init, encoding] of asTheyAre)
    test(`but ${init.method ?? 'GET'} ${path} goes out as it is`, async () => {
      const direct = await ask(path, undefined, init)
      const answer = await ask(path, 'gzip', init)
      assert.equal(answer.headers.get('content-encoding'), encoding)
      assert.equal(answer.status, direct.status)
      assert.equal(await answer.text(), await direct.text())
    })

  test('and each keeps its own content, however many were asked for before', async () => {
    const one = app()
    const packed = { headers: { 'accept-encoding': 'gzip' } }
    const numbered = async (n: number): Promise<string> => unpacked(await one.request(`/numbered/${n}`, packed))
    for (const n of [1, 2, 1, 3, 2]) assert.equal(await numbered(n), `${n} ${long}`)
    const together = await Promise.all([4, 4, 5, 4].map(numbered))
    assert.deepEqual(
      together,
      [4, 4, 5, 4].map((n) => `${n} ${long}`),
    )
  })
})
