import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { html } from 'hono/html'
import { answerPage, pageOf } from './answer-page.ts'
import { compressAnswers } from './compress-answers.ts'
import type { Markup } from './web/markup.ts'

const road = 'The dam road stays closed until the spring. '.repeat(60)
const kept = html`<p>${road}</p>`
const later: Markup = html`<p>${Promise.resolve(road)}</p>`

function app(seen: (string | undefined)[] = []): Hono {
  const made = new Hono()
  made.use(compressAnswers())
  made.use(async (c, next) => {
    await next()
    seen.push(pageOf(c.res)?.toString())
  })
  made.get('/kept', (c) => answerPage(c, kept))
  made.get('/later', (c) => answerPage(c, later))
  made.get('/missing', (c) => answerPage(c, html`<p>No road. ${road}</p>`, 404))
  made.get('/short', (c) => answerPage(c, html`<p>No road.</p>`))
  made.get('/otherwise', (c) => {
    void answerPage(c, kept)
    return c.text(`No page. ${road}`)
  })
  made.get('/wrong', (c) => {
    void answerPage(c, kept)
    throw new Error('The road broke')
  })
  made.onError((_error, c) => answerPage(c, html`<p>Closed. ${road}</p>`, 500))
  return made
}

async function read(path: string, accepted: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await app().request(path, { headers: { 'accept-encoding': accepted } })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const isGzip = answer.headers.get('content-encoding') === 'gzip'
  return { status: answer.status, text: (isGzip ? gunzipSync(bytes) : bytes).toString() }
}

describe('a page is answered', () => {
  const wanted = [
    ['/kept', 200, `<p>${road}</p>`],
    ['/later', 200, `<p>${road}</p>`],
    ['/missing', 404, `<p>No road. ${road}</p>`],
    ['/short', 200, '<p>No road.</p>'],
    ['/otherwise', 200, `No page. ${road}`],
    ['/wrong', 500, `<p>Closed. ${road}</p>`],
  ] as const
  for (const [path, status, text] of wanted)
    for (const accepted of ['gzip', 'identity'])
      test(`${path} as what it is, twice, ${accepted}`, async () => {
        assert.deepEqual(await read(path, accepted), { status, text })
        assert.deepEqual(await read(path, accepted), { status, text })
      })

  test('as HTML in UTF-8', async () => {
    const answer = await app().request('/kept')
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=UTF-8')
  })

  test('and known as that page until it is sent; what is answered instead is none', async () => {
    const seen: (string | undefined)[] = []
    const asked = app(seen)
    for (const path of ['/kept', '/later', '/otherwise']) await asked.request(path)
    assert.deepEqual(seen, [`<p>${road}</p>`, `<p>${road}</p>`, undefined])
  })
})
