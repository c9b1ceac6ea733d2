import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { inventedArticles } from '../../test/invented-story.ts'
import { appWith, page, textOf, withoutTags } from '../../test/web-kit.ts'

const opened = Date.parse('2031-04-03T07:00:00Z')
const now = Date.parse('2031-04-03T08:00:00Z')
const changed = {
  ...page,
  articles: inventedArticles.map((article, at) => ({
    ...article,
    firstSeenAt: new Date(at === 0 ? now - 60_000 : opened - 60_000).toISOString(),
  })),
}

const live = async (lastId?: string): Promise<string> => {
  const headers = lastId === undefined ? {} : { 'last-event-id': lastId }
  return await (await appWith([changed]).request('/live', { headers })).text()
}

describe('live updates', () => {
  test('a page that begins to listen is told of none, and when to ask again', async () => {
    assert.equal(await live(), `retry: 30000\nid: ${now}\nevent: updates\ndata: \n\n`)
  })

  test('stories with reports since then are counted, and the beginning stays the same', async () => {
    assert.equal(await live(String(opened)), `retry: 30000\nid: ${opened}\nevent: updates\ndata: 1 update\n\n`)
  })

  for (const id of ['', 'x', '-1', '1e9', '9'.repeat(15), '9'.repeat(500), '1\n2'])
    test(`a beginning that is none, ${JSON.stringify(id.slice(0, 20))}, is now`, async () => {
      // A header with a line break never leaves a browser, nor the test.
      const text = await (id.includes('\n') ? live() : live(id))
      assert.match(text, new RegExp(`id: ${now}\n`, 'u'))
    })

  test('are events that no cache keeps', async () => {
    const { headers } = await appWith([changed]).request('/live')
    assert.equal(headers.get('content-type'), 'text/event-stream')
    assert.equal(headers.get('cache-control'), 'no-store')
  })
})

describe('the script of the pages', () => {
  test('has at most two kilobytes on the wire, and takes no markup from anywhere', () => {
    const script = readFileSync(new URL('web/headwater.js', import.meta.url), 'utf8')
    assert.ok(gzipSync(script).length <= 2048, `${gzipSync(script).length} bytes`)
    assert.doesNotMatch(script, /innerHTML|outerHTML|insertAdjacent|eval|Function\(|document\.write/u)
  })

  test('is asked for by every page, last', async () => {
    for (const path of ['/', '/story/story-lantern-scoop', '/nowhere'])
      assert.match(await textOf(path), /<script src="\/headwater\.js" type="module"><\/script>/u)
  })

  test('the page for when there is no line says what is kept', async () => {
    assert.match(withoutTags(await textOf('/offline')), /stories that you opened are kept here/u)
  })
})
