import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { WatchedFeed } from '../model/watched-feed.ts'
import { createOperatorApp, type OperatorTools } from './operator-app.ts'

function feed(url: string, health: WatchedFeed['health']): WatchedFeed {
  return { url, health, addedAt: '2031-04-02T12:00:00Z', failureCount: 0 }
}

let now = Date.UTC(2031, 3, 2, 12)
const tools: OperatorTools = {
  counts: () => ({ articles: 7, stories: 3, outlets: 2 }),
  fates: () => ({
    extract: { kept: 5, retry: 0, quarantined: 1, discarded: { 'not-an-article': 2, 'odd "why"\\': 1 } },
  }),
  listFeeds: () => [
    feed('https://a.example/', 'well'),
    feed('https://b.example/', 'well'),
    feed('https://c.example/', 'in-trouble'),
  ],
  itemsWaiting: () => 4,
  clock: { now: () => now },
}

async function textAt(
  path: string,
  changes: Partial<OperatorTools> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await createOperatorApp({ ...tools, ...changes }).request(path)
  return { status: response.status, text: await response.text() }
}

describe('what the one who runs the server may ask', () => {
  test('whether it can read its store', async () => {
    assert.deepEqual(await textAt('/health'), { status: 200, text: '{"status":"ok","articles":7}' })
  })

  test('a store that cannot be read is told with 503 and its reason', async () => {
    const failing = (): never => {
      throw new Error('the store ./data could not be read.')
    }
    const { status, text } = await textAt('/health', { counts: failing })
    assert.equal(status, 503)
    assert.deepEqual(JSON.parse(text), { status: 'failing', reason: 'the store ./data could not be read.' })
    assert.equal((await textAt('/metrics', { counts: failing })).status, 503)
  })

  const lines = [
    'headwater_articles 7',
    'headwater_items_waiting 4',
    'headwater_feeds{health="well"} 2',
    'headwater_feeds{health="in-trouble"} 1',
    'headwater_fates{stage="extract",fate="kept"} 5',
    'headwater_fates{stage="extract",fate="discarded",why="not-an-article"} 2',
    String.raw`headwater_fates{stage="extract",fate="discarded",why="odd \"why\"\\"} 1`,
    '# TYPE headwater_stories gauge',
  ]
  for (const line of lines)
    test(`the figure ${line}`, async () => {
      const { text } = await textAt('/metrics')
      assert.ok(text.split('\n').includes(line), text)
    })

  test('how long it runs and how much memory it holds', async () => {
    const app = createOperatorApp(tools)
    now += 90_000
    const text = await (await app.request('/metrics')).text()
    assert.match(text, /^headwater_uptime_seconds 90$/mu)
    assert.match(text, /^headwater_resident_memory_bytes \d{7,}$/mu)
  })

  test('without feeds and fates those figures are left out', async () => {
    const { text } = await textAt('/metrics', { listFeeds: () => [], fates: () => ({}) })
    assert.doesNotMatch(text, /headwater_feeds|headwater_fates/u)
  })

  test('nothing else: no page is on that port', async () => {
    assert.equal((await textAt('/')).status, 404)
  })
})
